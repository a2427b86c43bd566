//! How is the file opened? Looked at first, then made ready: durable, with one writer at a time, for its owner's eyes.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::schema;
use crate::store::StoreError;
use crate::store::clock::new_id;

/// How long a write waits for another program's.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long it waits before it asks again.
const SHORT: Duration = Duration::from_millis(25);

/// Opens a store, or makes it.
pub(super) fn open(path: &Path) -> Result<Connection, StoreError> {
    make_file(path)?;
    make_ready(path).map_err(|error| match error {
        StoreError::Io { place, .. } if is_read_only(path) => StoreError::ReadOnly { place },
        other => other,
    })
}

/// Whether the file or its folder can't be written: SQLite only says that something can't be opened.
fn is_read_only(path: &Path) -> bool {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let probe = folder.join(format!(".{}", new_id()));
    let written = fs::OpenOptions::new()
        .write(true)
        .open(path)
        .and_then(|_| fs::write(&probe, ""))
        .and_then(|()| fs::remove_file(&probe));
    written.is_err_and(|error| matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem))
}

fn make_ready(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(PATIENCE)?;
    schema::look(&db)?;
    if db.is_readonly("main")? {
        return Err(StoreError::ReadOnly { place: String::new() });
    }
    switch_to_wal(&db)?;
    db.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;",
    )?;
    schema::migrate(&mut db)?;
    Ok(db)
}

/// Switches to the write-ahead log. While several programs switch a new file at once, SQLite refuses without waiting, so it is
/// asked again, as long as a write would wait.
fn switch_to_wal(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(SHORT)?;
    let mut tries = PATIENCE.as_millis() / SHORT.as_millis();
    let switched = loop {
        match db.execute_batch("PRAGMA journal_mode = WAL;") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && tries > 0 => {
                tries -= 1;
                std::thread::sleep(SHORT);
            }
            other => break other,
        }
    };
    db.busy_timeout(PATIENCE)?;
    Ok(switched?)
}

/// Makes an empty file, and its folder, that only the owner reads. SQLite gives its other files the same rights.
fn make_file(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        let detail = "it is a folder".to_owned();
        return Err(StoreError::NotAStore { place: String::new(), detail });
    }
    if path.exists() {
        return Ok(());
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_folder(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    Ok(())
}

fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    Ok(())
}
