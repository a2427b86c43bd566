//! What is said of files that are damaged, newer, someone else's, or can't be written?

use std::fs;
use std::path::{Path, PathBuf};

use dealdojo::store::verify::verify;
use dealdojo::store::{Filter, RunStore, SqliteStore, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;

use super::play::{Game, play};

fn stored() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let mut store = SqliteStore::open(&path).unwrap();
    play(&mut store, "Ada", 51, 8);
    drop(store);
    (folder, path)
}

fn refusal(path: &Path) -> StoreError {
    SqliteStore::open(path).expect_err("it is refused")
}

#[test]
fn a_newer_schema_is_refused_and_not_touched() {
    let (_folder, path) = stored();
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE;").unwrap();
    let before = fs::read(&path).unwrap();
    let refused = refusal(&path);
    assert!(matches!(refused, StoreError::Newer { found: 99, .. }), "{refused}");
    assert!(refused.to_string().contains(&path.display().to_string()));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn another_programs_database_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.sqlite");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (x)").unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(refusal(&path), StoreError::NotAStore { .. }));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(matches!(refusal(folder.path()), StoreError::NotAStore { .. }));
}

#[test]
fn a_file_that_is_no_database_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    let letter = "Dear Sir or Madam, ".repeat(200);
    fs::write(&path, &letter).unwrap();
    let refused = refusal(&path);
    assert!(matches!(refused, StoreError::Corrupt { .. }), "{refused}");
    assert_eq!(fs::read_to_string(&path).unwrap(), letter);
}

#[test]
fn a_file_damaged_in_its_middle_is_called_damaged() {
    let (_folder, path) = stored();
    let mut bytes = fs::read(&path).unwrap();
    for byte in bytes.iter_mut().skip(4096) {
        *byte = 0x5A;
    }
    fs::write(&path, bytes).unwrap();
    let said = SqliteStore::open(&path).and_then(|store| {
        verify(&store, &mut |_, _, _| {})?;
        Ok(())
    });
    assert!(matches!(said, Err(StoreError::Corrupt { .. })), "{said:?}");
    let said = SqliteStore::open(&path).and_then(|store| store.runs(&Filter::all()));
    assert!(matches!(said, Err(StoreError::Corrupt { .. })), "{said:?}");
}

#[test]
fn a_file_cut_short_is_called_damaged() {
    let (_folder, path) = stored();
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let said = SqliteStore::open(&path).and_then(|store| verify(&store, &mut |_, _, _| {}));
    assert!(matches!(said, Err(StoreError::Corrupt { .. })), "{said:?}");
}

#[test]
fn a_table_that_was_taken_away_is_called_damage() {
    let (_folder, path) = stored();
    Connection::open(&path).unwrap().execute_batch("DROP TABLE leases").unwrap();
    let mut store = SqliteStore::open(&path).unwrap();
    let id = store.ids().unwrap().remove(0);
    let said = store.resume(&id);
    assert!(matches!(said, Err(StoreError::Corrupt { .. })), "{said:?}");
}

/// A folder in which nothing may be made. Rights don't bind root, so there another one is taken.
#[cfg(target_os = "linux")]
fn read_only_folder(folder: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).unwrap();
    let binds = fs::write(folder.join("probe"), "").is_err();
    if binds { folder.to_path_buf() } else { PathBuf::from("/sys") }
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = stored();
    let read_only = read_only_folder(folder.path());
    for file in [read_only.join("new.sqlite"), read_only.join("newer/new.sqlite")] {
        let refused = refusal(&file);
        assert!(matches!(refused, StoreError::ReadOnly { .. }), "{refused}");
        assert!(refused.to_string().contains("read-only"));
    }
    if read_only == folder.path() {
        assert!(matches!(refusal(&path), StoreError::ReadOnly { .. }));
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    if fs::OpenOptions::new().write(true).open(&path).is_err() {
        assert!(matches!(refusal(&path), StoreError::ReadOnly { .. }));
    }
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = stored();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
}

#[test]
fn turns_cant_be_changed_or_deleted_by_mistake() {
    let (_folder, path) = stored();
    let db = Connection::open(&path).unwrap();
    assert!(db.execute_batch("UPDATE turns SET turn = 50 WHERE turn = 1").is_err());
    assert!(db.execute_batch("DELETE FROM turns").is_err());
}

#[test]
fn a_forgotten_name_is_nowhere_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let mut store = SqliteStore::open(&path).unwrap();
    let name = "Wilhelmina Unverwechselbar";
    play(&mut store, name, 52, 3);
    play(&mut store, "Bo", 52, 3);
    store.forget(name).unwrap();
    for file in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(name.len()).any(|part| part == name.as_bytes()));
    }
}

#[test]
fn the_views_show_deals_and_stage_times() {
    let (_folder, path) = stored();
    let db = Connection::open(&path).unwrap();
    let turns: u32 = db.query_row("SELECT turns FROM deals WHERE trainee = 'Ada'", [], |row| row.get(0)).unwrap();
    assert_eq!(turns, 8);
    let stages: u32 = db.query_row("SELECT count(*) FROM stage_times", [], |row| row.get(0)).unwrap();
    assert!(stages > 0);
}

#[test]
fn a_failed_write_leaves_the_run_as_it_was() {
    let (_folder, path) = stored();
    let mut store = SqliteStore::open(&path).unwrap();
    let id = store.ids().unwrap().remove(0);
    let mut game = Game::new("Ada", 51);
    let turns: Vec<_> = (0..9).map(|_| game.turn().unwrap()).collect();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TRIGGER full BEFORE INSERT ON summaries BEGIN SELECT RAISE(ABORT, 'no'); END").unwrap();
    assert!(store.append(&id, &turns[8], &game.summary()).is_err());
    assert_eq!(store.load(&id).unwrap().turns.len(), 8);
    other.execute_batch("DROP TRIGGER full").unwrap();
    store.append(&id, &turns[8], &game.summary()).unwrap();
    assert_eq!(store.load(&id).unwrap().turns.len(), 9);
}
