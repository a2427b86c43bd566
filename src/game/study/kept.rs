//! How is an analysis kept with its run? As JSON with ids, like everything in a log; read back with places.

use crate::game::run::Play;
use crate::game::shelf::Store;
use crate::practice::analysis::Analysis;
use crate::sim::log::RULES_VERSION;

/// The analysis that is kept with a run. One that can't be read is made again.
pub(super) fn stored(play: &Play, store: &mut Store) -> Option<Analysis> {
    let json = store.get().analysis(&play.info.id, RULES_VERSION).ok()??;
    Analysis::read(serde_json::from_str(&json).ok()?, &play.names).ok()
}

/// Keeps an analysis with its run; where that fails it is made again the next time.
pub(super) fn keep(play: &Play, store: &mut Store, analysis: Analysis) {
    let written = serde_json::to_string(&analysis.written(&play.names)).map_err(|error| error.to_string());
    let kept = written.and_then(|json| {
        store.get().save_analysis(&play.info.id, RULES_VERSION, &json).map_err(|error| error.to_string())
    });
    if let Err(error) = kept {
        tracing::warn!(%error, "the analysis isn't kept");
    }
}
