//! How are runs kept in one SQLite file? WAL and full sync: a turn that was stored survives a power cut.

mod failure;
mod lease;
mod open;
mod read;
mod schema;
mod write;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use self::lease::{Holder, Pulse};
use super::record::StoredRun;
use super::{Arrival, BATCH, Filter, Imported, PolicyRun, Profile, RunRow, RunStore, StoreError, record};
use crate::scenario::Files;
use crate::sim::log::{Header, RunInfo, RunLog, TurnRecord};
use crate::sim::summary::Summary;

/// A store in a SQLite file.
#[derive(Debug)]
pub struct SqliteStore {
    place: String,
    path: PathBuf,
    db: Connection,
    holder: Holder,
    pulse: Option<Pulse>,
}

impl SqliteStore {
    /// Opens the store in a file, or makes it.
    ///
    /// # Errors
    /// Whatever is wrong with the file; one that isn't a store of this version or an older one is left as it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let place = path.display().to_string();
        let db = open::open(path).map_err(|error| error.at(&place))?;
        Ok(Self { place, path: path.to_path_buf(), db, holder: Holder::new(), pulse: None })
    }

    fn at<T>(&self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        result.map_err(|error| error.at(&self.place))
    }

    /// Runs `body` as one transaction.
    fn write<T>(
        &mut self,
        body: impl FnOnce(&Transaction<'_>, &Holder) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let whole = || {
            let write = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = body(&write, &self.holder)?;
            write.commit()?;
            Ok(value)
        };
        let result = whole();
        self.at(result)
    }

    /// Keeps the leases of this store alive from now on.
    fn beat(&mut self) {
        if self.pulse.is_none() {
            self.pulse = Some(Pulse::start(&self.path, &self.holder));
        }
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        if self.pulse.take().is_some()
            && let Err(error) = self.holder.release_all(&self.db)
        {
            tracing::warn!("leases weren't given back, they end within a minute: {error}");
        }
    }
}

/// Where a run stands, or that there is none.
fn head(db: &Connection, run: &str) -> Result<read::Head, StoreError> {
    read::head(db, run)?.ok_or_else(|| StoreError::NoRun { run: run.to_owned() })
}

impl RunStore for SqliteStore {
    fn place(&self) -> String {
        self.place.clone()
    }

    fn profiles(&self) -> Result<Vec<Profile>, StoreError> {
        self.at(read::profiles(&self.db))
    }

    fn save_profile(&mut self, profile: &Profile) -> Result<(), StoreError> {
        self.write(|db, _| write::profile(db, profile))
    }

    fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.at(read::setting(&self.db, key))
    }

    fn save_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(|db, _| write::setting(db, key, value))
    }

    fn forget(&mut self, name: &str) -> Result<usize, StoreError> {
        let runs = self.write(|db, _| write::forget(db, name))?;
        // The name still stands in the write-ahead log until that is emptied; where another program reads just now, that
        // happens when the last one closes.
        let emptied = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
        if emptied != Ok(false) {
            tracing::warn!("the write-ahead log of {} couldn't be emptied yet: {emptied:?}", self.place);
        }
        Ok(runs)
    }

    fn begin(&mut self, info: &RunInfo, header: &Header, files: &Files) -> Result<(), StoreError> {
        let run = StoredRun::begin(info, header)?;
        self.write(|db, holder| {
            write::pack(db, &run.pack, files)?;
            let key = write::run(db, &run)?;
            holder.hold(db, key, &info.id)
        })?;
        self.beat();
        Ok(())
    }

    fn resume(&mut self, run: &str) -> Result<RunLog, StoreError> {
        let log = self.write(|db, holder| {
            holder.hold(db, head(db, run)?.key, run)?;
            let stored = read::stored(db, run)?;
            stored.ok_or_else(|| StoreError::NoRun { run: run.to_owned() })?.read()
        })?;
        self.beat();
        Ok(log)
    }

    fn append_all(&mut self, run: &str, turns: &[TurnRecord], summary: &Summary) -> Result<(), StoreError> {
        self.write(|db, holder| {
            let head = head(db, run)?;
            holder.hold(db, head.key, run)?;
            write::append(db, run, head, turns, summary)
        })?;
        self.beat();
        Ok(())
    }

    fn finish(&mut self, run: &str) -> Result<(), StoreError> {
        self.write(|db, holder| {
            let head = head(db, run)?;
            holder.hold(db, head.key, run)?;
            write::finish(db, head.key)?;
            holder.release(db, run)
        })
    }

    fn release(&mut self, run: &str) -> Result<(), StoreError> {
        self.write(|db, holder| holder.release(db, run))
    }

    fn add_policy_runs(&mut self, files: &Files, runs: &[PolicyRun]) -> Result<(), StoreError> {
        for batch in runs.chunks(BATCH) {
            self.write(|db, _| {
                for run in batch {
                    let run = StoredRun::of_policy(run)?;
                    write::pack(db, &run.pack, files)?;
                    write::run(db, &run)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn runs(&self, filter: &Filter) -> Result<Vec<RunRow>, StoreError> {
        self.at(read::runs(&self.db, filter))
    }

    fn save_analysis(&mut self, run: &str, rules: u32, json: &str) -> Result<(), StoreError> {
        self.write(|db, _| write::analysis(db, head(db, run)?.key, rules, json))
    }

    fn analysis(&self, run: &str, rules: u32) -> Result<Option<String>, StoreError> {
        self.at(read::analysis(&self.db, run, rules))
    }

    fn save_measured(&mut self, pack_hash: &str, rules: u32, json: &str) -> Result<(), StoreError> {
        self.write(|db, _| write::measured(db, pack_hash, rules, json))
    }

    fn measured(&self, pack_hash: &str, rules: u32) -> Result<Option<String>, StoreError> {
        self.at(read::measured(&self.db, pack_hash, rules))
    }

    fn packs(&self) -> Result<Vec<String>, StoreError> {
        self.at(read::packs(&self.db))
    }

    fn pack(&self, hash: &str) -> Result<Files, StoreError> {
        self.at(read::pack(&self.db, hash))
    }

    fn ids(&self) -> Result<Vec<String>, StoreError> {
        self.at(read::ids(&self.db))
    }

    fn stored(&self, run: &str) -> Result<StoredRun, StoreError> {
        // One moment for both queries, whatever another program adds meanwhile.
        let look = || {
            let moment = self.db.unchecked_transaction()?;
            read::stored(&moment, run)
        };
        self.at(look())?.ok_or_else(|| StoreError::NoRun { run: run.to_owned() })
    }

    fn save_summary(&mut self, run: &str, summary: &Summary) -> Result<(), StoreError> {
        let text = record::text(summary)?;
        self.write(|db, _| write::summary(db, head(db, run)?.key, &text))
    }

    fn absorb(
        &mut self,
        next: &mut dyn FnMut() -> Result<Option<Arrival>, StoreError>,
    ) -> Result<Imported, StoreError> {
        self.write(|db, holder| {
            let mut brought = Imported::default();
            while let Some(arrival) = next()? {
                write::arrive(db, holder, arrival, &mut brought)?;
            }
            Ok(brought)
        })
    }

    fn check(&self) -> Result<(), StoreError> {
        let look = || -> Result<(), StoreError> {
            let detail: String = self.db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            if detail == "ok" { Ok(()) } else { Err(StoreError::Corrupt { place: String::new(), detail }) }
        };
        self.at(look())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::words::{Outcome, Skill};
    use crate::sim::intent::Intent;
    use crate::sim::score::Score;
    use crate::store::new_run;

    fn summary() -> Summary {
        Summary {
            outcome: Outcome::Open,
            right_end: false,
            turns: 0,
            source: None,
            amount_minor: 0,
            discount_permille: 0,
            created_day: None,
            first_contact_day: None,
            closed_day: None,
            elapsed_days: 0,
            reason_true: None,
            cause_true: None,
            reason_logged: None,
            stages: Vec::new(),
            score: Score { behaviour: 0, levels: [None; Skill::COUNT], capped_by: None },
        }
    }

    #[test]
    fn a_full_disk_is_said_and_the_same_turn_can_be_stored_later() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = SqliteStore::open(&folder.path().join("store.sqlite")).unwrap();
        let files = Files::from_pairs("", [("manifest.ron".to_owned(), b"()".to_vec())]);
        let info = new_run("Ada");
        let pack_hash = files.hash().to_string();
        let (pack, scenario) = ("p".to_owned(), "s".to_owned());
        let header = Header { format: record::FORMAT, rules: 1, pack, pack_hash, scenario, seed: 1 };
        store.begin(&info, &header, &files).unwrap();
        let pages: i64 = store.db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        store.db.query_row(&format!("PRAGMA max_page_count = {}", pages + 20), [], |_| Ok(())).unwrap();
        let turn = |turn| TurnRecord {
            turn,
            intent: Intent::AdvanceDay,
            offered: vec![Intent::BookMeeting {
                person: "x".repeat(3_000),
                channel: crate::scenario::words::Channel::Call,
            }],
            events: Vec::new(),
        };
        let full = (1..200).find(|&n| store.append(&info.id, &turn(n), &summary()).is_err()).unwrap();
        let error = store.append(&info.id, &turn(full), &summary()).unwrap_err();
        assert!(matches!(error, StoreError::Full { .. }) && error.is_passing(), "{error}");
        assert_eq!(store.load(&info.id).unwrap().turns.len(), usize::from(full - 1));
        store.db.query_row("PRAGMA max_page_count = 100000", [], |_| Ok(())).unwrap();
        store.append(&info.id, &turn(full), &summary()).unwrap();
        assert_eq!(store.load(&info.id).unwrap().turns.len(), usize::from(full));
    }

    #[test]
    fn every_turn_is_synced_to_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("store.sqlite")).unwrap();
        let pragma = |name: &str| {
            store.db.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, rusqlite::types::Value>(0)).unwrap()
        };
        assert_eq!(pragma("journal_mode"), "wal".to_owned().into());
        assert_eq!(pragma("synchronous"), 2.into());
        assert_eq!(pragma("foreign_keys"), 1.into());
        assert_eq!(pragma("secure_delete"), 1.into());
    }
}
