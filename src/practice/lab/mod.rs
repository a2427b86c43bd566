//! What do bots find out about a pack before people play it? How hard it is, whether its choices are choices, what can't be
//! reached, and who gets through without listening.
//!
//! | question | file |
//! |---|---|
//! | how is a fixed script played | [`script`] |
//! | which fixed script is the best | [`search`] |
//! | how does somebody play who doesn't listen | [`habit`], what lines look like: [`looks`] |
//! | who comes near the good policy that way | [`exploit`] |
//! | which moments are looked at, what each reply brings there | [`points`] |
//! | is a choice a choice | [`choice`] |
//! | which options are none | [`options`] |
//! | what never happens | [`reach`] |
//! | what of it is wrong, and where | [`findings`] |
//! | what is kept of it | [`measured`] |
//! | how sure is a share | [`share`] |

mod alphabet;
pub mod choice;
pub mod exploit;
pub mod findings;
pub mod habit;
pub mod looks;
pub mod measured;
pub mod options;
pub mod points;
pub mod reach;
pub mod script;
pub mod search;
pub mod share;
pub mod spread;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use self::choice::Choice;
use self::exploit::{Exploit, NEAR};
use self::looks::AllLooks;
use self::options::{Dead, Dominated};
use self::points::Sampling;
use self::reach::Unreached;
use self::search::Effort;
use self::share::Share;
use super::analysis::Permille;
use super::policy::Policy;
use super::rollout::End;
use super::simulate::play;
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::event::Nothing;
use crate::sim::log::RULES_VERSION;
use crate::sim::names::Names;

closed_list! {
    /// How hard a scenario is, by the share of right ends of the average policy.
    Difficulty {
        /// The average policy ends it rightly in half of its runs or more.
        Easy,
        /// In a quarter to a half.
        Medium,
        /// In less than a quarter.
        Hard,
    }
}

impl Difficulty {
    /// The band of a share in thousandths.
    pub fn of(right: Permille) -> Self {
        match right {
            500.. => Self::Easy,
            250..500 => Self::Medium,
            _ => Self::Hard,
        }
    }
}

/// How a policy fares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fare {
    /// The policy's name.
    pub policy: String,
    /// Right ends.
    pub right: Share,
    /// Sum of the behaviour scores.
    pub behaviour_sum: u64,
}

/// What was found out about a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScenarioReport {
    /// Its id.
    pub id: String,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// In how many of 100 seeds it should be won.
    pub to_win: u8,
    /// Every policy.
    pub fares: Vec<Fare>,
    /// Whether its choices are choices; none for exercises and first lessons.
    pub choice: Option<Choice>,
    /// Ways of playing without listening, all of them; empty for exercises and first lessons.
    pub exploits: Vec<Exploit>,
}

/// What was found out about a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabReport {
    /// The pack's id.
    pub pack: String,
    /// Its hash.
    pub pack_hash: String,
    /// The rules it was measured under.
    pub rules: u32,
    /// Seeds measured over, from 0.
    pub seeds: u64,
    /// Scenario by scenario.
    pub scenarios: Vec<ScenarioReport>,
    /// Options that are none, over all scenarios.
    pub options: Options,
    /// What never happens, prospect by prospect.
    pub unreached: Vec<Unreached>,
}

/// Options that are none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Options {
    /// Options that were offered often enough to judge them.
    pub judged: usize,
    /// Never the best.
    pub dead: Vec<Dead>,
    /// Something better always stands beside them.
    pub dominated: Vec<Dominated>,
}

/// How much is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Seeds that every policy and exploit is measured over.
    pub seeds: u64,
    /// The search for scripts.
    pub effort: Effort,
    /// The moments looked at in each scenario.
    pub sampling: Sampling,
    /// Seeds of each bot and scenario, to see what never happens.
    pub reach: u64,
}

