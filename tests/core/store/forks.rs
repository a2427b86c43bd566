//! Do forks, analyses and measured difficulty lie beside the runs without counting as runs?

use std::path::Path;

use dealdojo::sim::log::Fork;
use dealdojo::store::fork::{go_back, keep};
use dealdojo::store::replay::Packs;
use dealdojo::store::transfer::{export_log, import_log};
use dealdojo::store::verify::{Tally, verify};
use dealdojo::store::{Filter, MemoryStore, RunStore, SqliteStore, StoreError, replay};
use rusqlite::Connection;

use super::play::{CORE, Game, play, play_on, policy_run};

fn each(promise: fn(&mut dyn RunStore)) {
    promise(&mut MemoryStore::default());
    let folder = tempfile::tempdir().unwrap();
    promise(&mut SqliteStore::open(&folder.path().join("store.sqlite")).unwrap());
}

fn ids(store: &dyn RunStore, filter: &Filter) -> Vec<String> {
    store.runs(filter).unwrap().into_iter().map(|row| row.info.id).collect()
}

/// Goes back to a turn of a run, and gives the fork to be played on.
fn fork(store: &mut dyn RunStore, run: &str, turn: u16) -> Game {
    let begun = go_back(store, &mut Packs::default(), run, turn).unwrap();
    keep(store, &begun.log, &begun.session).unwrap();
    let mut game = Game::with(begun.log.info, begun.log.header.seed);
    game.session = begun.session;
    game
}

#[test]
fn a_fork_has_the_turns_before_it_and_goes_on_under_the_same_luck() {
    each(|store| {
        let parent = play(store, "Ada", 61, 9);
        let mut game = fork(store, &parent.info.id, 6);
        let log = store.resume(&game.info.id).unwrap();
        assert_eq!(log.info.fork, Some(Fork { parent: parent.info.id.clone(), turn: 6 }));
        assert_eq!(log.info.trainee, "Ada");
        assert_eq!(log.header, parent.header);
        assert_eq!(replay::session(&CORE, &log).unwrap().state, game.session.state);
        play_on(store, &mut game, 4);
        let (mine, theirs) = (store.load(&game.info.id).unwrap(), store.load(&parent.info.id).unwrap());
        assert_eq!(mine.turns, theirs.turns, "the same choices under the same luck are the same turns");
        assert_eq!(verify(store, &mut |_, _, _| {}).unwrap(), Tally { same: 2, ..Tally::default() });
    });
}

#[test]
fn forks_are_left_out_unless_they_are_asked_for() {
    each(|store| {
        let parent = play(store, "Ada", 62, 5).info.id;
        let child = fork(store, &parent, 3).info.id;
        assert_eq!(ids(store, &Filter::default()), std::slice::from_ref(&parent));
        assert_eq!(ids(store, &Filter::counted()), std::slice::from_ref(&parent));
        assert_eq!(ids(store, &Filter::all()), [parent.clone(), child.clone()]);
        assert_eq!(ids(store, &Filter { forks: true, ..Filter::default() }).len(), 2);
        let open: Vec<_> = store.open_runs("Ada").unwrap().into_iter().map(|row| row.info.id).collect();
        assert_eq!(open, [child.clone(), parent]);
        assert_eq!(store.forget("Ada").unwrap(), 2);
        assert_eq!(store.load(&child).unwrap().info.trainee, "");
    });
}

#[test]
fn a_fork_of_the_first_turn_is_in_no_list_before_it_is_played() {
    each(|store| {
        let parent = play(store, "Ada", 63, 2).info.id;
        let mut game = fork(store, &parent, 1);
        assert_eq!(ids(store, &Filter::all()), [parent]);
        store.resume(&game.info.id).unwrap();
        play_on(store, &mut game, 1);
        assert_eq!(ids(store, &Filter::all()).len(), 2);
    });
}

