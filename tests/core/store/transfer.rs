//! Do runs arrive on another machine as they were, or not at all?

use dealdojo::store::transfer::{Exported, export_log, import_log};
use dealdojo::store::verify::{Tally, verify};
use dealdojo::store::{Filter, Imported, MemoryStore, RunStore, SqliteStore, StoreError};

use super::play::{CORE, Game, play, play_on, policy_run};

/// A store with two people's runs and a bot's.
fn full() -> (MemoryStore, Game) {
    let mut store = MemoryStore::default();
    let game = play(&mut store, "Ada", 41, 6);
    play(&mut store, "Bo", 42, 4);
    store.add_policy_runs(&CORE.files, &[policy_run("good", 43)]).unwrap();
    (store, game)
}

fn export(store: &dyn RunStore) -> Vec<u8> {
    let mut file = Vec::new();
    export_log(store, &Filter::all(), &mut file).unwrap();
    file
}

fn import(store: &mut dyn RunStore, file: &[u8]) -> Result<Imported, StoreError> {
    import_log(store, &mut &*file)
}

fn each(test: fn(&mut dyn RunStore)) {
    test(&mut MemoryStore::default());
    let folder = tempfile::tempdir().unwrap();
    test(&mut SqliteStore::open(&folder.path().join("store.sqlite")).unwrap());
}

#[test]
fn runs_arrive_with_their_pack_and_verify_there() {
    each(|there| {
        let (here, _) = full();
        let mut file = Vec::new();
        assert_eq!(export_log(&here, &Filter::all(), &mut file).unwrap(), Exported { runs: 3, packs: 1 });
        let brought = import(there, &file).unwrap();
        assert_eq!(brought, Imported { added: 3, packs: 1, ..Imported::default() });
        assert_eq!(there.runs(&Filter::all()).unwrap(), here.runs(&Filter::all()).unwrap());
        assert_eq!(verify(there, &mut |_, _, _| {}).unwrap(), Tally { same: 3, ..Tally::default() });
        assert_eq!(export(there), file, "the same bytes go out again");
    });
}

#[test]
fn importing_twice_changes_nothing() {
    each(|there| {
        let file = export(&full().0);
        import(there, &file).unwrap();
        assert_eq!(import(there, &file).unwrap(), Imported { known: 3, ..Imported::default() });
        assert_eq!(there.ids().unwrap().len(), 3);
    });
}

#[test]
fn a_longer_copy_goes_on_and_a_shorter_one_is_known() {
    each(|there| {
        let (mut here, mut game) = full();
        let before = export(&here);
        import(there, &before).unwrap();
        play_on(&mut here, &mut game, 3);
        let after = export(&here);
        assert_eq!(import(there, &after).unwrap(), Imported { known: 2, continued: 1, ..Imported::default() });
        assert_eq!(there.load(&game.info.id).unwrap(), here.load(&game.info.id).unwrap());
        assert_eq!(import(there, &before).unwrap().known, 3);
        assert_eq!(there.load(&game.info.id).unwrap().turns.len(), 9);
        assert_eq!(verify(there, &mut |_, _, _| {}).unwrap().same, 3);
    });
}

#[test]
fn a_conflict_is_refused_and_nothing_of_the_file_is_kept() {
    each(|there| {
        let (mut here, game) = full();
        // The same run, played on in two ways.
        let mut other = Game::with(game.info.clone(), 41);
        there.begin(&other.info, &other.header, &CORE.files).unwrap();
        play_on(there, &mut other, 5);
        let mut turn = other.turn().unwrap();
        turn.events.pop();
        there.append(&other.info.id, &turn, &other.summary()).unwrap();
        play(&mut here, "Cy", 44, 2);
        let refused = import(there, &export(&here)).unwrap_err();
        assert!(matches!(&refused, StoreError::Conflict { detail, .. } if detail.contains("turn 6")), "{refused}");
        assert_eq!(there.ids().unwrap(), [game.info.id]);
    });
}

#[test]
fn a_name_that_was_forgotten_doesnt_come_back_with_a_known_run() {
    each(|there| {
        let file = export(&full().0);
        import(there, &file).unwrap();
        there.forget("Ada").unwrap();
        import(there, &file).unwrap();
        assert!(there.runs(&Filter::all()).unwrap().iter().all(|row| row.info.trainee != "Ada"));
        assert!(there.forget("Ada").is_err());
    });
}

#[test]
fn whatever_is_changed_in_the_file_it_is_refused_with_its_line() {
    let (here, _) = full();
    let file = String::from_utf8(export(&here)).unwrap();
    let lines: Vec<&str> = file.lines().collect();
    let without = |place: usize| {
        let mut kept = lines.clone();
        kept.remove(place);
        kept.join("\n")
    };
    let swapped = {
        let mut kept = lines.clone();
        kept.swap(3, 4);
        kept.join("\n")
    };
    let cases = [
        ("", "first line"),
        ("hello", "no line of a log"),
        (&without(0), "first line"),
        (&without(3), "turn 1 comes next"),
        (&without(9), "a turn or the end"),
        (&swapped, "turn 1 comes next"),
        (&lines[..6].join("\n"), "in the middle of a run"),
        (&file.replacen("\"seed\":41", "\"seed\":40", 1), "chain doesn't hold"),
        (&file.replacen("\"turn\":{\"turn\":1,", "\"turn\":{ \"turn\":1,", 1), "canonically"),
        (&file.replacen("manifest.ron", "manifest2.ron", 1), "hash"),
        (&file.replacen("{\"run\":{\"info\":{\"id\":\"", "{\"run\":{\"info\":{\"id\":\"../", 1), "no id of a run"),
        (&file.replacen("{\"text\":\"", "{\"hex\":\"", 1), "hexadecimal"),
        (&file.replacen("\"started_at\":\"2", "\"started_at\":\"x", 1), "start of run"),
    ];
    for (text, expected) in cases {
        let mut there = MemoryStore::default();
        let refused = import(&mut there, text.as_bytes()).expect_err(expected);
        assert!(matches!(refused, StoreError::BadFile { .. }), "{refused:?}");
        assert!(refused.to_string().contains(expected), "{refused} / {expected}");
        assert!(there.ids().unwrap().is_empty() && there.packs().unwrap().is_empty());
    }
}

#[test]
fn a_file_of_a_newer_program_is_a_clear_error() {
    let file = String::from_utf8(export(&full().0)).unwrap();
    for newer in [
        file.replacen("{\"dealdojo\":{\"format\":1}}", "{\"dealdojo\":{\"format\":3}}", 1),
        file.replacen("\"header\":{\"format\":1", "\"header\":{\"format\":3", 1),
    ] {
        let refused = import(&mut MemoryStore::default(), newer.as_bytes()).unwrap_err();
        assert!(matches!(refused, StoreError::NewerRecord { found: 3, .. }), "{refused}");
    }
}

#[test]
fn a_run_whose_pack_isnt_in_the_file_needs_it_in_the_store() {
    let file = String::from_utf8(export(&full().0)).unwrap();
    let without: String =
        file.lines().filter(|line| !line.starts_with("{\"pack\"")).map(|line| format!("{line}\n")).collect();
    let mut there = MemoryStore::default();
    let refused = import(&mut there, without.as_bytes()).unwrap_err();
    assert!(matches!(refused, StoreError::NoPack { .. }), "{refused}");
    play(&mut there, "Ada", 45, 1);
    assert_eq!(import(&mut there, without.as_bytes()).unwrap().added, 3);
}
