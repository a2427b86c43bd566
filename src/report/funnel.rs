//! Where do deals go on, and where do they end? Stage by stage, over the deals that entered each.

use serde::Serialize;

use super::run::Run;
use super::stats::{Spread, rate, wilson};
use crate::scenario::words::Stage;
use crate::sim::summary::StageOutcome;

/// The funnel report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Funnel {
    /// The seven stages, in order.
    pub stages: Vec<StageFigures>,
    /// Runs that it is about.
    #[serde(skip)]
    pub runs: u32,
}

/// One stage. `entered` is the sum of the six counts that follow it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StageFigures {
    /// Which.
    pub stage: Stage,
    /// Deals that entered it.
    pub entered: u32,
    /// Of these, deals that ever reached the next stage; for `FollowUp`, that passed the ninety-day review.
    pub advanced: u32,
    /// Lost here; for `FollowUp`, cancelled.
    pub lost: u32,
    /// Ended here without a decision.
    pub no_decision: u32,
    /// Handed to marketing from here.
    pub nurture: u32,
    /// Closed from here as unfit.
    pub disqualified: u32,
    /// Still here.
    pub open: u32,
    /// `advanced / entered`, 0–1; `None` for `FollowUp`, which nothing comes after.
    pub conversion: Option<f64>,
    /// Wilson 95 % of the conversion.
    pub ci95: Option<[f64; 2]>,
    /// `entered / advanced`, the ratio of the source article.
    pub leads_per_advance: Option<f64>,
    /// Mean stay of the deals that left, simulated days.
    pub days_mean: Option<f64>,
    /// Median stay of the deals that left, simulated days.
    pub days_median: Option<f64>,
}

/// Adds up a funnel run by run.
#[derive(Debug, Default)]
pub struct FunnelCounter {
    runs: u32,
    ends: [[u32; StageOutcome::COUNT]; Stage::COUNT],
    days: [Vec<u32>; Stage::COUNT],
}

impl FunnelCounter {
    /// Adds a run.
    pub fn add(&mut self, run: &Run<'_>) {
        self.runs += 1;
        for stay in &run.summary.stages {
            let stage = stay.stage.index();
            self.ends[stage][stay.outcome.index()] += 1;
            if let Some(left) = stay.left_day {
                self.days[stage].push(left.saturating_sub(stay.entered_day));
            }
        }
    }

    /// The report.
    pub fn finish(self) -> Funnel {
        let stages = Stage::ALL.iter().zip(self.ends).zip(self.days);
        Funnel { stages: stages.map(|((&stage, ends), days)| figures(stage, ends, days)).collect(), runs: self.runs }
    }
}

fn figures(stage: Stage, ends: [u32; StageOutcome::COUNT], mut days: Vec<u32>) -> StageFigures {
    days.sort_unstable();
    let stays = Spread::of(&days);
    let entered = ends.iter().sum();
    let count = |outcome: StageOutcome| ends[outcome.index()];
    let advanced = count(StageOutcome::Advanced);
    let goes_on = stage.next().is_some();
    StageFigures {
        stage,
        entered,
        advanced,
        lost: count(StageOutcome::Lost),
        no_decision: count(StageOutcome::NoDecision),
        nurture: count(StageOutcome::Nurture),
        disqualified: count(StageOutcome::Disqualified),
        open: count(StageOutcome::Open),
        conversion: if goes_on { rate(advanced, entered) } else { None },
        ci95: if goes_on { wilson(advanced, entered) } else { None },
        leads_per_advance: (goes_on && advanced > 0).then(|| f64::from(entered) / f64::from(advanced)),
        days_mean: stays.mean,
        days_median: stays.median,
    }
}

impl Funnel {
    /// The funnel of some runs.
    pub fn of(runs: &[Run<'_>]) -> Self {
        let mut counter = FunnelCounter::default();
        for run in runs {
            counter.add(run);
        }
        counter.finish()
    }

    /// The stage before the signature at which most deals are lost or stay undecided; the earlier one of two that are alike.
    pub fn bottleneck(&self) -> Option<&StageFigures> {
        self.before_signature().filter(|stage| stage.fell() > 0).rev().max_by_key(|stage| stage.fell())
    }

    /// The stage before the signature at which deals stay longest.
    pub fn slowest(&self) -> Option<&StageFigures> {
        let stages = self.before_signature().rev().filter(|stage| stage.days_mean.is_some_and(|days| days > 0.0));
        stages.max_by(|a, b| a.days_mean.partial_cmp(&b.days_mean).unwrap_or(std::cmp::Ordering::Equal))
    }

    fn before_signature(&self) -> impl DoubleEndedIterator<Item = &StageFigures> {
        self.stages.iter().filter(|stage| stage.stage.next().is_some())
    }
}

impl StageFigures {
    /// Deals that were lost here or stayed undecided; a deal that was handed on or closed as unfit may have ended rightly.
    pub fn fell(&self) -> u32 {
        self.lost + self.no_decision
    }
}
