//! How is a moment of a run tried again, and what is put beside what? Forks of stored runs, as the window plays them.

use bevy::prelude::Resource;

use super::acts::take_up;
use super::run::Play;
use super::shelf::{Shelf, Store};
use super::view::CompareView;
use crate::sim::log::RULES_VERSION;
use crate::store::fork::{go_back, keep};
use crate::store::replay::Packs;
use crate::store::{Filter, RunRow, StoreError};
use crate::text::Lang;

/// Odds before each decision: turn and thousandths.
pub type Odds = Vec<(u16, i16)>;

/// A run and a fork of it, whole.
pub struct Pair {
    /// The run that was gone back to.
    pub parent: Play,
    /// The other way.
    pub fork: Play,
    /// The odds of each, where they were reckoned.
    pub odds: [Option<Odds>; 2],
}

/// What is compared now, and how that looks in a language.
#[derive(Resource)]
pub struct Compared {
    /// The two.
    pub pair: Pair,
    /// Put into words.
    pub(crate) made: Option<(Lang, CompareView)>,
}

/// A fork that begins before a turn of a stored run; its lease is held.
///
/// # Errors
/// [`StoreError::NoRun`], [`StoreError::NoTurn`], [`StoreError::OtherRules`], and what the store says.
pub fn try_again(run: &str, turn: u16, shelf: &Shelf, store: &mut Store) -> Result<Play, StoreError> {
    let begun = go_back(store.get(), &mut Packs::default(), run, turn)?;
    keep(store.get(), &begun.log, &begun.session)?;
    take_up(&begun.log.info.id, shelf, store, true)
}

/// A fork with the run that it goes back to.
///
/// # Errors
/// [`StoreError::NoRun`] where one of them isn't here or the run is no fork, and what the store says.
pub fn pair(fork: &str, shelf: &Shelf, store: &mut Store) -> Result<Pair, StoreError> {
    let fork = take_up(fork, shelf, store, false)?;
    let parent = fork.info.fork.as_ref().map(|fork| fork.parent.clone());
    let parent = parent.ok_or_else(|| StoreError::NoRun { run: fork.info.id.clone() })?;
    let parent = take_up(&parent, shelf, store, false)?;
    let odds = [odds(&parent, store), odds(&fork, store)];
    Ok(Pair { parent, fork, odds })
}

/// The odds that an analysis of a run has found; none where there is none.
fn odds(play: &Play, store: &mut Store) -> Option<Odds> {
    let json = store.get().analysis(&play.info.id, RULES_VERSION).ok()??;
    let analysis: serde_json::Value = serde_json::from_str(&json).ok()?;
    let decisions = analysis.get("decisions")?.as_array()?;
    let figure = |decision: &serde_json::Value| {
        let turn = u16::try_from(decision.get("turn")?.as_u64()?).ok()?;
        Some((turn, i16::try_from(decision.get("odds_before")?.as_i64()?).ok()?))
    };
    decisions.iter().map(figure).collect()
}

/// Forks of a run, the latest first.
pub(crate) fn of(run: &str, store: &mut Store) -> Vec<RunRow> {
    let mut rows = store.get().runs(&Filter { forks: true, ..Filter::default() }).unwrap_or_default();
    rows.retain(|row| row.info.fork.as_ref().is_some_and(|fork| fork.parent == run));
    rows.reverse();
    rows
}
