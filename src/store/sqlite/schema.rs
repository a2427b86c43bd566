//! Is the file ours, and of which version? Looked at before anything is written; older schemas are brought up one step at a time.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::StoreError;

/// `DDJO`: marks the file as ours.
const APPLICATION_ID: i64 = 0x4444_4A4F;

/// The steps from an empty file to the newest schema; the version is how many were taken.
const STEPS: [&str; 2] = [include_str!("0001_start.sql"), include_str!("0002_forks.sql")];

/// The newest schema.
pub(super) const NEWEST: i64 = STEPS.len() as i64;

/// Looks what the file is, at one moment. Writes nothing.
///
/// # Errors
/// [`StoreError::Newer`] and [`StoreError::NotAStore`].
pub(super) fn look(db: &Connection) -> Result<i64, StoreError> {
    let moment = db.unchecked_transaction()?;
    version(&moment)
}

fn version(db: &Connection) -> Result<i64, StoreError> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let application: i64 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let is_empty = tables == 0 && version == 0 && application == 0;
    if !is_empty && application != APPLICATION_ID {
        return Err(StoreError::NotAStore {
            place: String::new(),
            detail: "it is another program's database".to_owned(),
        });
    }
    if version > NEWEST {
        return Err(StoreError::Newer { place: String::new(), found: version, known: NEWEST });
    }
    Ok(version)
}

/// Takes the steps that are missing.
pub(super) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    if look(db)? == NEWEST {
        return Ok(());
    }
    let write = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been faster.
    let version = version(&write)?;
    for step in STEPS.iter().skip(usize::try_from(version).unwrap_or(0)) {
        write.execute_batch(step)?;
    }
    write.execute_batch(&format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {NEWEST};"))?;
    write.commit()?;
    Ok(())
}
