//! What is kept, and how? Profiles, settings, packs and runs, behind [`RunStore`]: in memory or in one SQLite file.
//!
//! A run is its log: [`RunStore::append`] returns once the turn is on the disk, and nothing that was shown is lost when the
//! program is killed. Turns are only ever added. What reports read (derived rows) can be rebuilt from the turns at any time.
//!
//! | question | file |
//! |---|---|
//! | how does a run lie there | [`record`] |
//! | which tables are there | `sqlite/0001_start.sql`, `sqlite/0002_forks.sql` |
//! | who may write a run | `sqlite/lease.rs` |
//! | how do runs get to another machine | [`transfer`] |
//! | is what is stored what was played | [`verify`](mod@verify) |
//! | how does a stored run become a session again | [`replay`] |
//! | how is one gone back to | [`fork`] |

mod clock;
mod error;
pub mod fork;
mod memory;
pub mod record;
pub mod replay;
mod row;
mod sqlite;
pub mod transfer;
pub mod verify;

use std::path::PathBuf;

pub use clock::{new_fork, new_id, new_policy_run, new_run, now, stamp};
pub use error::StoreError;
pub use memory::MemoryStore;
pub use row::{Filter, Players, PolicyRun, Profile, RunRow};
pub use sqlite::SqliteStore;

use crate::scenario::Files;
use crate::sim::log::{Header, RunInfo, RunLog, TurnRecord};
use crate::sim::summary::Summary;
use record::StoredRun;

/// Runs that one transaction of [`RunStore::add_policy_runs`] takes at most.
pub const BATCH: usize = 500;

/// Something that comes in with an import.
#[derive(Debug, Clone)]
pub enum Arrival {
    /// A pack, by its hash.
    Pack(String, Files),
    /// A run whose chain holds.
    Run(Box<StoredRun>),
}

/// What an import brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// New runs.
    pub added: usize,
    /// Runs that were here up to an earlier turn.
    pub continued: usize,
    /// Runs that were here already.
    pub known: usize,
    /// New packs.
    pub packs: usize,
}

/// Where runs are kept. Every call is whole or not at all.
pub trait RunStore: Send {
    /// How the store is called in messages.
    fn place(&self) -> String;

