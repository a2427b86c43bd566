//! How is a concern written, with its causes and what is said about it? (`prospects/*.ron`)

use serde::Deserialize;

use super::{RawId, RawLine, RawText, RawVariant};
use crate::scenario::located::Located;
use crate::scenario::words::*;

/// What weighs on a person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConcern {
    /// Its id.
    pub id: RawId,
    /// Whose; none: the prospect's.
    #[serde(default)]
    pub person: Option<RawId>,
    /// The family O1–O11.
    pub category: Category,
    /// How heavy, 0–100.
    pub salience: i16,
    /// In how many of 100 seeds it is there at all.
    pub present_percent: u8,
    /// What brings it up, and by how much (surfaces where salience + this ≥ 60).
    pub triggers: Vec<(Trigger, i16)>,
    /// What it may come from; weights sum to 100. The seed draws one.
    pub causes: Vec<Located<RawCause>>,
    /// What is said when it surfaces, by trust.
    pub surface: RawByTrust,
    /// M14: how the rep explores it.
    pub explore: Vec<RawLine>,
    /// M14 in the manner `Why`.
    pub why: Vec<RawLine>,
    /// M15: how the rep isolates it.
    pub isolate: Vec<RawLine>,
    /// M17: how the rep asks whether it is settled.
    pub confirm: Vec<RawLine>,
    /// M19: how the rep argues.
    pub argue: Vec<RawLine>,
    /// Said to an exploration that doesn't bring the cause yet: a step nearer.
    pub nearer: Vec<RawLine>,
    /// Polite thanks for an answer that missed.
    pub phantom: Vec<RawLine>,
    /// Said to a confirm below resolution 60: what is still missing.
    pub missing: Vec<RawLine>,
    /// Said to a confirm that holds.
    pub settled: Vec<RawLine>,
}

/// Surface wording by the prospect's trust.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawByTrust {
    /// Below 40: evasive.
    pub low: Vec<RawLine>,
    /// 40–64: the category.
    pub mid: Vec<RawLine>,
    /// 65 and more: close to the truth.
    pub high: Vec<RawLine>,
}

/// One possible true reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCause {
    /// Its id.
    pub id: RawId,
    /// Prior weight; the weights of a concern sum to 100.
    pub weight: u8,
    /// How deep it lies.
    pub kind: CauseKind,
    /// Trust that it takes to be told (0–100).
    pub unlock: i16,
    /// Plain words for the hunch and the card, at most six.
    pub label: RawText,
    /// M12: the rep puts the feeling behind it into words.
    pub feeling: Vec<RawLine>,
    /// M16: the rep's answer aimed at this cause.
    pub answer: Vec<RawLine>,
    /// M16 in the manner `Bluff`.
    pub bluff: Vec<RawLine>,
    /// Said when it is disclosed (up to 35 words).
    pub discloses: Vec<RawVariant>,
    /// Said when the right answer lands.
    pub lands: Vec<RawLine>,
    /// Said to an answer or a remedy for something else, once this was told: it points back at what was told, whatever the
    /// answer was about (rule C44).
    #[serde(default)]
    pub beside: Vec<RawLine>,
    /// Cues that give it away before it is told.
    pub cues: Vec<RawLine>,
    /// Moves that help against it beside M16, with the rung where one is meant.
    pub cures: Vec<RawCure>,
    /// Moves that make it worse.
    pub worsens: Vec<Move>,
}

/// A move that helps against a cause.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCure {
    /// The move.
    pub r#move: Move,
    /// Only with this rung.
    #[serde(default)]
    pub rung: Option<RawId>,
}
