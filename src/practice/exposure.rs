//! Which runs show what somebody can do? A player's runs in order, each the first on its seed or a repeat.
//!
//! A seed is seen from the moment a run on it began, whether or not that run was finished: who leaves a run that goes badly and
//! plays the seed again has seen it.

use std::collections::BTreeSet;

use crate::sim::log::{Header, RunInfo};
use crate::sim::score::Score;
use crate::sim::summary::Summary;

/// One run, as ratings and progress see it. Forks aren't handed in: they count for neither.
#[derive(Debug, Clone, Copy)]
pub struct Exposure<'a> {
    /// The run's id.
    pub id: &'a str,
    /// Real start, RFC 3339.
    pub started_at: &'a str,
    /// Id of the scenario.
    pub scenario: &'a str,
    /// SHA-256 of the pack, hex.
    pub pack_hash: &'a str,
    /// The rules it was played under.
    pub rules: u32,
    /// The seed.
    pub seed: u64,
    /// Whether it is over.
    pub is_over: bool,
    /// What it was scored.
    pub score: &'a Score,
}

/// A run in its place among the runs of the same player.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// The run.
    pub run: Exposure<'a>,
    /// Its real start; none where the date can't be read.
    pub start: Option<jiff::Timestamp>,
    /// Whether this player had never met this scenario with this seed.
    pub is_first: bool,
}

impl<'a> Exposure<'a> {
    /// A run as a store has it.
    pub fn of(info: &'a RunInfo, header: &'a Header, summary: &'a Summary) -> Self {
        Self {
            id: &info.id,
            started_at: &info.started_at,
            scenario: &header.scenario,
            pack_hash: &header.pack_hash,
            rules: header.rules,
            seed: header.seed,
            is_over: summary.is_over(),
            score: &summary.score,
        }
    }

    /// Whether any skill was called for.
    pub fn is_scored(&self) -> bool {
        self.score.levels.iter().any(Option::is_some)
    }
}

/// Puts the runs of one player in order of their real start, then of their id, whatever order they come in.
pub fn in_order<'a>(runs: impl IntoIterator<Item = Exposure<'a>>) -> Vec<Placed<'a>> {
    let placed = |run: Exposure<'a>| Placed { run, start: run.started_at.parse().ok(), is_first: false };
    let mut list: Vec<Placed<'a>> = runs.into_iter().map(placed).collect();
    list.sort_by(|a, b| (a.start, a.run.id).cmp(&(b.start, b.run.id)));
    let mut seen = BTreeSet::new();
    for placed in &mut list {
        placed.is_first = seen.insert((placed.run.scenario, placed.run.seed));
    }
    list
}