    /// Trainees with a profile, by name.
    fn profiles(&self) -> Result<Vec<Profile>, StoreError>;
    /// Adds a profile or changes the one with this name.
    fn save_profile(&mut self, profile: &Profile) -> Result<(), StoreError>;
    /// A setting.
    fn setting(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Changes a setting.
    fn save_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError>;
    /// Erases a name: profile, settings about it, and the name of every run. Runs and figures stay, anonymous.
    /// Gives the number of runs that were made anonymous.
    fn forget(&mut self, name: &str) -> Result<usize, StoreError>;

    /// Begins a run, keeps its pack (`pack.files`) and holds the run's lease.
    fn begin(&mut self, info: &RunInfo, header: &Header, files: &Files) -> Result<(), StoreError>;
    /// Takes up a run that was begun before: holds its lease and gives what is stored.
    fn resume(&mut self, run: &str) -> Result<RunLog, StoreError>;
    /// Adds turns, durably, and renews the derived row. The same turn again (after an error that left it open whether it was
    /// stored) is all right. Marks the run as finished with the turn that ends it.
    fn append_all(&mut self, run: &str, turns: &[TurnRecord], summary: &Summary) -> Result<(), StoreError>;
    /// Adds one turn; see [`append_all`](Self::append_all).
    fn append(&mut self, run: &str, turn: &TurnRecord, summary: &Summary) -> Result<(), StoreError> {
        self.append_all(run, std::slice::from_ref(turn), summary)
    }
    /// Marks a run as finished and gives its lease back.
    fn finish(&mut self, run: &str) -> Result<(), StoreError>;
    /// Gives a run's lease back; the run stays open.
    fn release(&mut self, run: &str) -> Result<(), StoreError>;
    /// Adds finished runs of bots, [`BATCH`] to a transaction.
    fn add_policy_runs(&mut self, files: &Files, runs: &[PolicyRun]) -> Result<(), StoreError>;

    /// Runs that have a turn, by start.
    fn runs(&self, filter: &Filter) -> Result<Vec<RunRow>, StoreError>;
    /// The trainee's runs that haven't ended, forks too, the latest first.
    fn open_runs(&self, trainee: &str) -> Result<Vec<RunRow>, StoreError> {
        let filter = Filter { trainee: Some(trainee.to_owned()), ended: Some(false), forks: true, ..Filter::default() };
        let mut runs = self.runs(&filter)?;
        runs.reverse();
        Ok(runs)
    }
    /// A whole run.
    fn load(&self, run: &str) -> Result<RunLog, StoreError> {
        self.stored(run)?.read()
    }

    /// Keeps the analysis of a run under some rules; it replaces an earlier one, and goes when the run gets another turn.
    fn save_analysis(&mut self, run: &str, rules: u32, json: &str) -> Result<(), StoreError>;
    /// The analysis of a run under some rules; none where it wasn't made since the last turn.
    fn analysis(&self, run: &str, rules: u32) -> Result<Option<String>, StoreError>;
    /// Keeps what bots measured in a pack under some rules; it replaces what was measured before.
    fn save_measured(&mut self, pack_hash: &str, rules: u32, json: &str) -> Result<(), StoreError>;
    /// What bots measured in a pack under some rules.
    fn measured(&self, pack_hash: &str, rules: u32) -> Result<Option<String>, StoreError>;

    /// Hashes of the packs.
    fn packs(&self) -> Result<Vec<String>, StoreError>;
    /// A pack's files as they were stored; for [`Pack::load_for_replay`](crate::scenario::Pack::load_for_replay).
    fn pack(&self, hash: &str) -> Result<Files, StoreError>;

    /// Ids of every run, by start; those without a turn too.
    fn ids(&self) -> Result<Vec<String>, StoreError>;
    /// A run as it lies in the store, whole or not.
    fn stored(&self, run: &str) -> Result<StoredRun, StoreError>;
    /// Replaces a derived row by one that was rebuilt.
    fn save_summary(&mut self, run: &str, summary: &Summary) -> Result<(), StoreError>;
    /// Takes in packs and runs until `next` gives none; an error leaves the store as it was.
    fn absorb(&mut self, next: &mut dyn FnMut() -> Result<Option<Arrival>, StoreError>)
    -> Result<Imported, StoreError>;
    /// Looks whether the store's own structure is whole.
    fn check(&self) -> Result<(), StoreError>;
}

/// Opens a store: `sqlite:PATH`, a path, or `memory:`. A file that isn't there is made.
///
/// # Errors
/// [`StoreError::BadUrl`] for another kind of store, and whatever is wrong with the file.
pub fn open(url: &str) -> Result<Box<dyn RunStore>, StoreError> {
    let bad = |hint: &str| StoreError::BadUrl { url: url.to_owned(), hint: hint.to_owned() };
    let path = match url.split_once(':') {
        Some(("memory", "")) => return Ok(Box::new(MemoryStore::default())),
        Some(("sqlite", path)) => path.strip_prefix("//").unwrap_or(path),
        Some((_, rest)) if rest.starts_with("//") => {
            return Err(bad("this program keeps runs in SQLite: give sqlite:PATH or a path"));
        }
        // `C:\…` is a path.
        _ => url,
    };
    if path.is_empty() {
        return Err(bad("give sqlite:PATH or a path"));
    }
    Ok(Box::new(SqliteStore::open(&PathBuf::from(path))?))
}

/// The store in the user's data folder.
///
/// # Errors
/// [`StoreError::BadUrl`] where the system names no such folder.
pub fn default_url() -> Result<String, StoreError> {
    let folders = directories::ProjectDirs::from("", "", "dealdojo").ok_or_else(|| StoreError::BadUrl {
        url: String::new(),
        hint: "this system names no folder for user data: give --store sqlite:PATH".to_owned(),
    })?;
    Ok(format!("sqlite:{}", folders.data_dir().join("dealdojo.sqlite").display()))
}

/// Refuses files that aren't those of the header.
pub(crate) fn check_pack(hash: &str, files: &Files) -> Result<(), StoreError> {
    let found = files.hash().to_string();
    if found == hash {
        return Ok(());
    }
    let detail = format!("its files have the hash {found}");
    Err(StoreError::BadPack { hash: hash.to_owned(), detail })
}
