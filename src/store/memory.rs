//! What if nothing may be written? Everything in memory, gone with the program: practising unsaved, simulations, tests.

use std::collections::BTreeMap;

use super::clock::now;
use super::error::StoreError;
use super::record::{self, Meeting, StoredRun, StoredTurn};
use super::{Arrival, BATCH, Filter, Imported, PolicyRun, Profile, RunRow, RunStore, check_pack};
use crate::scenario::Files;
use crate::sim::log::{Header, RunInfo, RunLog, TurnRecord};
use crate::sim::summary::Summary;

/// A store in memory.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    profiles: BTreeMap<String, Profile>,
    settings: BTreeMap<String, String>,
    packs: BTreeMap<String, Files>,
    runs: BTreeMap<String, StoredRun>,
    analyses: BTreeMap<(String, u32), String>,
    measured: BTreeMap<(String, u32), String>,
}

impl MemoryStore {
    fn run(&self, id: &str) -> Result<&StoredRun, StoreError> {
        self.runs.get(id).ok_or_else(|| StoreError::NoRun { run: id.to_owned() })
    }

    fn run_mut(&mut self, id: &str) -> Result<&mut StoredRun, StoreError> {
        self.runs.get_mut(id).ok_or_else(|| StoreError::NoRun { run: id.to_owned() })
    }

    fn keep_pack(&mut self, hash: &str, files: &Files) -> Result<bool, StoreError> {
        if self.packs.contains_key(hash) {
            return Ok(false);
        }
        check_pack(hash, files)?;
        self.packs.insert(hash.to_owned(), files.clone());
        Ok(true)
    }

    fn keep_run(&mut self, run: StoredRun) -> Result<(), StoreError> {
        if !self.packs.contains_key(&run.pack) {
            return Err(StoreError::NoPack { hash: run.pack });
        }
        if self.runs.contains_key(&run.info.id) {
            let what = format!("run {}", run.info.id);
            return Err(StoreError::Conflict { what, detail: "a new run needs a new id".to_owned() });
        }
        self.runs.insert(run.info.id.clone(), run);
        Ok(())
    }

    fn arrive(&mut self, arrival: Arrival, brought: &mut Imported) -> Result<(), StoreError> {
        let run = match arrival {
            Arrival::Pack(hash, files) => {
                brought.packs += usize::from(self.keep_pack(&hash, &files)?);
                return Ok(());
            }
            Arrival::Run(run) => *run,
        };
        let Some(mine) = self.runs.get_mut(&run.info.id) else {
            brought.added += 1;
            return self.keep_run(run);
        };
        match mine.meet(&run) {
            Meeting::Known => brought.known += 1,
            Meeting::GoesOn => {
                let info = RunInfo {
                    trainee: mine.info.trainee.clone(),
                    finished_at: run.info.finished_at.or_else(|| mine.info.finished_at.clone()),
                    ..run.info
                };
                let id = info.id.clone();
                *mine = StoredRun { info, ..run };
                self.drop_analyses(&id);
                brought.continued += 1;
            }
            Meeting::Conflict(detail) => {
                return Err(StoreError::Conflict { what: format!("run {}", run.info.id), detail });
            }
        }
        Ok(())
    }

    /// An analysis belongs to the turns that a run had.
    fn drop_analyses(&mut self, run: &str) {
        self.analyses.retain(|(of, _), _| of != run);
    }

    /// Ids by start.
    fn sorted(&self) -> Vec<&StoredRun> {
        let mut runs: Vec<_> = self.runs.values().collect();
        runs.sort_by_cached_key(|run| record::started_ms(&run.info).unwrap_or_default());
        runs
    }
}

impl RunStore for MemoryStore {
    fn place(&self) -> String {
        "the store in memory".to_owned()
    }

    fn profiles(&self) -> Result<Vec<Profile>, StoreError> {
        Ok(self.profiles.values().cloned().collect())
    }

    fn save_profile(&mut self, profile: &Profile) -> Result<(), StoreError> {
        self.profiles.insert(profile.name.clone(), profile.clone());
        Ok(())
    }

    fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.settings.get(key).cloned())
    }

    fn save_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.settings.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn forget(&mut self, name: &str) -> Result<usize, StoreError> {
        let mut runs = 0;
        for run in self.runs.values_mut().filter(|run| !name.is_empty() && run.info.trainee == name) {
            run.info.trainee.clear();
            runs += 1;
        }
        if self.profiles.remove(name).is_none() && runs == 0 {
            return Err(StoreError::NoTrainee { name: name.to_owned() });
        }
        self.settings.retain(|key, value| value != name && !super::row::is_about(key, name));
        Ok(runs)
    }

    fn begin(&mut self, info: &RunInfo, header: &Header, files: &Files) -> Result<(), StoreError> {
        let run = StoredRun::begin(info, header)?;
        self.keep_pack(&header.pack_hash, files)?;
        self.keep_run(run)
    }

    fn resume(&mut self, run: &str) -> Result<RunLog, StoreError> {
        self.load(run)
    }

    fn append_all(&mut self, run: &str, turns: &[TurnRecord], summary: &Summary) -> Result<(), StoreError> {
        let stored = self.run_mut(run)?;
        let mut after = stored.clone();
        for turn in turns {
            let place = usize::from(turn.turn);
            let before = match place.checked_sub(2) {
                Some(place) => after.turns.get(place).map_or(&after.head, |turn| &turn.chain),
                None => &after.start,
            };
            let written = StoredTurn::write(before, turn)?;
            match after.turns.get(place.wrapping_sub(1)) {
                Some(there) if *there == written => {}
                Some(_) => return Err(record::other_turn(run, turn.turn)),
                None => after.push(written)?,
            }
        }
        after.summary = Some(record::text(summary)?);
        if after.info.finished_at.is_none() && record::ends(turns, summary) {
            after.info.finished_at = Some(now());
        }
        let is_longer = after.count > stored.count;
        *stored = after;
        if is_longer {
            self.drop_analyses(run);
        }
        Ok(())
    }

    fn finish(&mut self, run: &str) -> Result<(), StoreError> {
        let stored = self.run_mut(run)?;
        stored.info.finished_at.get_or_insert_with(now);
        Ok(())
    }

    fn release(&mut self, _: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn add_policy_runs(&mut self, files: &Files, runs: &[PolicyRun]) -> Result<(), StoreError> {
        for batch in runs.chunks(BATCH) {
            let mut after = self.clone();
            for run in batch {
                let run = StoredRun::of_policy(run)?;
                after.keep_pack(&run.pack, files)?;
                after.keep_run(run)?;
            }
            *self = after;
        }
        Ok(())
    }

    fn runs(&self, filter: &Filter) -> Result<Vec<RunRow>, StoreError> {
        let mut rows = Vec::new();
        for run in self.sorted() {
            let Some(summary) = &run.summary else { continue };
            let header = run.read_header()?;
            if filter.takes(&run.info, &header.scenario) {
                let summary = record::read_summary(summary, &run.info.id)?;
                let turns = u16::try_from(run.count).unwrap_or(u16::MAX);
                rows.push(RunRow { info: run.info.clone(), header, summary, turns });
            }
        }
        Ok(rows)
    }

    fn save_analysis(&mut self, run: &str, rules: u32, json: &str) -> Result<(), StoreError> {
        self.run(run)?;
        self.analyses.insert((run.to_owned(), rules), json.to_owned());
        Ok(())
    }

    fn analysis(&self, run: &str, rules: u32) -> Result<Option<String>, StoreError> {
        Ok(self.analyses.get(&(run.to_owned(), rules)).cloned())
    }

    fn save_measured(&mut self, pack_hash: &str, rules: u32, json: &str) -> Result<(), StoreError> {
        self.measured.insert((pack_hash.to_owned(), rules), json.to_owned());
        Ok(())
    }

    fn measured(&self, pack_hash: &str, rules: u32) -> Result<Option<String>, StoreError> {
        Ok(self.measured.get(&(pack_hash.to_owned(), rules)).cloned())
    }

    fn packs(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.packs.keys().cloned().collect())
    }

    fn pack(&self, hash: &str) -> Result<Files, StoreError> {
        self.packs.get(hash).cloned().ok_or_else(|| StoreError::NoPack { hash: hash.to_owned() })
    }

    fn ids(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.sorted().into_iter().map(|run| run.info.id.clone()).collect())
    }

    fn stored(&self, run: &str) -> Result<StoredRun, StoreError> {
        self.run(run).cloned()
    }

    fn save_summary(&mut self, run: &str, summary: &Summary) -> Result<(), StoreError> {
        let summary = record::text(summary)?;
        self.run_mut(run)?.summary = Some(summary);
        Ok(())
    }

    fn absorb(
        &mut self,
        next: &mut dyn FnMut() -> Result<Option<Arrival>, StoreError>,
    ) -> Result<Imported, StoreError> {
        let mut after = self.clone();
        let mut brought = Imported::default();
        while let Some(arrival) = next()? {
            after.arrive(arrival, &mut brought)?;
        }
        *self = after;
        Ok(brought)
    }

    fn check(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
