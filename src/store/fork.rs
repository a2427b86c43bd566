//! How is a stored run gone back to? Its turns before a moment are played again, and begin another run under the same luck.

use std::sync::Arc;

use super::record::StoredRun;
use super::replay::{Misfit, Packs, names};
use super::{Arrival, RunStore, StoreError, new_fork, now};
use crate::scenario::Pack;
use crate::sim::Session;
use crate::sim::log::{RULES_VERSION, RunLog};
use crate::sim::summary::summarise;

/// A fork up to the moment from which it is played another way; nothing of it is stored yet.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// The fork's log: the header of the run gone back to, and its turns before the moment.
    pub log: RunLog,
    /// The pack of both.
    pub pack: Arc<Pack>,
    /// The session at that moment.
    pub session: Session,
}

/// Goes back to the moment before a turn of a stored run, 1 for the first.
///
/// # Errors
/// [`StoreError::NoRun`], [`StoreError::OtherRules`] where the run was played under other rules, [`StoreError::NoTurn`] where it
/// has no such turn or was over by then, and [`StoreError::BadRecord`] where its turns aren't what was played.
pub fn go_back(store: &dyn RunStore, packs: &mut Packs, run: &str, turn: u16) -> Result<Beginning, StoreError> {
    let parent = store.load(run)?;
    let bad = |detail: String| StoreError::BadRecord { what: format!("run {run}"), detail };
    let header = parent.header;
    if header.rules != RULES_VERSION {
        return Err(StoreError::OtherRules { run: run.to_owned(), found: header.rules, known: RULES_VERSION });
    }
    let last = u16::try_from(parent.turns.len()).unwrap_or(u16::MAX);
    if !(1..=last).contains(&turn) {
        return Err(StoreError::NoTurn { run: run.to_owned(), turn, last });
    }
    let pack = packs.of(store, &header.pack_hash)?;
    let cast = pack.cast(&header.scenario).ok_or_else(|| StoreError::BadPack {
        hash: header.pack_hash.clone(),
        detail: format!("it has no scenario {:?}", header.scenario),
    })?;
    let names = names(&pack, cast);
    let mut session = Session::new(Arc::clone(cast), header.seed);
    let mut turns = Vec::with_capacity(usize::from(turn));
    for mut record in parent.turns.into_iter().take(usize::from(turn) - 1) {
        let at = |misfit: Misfit| bad(format!("turn {}: {misfit}", record.turn));
        let intent = names.read(record.intent.clone()).map_err(|id| at(Misfit::UnknownId(id.to_string())))?;
        let mut events = Vec::with_capacity(record.events.len());
        session.apply(intent, &mut events).map_err(|refusal| at(Misfit::Refused(refusal)))?;
        if !record.events.is_empty() && record.events != events {
            return Err(at(Misfit::Events));
        }
        record.events = events;
        turns.push(record);
        if session.is_over() {
            let last = u16::try_from(turns.len()).unwrap_or(u16::MAX);
            return Err(StoreError::NoTurn { run: run.to_owned(), turn, last });
        }
    }
    let info = new_fork(&parent.info, turn);
    Ok(Beginning { log: RunLog { info, header, turns }, pack, session })
}

/// Stores a fork with its turns so far, all of it or nothing. It holds no lease: [`RunStore::resume`] goes on with it.
///
/// # Errors
/// What the store says.
pub fn keep(store: &mut dyn RunStore, log: &RunLog, session: &Session) -> Result<(), StoreError> {
    let mut run = StoredRun::write(log, &summarise(&session.cast, &session.state))?;
    if session.is_over() {
        run.info.finished_at.get_or_insert_with(now);
    }
    if log.turns.is_empty() {
        // A run without a turn has no figures and is in no list.
        run.summary = None;
    }
    let mut arrival = Some(Arrival::Run(Box::new(run)));
    store.absorb(&mut || Ok(arrival.take()))?;
    Ok(())
}
