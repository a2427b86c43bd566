//! What does a coach read first? Results, right ends, lengths, reasons and discounts, over all and player by player.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cycle::{Cycle, CycleCounter};
use super::funnel::{Funnel, FunnelCounter};
use super::run::{Run, RunStatus, Who};
use super::stats::{Share, Spread, mean};
use crate::scenario::words::{Mode, Outcome};

/// The report for a coach.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// Results over all runs.
    #[serde(flatten)]
    pub results: Results,
    /// Runs of drills and first lessons among these.
    pub exercises: u32,
    /// Finished runs whose score was capped because integrity was hurt.
    pub capped: u32,
    /// No-decisions among the deals that were lost or stayed undecided.
    pub no_decision_share: Share,
    /// Signed amount ÷ amount of all deals signed, lost or undecided; `None` where there are several currencies.
    pub win_rate_value: Option<f64>,
    /// Mean amount of the signed deals, minor units; `None` where there are several currencies.
    pub deal_size_mean_minor: Option<f64>,
    /// The currency; `None` where there are several.
    pub currency: Option<String>,
    /// Discount of the signed deals, shares of the first price.
    pub discount: Spread,
    /// Filed reasons that are the true one.
    pub reason_agreement: Share,
    /// Stage by stage.
    pub stages: Vec<super::funnel::StageFigures>,
    /// Lengths.
    pub cycle: Cycle,
    /// First two-way contact until now, open deals.
    pub open_age_days: Spread,
    /// Player by player: people before bots, each by name; never by result.
    pub trainees: Vec<TraineeResults>,
}

/// Results of some runs.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Results {
    /// Runs.
    pub runs: u32,
    /// Of these, over.
    pub finished: u32,
    /// Signed ÷ (signed + lost + undecided).
    pub win_rate: Share,
    /// Finished runs that ended as they should have.
    pub right_ends: Share,
    /// Finished runs in which any skill was called for.
    pub scored: u32,
    /// Mean behaviour score of these, 0–100.
    pub behaviour_mean: Option<f64>,
}

/// Results of one player.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TraineeResults {
    /// The trainee's name; empty: forgotten, or a bot.
    pub trainee: String,
    /// The bot's name.
    pub policy: Option<String>,
    /// What came of the runs.
    #[serde(flatten)]
    pub results: Results,
}

#[derive(Debug, Default)]
struct Tally {
    runs: u32,
    finished: u32,
    won: u32,
    lost: u32,
    undecided: u32,
    right: u32,
    scores: Vec<u32>,
}

impl Tally {
    fn add(&mut self, run: &Run<'_>) {
        self.runs += 1;
        if run.is_for_signature() {
            match run.deal() {
                Outcome::Won => self.won += 1,
                Outcome::Lost => self.lost += 1,
                Outcome::NoDecision => self.undecided += 1,
                Outcome::Open | Outcome::Nurture | Outcome::Disqualified => {}
            }
        }
        if run.status == RunStatus::Finished {
            self.finished += 1;
            self.right += u32::from(run.summary.right_end);
            if run.is_scored() {
                self.scores.push(u32::from(run.summary.score.behaviour));
            }
        }
    }

    fn finish(self) -> Results {
        Results {
            runs: self.runs,
            finished: self.finished,
            win_rate: Share::of(self.won, self.won + self.lost + self.undecided),
            right_ends: Share::of(self.right, self.finished),
            scored: self.scores.len() as u32,
            behaviour_mean: mean(&self.scores),
        }
    }
}

/// Adds a summary up run by run.
#[derive(Debug, Default)]
pub struct SummaryCounter<'a> {
    all: Tally,
    players: BTreeMap<Who<'a>, Tally>,
    funnel: FunnelCounter,
    cycle: CycleCounter,
    money: Money<'a>,
    exercises: u32,
    capped: u32,
    discounts: Vec<u32>,
    reasons: u32,
    true_reasons: u32,
}

/// Amounts of decided deals, while they are in one currency.
#[derive(Debug, Default)]
struct Money<'a> {
    currency: Option<&'a str>,
    is_mixed: bool,
    won: i128,
    decided: i128,
}

impl<'a> Money<'a> {
    fn add(&mut self, currency: &'a str, amount: i64, won: bool) {
        self.is_mixed |= *self.currency.get_or_insert(currency) != currency;
        self.decided += i128::from(amount);
        self.won += if won { i128::from(amount) } else { 0 };
    }
}

impl<'a> SummaryCounter<'a> {
    /// Adds a run.
    pub fn add(&mut self, run: &Run<'a>) {
        self.all.add(run);
        self.players.entry(run.who()).or_default().add(run);
        self.funnel.add(run);
        self.cycle.add(run);
        let summary = run.summary;
        self.exercises += u32::from(run.mode != Mode::Deal);
        self.capped += u32::from(run.status == RunStatus::Finished && summary.score.capped_by.is_some());
        if run.is_for_signature() && matches!(run.deal(), Outcome::Won | Outcome::Lost | Outcome::NoDecision) {
            let won = run.deal() == Outcome::Won;
            self.money.add(run.currency, summary.amount_minor, won);
            if won {
                self.discounts.push(u32::from(summary.discount_permille));
            }
        }
        if let Some(filed) = summary.reason_logged {
            self.reasons += 1;
            self.true_reasons += u32::from(summary.cause_true == Some(filed));
        }
    }

    /// The report.
    pub fn finish(self) -> Summary {
        let Self { all, players, mut discounts, money, .. } = self;
        discounts.sort_unstable();
        let mut players: Vec<_> = players.into_iter().collect();
        players.sort_by_cached_key(|(who, _)| who.order());
        let trainees = players.into_iter().map(|(who, tally)| {
            let (trainee, policy) = who.names();
            TraineeResults { trainee, policy, results: tally.finish() }
        });
        let (won, lost, undecided) = (all.won, all.lost, all.undecided);
        let cycle = self.cycle.finish();
        Summary {
            results: all.finish(),
            exercises: self.exercises,
            capped: self.capped,
            no_decision_share: Share::of(undecided, lost + undecided),
            win_rate_value: (!money.is_mixed && money.decided > 0).then(|| money.won as f64 / money.decided as f64),
            deal_size_mean_minor: (!money.is_mixed && won > 0).then(|| money.won as f64 / f64::from(won)),
            currency: money.currency.filter(|_| !money.is_mixed).map(str::to_owned),
            discount: Spread::of(&discounts).thousandths(),
            reason_agreement: Share::of(self.true_reasons, self.reasons),
            stages: self.funnel.finish().stages,
            open_age_days: cycle.open_age_days,
            cycle,
            trainees: trainees.collect(),
        }
    }
}

impl Summary {
    /// The summary of some runs.
    pub fn of(runs: &[Run<'_>]) -> Self {
        let mut counter = SummaryCounter::default();
        for run in runs {
            counter.add(run);
        }
        counter.finish()
    }

    /// The funnel in it.
    pub fn funnel(&self) -> Funnel {
        Funnel { stages: self.stages.clone(), runs: self.results.runs }
    }
}
