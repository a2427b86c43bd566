//! How long does a sale take? From the first two-way contact to the signature, and what else is called a length.

use serde::Serialize;

use super::run::Run;
use super::stats::Spread;
use crate::scenario::words::Outcome;

/// The report on lengths, in simulated days. Only runs that started with `LeadGeneration` count.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cycle {
    /// Deals that were signed.
    pub won: u32,
    /// First two-way contact to signature, signed deals.
    pub cycle_length_days: Spread,
    /// Simulated days of all deals reported ÷ signed deals: the source article's reading, an interval between closes.
    pub days_per_closed_deal: Option<f64>,
    /// First two-way contact to the end, deals that were lost or stayed undecided.
    pub lost_cycle_days: Spread,
    /// First two-way contact until now, deals that are open.
    #[serde(skip)]
    pub open_age_days: Spread,
    /// The lengths themselves, sorted.
    #[serde(skip)]
    pub lengths: Lengths,
    /// Runs that count.
    #[serde(skip)]
    pub runs: u32,
    /// Runs that started later and don't.
    #[serde(skip)]
    pub late: u32,
}

/// Days of single deals, sorted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lengths {
    /// Signed.
    pub won: Vec<u32>,
    /// Lost or undecided, after a contact.
    pub lost: Vec<u32>,
    /// Open, after a contact.
    pub open: Vec<u32>,
}

/// Adds lengths up run by run.
#[derive(Debug, Default)]
pub struct CycleCounter {
    runs: u32,
    late: u32,
    won: u32,
    elapsed: u64,
    lengths: Lengths,
}

impl CycleCounter {
    /// Adds a run.
    pub fn add(&mut self, run: &Run<'_>) {
        if !run.is_whole() {
            self.late += 1;
            return;
        }
        let summary = run.summary;
        self.runs += 1;
        self.elapsed += u64::from(summary.elapsed_days);
        let deal = run.deal();
        self.won += u32::from(deal == Outcome::Won);
        let Some(first) = summary.first_contact_day else { return };
        let (list, last) = match deal {
            Outcome::Won => (&mut self.lengths.won, summary.closed_day),
            Outcome::Lost | Outcome::NoDecision => (&mut self.lengths.lost, summary.closed_day),
            Outcome::Open => (&mut self.lengths.open, Some(summary.elapsed_days)),
            Outcome::Nurture | Outcome::Disqualified => return,
        };
        list.extend(last.map(|last| last.saturating_sub(first)));
    }

    /// The report.
    pub fn finish(self) -> Cycle {
        let mut lengths = self.lengths;
        for list in [&mut lengths.won, &mut lengths.lost, &mut lengths.open] {
            list.sort_unstable();
        }
        Cycle {
            won: self.won,
            cycle_length_days: Spread::of(&lengths.won),
            days_per_closed_deal: (self.won > 0).then(|| self.elapsed as f64 / f64::from(self.won)),
            lost_cycle_days: Spread::of(&lengths.lost),
            open_age_days: Spread::of(&lengths.open),
            lengths,
            runs: self.runs,
            late: self.late,
        }
    }
}

impl Cycle {
    /// The lengths of some runs.
    pub fn of(runs: &[Run<'_>]) -> Self {
        let mut counter = CycleCounter::default();
        for run in runs {
            counter.add(run);
        }
        counter.finish()
    }
}
