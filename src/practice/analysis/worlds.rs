//! Which minds fit what the trainee had seen? Other worlds: the same visible luck, the hidden mind drawn anew, the run replayed.
//!
//! 4,096 worlds are drawn once and taken through the run turn by turn; those that show something else than what was seen are
//! left out. Where fewer than 128 are left, those that fit are copied up to 256 and wander among all minds that would fit
//! (`variants.rs`), the longer the fewer they were, because a copy that never moved would count one guess twice. Where hardly
//! any is left, further ones are looked for among variants of those that fitted a turn before. Should none show it, the 64
//! nearest are made to agree, and every decision from there on is called approximate (engine.md, "Analysis").

use std::sync::Arc;

use super::variants::{Seen, Steps};
pub(super) use super::world::other_sheet;
use super::world::{Sheets, Turn, World};
use super::{Input, View};
use crate::scenario::cast::Cast;
use crate::sim::event::Nothing;
use crate::sim::state::Mind;
use crate::sim::{Intent, Known, State, session};

/// Worlds drawn at the start.
const DRAWN: u32 = 4_096;
/// Draws after which no more are made where few of them fit an inherited card.
const MOST_DRAWN: u32 = 4 * DRAWN;
/// Fewer are copied.
const LEAST: usize = 128;
/// As many are there afterwards, and as many does a decision use at most.
const FULL: usize = 256;
/// Fewer that fit aren't enough to be copied: others are looked for first.
const ENOUGH: usize = 32;
/// Rounds of looking for others.
const ROUNDS: usize = 8;
/// The nearest that are taken where none fits.
const NEAREST: usize = 64;
/// Steps of each world when they are copied: these, and twice as many as copies were made of each.
const STEPS: usize = 2;
/// Turns that the steps of a world may play again at most: in a long run they are fewer.
const AGAIN: usize = 1_200;

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
    sheets: Sheets,
    view: View,
    /// The true state so far.
    pub state: State,
    /// What was known before the first turn.
    first: Known,
    /// Turn by turn: what was done and what was seen.
    path: Vec<Turn>,
    /// Cues seen: concern and how often it had been explored. The same again says nothing new.
    cued: Vec<(u8, u8)>,
    /// Worlds that fit.
    worlds: Vec<World>,
    steps: Steps,
    approximate: bool,
}

impl Walk {
    /// Stands before the first turn.
    pub fn new(cast: &Arc<Cast>, seed: u64, view: View) -> Self {
        let sheets = Sheets::new(seed);
        let state = session::begin(cast, sheets.run);
        let mut walk = Self {
            cast: Arc::clone(cast),
            sheets,
            view,
            first: state.known.clone(),
            state,
            path: Vec::new(),
            cued: Vec::new(),
            worlds: Vec::new(),
            steps: Steps::new(cast, MOST_DRAWN),
            approximate: false,
        };
        if view == View::Known {
            walk.draw();
        }
        walk
    }

    /// Draws the worlds; an inherited card leaves out some.
    fn draw(&mut self) {
        for number in 0..MOST_DRAWN {
            let mut world = World::drawn(&self.cast, self.sheets, number);
            if world.shows(&self.first) {
                self.worlds.push(world);
            }
            if self.worlds.len() >= DRAWN as usize {
                break;
            }
        }
        if self.worlds.is_empty() {
            self.approximate = true;
            self.worlds = (0..NEAREST as u32).map(|number| World::drawn(&self.cast, self.sheets, number)).collect();
            self.worlds.iter_mut().for_each(|world| world.agree(&self.first));
        }
    }

    /// The moment before a decision.
    pub fn moment(&self, chosen: Intent, offered: Vec<Intent>) -> Moment {
        let minds = match self.view {
            View::Truth => vec![self.state.mind.clone()],
            View::Known => self.worlds.iter().take(FULL).map(|world| world.state.mind.clone()).collect(),
        };
        let (state, approximate) = (self.state.clone(), self.approximate);
        Moment { turn: state.known.turn + 1, chosen, offered, state, minds, approximate }
    }

    /// Takes a turn, here and in every world; false where it is refused here.
    pub fn step(&mut self, intent: Intent) -> bool {
        if session::apply(&self.cast, &mut self.state, self.sheets.run, intent, &mut Nothing).is_err() {
            return false;
        }
        if self.view == View::Known {
            let after = self.state.known.clone();
            let cue = self.new_cue(intent);
            self.steps.talk(after.talk.number);
            self.path.push(Turn { intent, after, cue, forced: false });
            self.sift();
        }
        true
    }