impl Budget {
    /// The usual budget for that many seeds: with fewer than the usual thousand everything else is less as well.
    pub fn of(seeds: u64) -> Self {
        let effort = Effort {
            islands: 4,
            rounds: (seeds / 10).clamp(2, 100) as u32,
            children: (seeds as usize).clamp(8, 48),
            train: seeds.clamp(8, 96),
            compare: seeds.clamp(8, 400),
        };
        let rollouts = if seeds < 200 { 64 } else { 256 };
        let sampling = Sampling { points: (seeds as usize / 3).clamp(8, 320), rollouts };
        Self { seeds, effort, sampling, reach: seeds.clamp(4, 400) }
    }
}

/// Plays a whole pack. The same pack, rules and budget give the same report on any machine.
pub fn measure(pack: &Pack, budget: Budget) -> LabReport {
    let looks = AllLooks::of(pack);
    let mut tally = options::Tally::default();
    let scenarios = pack.casts.iter().map(|cast| scenario(pack, cast, &looks, budget, &mut tally)).collect();
    LabReport {
        pack: pack.id.clone(),
        pack_hash: pack.hash.to_string(),
        rules: RULES_VERSION,
        seeds: budget.seeds,
        scenarios,
        options: Options { judged: tally.judged(), dead: tally.dead(), dominated: tally.dominated() },
        unreached: reach::unreached(pack, budget.reach),
    }
}

/// Exercises and first lessons are only played: their minds are fixed, or they teach one thing (engine.md, "Luck").
fn scenario(
    pack: &Pack,
    cast: &Arc<Cast>,
    looks: &AllLooks,
    budget: Budget,
    tally: &mut options::Tally,
) -> ScenarioReport {
    let fares = fares(cast, budget.seeds);
    let right = |policy: Policy| fares.get(policy.index()).map_or(Share::default(), |fare| fare.right);
    let mut report = ScenarioReport {
        id: cast.id.clone(),
        difficulty: Difficulty::of(right(Policy::Average).permille()),
        to_win: to_win(cast),
        choice: None,
        exploits: Vec::new(),
        fares: fares.clone(),
    };
    if cast.mode == Mode::Deal {
        let rungs = pack.product.rungs.iter().map(|rung| rung.id.to_string()).collect();
        let names = pack.prospects.get(cast.prospect).map_or_else(Names::default, |p| Names::of(p, rungs));
        report.exploits = exploit::search(cast, &names, looks, right(Policy::Good), budget.effort, 0..budget.seeds);
        let points = points::sample(cast, budget.sampling);
        tally.add(&points);
        report.choice = Some(Choice::of(&points));
    }
    report
}

/// In how many of 100 seeds a scenario should be won.
fn to_win(cast: &Cast) -> u8 {
    if cast.ends.is_empty() {
        return 100;
    }
    let wins = cast.ends.iter().filter(|end| matches!(end.end, RightEnd::Win | RightEnd::Retain));
    wins.map(|end| end.weight).fold(0, u8::saturating_add)
}

/// Every policy over the first seeds.
pub fn fares(cast: &Arc<Cast>, seeds: u64) -> Vec<Fare> {
    spread::spread(Policy::ALL, |&policy| fare(cast, policy, seeds))
}

fn fare(cast: &Arc<Cast>, policy: Policy, seeds: u64) -> Fare {
    let mut fare = Fare { policy: policy.name().to_owned(), right: Share::default(), behaviour_sum: 0 };
    for seed in 0..seeds {
        let session = play(cast, policy, seed, &mut Nothing, |_| {});
        let end = End::of(cast, &session.state);
        fare.right.count(end.right);
        fare.behaviour_sum += u64::from(end.behaviour);
    }
    fare
}

impl ScenarioReport {
    /// Points by which the good policy is ahead of the best fixed script, thousandths.
    pub fn script_lead(&self) -> Option<i16> {
        self.exploits.iter().filter(|exploit| exploit.way.is_script()).map(|exploit| exploit.good_ahead).min()
    }

    /// Exploits that beat the good policy or come near it, the best first.
    pub fn near(&self) -> Vec<&Exploit> {
        let mut near: Vec<&Exploit> = self.exploits.iter().filter(|exploit| exploit.good_ahead < NEAR).collect();
        near.sort_by_key(|exploit| exploit.good_ahead);
        near
    }
}
