//! What comes of many bot games? Runs without a log, added up by policy and by scenario.

use std::sync::Arc;

use serde::Serialize;

use super::policy::Policy;
use super::rollout::{MOST_REFUSALS, way_out};
use crate::scenario::cast::Cast;
use crate::scenario::words::{Outcome, Stage};
use crate::sim::event::{Nothing, Sink};
use crate::sim::luck::Luck;
use crate::sim::score::{is_right_end, score};
use crate::sim::summary::{Summary, summarise};
use crate::sim::{Intent, Session};

/// The bot's own luck for a run.
pub fn dice(policy: Policy, seed: u64) -> Luck {
    Luck::new(seed ^ (0xb07 + policy as u64) << 40)
}

/// Plays a run to its end. `seen` gets every accepted intent.
pub fn play<S: Sink>(
    cast: &Arc<Cast>,
    policy: Policy,
    seed: u64,
    sink: &mut S,
    mut seen: impl FnMut(Intent),
) -> Session {
    let mut session = Session::new(Arc::clone(cast), seed);
    let dice = dice(policy, seed);
    let mut refused = 0;
    while !session.is_over() && refused < MOST_REFUSALS {
        let intent = policy.choose(&session.cast, &session.state, dice);
        let done = if S::KEEPS {
            session.apply(intent, sink)
        } else {
            crate::sim::session::apply(&session.cast, &mut session.state, Luck::new(seed), intent, sink)
        };
        match done {
            Ok(()) => {
                refused = 0;
                seen(intent);
            }
            Err(_) => {
                refused += 1;
                // What can't be done gives way to leaving the talk or letting time pass.
                let instead = way_out(&session.state);
                if session.apply(instead, &mut Nothing).is_ok() {
                    seen(instead);
                }
            }
        }
    }
    session
}

/// Figures over many runs. Rates are left to who reads them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Tally {
    /// Runs.
    pub runs: u32,
    /// Signed, whatever came of it afterwards.
    pub won: u32,
    /// Ended as they should have.
    pub right_end: u32,
    /// No decision.
    pub no_decision: u32,
    /// Lost.
    pub lost: u32,
    /// Handed to marketing.
    pub nurture: u32,
    /// Closed kindly.
    pub disqualified: u32,
    /// Not finished.
    pub open: u32,
    /// Decisions in all runs.
    pub decisions: u64,
    /// Mean behaviour score.
    pub score_mean: Option<f64>,
    /// Mean days from first two-way contact to signature, won runs.
    pub cycle_days_mean: Option<f64>,
    /// Mean discount of won runs, thousandths.
    pub discount_permille_mean: Option<f64>,
    #[serde(skip)]
    scores: u64,
    #[serde(skip)]
    days: u64,
    #[serde(skip)]
    discounts: u64,
    #[serde(skip)]
    cycles: u32,
}

impl Tally {
    /// Adds a run.
    pub fn add(&mut self, session: &Session, decisions: u64) {
        let state = &session.state;
        self.runs += 1;
        self.decisions += decisions;
        self.scores += u64::from(score(&session.cast, state).behaviour);
        self.right_end += u32::from(is_right_end(state));
        // As reports count: a signature is final, a later cancellation is a loss of the follow-up alone.
        let signed = state.known.stage == Stage::FollowUp;
        match if signed { Outcome::Won } else { state.known.outcome } {
            Outcome::Won => self.won += 1,
            Outcome::Lost => self.lost += 1,
            Outcome::NoDecision => self.no_decision += 1,
            Outcome::Nurture => self.nurture += 1,
            Outcome::Disqualified => self.disqualified += 1,
            Outcome::Open => self.open += 1,
        }
        if signed {
            let summary = summarise(&session.cast, state);
            self.add_win(&summary);
        }
    }

    fn add_win(&mut self, summary: &Summary) {
        self.discounts += u64::from(summary.discount_permille);
        if let (Some(first), Some(closed)) = (summary.first_contact_day, summary.closed_day) {
            self.days += u64::from(closed.saturating_sub(first));
            self.cycles += 1;
        }
    }

    /// Takes another tally in.
    pub fn merge(&mut self, other: &Self) {
        self.runs += other.runs;
        self.won += other.won;
        self.right_end += other.right_end;
        self.no_decision += other.no_decision;
        self.lost += other.lost;
        self.nurture += other.nurture;
        self.disqualified += other.disqualified;
        self.open += other.open;
        self.decisions += other.decisions;
        self.scores += other.scores;
        self.days += other.days;
        self.discounts += other.discounts;
        self.cycles += other.cycles;
    }

    /// Fills the means in.
    pub fn finish(&mut self) {
        let mean = |sum: u64, n: u32| (n > 0).then(|| (sum as f64 / f64::from(n) * 100.0).round() / 100.0);
        self.score_mean = mean(self.scores, self.runs);
        self.cycle_days_mean = mean(self.days, self.cycles);
        self.discount_permille_mean = mean(self.discounts, self.won);
    }
}

/// Plays a policy over seeds `from..to` of one scenario.
pub fn tally(cast: &Arc<Cast>, policy: Policy, seeds: std::ops::Range<u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let mut decisions = 0;
        let session = play(cast, policy, seed, &mut Nothing, |intent| decisions += u64::from(intent.is_decision()));
        tally.add(&session, decisions);
    }
    tally
}
