//! What if the program is killed, or started twice? Other processes here are this test binary again, told to play.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use dealdojo::store::verify::verify;
use dealdojo::store::{RunStore, SqliteStore, StoreError, replay};
use rusqlite::Connection;

use super::play::{CORE, Game, play, play_on};

/// Names the store to the other process.
const STORE: &str = "DEALDOJO_TEST_STORE";

/// The longest of some games: it goes on for longer than anybody looks at it.
fn long_game() -> Game {
    let turns = |seed: &u64| {
        let mut game = Game::new("Ada", *seed);
        std::iter::from_fn(|| game.turn()).count()
    };
    Game::new("Ada", (0..40).max_by_key(turns).expect("there are some"))
}

/// The other process: begins or takes up the store's one run and plays turn after turn until it is killed.
#[test]
#[ignore = "played by the other tests in a process of its own"]
fn another_process_plays() {
    let Some(path) = std::env::var_os(STORE) else { return };
    let mut store = SqliteStore::open(&PathBuf::from(path)).unwrap();
    let mut game = long_game();
    match store.ids().unwrap().pop() {
        Some(id) => {
            let log = store.resume(&id).unwrap();
            game.session = replay::session(&CORE, &log).unwrap();
            game.info = log.info;
        }
        None => store.begin(&game.info, &game.header, &CORE.files).unwrap(),
    }
    while let Some(turn) = game.turn() {
        store.append(&game.info.id, &turn, &game.summary()).unwrap();
        println!("shown {}", turn.turn);
    }
    std::thread::sleep(Duration::from_secs(60));
}

/// Starts the other process and waits until it has shown a turn; gives that turn's number.
fn start(path: &Path) -> (Child, impl Iterator<Item = u32>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["store::processes::another_process_plays", "--exact", "--ignored", "--nocapture"])
        .env(STORE, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let shown = lines.map_while(Result::ok).filter_map(|line| line.split_once("shown ")?.1.trim().parse().ok());
    (child, shown)
}

#[test]
fn killed_at_any_point_it_goes_on_with_everything_that_was_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let mut before = 0;
    for round in 0..6 {
        let (mut child, mut shown) = start(&path);
        let mut last = shown.nth(round % 3).expect("it plays");
        std::thread::sleep(Duration::from_millis(3 * round as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        last = shown.last().unwrap_or(last);
        assert!(last > before);
        let mut store = SqliteStore::open(&path).unwrap();
        let id = store.ids().unwrap().pop().unwrap();
        let log = store.resume(&id).expect("the dead process's lease is taken over");
        before = log.turns.len() as u32;
        assert!(before >= last, "turn {last} was shown, {before} are stored");
        let tally = verify(&store, &mut |checked, _, _| assert!(checked.findings.is_empty(), "{checked:?}")).unwrap();
        assert_eq!(tally.same, 1);
    }
}

#[test]
fn a_run_that_another_process_plays_is_open_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let (mut child, mut shown) = start(&path);
    shown.next().expect("it plays");
    let mut store = SqliteStore::open(&path).unwrap();
    let id = store.ids().unwrap().pop().unwrap();
    let refused = store.resume(&id).unwrap_err();
    let pid = child.id();
    assert!(matches!(refused, StoreError::OpenElsewhere { pid: found, .. } if found == pid), "{refused}");
    assert!(store.load(&id).is_ok(), "reading is always possible");
    child.kill().unwrap();
    child.wait().unwrap();
    store.resume(&id).unwrap();
}

#[test]
fn two_stores_on_one_run() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let mut one = SqliteStore::open(&path).unwrap();
    let mut two = SqliteStore::open(&path).unwrap();
    let mut game = play(&mut one, "Ada", 62, 3);
    let id = game.info.id.clone();
    assert!(matches!(two.resume(&id), Err(StoreError::OpenElsewhere { .. })));
    let turn = Game { session: game.session.clone(), ..Game::new("Ada", 63) }.turn().unwrap();
    assert!(matches!(two.append(&id, &turn, &game.summary()), Err(StoreError::OpenElsewhere { .. })));
    assert!(matches!(two.finish(&id), Err(StoreError::OpenElsewhere { .. })));
    two.release(&id).unwrap();
    play_on(&mut one, &mut game, 1);
    one.release(&id).unwrap();
    assert_eq!(two.resume(&id).unwrap().turns.len(), 4);
    assert!(matches!(one.resume(&id), Err(StoreError::OpenElsewhere { .. })));
    drop(two);
    one.resume(&id).expect("a store that is dropped gives its leases back");
}

#[test]
fn leases_that_are_a_minute_old_or_of_a_dead_process_are_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let mut one = SqliteStore::open(&path).unwrap();
    let mut two = SqliteStore::open(&path).unwrap();
    let mut game = play(&mut one, "Ada", 63, 2);
    let id = game.info.id.clone();
    let db = Connection::open(&path).unwrap();
    db.execute_batch("UPDATE leases SET beat_ms = beat_ms - 58000").unwrap();
    assert!(two.resume(&id).is_err());
    db.execute_batch("UPDATE leases SET beat_ms = beat_ms - 3000").unwrap();
    two.resume(&id).unwrap();
    let turn = game.turn().unwrap();
    assert!(
        matches!(one.append(&id, &turn, &game.summary()), Err(StoreError::OpenElsewhere { .. })),
        "the first one lost it"
    );
    db.execute_batch("UPDATE leases SET pid = 4294967295").unwrap();
    one.append(&id, &turn, &game.summary()).unwrap();
}

#[test]
fn dropped_without_finishing_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let mut game = play(&mut SqliteStore::open(&path).unwrap(), "Ada", 64, 3);
    for turns in 4..9 {
        let mut store = SqliteStore::open(&path).unwrap();
        assert_eq!(store.open_runs("Ada").unwrap()[0].info.id, game.info.id);
        store.resume(&game.info.id).unwrap();
        play_on(&mut store, &mut game, 1);
        assert_eq!(store.load(&game.info.id).unwrap().turns.len(), turns);
    }
}

#[test]
fn two_processes_write_different_runs_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    SqliteStore::open(&path).unwrap();
    let threads: Vec<_> = (0..4)
        .map(|seed| {
            let path = path.clone();
            std::thread::spawn(move || {
                play(&mut SqliteStore::open(&path).unwrap(), "Ada", 70 + seed, 12);
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(verify(&store, &mut |_, _, _| {}).unwrap().same, 4);
}

#[test]
fn a_new_store_can_be_opened_by_many_at_once() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.sqlite");
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let path = path.clone();
                std::thread::spawn(move || SqliteStore::open(&path).map(|store| store.ids().unwrap().len()))
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), Ok(0));
        }
    }
}
