//! Which three moments of a run mattered most, and what would the method have done there?
//!
//! A skill's level is the mean of its pieces of evidence (`sim/score.rs`), so that a piece at level L costs weight × (5 − L)
//! divided by the pieces of that skill, and the one that capped the score what the cap took as well. The dearest pieces make the moments ([`evidence`] weighs them). A piece about something
//! that was done stands at the turn where its rule fired; one about something that wasn't done stands at the first turn at
//! which the method would have done it ([`method`] finds both). The method is the good policy on what was known before that
//! turn; a turn at which it would have done the same is no moment. What is left of the three goes to strengths.

mod evidence;
mod method;

use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::event::Event;
use crate::sim::{Intent, Known, Rule};
use evidence::{Piece, pieces};
use method::Candidate;
pub(super) use method::skill_of;

/// Most moments that a debrief shows.
pub const MOST: usize = 3;

/// A turn of a run, as it was played.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// What was known before it.
    pub before: &'a Known,
    /// What was asked for.
    pub intent: Intent,
    /// What happened.
    pub events: &'a [Event],
    /// What was known after it.
    pub after: &'a Known,
}

impl Step<'_> {
    /// Whether a rule fired in it.
    fn has_fired(&self, rule: Rule) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Fired { rule: fired, .. } if *fired == rule))
    }
}

/// What a moment is to the one who played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What was done spoke against it.
    Hurt,
    /// More was possible.
    Missed,
    /// What was done helped.
    Helped,
}

impl Kind {
    /// The word in data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hurt => "hurt",
            Self::Missed => "missed",
            Self::Helped => "helped",
        }
    }
}

/// A moment that mattered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The turn; 1 for the first.
    pub turn: u16,
    /// What it is.
    pub kind: Kind,
    /// The skill that it belongs to.
    pub skill: Skill,
    /// The level that its evidence shows, 1–5.
    pub level: u8,
    /// The rule that decided the level.
    pub rule: Rule,
    /// The rule that says what the turn did: the evidence's where it fired there, else the one that counts most.
    pub fired: Option<Rule>,
    /// The turn at which it came back: where the evidence's rule speaks against what was done and fired later.
    pub later: Option<u16>,
    /// What the evidence costs, thousandths of a point of the score; 0 for what helped.
    pub cost: u32,
    /// What the method would have done; none for what helped.
    pub instead: Option<Intent>,
}

/// The moments of a run, the dearest first, then what helped.
pub fn moments(cast: &Cast, run: &[Step<'_>]) -> Vec<Moment> {
    let mut pieces = pieces(cast, run);
    let advice: Vec<Option<Intent>> = run.iter().map(|step| method::advice(cast, step)).collect();
    let mut chosen: Vec<Moment> = Vec::with_capacity(MOST);
    pieces.sort_by_key(|piece| (std::cmp::Reverse(piece.cost), piece.filed, piece.skill.index()));
    for piece in pieces.iter().filter(|piece| piece.cost > 0) {
        if chosen.len() == MOST || chosen.iter().any(|moment| moment.rule == piece.rule) {
            continue;
        }
        let free = |at: &Candidate| chosen.iter().all(|moment| moment.turn != turn_of(at.step));
        let found: Vec<Candidate> =
            method::candidates(cast, run, &advice, piece).into_iter().filter(|at| free(at)).collect();
        // Where there is a choice, two moments neither tell nor advise the same.
        let fresh = |at: &&Candidate| {
            let fired = telling(&run[at.step], piece.rule);
            chosen.iter().all(|moment| moment.fired != fired && moment.instead != Some(at.instead))
        };
        let Some(&at) = found.iter().find(fresh).or(found.first()) else { continue };
        let step = &run[at.step];
        let hurt = telling(step, piece.rule).is_some_and(|rule| rule.tone() < 0);
        let named = &run[piece.named];
        let later = piece.named > at.step
            && piece.rule.tone() < 0
            && named.has_fired(piece.rule)
            && !step.has_fired(piece.rule);
        chosen.push(Moment {
            instead: Some(at.instead),
            later: later.then(|| turn_of(piece.named)),
            ..moment(piece, at.step, step, if hurt { Kind::Hurt } else { Kind::Missed })
        });
    }
    pieces.sort_by_key(|piece| (std::cmp::Reverse(piece.worth), piece.filed, piece.skill.index()));
    for piece in pieces.iter().filter(|piece| piece.is_strength(run)) {
        let again = |moment: &Moment| {
            moment.rule == piece.rule || moment.fired == Some(piece.rule) || moment.turn == turn_of(piece.named)
        };
        if chosen.len() < MOST && !chosen.iter().any(again) {
            chosen.push(moment(piece, piece.named, &run[piece.named], Kind::Helped));
        }
    }
    chosen
}

fn turn_of(step: usize) -> u16 {
    step as u16 + 1
}

fn moment(piece: &Piece, at: usize, step: &Step<'_>, kind: Kind) -> Moment {
    Moment {
        turn: turn_of(at),
        kind,
        skill: piece.skill,
        level: piece.level,
        rule: piece.rule,
        fired: telling(step, piece.rule),
        later: None,
        cost: if kind == Kind::Helped { 0 } else { piece.cost },
        instead: None,
    }
}

/// The rule that says what a turn did.
fn telling(step: &Step<'_>, rule: Rule) -> Option<Rule> {
    if step.has_fired(rule) {
        return Some(rule);
    }
    let mut most: Option<((i8, u32), Rule)> = None;
    for event in step.events {
        let Event::Fired { rule, changes } = event else { continue };
        let moved = changes.iter().map(|(_, by)| u32::from(by.unsigned_abs())).sum();
        let weight = (-rule.tone(), moved);
        if most.is_none_or(|(heaviest, _)| weight > heaviest) {
            most = Some((weight, *rule));
        }
    }
    most.map(|(_, rule)| rule)
}
