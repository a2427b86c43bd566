//! How is an analysis kept with its run? As JSON with ids, like everything in a log; read back with places.

use super::worker::Whole;
use crate::game::run::Play;
use crate::game::shelf::Store;
use crate::practice::analysis::Analysis;
use crate::sim::log::RULES_VERSION;
use crate::sim::names::Names;

/// The analysis that is kept with a run. One that can't be read is made again.
pub(super) fn stored(play: &Play, store: &mut Store) -> Option<Whole> {
    let json = store.get().analysis(&play.info.id, RULES_VERSION).ok()??;
    let analysis = Analysis::read(serde_json::from_str(&json).ok()?, &play.names).ok()?;
    Some(Whole(analysis, Some(json)))
}

/// An analysis as it is kept; where it can't be written, it is made again the next time.
pub(super) fn written(analysis: &Analysis, names: &Names) -> Option<String> {
    let written = serde_json::to_string(&analysis.clone().written(names));
    written.inspect_err(|error| tracing::warn!(%error, "the analysis can't be kept")).ok()
}

/// Keeps it with its run; where that fails it is made again the next time.
pub(super) fn keep(play: &Play, store: &mut Store, json: &str) {
    if let Err(error) = store.get().save_analysis(&play.info.id, RULES_VERSION, json) {
        tracing::warn!(%error, "the analysis isn't kept");
    }
}
