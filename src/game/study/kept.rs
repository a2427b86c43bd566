//! How is an analysis kept with its run? As JSON with ids, like everything in a log; read back with places.

use crate::game::run::Play;
use crate::game::shelf::Store;
use crate::practice::analysis::{Analysis, Decision, Reply};
use crate::sim::Intent;
use crate::sim::log::RULES_VERSION;

/// The analysis that is kept with a run. One that can't be read is made again.
pub(super) fn stored(play: &Play, store: &mut Store) -> Option<Analysis> {
    let json = store.get().analysis(&play.info.id, RULES_VERSION).ok()??;
    let analysis: Analysis<String> = serde_json::from_str(&json).ok()?;
    with(analysis, &|intent| play.names.read(intent).ok())
}

/// Keeps an analysis with its run; where that fails it is made again the next time.
pub(super) fn keep(play: &Play, store: &mut Store, analysis: &Analysis) {
    let Some(written) = with(analysis.clone(), &|intent| Some(play.names.written(intent))) else { return };
    let kept = serde_json::to_string(&written).map_err(|error| error.to_string()).and_then(|json| {
        store.get().save_analysis(&play.info.id, RULES_VERSION, &json).map_err(|error| error.to_string())
    });
    if let Err(error) = kept {
        tracing::warn!(%error, "the analysis isn't kept");
    }
}

/// The same analysis with other names for everything.
fn with<K, L>(analysis: Analysis<K>, turn: &impl Fn(Intent<K>) -> Option<Intent<L>>) -> Option<Analysis<L>> {
    let reply = |reply: Reply<K>| {
        let Reply { intent, odds, se, behaviour, listed } = reply;
        Some(Reply { intent: turn(intent)?, odds, se, behaviour, listed })
    };
    let decision = |decision: Decision<K>| {
        Some(Decision {
            turn: decision.turn,
            stage: decision.stage,
            skill: decision.skill,
            worlds: decision.worlds,
            approximate: decision.approximate,
            odds_before: decision.odds_before,
            odds_after: decision.odds_after,
            offered: decision.offered.into_iter().map(reply).collect::<Option<_>>()?,
            chosen: turn(decision.chosen)?,
            best: turn(decision.best)?,
            loss: decision.loss,
            loss_se: decision.loss_se,
            label: decision.label,
            reasons: decision.reasons,
            moved: decision.moved,
            rollouts: decision.rollouts,
        })
    };
    Some(Analysis {
        accuracy: analysis.accuracy,
        luck: analysis.luck,
        decisions: analysis.decisions.into_iter().map(decision).collect::<Option<_>>()?,
    })
}