#[test]
fn runs_of_bots_and_forks_can_be_gone_back_to() {
    each(|store| {
        let bot = policy_run("good", 64);
        store.add_policy_runs(&CORE.files, std::slice::from_ref(&bot)).unwrap();
        let mut first = fork(store, &bot.info.id, 8);
        assert!(store.load(&first.info.id).unwrap().turns.iter().all(|turn| !turn.events.is_empty()));
        store.resume(&first.info.id).unwrap();
        play_on(store, &mut first, 2);
        let second = fork(store, &first.info.id, 9);
        assert_eq!(store.load(&second.info.id).unwrap().info.fork.unwrap().parent, first.info.id);
        assert_eq!(ids(store, &Filter { forks: true, ..Filter::default() }).len(), 2);
    });
}

#[test]
fn what_cannot_be_gone_back_to_is_said() {
    each(|store| {
        let mut old = Game::new("Ada", 65);
        old.header.rules -= 1;
        store.begin(&old.info, &old.header, &CORE.files).unwrap();
        play_on(store, &mut old, 2);
        let run = play(store, "Ada", 65, 4).info.id;
        let back = |run: &str, turn| go_back(store, &mut Packs::default(), run, turn).expect_err("it is refused");
        assert!(matches!(back("none", 1), StoreError::NoRun { .. }));
        assert!(matches!(back(&run, 0), StoreError::NoTurn { last: 4, .. }));
        assert!(matches!(back(&run, 5), StoreError::NoTurn { turn: 5, last: 4, .. }));
        assert!(matches!(back(&old.info.id, 1), StoreError::OtherRules { .. }));
        assert_eq!(store.ids().unwrap().len(), 2);
    });
}

#[test]
fn forks_travel_without_the_run_that_they_go_back_to() {
    each(|there| {
        let mut here = MemoryStore::default();
        let parent = play(&mut here, "Ada", 66, 6).info.id;
        let child = fork(&mut here, &parent, 4).info.id;
        let mut file = Vec::new();
        export_log(&here, &Filter::all(), &mut file).unwrap();
        let text = String::from_utf8(file).unwrap();
        let is_parent = |line: &&str| line.contains(&format!("\"id\":\"{parent}\""));
        let lines: Vec<&str> = text.lines().collect();
        let start = lines.iter().position(is_parent).unwrap();
        let end = start + lines[start..].iter().position(|line| line.starts_with("{\"end\"")).unwrap();
        let alone: String = lines[..start].iter().chain(&lines[end + 1..]).map(|line| format!("{line}\n")).collect();
        assert_eq!(import_log(there, &mut alone.as_bytes()).unwrap().added, 1);
        assert_eq!(there.load(&child).unwrap(), here.load(&child).unwrap());
        assert!(there.runs(&Filter::default()).unwrap().is_empty());
        assert_eq!(verify(there, &mut |_, _, _| {}).unwrap().same, 1);
    });
}

#[test]
fn an_analysis_is_kept_until_the_run_goes_on() {
    each(|store| {
        let mut game = play(store, "Ada", 67, 3);
        let run = game.info.id.clone();
        assert_eq!(store.analysis(&run, 2).unwrap(), None);
        store.save_analysis(&run, 2, "{\"a\":1}").unwrap();
        store.save_analysis(&run, 2, "{\"a\":2}").unwrap();
        store.save_analysis(&run, 3, "{\"a\":3}").unwrap();
        assert_eq!(store.analysis(&run, 2).unwrap().as_deref(), Some("{\"a\":2}"));
        assert_eq!(store.analysis(&run, 3).unwrap().as_deref(), Some("{\"a\":3}"));
        assert_eq!(store.analysis("none", 3).unwrap(), None);
        assert!(matches!(store.save_analysis("none", 3, ""), Err(StoreError::NoRun { .. })));
        let last = store.load(&run).unwrap().turns.pop().unwrap();
        store.append(&run, &last, &game.summary()).unwrap();
        store.finish(&run).unwrap();
        assert!(store.analysis(&run, 2).unwrap().is_some(), "the same turn again is no further one");
        play_on(store, &mut game, 1);
        assert_eq!((store.analysis(&run, 2).unwrap(), store.analysis(&run, 3).unwrap()), (None, None));
    });
}

