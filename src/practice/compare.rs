//! What came of a moment that was played in two ways? A run and its fork side by side, from the turn at which they part.

use serde::Serialize;

use crate::scenario::words::Outcome;
use crate::sim::event::Event;
use crate::sim::log::{IntentDoc, TurnRecord};
use crate::sim::summary::{StageOutcome, Summary};

/// One way of going on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// `open` or how it ended.
    pub outcome: Outcome,
    /// Whether it is over.
    pub is_over: bool,
    /// Whether it ended rightly; false while it is open.
    pub right_end: bool,
    /// Simulated days from the start of the run.
    pub days: u32,
    /// The price that was signed and kept, minor units; 0 without a sale.
    pub revenue_minor: i64,
    /// Behaviour, 0–100; none where no skill was called for.
    pub score: Option<u8>,
    /// Its turns from the fork on.
    pub turns: Vec<BranchTurn>,
}

/// One turn of a branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BranchTurn {
    /// 1 for the first of the run.
    pub turn: u16,
    /// What was asked for.
    pub intent: IntentDoc,
    /// What happened.
    pub events: Vec<Event>,
}

/// Two branches of one run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The first turn that each has of its own.
    pub turn: u16,
    /// The first turn in which something else was done or happened; none where one is only longer, or they are the same.
    pub parted: Option<u16>,
    /// The run that was gone back to.
    pub parent: Branch,
    /// The other way.
    pub fork: Branch,
}

impl Branch {
    /// A branch from all turns of its run, with their events, and the run's figures.
    pub fn of(turns: &[TurnRecord], summary: &Summary, from: u16) -> Self {
        let is_over =
            !summary.stages.is_empty() && summary.stages.iter().all(|stay| stay.outcome != StageOutcome::Open);
        let is_scored = summary.score.levels.iter().any(Option::is_some);
        Self {
            outcome: summary.outcome,
            is_over,
            right_end: is_over && summary.right_end,
            days: summary.elapsed_days,
            revenue_minor: if summary.outcome == Outcome::Won { summary.amount_minor } else { 0 },
            score: is_scored.then_some(summary.score.behaviour),
            turns: turns
                .iter()
                .filter(|record| record.turn >= from)
                .map(|TurnRecord { turn, intent, events, .. }| BranchTurn {
                    turn: *turn,
                    intent: intent.clone(),
                    events: events.clone(),
                })
                .collect(),
        }
    }
}

impl Comparison {
    /// Puts two branches beside each other.
    pub fn of(turn: u16, parent: Branch, fork: Branch) -> Self {
        let parted = parent.turns.iter().zip(&fork.turns).find(|(mine, theirs)| mine != theirs);
        let parted = parted.map(|(mine, _)| mine.turn);
        Self { turn, parted, parent, fork }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::words::{Skill, Stage};
    use crate::sim::intent::Intent;
    use crate::sim::score::Score;
    use crate::sim::summary::StageTime;

    fn summary(outcome: Outcome, last: StageOutcome) -> Summary {
        let stay = StageTime { stage: Stage::Closing, entered_day: 0, left_day: Some(9), outcome: last };
        Summary {
            outcome,
            right_end: true,
            turns: 3,
            source: None,
            amount_minor: 500,
            discount_permille: 0,
            created_day: None,
            first_contact_day: None,
            closed_day: None,
            elapsed_days: 9,
            reason_true: None,
            cause_true: None,
            reason_logged: None,
            stages: vec![stay],
            score: Score { behaviour: 70, levels: [None; Skill::COUNT], capped_by: None },
        }
    }

    fn turns(last: IntentDoc) -> Vec<TurnRecord> {
        let intents = [Intent::NoteFact, Intent::AdvanceDay, last];
        let record = |(turn, intent)| TurnRecord { turn, intent, offered: Vec::new(), events: Vec::new() };
        (1..).zip(intents).map(record).collect()
    }

    #[test]
    fn only_a_sale_that_was_signed_and_kept_is_revenue() {
        let of = |outcome, last| Branch::of(&[], &summary(outcome, last), 1);
        let won = of(Outcome::Won, StageOutcome::Advanced);
        assert_eq!((won.revenue_minor, won.right_end, won.score), (500, true, None));
        assert_eq!(of(Outcome::Lost, StageOutcome::Lost).revenue_minor, 0);
        let open = of(Outcome::Open, StageOutcome::Open);
        assert_eq!((open.is_over, open.right_end, open.revenue_minor), (false, false, 0));
    }

    #[test]
    fn branches_begin_at_the_fork_and_part_where_something_else_is_done() {
        let figures = summary(Outcome::Won, StageOutcome::Advanced);
        let branch = |last| Branch::of(&turns(last), &figures, 2);
        let compare = |last| Comparison::of(2, branch(Intent::NoteFact), branch(last));
        assert_eq!(compare(Intent::ForceGate).parent.turns.len(), 2);
        assert_eq!(compare(Intent::ForceGate).parted, Some(3));
        assert_eq!(compare(Intent::NoteFact).parted, None);
    }
}
