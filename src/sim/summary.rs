//! What is left of a run for reports? The derived rows: deal, stages, skills, score; rebuilt from the state at any time.

use serde::{Deserialize, Serialize};

use super::rule::Rule;
use super::score::{Score, is_right_end, score};
use super::state::State;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;

/// A run in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// `open` or how it ended.
    pub outcome: Outcome,
    /// Whether that was right.
    pub right_end: bool,
    /// Turns played.
    pub turns: u16,
    /// The lead source.
    pub source: Option<Source>,
    /// Amount of the deal, minor units: the price on the table.
    pub amount_minor: i64,
    /// Discount off the first price, thousandths.
    pub discount_permille: u16,
    /// Day on which the deal row starts (a lead was picked); `None`: none was.
    pub created_day: Option<u32>,
    /// Day of the first two-way contact.
    pub first_contact_day: Option<u32>,
    /// Day on which it was decided.
    pub closed_day: Option<u32>,
    /// Simulated days so far.
    pub elapsed_days: u32,
    /// The true reason of the end.
    pub reason_true: Option<Rule>,
    /// The true cause behind the heaviest open concern: concern and cause.
    pub cause_true: Option<(u8, u8)>,
    /// What the rep filed: concern and cause.
    pub reason_logged: Option<(u8, u8)>,
    /// Stages entered.
    pub stages: Vec<StageTime>,
    /// The score.
    pub score: Score,
}

impl Summary {
    /// Whether the run is over. A run that was signed goes on until the time after it has passed.
    pub fn is_over(&self) -> bool {
        !self.stages.is_empty() && self.stages.iter().all(|stay| stay.outcome != StageOutcome::Open)
    }
}

/// A stay in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageTime {
    /// Which.
    pub stage: Stage,
    /// Day entered.
    pub entered_day: u32,
    /// Day left; `None`: still there.
    pub left_day: Option<u32>,
    /// How it was left.
    pub outcome: StageOutcome,
}

closed_list! {
    /// How a stage was left.
    StageOutcome { Advanced, Lost, NoDecision, Nurture, Disqualified, Open }
}

const DAY: u32 = 1_440;

/// Summarises a run at any moment.
pub fn summarise(cast: &Cast, state: &State) -> Summary {
    let known = &state.known;
    let day = |minute: u32| (minute != u32::MAX).then_some(minute / DAY);
    let over = known.place == super::Place::Over;
    let mut stages = Vec::new();
    for (place, &stage) in Stage::ALL.iter().enumerate() {
        let Some(entered_day) = day(known.entered[place]) else { continue };
        let next = known.entered.get(place + 1).copied().unwrap_or(u32::MAX);
        let (left_day, outcome) = if let Some(left) = day(next) {
            (Some(left), StageOutcome::Advanced)
        } else if !over {
            (None, StageOutcome::Open)
        } else {
            let outcome = match known.outcome {
                Outcome::Won => StageOutcome::Advanced,
                Outcome::Lost => StageOutcome::Lost,
                Outcome::NoDecision => StageOutcome::NoDecision,
                Outcome::Nurture => StageOutcome::Nurture,
                Outcome::Disqualified => StageOutcome::Disqualified,
                Outcome::Open => StageOutcome::Open,
            };
            (Some(known.now / DAY), outcome)
        };
        stages.push(StageTime { stage, entered_day, left_day, outcome });
    }
    let first = known.offer.first_price;
    let off = if first > 0 { ((first - known.offer.price) * 1_000 / first).max(0) } else { 0 };
    let heaviest = super::decision::heaviest(cast, state, |_| true);
    Summary {
        outcome: known.outcome,
        right_end: is_right_end(state),
        turns: known.turn,
        source: known.leads.source,
        amount_minor: super::deal::offer::price(cast, state),
        discount_permille: off as u16,
        created_day: day(known.entered[Stage::FirstContact.max(cast.start).index()]),
        first_contact_day: day(known.first_contact),
        closed_day: day(known.closed),
        elapsed_days: known.now / DAY,
        reason_true: state.mind.reason,
        cause_true: heaviest.map(|place| (place, state.mind.concerns[usize::from(place)].cause)),
        reason_logged: known.logged_reason,
        stages,
        score: score(cast, state),
    }
}
