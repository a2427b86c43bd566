//! Which minds fit what the trainee had seen? Other worlds: the same visible luck, the hidden mind drawn anew, the run replayed.
//!
//! 4,096 worlds are drawn once and taken through the run turn by turn, counting for each how often it showed something else
//! than what was seen. A decision uses up to 256 worlds without a mismatch so far. Where fewer are left, further ones are made
//! of those that fit (`variants.rs`), because the hidden mind has too many parts for 4,096 draws to hit them all. Should fewer
//! than 32 fit even so, the 64 nearest are taken and the decision is called approximate (engine.md, "Analysis").

use std::sync::Arc;

use super::variants::vary;
use super::{Input, View};
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

/// A run on its way, with the worlds beside it.
pub(super) struct Walk {
    cast: Arc<Cast>,
    seed: u64,
    sheet: Luck,
    /// The true state so far.
    pub state: State,
    /// Turn by turn: what was done and what was seen.
    path: Vec<Turn>,
    /// Empty where only the true mind is asked for.
    worlds: Vec<World>,
}

/// A world on its way through the run.
#[derive(Clone)]
pub(super) struct World {
    /// The mind at the start.
    pub start: Mind,
    pub luck: Luck,
    pub state: State,
    mismatches: u16,
}

impl Walk {
    /// Stands before the first turn.
    pub fn new(cast: &Arc<Cast>, seed: u64, view: View) -> Self {
        let sheet = Luck::new(seed);
        let drawn = if view == View::Truth { 0 } else { DRAWN };
        let worlds = (0..drawn).map(|number| World::new(cast, sheet, other_sheet(seed, number))).collect();
        Self { cast: Arc::clone(cast), seed, sheet, state: session::begin(cast, sheet), path: Vec::new(), worlds }
    }

    /// The moment before a decision.
    pub fn moment(&self, chosen: Intent, offered: Vec<Intent>) -> Moment {
        let (minds, approximate) = if self.worlds.is_empty() {
            (vec![self.state.mind.clone()], false)
        } else {
            fitting(&self.worlds, &self.state.known)
        };
        Moment { turn: self.state.known.turn + 1, chosen, offered, state: self.state.clone(), minds, approximate }
    }

    /// Takes a turn, here and in every world; false where it is refused here.
    pub fn step(&mut self, intent: Intent) -> bool {
        let before = self.state.known.clone();
        if session::apply(&self.cast, &mut self.state, self.sheet, intent, &mut Nothing).is_err() {
            return false;
        }
        let turn = Turn { intent, before, after: self.state.known.clone() };
        for world in &mut self.worlds {
            world.mismatches += world.step(&self.cast, &turn);
        }
        self.path.push(turn);
        self.renew();
        true
    }

    /// Where fewer than [`MOST`] worlds fit, the worst are replaced by variants of those that do.
    fn renew(&mut self) {
        let fit: Vec<usize> = (0..self.worlds.len()).filter(|&place| self.worlds[place].mismatches == 0).collect();
        if fit.is_empty() || fit.len() >= MOST {
            return;
        }
        let number =
            |world: usize, round: u64| ((1 << 20) + self.path.len() as u64) << 24 | (world as u64) << 8 | round;
        // Those that fit move about among all that would; a copy that never moved would count one guess twice.
        let mut order: Vec<usize> = (0..self.worlds.len()).filter(|place| self.worlds[*place].mismatches > 0).collect();
        order.sort_by_key(|&place| (std::cmp::Reverse(self.worlds[place].mismatches), place));
        let copies = order.iter().take(MOST - fit.len()).enumerate().map(|(n, &place)| (place, fit[n % fit.len()], 2));
        let moves = fit.iter().map(|&place| (place, place, 1));
        for (place, from, rounds) in moves.chain(copies.collect::<Vec<_>>()).collect::<Vec<_>>() {
            let mut world = self.worlds[from].clone();
            for round in 0..rounds {
                let other = other_sheet(self.seed, number(place, round));
                let varied = vary(&self.cast, self.sheet, &world, other);
                if let Some(varied) = varied.through(&self.cast, &self.path) {
                    world = varied;
                }
            }
            self.worlds[place] = world;
        }
    }
}

