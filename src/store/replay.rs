//! How does a stored run become a session again? Its pack is loaded once; its events are folded, or its intents played again.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{RunStore, StoreError};
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::sim::event::{Event, Nothing};
use crate::sim::log::{RULES_VERSION, RunLog, TurnRecord, fold};
use crate::sim::names::Names;
use crate::sim::{Refusal, Session};

/// The packs of stored runs, each loaded once.
#[derive(Debug, Default)]
pub struct Packs {
    loaded: BTreeMap<String, Result<Arc<Pack>, StoreError>>,
}

impl Packs {
    /// The pack that a store keeps under a hash. Only what the engine relies on is checked.
    ///
    /// # Errors
    /// [`StoreError::NoPack`], and [`StoreError::BadPack`] where it was changed or can't be loaded.
    pub fn of(&mut self, store: &dyn RunStore, hash: &str) -> Result<Arc<Pack>, StoreError> {
        if let Some(known) = self.loaded.get(hash) {
            return known.clone();
        }
        let pack = load(store, hash).map(Arc::new);
        self.loaded.insert(hash.to_owned(), pack.clone());
        pack
    }
}

fn load(store: &dyn RunStore, hash: &str) -> Result<Pack, StoreError> {
    let files = store.pack(hash)?;
    super::check_pack(hash, &files)?;
    Pack::load_for_replay(files).map_err(|problems| StoreError::BadPack {
        hash: hash.to_owned(),
        detail: problems.first().map_or_else(String::new, ToString::to_string),
    })
}

/// The ids of a scenario, as logs write them.
pub fn names(pack: &Pack, cast: &Cast) -> Names {
    let rungs = pack.product.rungs.iter().map(|rung| rung.id.to_string()).collect();
    pack.prospects.get(cast.prospect).map_or_else(Names::default, |prospect| Names::of(prospect, rungs))
}

/// Why a turn can't be played again as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It names something that the scenario hasn't got.
    #[error("{0}")]
    UnknownId(String),
    /// It isn't accepted at that moment.
    #[error("it is refused ({})", .0.word())]
    Refused(Refusal),
    /// Something else happens than what is written.
    #[error("what is written isn't what happens")]
    Events,
}

/// Plays one stored turn; where events are kept, compares them.
///
/// # Errors
/// How it doesn't fit; the session then stands before the turn, or after it where only the events differ.
pub fn play(session: &mut Session, names: &Names, turn: &TurnRecord) -> Result<(), Misfit> {
    let intent = names.read(turn.intent.clone()).map_err(|unknown| Misfit::UnknownId(unknown.to_string()))?;
    if turn.events.is_empty() {
        return session.apply(intent, &mut Nothing).map_err(Misfit::Refused);
    }
    let mut events: Vec<Event> = Vec::with_capacity(turn.events.len());
    session.apply(intent, &mut events).map_err(Misfit::Refused)?;
    if events == turn.events { Ok(()) } else { Err(Misfit::Events) }
}

/// The session after the last stored turn, to go on with or to look at. Folds the events where they are kept, under whatever
/// rules the run was played; plays the intents again where they aren't, under its own rules only.
///
/// # Errors
/// [`StoreError::BadRecord`], [`StoreError::BadPack`] where the pack hasn't got the scenario.
pub fn session(pack: &Pack, log: &RunLog) -> Result<Session, StoreError> {
    let bad = |detail: String| StoreError::BadRecord { what: format!("run {}", log.info.id), detail };
    let cast = pack.cast(&log.header.scenario).ok_or_else(|| no_scenario(log))?;
    let mut session = Session::new(Arc::clone(cast), log.header.seed);
    if log.turns.iter().all(|turn| !turn.events.is_empty()) {
        session.state = fold(&session.state, log.turns.iter().flat_map(|turn| &turn.events)).map_err(bad)?;
        return Ok(session);
    }
    if log.header.rules != RULES_VERSION {
        let detail = format!("it keeps intents only, of rules {}; these are rules {RULES_VERSION}", log.header.rules);
        return Err(bad(detail));
    }
    let names = names(pack, cast);
    for turn in &log.turns {
        play(&mut session, &names, turn).map_err(|misfit| bad(format!("turn {}: {misfit}", turn.turn)))?;
    }
    Ok(session)
}

fn no_scenario(log: &RunLog) -> StoreError {
    let detail = format!("it has no scenario {:?}", log.header.scenario);
    StoreError::BadPack { hash: log.header.pack_hash.clone(), detail }
}
