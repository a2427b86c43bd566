//! What stays closed in a debrief until its lessons are done? The causes that nobody told, and the rules that would give them
//! away. What was said outright in the run is no secret.

use crate::game::run::Play;
use crate::sim::event::Event;
use crate::sim::{Intent, Rule, Topic};

/// What lies over a run that is looked back at.
#[derive(Clone, Copy)]
pub(super) struct Veil<'a> {
    play: &'a Play,
    /// Nothing lies over it any more.
    open: bool,
}

impl<'a> Veil<'a> {
    pub(super) fn of(play: &'a Play, open: bool) -> Self {
        Self { play, open }
    }

    /// Whether the cause behind an objection is kept back.
    pub(super) fn hides_cause(&self, concern: u8) -> bool {
        let concerns = &self.play.session.known().concerns;
        !self.open && concerns.get(usize::from(concern)).is_none_or(|concern| concern.cause.is_none())
    }

    /// Whether it would give a cause away that a rule is told of a turn: was the answer, was the reason on file the true one?
    pub(super) fn hides(&self, rule: Rule, turn: u16) -> bool {
        if self.open || !matches!(rule, Rule::M16Early | Rule::M16Miss | Rule::M39Reason | Rule::M39Wrong) {
            return false;
        }
        let played = usize::from(turn).checked_sub(1).and_then(|place| self.play.turns.get(place));
        match played.map(|played| played.intent) {
            Some(Intent::MakeMove { topic: Topic::Cause(concern, _), .. }) => self.hides_cause(concern),
            Some(Intent::LogReason { reason, .. }) => self.hides_cause(reason),
            // Why a lead was given away is no cause of an objection.
            Some(Intent::Disqualify { .. } | Intent::HandToMarketing { .. }) => false,
            _ => (0..self.play.cast.concerns.len()).any(|concern| self.hides_cause(concern as u8)),
        }
    }

    /// Whether such a rule fired in a turn.
    pub(super) fn hides_turn(&self, turn: u16) -> bool {
        let played = usize::from(turn).checked_sub(1).and_then(|place| self.play.turns.get(place));
        played.is_some_and(|played| {
            played.record.events.iter().any(|event| match event {
                Event::Fired { rule, .. } => self.hides(*rule, turn),
                _ => false,
            })
        })
    }
}
