//! What is the score of a run? Behaviour by weighted skills, apart from the outcome, capped where integrity was hurt.

use serde::{Deserialize, Serialize};

use super::rule::Rule;
use super::state::State;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;

/// The cap where somebody bluffed, faked a deadline or went past the contact (domain.md section 7).
pub const INTEGRITY_CAP: u8 = 60;

/// The rules that cap it, the heaviest first.
pub const CAPPING: [Rule; 3] = [Rule::M16Bluff, Rule::M31Fake, Rule::M36Bypass];

/// A run's score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Behaviour, 0–100.
    pub behaviour: u8,
    /// Level of each skill in hundredths (100–500); `None`: not called for.
    pub levels: [Option<u16>; Skill::COUNT],
    /// The rule that capped it, if one did.
    pub capped_by: Option<Rule>,
}

/// Scores a run: Σ weight × (level − 1) / 4 over the skills that were called for, rescaled to 100, then the cap.
pub fn score(cast: &Cast, state: &State) -> Score {
    let mut levels = [None; Skill::COUNT];
    let (mut sum, mut weights) = (0u32, 0u32);
    for (place, &(total, count)) in state.mind.shown.iter().enumerate() {
        if count == 0 {
            continue;
        }
        let level = (u32::from(total) * 100 + u32::from(count) / 2) / u32::from(count);
        levels[place] = Some(level as u16);
        let weight = u32::from(cast.weights[place]);
        sum += weight * (level - 100);
        weights += weight;
    }
    let mut behaviour = if weights == 0 { 0 } else { (sum + 2 * weights) / (4 * weights) } as u8;
    let capped_by = CAPPING.into_iter().find(|&rule| state.mind.fired.has(rule));
    if capped_by.is_some() {
        behaviour = behaviour.min(INTEGRITY_CAP);
    }
    Score { behaviour, levels, capped_by }
}

/// Whether the run ended as it should have.
pub fn is_right_end(state: &State) -> bool {
    match state.mind.end {
        RightEnd::Win | RightEnd::Retain => state.known.outcome == Outcome::Won,
        RightEnd::Nurture => state.known.outcome == Outcome::Nurture,
        RightEnd::Drop | RightEnd::PrincipledLoss => state.known.outcome == Outcome::Disqualified,
    }
}
