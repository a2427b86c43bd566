//! How is another mind made of one that fits? Some parts of it are drawn anew; it is kept where the run then still shows what
//! was seen.
//!
//! The parts of a hidden mind are independent of each other by the prior (`sim/prospect/draw.rs`), so that a walk of such steps
//! visits the minds that fit as often as the prior says (Metropolis steps whose proposal is the prior of some parts). Each part
//! is tried alone now and then; a step then draws as many together as are likely to be kept together.

use super::world::{Sheets, Start, TALKS, Turn, World};
use crate::scenario::cast::{CAUSES, CONCERNS, Cast, NEEDS};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::state::Mind;
use crate::sim::{Known, session};

/// Parts are drawn together while that many of 1,000 steps are likely to be kept.
const KEPT: u32 = 500;
/// Tries of each part alone, each time.
const PILOTS: usize = 2;
/// Tries after which older ones count half.
const FADES: u32 = 32;

/// What is drawn anew by itself. Numbers are places of concerns, people, needs and talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Concern(u8),
    Present(u8),
    Weight(u8),
    Cause(u8),
    Unlock(u8),
    Person(u8),
    Trust(u8),
    Interest(u8),
    Patience(u8),
    Fear(u8),
    Need(u8),
    Profile,
    End,
    Signers,
    Day(u8),
}

/// A part, how often it was drawn anew alone, and how often the world then still showed the same.
#[derive(Debug, Clone, Copy)]
struct Tried {
    part: Part,
    tries: u32,
    kept: u32,
}

/// What a world has to show.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub cast: &'a Cast,
    pub sheets: Sheets,
    /// What was known before the first turn.
    pub first: &'a Known,
    /// Turn by turn.
    pub path: &'a [Turn],
}

/// The walk among the minds that fit: what it has learnt of the parts, and the numbers of the sheets it used.
pub(super) struct Steps {
    tried: Vec<Tried>,
    number: u32,
    /// Cues seen so far by concern and cause.
    cues: [[u8; CAUSES]; CONCERNS],
    order: Vec<usize>,
    chosen: Vec<Part>,
}

impl Steps {
    /// For a prospect; sheets from this number on are free.
    pub fn new(cast: &Cast, number: u32) -> Self {
        use Part::*;
        let concerns =
            (0..cast.concerns.len() as u8).flat_map(|c| [Concern(c), Present(c), Weight(c), Cause(c), Unlock(c)]);
        let people =
            (0..cast.people.len() as u8).flat_map(|p| [Person(p), Trust(p), Interest(p), Patience(p), Fear(p)]);
        let parts = concerns.chain(people).chain((0..NEEDS as u8).map(Need)).chain([Profile, End, Signers]);
        let tried = parts.map(|part| Tried { part, tries: 0, kept: 0 }).collect();
        Self { tried, number, cues: [[0; CAUSES]; CONCERNS], order: Vec::new(), chosen: Vec::new() }
    }

    /// A sheet that nothing was drawn from yet.
    pub fn sheet(&mut self, sheets: Sheets) -> (u32, Luck) {
        self.number += 1;
        (self.number, sheets.other(self.number))
    }

    /// A talk has begun: its luck is a part from now on.
    pub fn talk(&mut self, number: u8) {
        let part = Part::Day(number.min(TALKS as u8 - 1));
        if number > 0 && self.tried.iter().all(|tried| tried.part != part) {
            self.tried.push(Tried { part, tries: 0, kept: 0 });
        }
    }

    /// A cue was seen. Causes that it doesn't point at are the less likely from now on.
    pub fn cue(&mut self, (concern, cause): (u8, u8)) {
        self.cues[usize::from(concern)][usize::from(cause)] += 1;
    }

    /// Whether a world passes for what the turn's cue says of its cause.
    pub fn passes(&mut self, seen: &Seen<'_>, world: &World, turn: &Turn) -> bool {
        let Some((concern, cause)) = turn.cue else { return true };
        let place = usize::from(concern);
        if world.start.mind.concerns[place].cause == cause {
            return true;
        }
        let (_, sheet) = self.sheet(seen.sheets);
        is_beside(seen.cast, sheet, 0, place)
    }

    /// Tries each part alone.
    pub fn pilot(&mut self, seen: &Seen<'_>, worlds: &mut [World]) {
        for place in (0..self.tried.len()).flat_map(|place| [place; PILOTS]) {
            let (_, sheet) = self.sheet(seen.sheets);
            let at = sheet.below(Purpose::Choices, 0, 0, worlds.len() as u32) as usize;
            self.chosen.clear();
            self.chosen.push(self.tried[place].part);
            let varied = self.vary(seen, &worlds[at]);
            let tried = &mut self.tried[place];
            tried.tries += 1;
            tried.kept += u32::from(varied.is_some());
            if tried.tries >= FADES {
                (tried.tries, tried.kept) = (tried.tries / 2, tried.kept / 2);
            }
            if let Some(varied) = varied {
                worlds[at] = varied;
            }
        }
    }

