//! What is another world? A hidden mind and the luck that nobody saw, taken through the run beside the true one: does it show
//! the same?
//!
//! What was seen of luck stays as it is in the run: leads, replies, news, words. What wasn't seen is the world's own: the mind,
//! each talk's patience and which lies come out. Which cues lead astray is left open: a cue only makes causes more or less likely
//! (`variants.rs`).

use super::variants::Seen;
use crate::scenario::cast::Cast;
use crate::scenario::words::Mood;
use crate::sim::event::Nothing;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::state::Mind;
use crate::sim::{Intent, Known, Place, State, session};

/// Talks with luck of their own; later ones share the last.
pub(super) const TALKS: usize = 24;

/// Luck that is the world's own: what decides the mind, and what comes out without being seen.
const UNSEEN: [Purpose; 9] = [
    Purpose::Cause,
    Purpose::Present,
    Purpose::Threshold,
    Purpose::Start,
    Purpose::Profile,
    Purpose::Signer,
    Purpose::End,
    Purpose::DayPatience,
    Purpose::FoundOut,
];

/// The sheets of a run: its own, and any number of others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheets {
    seed: u64,
    pub run: Luck,
}

impl Sheets {
    pub fn new(seed: u64) -> Self {
        Self { seed, run: Luck::new(seed) }
    }

    /// The sheet of a number; never the run's own, nor one that plays a future.
    pub fn other(self, number: u32) -> Luck {
        other_sheet(self.seed, (1 << 40) + u64::from(number))
    }

    /// What was seen from the run's sheet, what wasn't from another.
    fn unseen_from(self, number: u32) -> Luck {
        let seen = Purpose::ALL.iter().filter(|purpose| !UNSEEN.contains(purpose));
        seen.fold(self.other(number), |luck, &purpose| luck.keeping(purpose, self.run))
    }
}

/// The sheet of a number; never the run's own.
pub(super) fn other_sheet(seed: u64, number: u64) -> Luck {
    Luck::new(seed ^ (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) & !((1 << 12) - 1))
}

/// A world before the first turn: everything that makes it another one.
#[derive(Debug, Clone)]
pub(super) struct Start {
    pub mind: Mind,
    /// Numbers of the sheets that decide each talk.
    pub days: [u32; TALKS],
}

/// A world on its way through the run.
#[derive(Debug, Clone)]
pub(super) struct World {
    pub start: Start,
    pub state: State,
}

/// A turn of the run and what it showed.
#[derive(Debug)]
pub(super) struct Turn {
    pub intent: Intent,
    /// What was known after it.
    pub after: Known,
    /// The cue that it gave, where it wasn't the same again: concern and cause.
    pub cue: Option<(u8, u8)>,
    /// No world shows it: those that came nearest are made to agree.
    pub forced: bool,
}

impl World {
    /// The world of a sheet.
    pub fn drawn(cast: &Cast, sheets: Sheets, number: u32) -> Self {
        let mind = session::draw_mind(cast, sheets.other(number));
        Self::begin(cast, sheets, Start { mind, days: [number; TALKS] })
    }

    /// A world before the first turn.
    pub fn begin(cast: &Cast, sheets: Sheets, start: Start) -> Self {
        let state = session::begin_with(cast, sheets.run, start.mind.clone());
        Self { start, state }
    }

    /// One turn; whether it showed what was seen.
    pub fn step(&mut self, cast: &Cast, sheets: Sheets, turn: &Turn) -> bool {
        if turn.forced {
            self.nearly(cast, sheets, turn);
            self.agree(&turn.after);
            return true;
        }
        let talk = usize::from(turn.after.talk.number).min(TALKS - 1);
        let luck = sheets.unseen_from(self.start.days[talk]);
        if session::apply(cast, &mut self.state, luck, turn.intent, &mut Nothing).is_err() {
            return false;
        }
        let known = &mut self.state.known;
        // Which cue it was says something of the cause, but nothing for certain.
        if let (Some(here), Some(there)) = (known.last.cue, turn.after.last.cue)
            && here.0 == there.0
        {
            let concern = usize::from(here.0);
            known.last.cue = turn.after.last.cue;
            known.concerns[concern].cues = turn.after.concerns[concern].cues;
        }
        overlook(known, &turn.after);
        *known == turn.after
    }

    /// One turn that needn't show what was seen; in how many ways it did otherwise.
    pub fn nearly(&mut self, cast: &Cast, sheets: Sheets, turn: &Turn) -> u16 {
        let talk = usize::from(turn.after.talk.number).min(TALKS - 1);
        let luck = sheets.unseen_from(self.start.days[talk]);
        match session::apply(cast, &mut self.state, luck, turn.intent, &mut Nothing) {
            Ok(()) => differences(&self.state.known, &turn.after),
            Err(_) => u16::MAX,
        }
    }

    /// Bends the world to what was seen and told outright.
    pub fn agree(&mut self, known: &Known) {
        self.state.known = known.clone();
        let mind = &mut self.state.mind;
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

    /// Through the whole run so far, if it shows all that was seen.
    pub fn through(seen: &Seen<'_>, start: Start) -> Option<Self> {
        let mut world = Self::begin(seen.cast, seen.sheets, start);
        let same = world.shows(seen.first) && seen.path.iter().all(|turn| world.step(seen.cast, seen.sheets, turn));
        same.then_some(world)
    }

    /// Whether all that is known now is what was seen.
    pub fn shows(&mut self, seen: &Known) -> bool {
        overlook(&mut self.state.known, seen);
        self.state.known == *seen
    }
}

/// The faces of people one isn't talking to haven't been seen.
fn overlook(here: &mut Known, seen: &Known) {
    let with = usize::from(seen.talk.with);
    for (place, person) in here.people.iter_mut().enumerate().filter(|(place, _)| *place != with) {
        person.mood = seen.people[place].mood;
    }
}

/// In how many ways two differ: reaction, mood, facts, objections and people, touch, place.
fn differences(here: &Known, seen: &Known) -> u16 {
    let talks = matches!(here.place, Place::Talk | Place::Wrap);
    let mood = |known: &Known| -> Mood { known.people[usize::from(seen.talk.with)].mood };
    let concerns = here.concerns.iter().zip(&seen.concerns);
    let people = here.people.iter().zip(&seen.people);
    let ways = [
        talks && here.last.reaction != seen.last.reaction,
        mood(here) != mood(seen),
        here.facts != seen.facts,
        concerns.into_iter().any(|(a, b)| (a.surfaced, a.cause, a.settled) != (b.surfaced, b.cause, b.settled)),
        people.into_iter().any(|(a, b)| (a.known, a.signs, a.access) != (b.known, b.signs, b.access)),
        here.touches.last != seen.touches.last,
        (here.stage, here.place) != (seen.stage, seen.place),
    ];
    ways.into_iter().map(u16::from).sum()
}
