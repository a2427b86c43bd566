//! How are scenarios and rubrics written? (`scenarios/*.ron`, `rubric.ron`)

use serde::Deserialize;

use super::{RawId, RawText};
use crate::scenario::words::*;

/// One thing to practise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScenario {
    /// Its id.
    pub id: RawId,
    /// Whom it is about.
    pub prospect: RawId,
    /// Scored deal, drill or tutorial.
    pub mode: Mode,
    /// Where it begins.
    pub start: Stage,
    /// What is on the card where it begins later than LeadGeneration.
    #[serde(default)]
    pub card: Option<Card>,
    /// Title.
    pub title: RawText,
    /// One line for the library.
    pub summary: RawText,
    /// What the trainee reads before the start; paragraphs.
    pub briefing: Vec<RawText>,
    /// Minutes it takes a person.
    pub minutes: u16,
    /// Days of the year (1–365) on which it may begin: the season is drawn from them.
    pub seasons: Vec<u16>,
    /// Which rubric weighs it.
    pub rubric: RawId,
}

/// `rubric.ron`: what is scored and what each level looks like.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRubrics {
    /// Weights by rubric.
    pub rubrics: Vec<RawRubric>,
    /// Skills with their five levels.
    pub skills: Vec<RawSkill>,
}

/// Weights of one rubric.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRubric {
    /// Its id.
    pub id: RawId,
    /// Weight per skill; they add up to 100.
    pub weights: Vec<(Skill, u8)>,
}

/// One skill as people read it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSkill {
    /// Which.
    pub skill: Skill,
    /// Its name.
    pub name: RawText,
    /// What each level 1–5 looks like.
    pub levels: [RawText; 5],
    /// One next action for who is weak at it.
    pub next_action: RawText,
}