    /// Takes a world some steps on.
    pub fn wander(&mut self, seen: &Seen<'_>, world: &mut World, steps: usize) {
        for _ in 0..steps {
            self.choose(seen.sheets);
            if let Some(varied) = self.vary(seen, world) {
                *world = varied;
            }
        }
    }

    /// Chooses parts for one step, whatever the world is like.
    fn choose(&mut self, sheets: Sheets) {
        let (_, sheet) = self.sheet(sheets);
        self.order.clear();
        self.order.extend(0..self.tried.len());
        for place in (1..self.order.len()).rev() {
            let other = sheet.below(Purpose::Choices, 0, place as u16, place as u32 + 1) as usize;
            self.order.swap(place, other);
        }
        self.chosen.clear();
        let mut odds = 1_000;
        for &place in &self.order {
            let tried = self.tried[place];
            let next = odds * (tried.kept + 1) / (tried.tries + 1);
            if self.chosen.is_empty() || next >= KEPT {
                self.chosen.push(tried.part);
                odds = next;
            }
        }
    }

    /// A world with the chosen parts drawn anew, if it is kept.
    fn vary(&mut self, seen: &Seen<'_>, world: &World) -> Option<World> {
        let (number, sheet) = self.sheet(seen.sheets);
        let fresh = session::draw_mind(seen.cast, sheet);
        let mut start = world.start.clone();
        for &part in &self.chosen {
            redraw(&mut start, part, &fresh, number);
        }
        // A cause that fewer of the cues point at is kept the less often.
        let mut coins = 0;
        for place in 0..seen.cast.concerns.len() {
            let hits = |mind: &Mind| self.cues[place][usize::from(mind.concerns[place].cause)];
            for _ in hits(&start.mind)..hits(&world.start.mind) {
                if !is_beside(seen.cast, sheet, coins, place) {
                    return None;
                }
                coins += 1;
            }
        }
        World::through(seen, start)
    }
}

/// Whether a cue that could as well have shown the true cause showed this other one: by the odds of the two (rule C1).
fn is_beside(cast: &Cast, sheet: Luck, coin: u16, concern: usize) -> bool {
    let others = (cast.concerns[concern].causes.len() as u32).saturating_sub(1).max(1);
    let percent = cast.tuning.cue_percent.clamp(0, 100) as u32;
    sheet.below(Purpose::Choices, 1, coin, (percent * others).max(1)) < 100 - percent
}

/// Takes a part from a mind drawn anew.
fn redraw(start: &mut Start, part: Part, fresh: &Mind, number: u32) {
    let mind = &mut start.mind;
    match part {
        Part::Concern(c) => mind.concerns[usize::from(c)] = fresh.concerns[usize::from(c)],
        Part::Present(c) => mind.concerns[usize::from(c)].present = fresh.concerns[usize::from(c)].present,
        Part::Weight(c) => mind.concerns[usize::from(c)].salience = fresh.concerns[usize::from(c)].salience,
        Part::Cause(c) => {
            let (new, old) = (fresh.concerns[usize::from(c)], &mut mind.concerns[usize::from(c)]);
            (old.cause, old.unlock) = (new.cause, new.unlock);
        }
        Part::Unlock(c) => {
            // The threshold goes by the cause.
            let (new, old) = (fresh.concerns[usize::from(c)], &mut mind.concerns[usize::from(c)]);
            if new.cause == old.cause {
                old.unlock = new.unlock;
            }
        }
        Part::Person(p) => mind.people[usize::from(p)] = fresh.people[usize::from(p)],
        Part::Trust(p) => mind.people[usize::from(p)].trust = fresh.people[usize::from(p)].trust,
        Part::Interest(p) => mind.people[usize::from(p)].interest = fresh.people[usize::from(p)].interest,
        Part::Patience(p) => mind.people[usize::from(p)].patience = fresh.people[usize::from(p)].patience,
        Part::Fear(p) => mind.people[usize::from(p)].fear = fresh.people[usize::from(p)].fear,
        Part::Need(n) => mind.needs[usize::from(n)] = fresh.needs[usize::from(n)],
        Part::Profile => mind.weights = fresh.weights,
        Part::End => (mind.end, mind.because) = (fresh.end, fresh.because),
        Part::Signers => mind.signers = fresh.signers,
        Part::Day(talk) => start.days[usize::from(talk)] = number,
    }
}
