//! How is an analysis kept and printed? With ids instead of places, as logs write intents.

use super::{Analysis, Decision, Reply};
use crate::sim::Intent;
use crate::sim::names::{Names, UnknownId};

impl<K> Analysis<K> {
    fn try_map<L, E>(self, f: &mut impl FnMut(Intent<K>) -> Result<Intent<L>, E>) -> Result<Analysis<L>, E> {
        let Self { accuracy, luck, decisions } = self;
        let decisions = decisions.into_iter().map(|decision| decision.try_map(f)).collect::<Result<_, E>>()?;
        Ok(Analysis { accuracy, luck, decisions })
    }
}

impl<K> Decision<K> {
    fn try_map<L, E>(self, f: &mut impl FnMut(Intent<K>) -> Result<Intent<L>, E>) -> Result<Decision<L>, E> {
        let mut offered = Vec::with_capacity(self.offered.len());
        for Reply { intent, odds, se, behaviour, listed } in self.offered {
            offered.push(Reply { intent: f(intent)?, odds, se, behaviour, listed });
        }
        Ok(Decision {
            offered,
            chosen: f(self.chosen)?,
            best: f(self.best)?,
            turn: self.turn,
            stage: self.stage,
            skill: self.skill,
            worlds: self.worlds,
            approximate: self.approximate,
            odds_before: self.odds_before,
            odds_after: self.odds_after,
            loss: self.loss,
            loss_se: self.loss_se,
            label: self.label,
            reasons: self.reasons,
            moved: self.moved,
            rollouts: self.rollouts,
        })
    }
}

impl Analysis {
    /// Places to ids.
    pub fn written(self, names: &Names) -> Analysis<String> {
        let result: Result<_, std::convert::Infallible> = self.try_map(&mut |intent| Ok(names.written(intent)));
        match result {
            Ok(written) => written,
            Err(never) => match never {},
        }
    }

    /// Ids to places.
    ///
    /// # Errors
    /// The first id that isn't there.
    pub fn read(written: Analysis<String>, names: &Names) -> Result<Self, UnknownId> {
        written.try_map(&mut |intent| names.read(intent))
    }
}
