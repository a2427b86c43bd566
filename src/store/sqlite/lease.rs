//! Who may write a run? One store of one process at a time: the lease says who, and a heartbeat that they are still there.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, params};

use crate::store::StoreError;
use crate::store::clock::{new_id, now_ms};

/// Age at which a lease counts as left behind.
const STALE_MS: i64 = 60_000;
/// Time between two beats.
const BEAT: Duration = Duration::from_secs(20);

/// Who holds leases here: one per store.
#[derive(Debug, Clone)]
pub(super) struct Holder {
    pid: u32,
    machine: String,
    token: String,
}

impl Holder {
    /// This process, with a token of its own.
    pub(super) fn new() -> Self {
        Self { pid: std::process::id(), machine: machine(), token: new_id() }
    }

    /// Takes or renews the lease on a run.
    ///
    /// # Errors
    /// [`StoreError::OpenElsewhere`] while somebody else's is alive.
    pub(super) fn hold(&self, db: &Connection, key: i64, run: &str) -> Result<(), StoreError> {
        let found: Option<(u32, String, String, i64)> = db
            .prepare_cached("SELECT pid, machine, token, beat_ms FROM leases WHERE run = ?1")?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
            .optional()?;
        let now = now_ms();
        if let Some((pid, machine, token, beat_ms)) = found
            && token != self.token
        {
            // A beat from the future is a clock that was set back: it says nothing.
            let is_fresh = (beat_ms..beat_ms.saturating_add(STALE_MS)).contains(&now);
            let is_dead = machine == self.machine && !is_alive(pid);
            if is_fresh && !is_dead {
                return Err(StoreError::OpenElsewhere { run: run.to_owned(), pid });
            }
        }
        db.prepare_cached(include_str!("hold.sql"))?.execute(params![key, self.pid, self.machine, self.token, now])?;
        Ok(())
    }

    /// Gives the lease on a run back, if it is held here.
    pub(super) fn release(&self, db: &Connection, run: &str) -> Result<(), StoreError> {
        db.prepare_cached("DELETE FROM leases WHERE token = ?1 AND run = (SELECT key FROM runs WHERE id = ?2)")?
            .execute([self.token.as_str(), run])?;
        Ok(())
    }

    /// Gives every lease back that is held here.
    pub(super) fn release_all(&self, db: &Connection) -> Result<(), StoreError> {
        db.execute("DELETE FROM leases WHERE token = ?1", [&self.token])?;
        Ok(())
    }
}

/// The heartbeat: a thread with a connection of its own, so that a trainee may think for as long as it takes.
#[derive(Debug)]
pub(super) struct Pulse {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Pulse {
    /// Starts to beat for all leases of a holder.
    pub(super) fn start(path: &Path, holder: &Holder) -> Self {
        let (stop, stopped) = channel();
        let (path, token): (PathBuf, String) = (path.to_path_buf(), holder.token.clone());
        let body = move || {
            let mut db = None;
            while stopped.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
                if let Err(error) = beat(&mut db, &path, &token) {
                    tracing::debug!("no heartbeat: {error}");
                    db = None;
                }
            }
        };
        let thread = std::thread::Builder::new().name("store heartbeat".to_owned()).spawn(body);
        if let Err(error) = &thread {
            tracing::warn!("no heartbeat, leases hold for a minute after each turn: {error}");
        }
        Self { stop: Some(stop), thread: thread.ok() }
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // It can only have ended; whether it panicked no longer matters.
            let _ended = thread.join();
        }
    }
}

/// One beat. It needn't reach the disk: a lease that a power cut takes is stale anyway.
fn beat(db: &mut Option<Connection>, path: &Path, token: &str) -> Result<(), rusqlite::Error> {
    let db = match db {
        Some(db) => db,
        None => {
            let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE | rusqlite::OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let new = Connection::open_with_flags(path, flags)?;
            new.busy_timeout(Duration::from_secs(1))?;
            new.execute_batch("PRAGMA synchronous = NORMAL")?;
            db.insert(new)
        }
    };
    db.prepare_cached("UPDATE leases SET beat_ms = ?1 WHERE token = ?2")?.execute(params![now_ms(), token])?;
    Ok(())
}

/// Which machine this is, as far as process ids go: they mean nothing on another one or in another container.
fn machine() -> String {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let space = std::fs::read_link("/proc/self/ns/pid").map(|path| path.display().to_string()).unwrap_or_default();
    format!("{} {space}", boot.trim())
}

/// Whether a process is there. Where the system doesn't say, it counts as alive.
fn is_alive(pid: u32) -> bool {
    !Path::new("/proc/self").exists() || Path::new("/proc").join(pid.to_string()).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_is_alive_and_an_impossible_one_isnt() {
        assert!(is_alive(std::process::id()));
        if Path::new("/proc/self").exists() {
            assert!(!is_alive(u32::MAX));
        }
    }
}
