//! What happened in a turn? Events carry ids and values after, never words.

use serde::{Deserialize, Serialize};

use super::rule::Rule;
use crate::scenario::cast::LineId;
use crate::scenario::raw::Meter;
use crate::scenario::words::*;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the sentence of the variant says what its fields are")]
#[serde(rename_all_fields = "snake_case")]
pub enum Event {
    /// The rep said this line.
    Said { line: LineId },
    /// A look or a silence of a person was seen.
    Seen { person: u8, mood: Mood, line: LineId },
    /// A person said this line, as this reaction.
    Heard { person: u8, reaction: Reaction, line: LineId },
    /// Something has changed on their side, and they tell it.
    News { event: u8, line: LineId },
    /// A cue or a tell came with it.
    Told { person: u8, tell: Option<Tell>, line: LineId },
    /// A message went out, in three lines.
    Sent { channel: Channel, lines: [LineId; 3] },
    /// What it brought, after so many days.
    TouchAnswered { result: TouchResult, days: u8, line: Option<LineId> },
    /// A rule fired; the strongest changes it made, in hundredths of a point.
    Fired { rule: Rule, changes: Vec<(Meter, i16)> },
    /// A fact was learnt.
    FactLearnt { fact: u8 },
    /// An objection surfaced.
    ObjectionSurfaced { concern: u8 },
    /// The true cause was told.
    CauseDisclosed { concern: u8, cause: u8 },
    /// The prospect said that a concern is settled.
    ConcernSettled { concern: u8 },
    /// A stage was entered.
    StageEntered { stage: Stage },
    /// Days went by.
    DaysPassed { days: u16 },
    /// A skill was shown at a level, by a rule at a turn.
    SkillShown { skill: Skill, level: u8, rule: Rule, turn: u16 },
    /// The run ended.
    Ended { outcome: Outcome, reason: Rule },
    /// Every part of the state that changed, by its path, with the value after. Folding these gives the state.
    Changed { cells: std::collections::BTreeMap<String, serde_json::Value> },
}

/// Takes the events of a turn.
pub trait Sink {
    /// False where nothing is kept: wording needn't be chosen and changes needn't be collected.
    const KEEPS: bool;
    /// Takes one.
    fn take(&mut self, event: Event);
}

/// Keeps nothing: rollouts.
#[derive(Debug, Default, Clone, Copy)]
pub struct Nothing;

impl Sink for Nothing {
    const KEEPS: bool = false;
    fn take(&mut self, _: Event) {}
}

impl Sink for Vec<Event> {
    const KEEPS: bool = true;
    fn take(&mut self, event: Event) {
        self.push(event);
    }
}