impl World {
    fn new(cast: &Cast, sheet: Luck, other: Luck) -> Self {
        Self::with(cast, sheet.with_mind_of(other), session::draw_mind(cast, other))
    }

    /// A world with this mind, before the first turn.
    pub fn with(cast: &Cast, luck: Luck, start: Mind) -> Self {
        let state = session::begin_with(cast, luck, start.clone());
        Self { start, luck, state, mismatches: 0 }
    }

    /// One turn; in how many ways it showed something else.
    fn step(&mut self, cast: &Cast, turn: &Turn) -> u16 {
        let before = self.state.known.clone();
        match session::apply(cast, &mut self.state, self.luck, turn.intent, &mut Nothing) {
            Ok(()) => turn.differs(&before, &self.state.known),
            Err(_) => 1,
        }
    }

    /// Through the whole run so far, if it shows all that was seen.
    fn through(mut self, cast: &Cast, path: &[Turn]) -> Option<Self> {
        path.iter().all(|turn| self.step(cast, turn) == 0).then_some(self)
    }
}

/// A turn of the run and what it showed.
struct Turn {
    intent: Intent,
    /// What was known before it.
    before: Known,
    /// What was known after it.
    after: Known,
}

impl Turn {
    /// In how many ways a world showed something else in this turn: reaction, mood, facts, objections and people, touch, place;
    /// where none of these differ, whether anything else that is known does.
    fn differs(&self, before: &Known, after: &Known) -> u16 {
        let talks = matches!(after.place, Place::Talk | Place::Wrap);
        let with = usize::from(self.after.talk.with);
        let ways = [
            talks && after.last.reaction != self.after.last.reaction,
            after.people[with].mood != self.after.people[with].mood,
            after.facts & !before.facts != self.after.facts & !self.before.facts,
            heard(after) & !heard(before) != heard(&self.after) & !heard(&self.before),
            after.touches.last != self.after.touches.last,
            (after.stage, after.place) != (self.after.stage, self.after.place),
        ];
        let count = ways.into_iter().map(u16::from).sum();
        if count > 0 { count } else { u16::from(!is_same(after, &self.after, with)) }
    }
}

/// Whether everything that is known is the same. The faces of people one isn't talking to haven't been seen.
fn is_same(here: &Known, there: &Known, with: usize) -> bool {
    let mut here = here.clone();
    for (place, person) in here.people.iter_mut().enumerate().filter(|(place, _)| *place != with) {
        person.mood = there.people[place].mood;
    }
    here == *there
}

/// Objections heard, causes told, objections settled, people heard of, to be met and known to sign: bits.
fn heard(known: &Known) -> u64 {
    let concerns = known.concerns.iter().fold(0, |all, heard| {
        let cause = heard.cause.map_or(0, |cause| u64::from(cause) + 1) & 7;
        all << 5 | u64::from(heard.surfaced) | cause << 1 | u64::from(heard.settled) << 4
    });
    known.people.iter().fold(concerns, |all, person| {
        all << 3 | u64::from(person.known) | u64::from(person.signs) << 1 | u64::from(person.access) << 2
    })
}

/// Goes through the run and gives its decisions, each with the minds that fit.
pub(super) fn moments(input: &Input, view: View) -> Option<Vec<Moment>> {
    let mut walk = Walk::new(&input.cast, input.seed, view);
    let mut moments = Vec::new();
    for (intent, offered) in &input.turns {
        if intent.is_decision() {
            moments.push(walk.moment(*intent, offered.clone()));
        }
        walk.step(*intent).then_some(())?;
    }
    Some(moments)
}

/// The sheet of a number; never the run's own.
pub(super) fn other_sheet(seed: u64, number: u64) -> Luck {
    Luck::new(seed ^ (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) & !((1 << 12) - 1))
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
