//! What did each decision of a run do to the odds of the right end, and which reply was best? The types of the answer; the way
//! there is in the files beside.
//!
//! | question | file |
//! |---|---|
//! | which minds fit what the trainee had seen | `worlds.rs`, `world.rs`, `variants.rs` |
//! | how are odds estimated, and when is enough enough | `odds.rs` |
//! | which label does a loss get | `label.rs` |
//! | what would the best reply have changed | `reason.rs` |
//! | how much was luck | `luck.rs` |
//! | on which threads, in which order | `job.rs` |
//!
//! Odds are in thousandths and counted in integers: the same run gives the same bytes, whatever the number of threads.

mod job;
pub mod label;
mod luck;
mod odds;
pub mod probe;
mod reason;
mod variants;
mod world;
mod worlds;
mod written;

use serde::{Deserialize, Serialize};

use crate::scenario::raw::Meter;
use crate::scenario::words::{Skill, Stage, closed_list};
use crate::sim::Intent;

pub use job::{Input, Update, View, accuracy, analyse, every_reply};

/// Thousandths.
pub type Permille = i16;

closed_list! {
    /// What a decision was worth beside the best reply (engine.md, "Analysis"; thresholds in `label.rs`).
    Label {
        /// Nothing better was found.
        Best,
        /// Little or nothing was lost.
        Good,
        /// At least 5 points of odds were lost.
        Inaccuracy,
        /// At least 10 points were lost.
        Mistake,
        /// At least 15 points were lost.
        Blunder,
    }
}

impl Label {
    /// The word in data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Good => "good",
            Self::Inaccuracy => "inaccuracy",
            Self::Mistake => "mistake",
            Self::Blunder => "blunder",
        }
    }
}

/// A run, analysed. `K` is a place, or an id as logs write it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analysis<K = u8> {
    /// 100 − 4 × the mean of min(loss, 25 points), in thousandths; none without a decision.
    pub accuracy: Option<Permille>,
    /// Luck apart from skill.
    pub luck: LuckShare,
    /// Decision by decision.
    pub decisions: Vec<Decision<K>>,
}

/// How much was luck. Shares in thousandths, intervals are Wilson 95 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LuckShare {
    /// Runs with the same decisions, and everything else drawn anew, that end the same way; none where more than a fifth of the
    /// decisions couldn't be repeated.
    pub same_decisions_same_end: Option<Permille>,
    /// Its interval.
    pub same_ci95: Option<[Permille; 2]>,
    /// Decisions that couldn't be repeated in those runs and were the good policy's instead.
    pub substituted: Permille,
    /// Runs of the good policy that end rightly.
    pub good_policy_right_end: Permille,
    /// Its interval.
    pub good_ci95: [Permille; 2],
    /// Σ(odds after − odds before): what the decisions added to the odds.
    pub skill: i32,
    /// Σ(next odds before − odds after): what chance and the prospect added.
    pub luck: i32,
}

/// A decision, analysed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision<K = u8> {
    /// The turn; 1 for the first.
    pub turn: u16,
    /// The stage in which it was taken.
    pub stage: Stage,
    /// The skill that it calls for.
    pub skill: Option<Skill>,
    /// Minds that fit what had been seen and were played on.
    pub worlds: u16,
    /// True where too few fitted, and the nearest were taken.
    pub approximate: bool,
    /// Odds before it: the good policy goes on.
    pub odds_before: Permille,
    /// Odds after it: the chosen reply, then the good policy.
    pub odds_after: Permille,
    /// The replies that were offered, the chosen one and the good policy's.
    pub offered: Vec<Reply<K>>,
    /// What was chosen.
    pub chosen: Intent<K>,
    /// The best reply.
    pub best: Intent<K>,
    /// Odds lost by the choice, on rollouts that didn't pick the best; may be below 0.
    pub loss: Permille,
    /// Its standard error.
    pub loss_se: Permille,
    /// What that makes it.
    pub label: Label,
    /// Why: what happened more or less often after the best reply than after the chosen one, the weightiest first.
    pub reasons: Vec<Reason>,
    /// What the best reply would have moved in the prospect in this turn, against what the chosen one did: meter and mean
    /// difference in hundredths of a point, the largest first.
    pub moved: Vec<(Meter, i16)>,
    /// Rollouts of each reply that could be the best; those far behind had fewer, as their errors say.
    pub rollouts: u16,
}

/// One alternative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply<K = u8> {
    /// What it is.
    pub intent: Intent<K>,
    /// Odds of the right end.
    pub odds: Permille,
    /// Standard error.
    pub se: Permille,
    /// Expected behaviour score, tenths of a point.
    pub behaviour: u16,
    /// It stood in the list or among the form's presets; else it was to be had from the palette.
    pub listed: bool,
}

/// A rule that makes the difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The rule's id.
    pub rule: String,
    /// Rollouts in which it fired after the best reply, thousandths.
    pub best: Permille,
    /// After the chosen one.
    pub chosen: Permille,
    /// It fired in this very turn; else later.
    pub at_once: bool,
}
