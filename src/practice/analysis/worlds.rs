//! Which minds fit what the trainee had seen? Other worlds: the same visible luck, the hidden mind drawn anew, the run replayed.
//!
//! 4,096 worlds are drawn once and taken through the run turn by turn, counting for each how often it showed something else
//! than what was seen. A decision uses up to 256 worlds without a mismatch so far; where fewer than 32 fit, the 64 nearest
//! (engine.md, "Analysis"). The true mind is never among them.

use std::sync::Arc;

use super::Input;
use crate::scenario::cast::Cast;
use crate::sim::event::Nothing;
use crate::sim::luck::Luck;
use crate::sim::state::Mind;
use crate::sim::{Intent, Known, Place, State, session};

/// Worlds drawn.
const DRAWN: u64 = 4_096;
/// Worlds that a decision uses at most.
const MOST: usize = 256;
/// Fewer that fit aren't enough.
const ENOUGH: usize = 32;
/// The nearest that are taken then.
const NEAREST: usize = 64;

/// A moment of the run at which something was decided.
#[derive(Debug, Clone)]
pub(super) struct Moment {
    /// Turn of the decision; 1 for the first.
    pub turn: u16,
    /// What was chosen.
    pub chosen: Intent,
    /// What was offered, as the log says; empty where it doesn't.
    pub offered: Vec<Intent>,
    /// The true state before it.
    pub state: State,
    /// Minds that fit.
    pub minds: Vec<Mind>,
    /// The minds fit only nearly.
    pub approximate: bool,
}

/// A world on its way through the run.
struct World {
    state: State,
    luck: Luck,
    mismatches: u16,
}

/// Goes through the run and gives its decisions, each with the minds that fit; with `truth`, the one true mind.
pub(super) fn moments(input: &Input, truth: bool) -> Option<Vec<Moment>> {
    let cast = &input.cast;
    let sheet = Luck::new(input.seed);
    let mut state = session::begin(cast, sheet);
    let mut worlds = if truth { Vec::new() } else { draw(cast, input.seed) };
    let mut moments = Vec::new();
    for (intent, offered) in &input.turns {
        if intent.is_decision() {
            let (minds, approximate) =
                if truth { (vec![state.mind.clone()], false) } else { fitting(&worlds, &state.known) };
            moments.push(Moment {
                turn: state.known.turn + 1,
                chosen: *intent,
                offered: offered.clone(),
                state: state.clone(),
                minds,
                approximate,
            });
        }
        let before = state.known.clone();
        session::apply(cast, &mut state, sheet, *intent, &mut Nothing).ok()?;
        for world in &mut worlds {
            step(cast, world, *intent, &before, &state.known);
        }
    }
    Some(moments)
}

/// The sheet of a number; never the run's own.
pub(super) fn other_sheet(seed: u64, number: u64) -> Luck {
    Luck::new(seed ^ (number + 1) << 24 ^ 0x0d1f_f000_0000_0000)
}

fn draw(cast: &Arc<Cast>, seed: u64) -> Vec<World> {
    let sheet = Luck::new(seed);
    (0..DRAWN)
        .map(|number| {
            let luck = sheet.with_mind_of(other_sheet(seed, number));
            World { state: session::begin(cast, luck), luck, mismatches: 0 }
        })
        .collect()
}

fn step(cast: &Cast, world: &mut World, intent: Intent, before: &Known, after: &Known) {
    let seen = Seen::of(&world.state.known);
    let done = session::apply(cast, &mut world.state, world.luck, intent, &mut Nothing).is_ok();
    let known = &world.state.known;
    let differs = if done { seen.differs(known, &Seen::of(before), after) } else { 1 };
    world.mismatches = world.mismatches.saturating_add(differs);
}

/// What a turn's mismatches are counted against.
struct Seen {
    facts: u64,
    surfaced: u32,
}

impl Seen {
    fn of(known: &Known) -> Self {
        Self { facts: known.facts, surfaced: surfaced(known) }
    }

    /// In how many ways a world showed something else in this turn: reaction, mood, facts, objections and causes, touch, place.
    fn differs(&self, here: &Known, seen_there: &Self, there: &Known) -> u16 {
        let with = usize::from(there.talk.with);
        let talked = here.place == Place::Talk || there.place == Place::Talk;
        [
            talked && here.last.reaction != there.last.reaction,
            here.people[with].mood != there.people[with].mood,
            here.facts & !self.facts != there.facts & !seen_there.facts,
            surfaced(here) & !self.surfaced != surfaced(there) & !seen_there.surfaced,
            here.touches.last != there.touches.last,
            (here.stage, here.place) != (there.stage, there.place),
        ]
        .into_iter()
        .map(u16::from)
        .sum()
    }
}

/// Objections heard, causes told, objections settled: bits.
fn surfaced(known: &Known) -> u32 {
    known.concerns.iter().enumerate().fold(0, |all, (place, heard)| {
        let cause = heard.cause.map_or(0, |cause| u32::from(cause) + 1) & 7;
        all | (u32::from(heard.surfaced) | cause << 1 | u32::from(heard.settled) << 4) << (place * 5)
    })
}

/// Minds that show what was seen; else the nearest, made to agree with what was told.
fn fitting(worlds: &[World], known: &Known) -> (Vec<Mind>, bool) {
    let fits: Vec<Mind> =
        worlds.iter().filter(|w| w.mismatches == 0).take(MOST).map(|w| w.state.mind.clone()).collect();
    if fits.len() >= ENOUGH {
        return (fits, false);
    }
    let mut order: Vec<usize> = (0..worlds.len()).collect();
    order.sort_by_key(|&place| (worlds[place].mismatches, place));
    let nearest = order.iter().take(NEAREST).map(|&place| {
        let mut mind = worlds[place].state.mind.clone();
        agree(&mut mind, known);
        mind
    });
    (nearest.collect(), true)
}

/// Bends a near mind to what the trainee was told outright.
fn agree(mind: &mut Mind, known: &Known) {
    for (concern, heard) in mind.concerns.iter_mut().zip(&known.concerns) {
        concern.present |= heard.surfaced;
        if let Some(cause) = heard.cause {
            concern.cause = cause;
            concern.disclosure = concern.disclosure.max(8_000);
        }
        if heard.settled {
            concern.resolution = concern.resolution.max(9_500);
            concern.locked = true;
        }
    }
    for (place, person) in known.people.iter().enumerate() {
        mind.signers |= u8::from(person.signs) << place;
    }
}
