//! How is a run analysed while somebody waits? Its input, what is said of it on the way, and the way itself.

use std::sync::Arc;

use super::{Analysis, Decision, LuckShare};
use crate::scenario::cast::Cast;
use crate::sim::Intent;

/// What is analysed.
#[derive(Debug, Clone)]
pub struct Input {
    /// The scenario.
    pub cast: Arc<Cast>,
    /// The run's seed.
    pub seed: u64,
    /// Turn by turn: the intent, and what was offered (may be empty).
    pub turns: Vec<(Intent, Vec<Intent>)>,
}

/// Something is known.
#[derive(Debug)]
pub enum Update<'a> {
    /// A decision was weighed.
    Decision {
        /// Its place among the decisions.
        place: usize,
        /// How many decisions there are.
        of: usize,
        /// What was found.
        decision: &'a Decision,
        /// Nothing more will be said of it; else it is a first estimate.
        done: bool,
    },
    /// How much was luck.
    Luck(&'a LuckShare),
}

/// Analyses a run. `watch` hears of everything on the way, from any thread; where it says false, the work is given up and there is
/// no analysis.
pub fn analyse(_input: &Input, _threads: usize, _watch: &(dyn Fn(Update<'_>) -> bool + Sync)) -> Option<Analysis> {
    None
}
