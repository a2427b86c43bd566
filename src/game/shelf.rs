//! What is there to practise, and where is it kept? The packs and the store, as resources.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bevy::prelude::Resource;

use crate::practice::lab::measured::Measured;
use crate::scenario::cast::Cast;
use crate::scenario::{Diagnostic, Library, Pack};
use crate::sim::log::RULES_VERSION;
use crate::store::{RunStore, StoreError};
use crate::text::{Arg, Catalog};

/// Packs without a problem, and what is wrong with the others.
#[derive(Resource, Debug)]
pub struct Shelf {
    /// The core pack first.
    pub packs: Vec<Arc<Pack>>,
    /// Problems of packs that were refused.
    pub diagnostics: Vec<Diagnostic>,
}

impl Shelf {
    /// Loads the core pack and those in further folders.
    pub fn load(extra: &[PathBuf]) -> Self {
        let library = Library::load(extra);
        Self { packs: library.packs.into_iter().map(Arc::new).collect(), diagnostics: library.diagnostics }
    }

    /// Every scenario with its pack.
    pub fn scenarios(&self) -> impl Iterator<Item = (&Arc<Pack>, usize, &Arc<Cast>)> {
        self.packs.iter().flat_map(|pack| pack.casts.iter().enumerate().map(move |(place, cast)| (pack, place, cast)))
    }

    /// The scenario with that id.
    pub fn find(&self, id: &str) -> Option<(&Arc<Pack>, usize)> {
        self.scenarios().find(|(_, _, cast)| cast.id == id).map(|(pack, place, _)| (pack, place))
    }

    /// The pack that a run was played with: here, or as the store kept it.
    pub fn pack(&self, hash: &str, store: &mut Store) -> Result<Arc<Pack>, StoreError> {
        if let Some(pack) = self.packs.iter().find(|pack| pack.hash.to_string() == hash) {
            return Ok(Arc::clone(pack));
        }
        let files = store.get().pack(hash)?;
        Pack::load_for_replay(files).map(Arc::new).map_err(|diagnostics| StoreError::BadPack {
            hash: hash.to_owned(),
            detail: diagnostics.first().map(ToString::to_string).unwrap_or_default(),
        })
    }
}

/// The store. Behind a lock, because a store may only be sent, not shared; nobody ever waits for it.
#[derive(Resource)]
pub struct Store(Mutex<Box<dyn RunStore>>);

impl Store {
    /// A store that was opened.
    pub fn new(store: Box<dyn RunStore>) -> Self {
        Self(Mutex::new(store))
    }

    /// The store itself.
    pub fn get(&mut self) -> &mut dyn RunStore {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut()
    }
}

/// What was measured of a pack: kept in the store, or shipped. A store that can't be asked says so at the next turn.
pub(crate) fn measured(store: &mut Store, pack: &Pack) -> Option<Measured> {
    let hash = pack.hash.to_string();
    let kept = store.get().measured(&hash, RULES_VERSION).unwrap_or_default();
    Measured::known(kept.as_deref(), &hash, RULES_VERSION)
}

/// What went wrong with the store, in the language of the screen where there are words for it.
pub(crate) fn store_words(catalog: &Catalog, error: &StoreError) -> String {
    let key = error.key();
    if !catalog.has(key) {
        return error.to_string();
    }
    // What it is about, and what more is known: a path, an id or the words of the system, the same in every language.
    let (place, detail) = match error {
        StoreError::ReadOnly { place } | StoreError::Full { place } | StoreError::Busy { place } => {
            (place.clone(), String::new())
        }
        StoreError::Io { place, detail }
        | StoreError::Corrupt { place, detail }
        | StoreError::NotAStore { place, detail } => (place.clone(), detail.clone()),
        StoreError::Newer { place, .. } => (place.clone(), String::new()),
        StoreError::NewerRecord { what, .. } => (what.clone(), String::new()),
        StoreError::OpenElsewhere { run, pid } => (run.clone(), pid.to_string()),
        StoreError::Conflict { what, detail } | StoreError::BadRecord { what, detail } => {
            (what.clone(), detail.clone())
        }
        StoreError::OutOfOrder { run, expected, found } => (run.clone(), format!("{found}/{expected}")),
        StoreError::NoRun { run } => (run.clone(), String::new()),
        StoreError::NoTurn { run, turn, .. } => (run.clone(), turn.to_string()),
        StoreError::OtherRules { run, .. } => (run.clone(), String::new()),
        StoreError::NoPack { hash } => (hash.clone(), String::new()),
        StoreError::NoTrainee { name } => (name.clone(), String::new()),
        StoreError::BadPack { hash, detail } => (hash.clone(), detail.clone()),
        StoreError::BadFile { line, detail } => (line.to_string(), detail.clone()),
        StoreError::BadUrl { url, hint } => (url.clone(), hint.clone()),
    };
    catalog.with(key, &[("place", Arg::from(place)), ("detail", Arg::from(detail))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn every_kind_of_failure_has_words_in_both_languages() {
        let some = |text: &str| text.to_owned();
        let errors = [
            StoreError::ReadOnly { place: some("p") },
            StoreError::Full { place: some("p") },
            StoreError::Busy { place: some("p") },
            StoreError::Io { place: some("p"), detail: some("d") },
            StoreError::Corrupt { place: some("p"), detail: some("d") },
            StoreError::NotAStore { place: some("p"), detail: some("d") },
            StoreError::Newer { place: some("p"), found: 2, known: 1 },
            StoreError::NewerRecord { what: some("p"), found: 2, known: 1 },
            StoreError::OpenElsewhere { run: some("p"), pid: 7 },
            StoreError::Conflict { what: some("p"), detail: some("d") },
            StoreError::OutOfOrder { run: some("p"), expected: 1, found: 2 },
            StoreError::NoRun { run: some("p") },
            StoreError::NoTurn { run: some("p"), turn: 9, last: 8 },
            StoreError::OtherRules { run: some("p"), found: 1, known: 2 },
            StoreError::NoPack { hash: some("p") },
            StoreError::NoTrainee { name: some("p") },
            StoreError::BadRecord { what: some("p"), detail: some("d") },
            StoreError::BadPack { hash: some("p"), detail: some("d") },
            StoreError::BadFile { line: 3, detail: some("d") },
            StoreError::BadUrl { url: some("p"), hint: some("d") },
        ];
        for &lang in Lang::ALL {
            let catalog = Catalog::shared(lang);
            for error in &errors {
                assert!(catalog.has(error.key()), "{} {}", lang.code(), error.key());
                assert!(!store_words(catalog, error).contains(['{', '}']), "{}", error.key());
            }
        }
    }
}
