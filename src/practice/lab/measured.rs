//! How hard is a scenario, as far as it was measured? The figures of a pack under some rules, and those that are shipped.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::share::Share;
use super::{Difficulty, LabReport};
use crate::practice::analysis::Permille;
use crate::practice::policy::Policy;

/// How the average policy fares in a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Right ends, thousandths.
    pub right: Permille,
    /// Lower end of their Wilson 95 % interval.
    pub low: Permille,
    /// Upper end.
    pub high: Permille,
    /// Mean behaviour score, tenths of a point.
    pub behaviour: u16,
}

impl Figure {
    /// The band of the figure.
    pub fn difficulty(&self) -> Difficulty {
        Difficulty::of(self.right)
    }
}

/// What was measured of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// The pack's hash.
    pub pack_hash: String,
    /// The rules.
    pub rules: u32,
    /// Seeds of each scenario.
    pub seeds: u64,
    /// By scenario.
    pub scenarios: BTreeMap<String, Figure>,
}

/// The figures of the core pack, as they were when it was last measured.
const SHIPPED: &str = include_str!("../../../assets/measured/core.json");

/// The command that writes the shipped figures anew.
pub const REGENERATE: &str =
    "cargo run --release --no-default-features -- check --lab core --write assets/measured/core.json";

impl Measured {
    /// What a report of the lab says of difficulty.
    pub fn of(report: &LabReport) -> Self {
        let average = Policy::Average.name();
        let figures = report.scenarios.iter().filter_map(|scenario| {
            let fare = scenario.fares.iter().find(|fare| fare.policy == average)?;
            Some((scenario.id.clone(), figure(fare.right, fare.behaviour_sum)))
        });
        Self {
            pack_hash: report.pack_hash.clone(),
            rules: report.rules,
            seeds: report.seeds,
            scenarios: figures.collect(),
        }
    }

    /// What was written earlier; none where it can't be read or is of another pack or other rules.
    pub fn read(json: &str, pack_hash: &str, rules: u32) -> Option<Self> {
        let measured: Self = serde_json::from_str(json).ok()?;
        (measured.pack_hash == pack_hash && measured.rules == rules).then_some(measured)
    }

    /// The best that is known of a pack: what a store kept, or what is shipped, whichever saw more seeds.
    pub fn known(kept: Option<&str>, pack_hash: &str, rules: u32) -> Option<Self> {
        let kept = kept.and_then(|json| Self::read(json, pack_hash, rules));
        let all = kept.into_iter().chain(Self::shipped(pack_hash, rules));
        all.max_by_key(|measured| measured.seeds)
    }

    /// The shipped figures, where they are of this pack and these rules.
    pub fn shipped(pack_hash: &str, rules: u32) -> Option<Self> {
        Self::read(SHIPPED, pack_hash, rules)
    }
}

fn figure(right: Share, behaviour_sum: u64) -> Figure {
    let [low, high] = right.wilson();
    let runs = u64::from(right.of.max(1));
    Figure { right: right.permille(), low, high, behaviour: ((behaviour_sum * 10 + runs / 2) / runs) as u16 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_another_pack_or_other_rules_are_none() {
        let scenarios = BTreeMap::from([("a".to_owned(), figure(Share { hits: 38, of: 100 }, 5_249))]);
        let measured = Measured { pack_hash: "ab".into(), rules: 2, seeds: 100, scenarios };
        let json = serde_json::to_string(&measured).unwrap();
        assert_eq!(Measured::read(&json, "ab", 2), Some(measured.clone()));
        assert_eq!(Measured::read(&json, "ab", 3), None);
        assert_eq!(Measured::read(&json, "ba", 2), None);
        assert_eq!((measured.scenarios["a"].right, measured.scenarios["a"].behaviour), (380, 525));
    }
}