#[test]
fn an_analysis_goes_when_an_import_has_more_turns() {
    each(|there| {
        let mut here = MemoryStore::default();
        let mut game = play(&mut here, "Ada", 68, 3);
        let send = |here: &MemoryStore, there: &mut dyn RunStore| {
            let mut file = Vec::new();
            export_log(here, &Filter::all(), &mut file).unwrap();
            import_log(there, &mut &*file).unwrap();
        };
        send(&here, there);
        there.save_analysis(&game.info.id, 2, "{}").unwrap();
        send(&here, there);
        assert!(there.analysis(&game.info.id, 2).unwrap().is_some());
        play_on(&mut here, &mut game, 1);
        send(&here, there);
        assert_eq!(there.analysis(&game.info.id, 2).unwrap(), None);
    });
}

#[test]
fn measured_difficulty_is_kept_for_a_pack_and_rules() {
    each(|store| {
        assert_eq!(store.measured("hash", 2).unwrap(), None);
        store.save_measured("hash", 2, "[1]").unwrap();
        store.save_measured("hash", 2, "[2]").unwrap();
        assert_eq!(store.measured("hash", 2).unwrap().as_deref(), Some("[2]"));
        assert_eq!(store.measured("hash", 3).unwrap(), None);
        assert_eq!(store.measured("other", 2).unwrap(), None);
    });
}

/// A store as the first schema had it, with what a store of today keeps of a run.
fn of_schema_1(path: &Path, newer: &Path) {
    let db = Connection::open(path).unwrap();
    db.execute_batch(include_str!("../../../src/store/sqlite/0001_start.sql")).unwrap();
    db.execute_batch("PRAGMA application_id = 1145326159; PRAGMA user_version = 1;").unwrap();
    db.execute("ATTACH ?1 AS newer", [newer.to_str().unwrap()]).unwrap();
    db.execute_batch(
        "INSERT INTO people SELECT * FROM newer.people;
         INSERT INTO packs SELECT * FROM newer.packs;
         INSERT INTO pack_files SELECT * FROM newer.pack_files;
         INSERT INTO runs (key, id, person, player, policy, started_at, started_ms, finished_at, header, start, pack, turns, head)
             SELECT key, id, person, player, policy, started_at, started_ms, finished_at, header, start, pack, turns, head
             FROM newer.runs;
         INSERT INTO turns SELECT * FROM newer.turns;
         INSERT INTO summaries SELECT * FROM newer.summaries;",
    )
    .unwrap();
}

#[test]
fn a_store_of_the_first_schema_is_brought_up_with_its_runs() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old.sqlite"), folder.path().join("new.sqlite"));
    let mut store = SqliteStore::open(&new).unwrap();
    let mut game = play(&mut store, "Ada", 69, 6);
    let rows = store.runs(&Filter::all()).unwrap();
    drop(store);
    of_schema_1(&old, &new);
    let mut store = SqliteStore::open(&old).unwrap();
    assert_eq!(store.runs(&Filter::default()).unwrap(), rows);
    assert_eq!(verify(&store, &mut |_, _, _| {}).unwrap().same, 1);
    store.resume(&game.info.id).unwrap();
    play_on(&mut store, &mut game, 1);
    fork(&mut store, &game.info.id, 2);
    store.save_analysis(&game.info.id, 2, "{}").unwrap();
    drop(store);
    let db = Connection::open(&old).unwrap();
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(version, 2);
    assert_eq!((count("SELECT count(*) FROM runs"), count("SELECT count(*) FROM deals")), (2, 1), "forks are no deals");
}