    /// The cue that this turn gave, where it is a new one.
    fn new_cue(&mut self, intent: Intent) -> Option<(u8, u8)> {
        let (concern, cause) = self.state.known.last.cue.filter(|_| matches!(intent, Intent::MakeMove { .. }))?;
        let slot = (concern, self.state.known.concerns[usize::from(concern)].explored);
        if self.cued.contains(&slot) {
            return None;
        }
        self.cued.push(slot);
        Some((concern, cause))
    }

    /// Takes the worlds through the last turn and leaves out those that show something else; where few are left, further ones.
    fn sift(&mut self) {
        let (before, last) = self.path.split_at(self.path.len() - 1);
        let Some(last) = last.first() else { return };
        let seen = Seen { cast: &self.cast, sheets: self.sheets, first: &self.first, path: before };
        let steps = &mut self.steps;
        let shows = |steps: &mut Steps, world: &mut World| {
            world.step(seen.cast, seen.sheets, last) && steps.passes(&seen, world, last)
        };
        let fits: Vec<bool> = self.worlds.iter_mut().map(|world| shows(steps, world)).collect();
        let mut forced = false;
        if fits.iter().filter(|fits| **fits).count() < ENOUGH {
            // A mind that fitted until now isn't far from one that fits still.
            let starts = self.worlds.iter().zip(&fits).filter(|(_, fits)| !**fits).map(|(world, _)| &world.start);
            let mut near: Vec<World> =
                starts.take(FULL).filter_map(|start| World::through(&seen, start.clone())).collect();
            keep(&mut self.worlds, &fits);
            for _ in 0..ROUNDS {
                if self.worlds.len() >= ENOUGH {
                    break;
                }
                for world in &mut near {
                    steps.wander(&seen, world, 2 * STEPS);
                    let mut next = world.clone();
                    if shows(steps, &mut next) {
                        self.worlds.push(next);
                    }
                }
            }
            if self.worlds.is_empty() {
                (forced, self.approximate) = (true, true);
                let ways = |world: &World| world.clone().nearly(seen.cast, seen.sheets, last);
                near.sort_by_cached_key(ways);
                near.truncate(NEAREST);
                self.worlds = near;
            }
        } else {
            keep(&mut self.worlds, &fits);
        }
        if let Some(cue) = last.cue {
            steps.cue(cue);
        }
        if forced {
            self.force();
        }
        self.renew();
    }

    /// Makes the worlds agree with the last turn, which none of them showed.
    fn force(&mut self) {
        if let Some(last) = self.path.last_mut() {
            last.forced = true;
            for world in &mut self.worlds {
                world.step(&self.cast, self.sheets, last);
            }
        }
    }

    /// Where few fit, they are copied and wander among all that would.
    fn renew(&mut self) {
        let fit = self.worlds.len();
        if fit == 0 || fit >= LEAST {
            return;
        }
        for place in fit..FULL {
            self.worlds.push(self.worlds[place % fit].clone());
        }
        let seen = Seen { cast: &self.cast, sheets: self.sheets, first: &self.first, path: &self.path };
        self.steps.pilot(&seen, &mut self.worlds);
        let steps = (STEPS + 2 * FULL / fit).min(1 + AGAIN / self.path.len().max(1));
        for world in &mut self.worlds {
            self.steps.wander(&seen, world, steps);
        }
    }
}

/// Keeps those that fit.
fn keep(worlds: &mut Vec<World>, fits: &[bool]) {
    let mut fits = fits.iter();
    worlds.retain(|_| fits.next() == Some(&true));
}

/// Goes through the run and hands over its decisions, each with the minds that fit, until `take` has enough. False where the run
/// doesn't play under these rules.
pub(super) fn each_moment(input: &Input, view: View, mut take: impl FnMut(Moment) -> bool) -> bool {
    let mut walk = Walk::new(&input.cast, input.seed, view);
    for (intent, offered) in &input.turns {
        if intent.is_decision() && !take(walk.moment(*intent, offered.clone())) {
            return true;
        }
        if !walk.step(*intent) {
            return false;
        }
    }
    true
}
