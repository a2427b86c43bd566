//! What shows only in play? Objections that never surface, scenarios that nobody wins where they should be winnable.
//!
//! Run under `check`, never when a pack is loaded.

use std::sync::Arc;

use super::policy::Policy;
use super::simulate::play;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::scenario::{Diagnostic, Pack};
use crate::sim::event::Nothing;
use crate::sim::score::is_right_end;

/// Policies that play: the best and the ones that stir up the most.
const PLAYERS: [Policy; 5] =
    [Policy::Oracle, Policy::Good, Policy::Average, Policy::Discounter, Policy::FeaturePitcher];

/// Plays every scenario of a pack over `seeds` seeds.
pub fn check(pack: &Pack, seeds: u64) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for cast in &pack.casts {
        check_scenario(pack, cast, seeds, &mut found);
    }
    found
}

fn check_scenario(pack: &Pack, cast: &Arc<Cast>, seeds: u64, found: &mut Vec<Diagnostic>) {
    let mut surfaced = vec![false; cast.concerns.len()];
    let mut right = 0u32;
    for policy in PLAYERS {
        for seed in 0..seeds {
            let session = play(cast, policy, seed, &mut Nothing, |_| {});
            for (place, heard) in session.known().concerns.iter().enumerate().take(surfaced.len()) {
                surfaced[place] |= heard.surfaced;
            }
            right += u32::from(is_right_end(&session.state));
        }
    }
    let winnable = cast.ends.iter().any(|end| end.weight > 0);
    if winnable && right == 0 {
        let raw = &pack.scenarios[cast.scenario];
        let path = format!("scenarios/{}.ron", cast.id);
        let message = format!("no policy brings the scenario `{}` to its right end in {seeds} seeds", cast.id);
        let hint = "ease the prospect's meters, saliences or the product's price, or check the ends";
        found.push(diagnostic(pack, &path, raw.id.at, message, hint));
    }
    let Some(prospect) = pack.prospects.get(cast.prospect) else { return };
    let whole = cast.start == Stage::LeadGeneration && cast.mode == Mode::Deal;
    for (place, concern) in prospect.concerns.iter().enumerate() {
        // Who has no need never comes as far as a price: only what a first talk can bring up is asked for there.
        let reachable = cast.ends.iter().any(|end| end.because == EndCause::Fit && end.weight > 0);
        if whole && reachable && concern.present_percent > 0 && !surfaced.get(place).copied().unwrap_or(true) {
            let path = format!("prospects/{}.ron", prospect.id.value);
            let message = format!("the objection `{}` surfaces in no bot's game", concern.id.value);
            let hint = "raise its salience or its triggers: it surfaces where both together reach 60";
            found.push(diagnostic(pack, &path, concern.id.at, message, hint));
        }
    }
}

fn diagnostic(pack: &Pack, path: &str, at: usize, message: String, hint: &str) -> Diagnostic {
    let (line, column) = pack.files.line_and_column(path, at);
    Diagnostic { path: pack.files.shown(path), line, column, message, hint: Some(hint.to_owned()) }
}
