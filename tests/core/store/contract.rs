//! What does every kind of store promise?

use dealdojo::scenario::Files;
use dealdojo::scenario::words::{Gender, Outcome};
use dealdojo::sim::log::Player;
use dealdojo::store::{Filter, MemoryStore, Players, Profile, RunStore, SqliteStore, StoreError, replay};

use super::play::{CORE, Game, play, play_on, policy_run};

/// Runs a promise against each kind of store.
fn each(promise: fn(&mut dyn RunStore)) {
    promise(&mut MemoryStore::default());
    let folder = tempfile::tempdir().unwrap();
    promise(&mut SqliteStore::open(&folder.path().join("new/store.sqlite")).unwrap());
}

fn ids(store: &dyn RunStore, filter: &Filter) -> Vec<String> {
    store.runs(filter).unwrap().into_iter().map(|row| row.info.id).collect()
}

#[test]
fn what_is_appended_is_loaded() {
    each(|store| {
        let mut game = Game::new("Ada", 5);
        store.begin(&game.info, &game.header, &CORE.files).unwrap();
        let mut turns = Vec::new();
        for _ in 0..12 {
            let turn = game.turn().unwrap();
            store.append(&game.info.id, &turn, &game.summary()).unwrap();
            turns.push(turn);
        }
        let log = store.load(&game.info.id).unwrap();
        assert_eq!(log.info, game.info);
        assert_eq!(log.header, game.header);
        assert_eq!(log.turns, turns);
        let rows = store.runs(&Filter::default()).unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].turns, &rows[0].summary), (12, &game.summary()));
    });
}

#[test]
fn a_run_goes_on_where_it_was_left() {
    each(|store| {
        let mut game = play(store, "Ada", 6, 7);
        store.release(&game.info.id).unwrap();
        let log = store.resume(&game.info.id).unwrap();
        let session = replay::session(&CORE, &log).unwrap();
        assert_eq!(session.state, game.session.state);
        game.session = session;
        play_on(store, &mut game, 5);
        assert_eq!(store.load(&game.info.id).unwrap().turns.len(), 12);
    });
}

#[test]
fn the_turn_that_ends_a_run_marks_it_as_finished() {
    each(|store| {
        let mut game = Game::new("Ada", 7);
        store.begin(&game.info, &game.header, &CORE.files).unwrap();
        while let Some(turn) = game.turn() {
            assert_eq!(store.load(&game.info.id).unwrap().info.finished_at, None);
            store.append(&game.info.id, &turn, &game.summary()).unwrap();
        }
        assert!(store.load(&game.info.id).unwrap().info.finished_at.is_some());
        assert!(store.open_runs("Ada").unwrap().is_empty());
        assert_ne!(store.runs(&Filter::default()).unwrap()[0].summary.outcome, Outcome::Open);
    });
}

#[test]
fn finishing_twice_keeps_the_first_time() {
    each(|store| {
        let game = play(store, "Ada", 8, 2);
        store.finish(&game.info.id).unwrap();
        let first = store.load(&game.info.id).unwrap().info.finished_at;
        store.finish(&game.info.id).unwrap();
        assert!(first.is_some());
        assert_eq!(store.load(&game.info.id).unwrap().info.finished_at, first);
    });
}

#[test]
fn open_runs_are_those_of_the_trainee_the_latest_first() {
    each(|store| {
        let mut runs = Vec::new();
        for (trainee, start) in
            [("Ada", "2026-01-01T10:00:00Z"), ("Bo", "2026-01-02T10:00:00Z"), ("Ada", "2026-01-03T10:00:00+02:00")]
        {
            let mut game = Game::new(trainee, 9);
            game.info.started_at = start.to_owned();
            store.begin(&game.info, &game.header, &CORE.files).unwrap();
            play_on(store, &mut game, 1);
            runs.push(game.info.id);
        }
        let open: Vec<_> = store.open_runs("Ada").unwrap().into_iter().map(|row| row.info.id).collect();
        assert_eq!(open, [runs[2].clone(), runs[0].clone()]);
    });
}

#[test]
fn a_run_without_a_turn_is_in_no_list() {
    each(|store| {
        let game = play(store, "Ada", 10, 0);
        assert!(store.runs(&Filter::all()).unwrap().is_empty());
        assert_eq!(store.ids().unwrap(), [game.info.id]);
    });
}

#[test]
fn the_same_turn_again_is_all_right_and_another_isnt() {
    each(|store| {
        let mut game = play(store, "Ada", 11, 3);
        let turn = game.turn().unwrap();
        store.append(&game.info.id, &turn, &game.summary()).unwrap();
        store.append(&game.info.id, &turn, &game.summary()).unwrap();
        assert_eq!(store.load(&game.info.id).unwrap().turns.len(), 4);
        let mut other = turn.clone();
        other.events.clear();
        let refused = store.append(&game.info.id, &other, &game.summary()).unwrap_err();
        assert!(matches!(refused, StoreError::Conflict { .. }), "{refused}");
        let mut early = turn;
        early.turn = 9;
        let refused = store.append(&game.info.id, &early, &game.summary()).unwrap_err();
        assert!(matches!(refused, StoreError::OutOfOrder { expected: 5, found: 9, .. }), "{refused}");
        early.turn = 0;
        assert!(store.append(&game.info.id, &early, &game.summary()).is_err());
        assert_eq!(store.load(&game.info.id).unwrap().turns.len(), 4);
    });
}

#[test]
fn buffered_turns_are_written_together_or_not_at_all() {
    each(|store| {
        let mut game = play(store, "Ada", 12, 2);
        let turns: Vec<_> = (0..4).map(|_| game.turn().unwrap()).collect();
        let mut gap = turns.clone();
        gap.remove(2);
        assert!(store.append_all(&game.info.id, &gap, &game.summary()).is_err());
        assert_eq!(store.load(&game.info.id).unwrap().turns.len(), 2);
        store.append_all(&game.info.id, &turns, &game.summary()).unwrap();
        assert_eq!(store.load(&game.info.id).unwrap().turns.len(), 6);
    });
}

#[test]
fn a_run_begins_once_and_with_its_own_pack() {
    each(|store| {
        let game = play(store, "Ada", 13, 1);
        let again = store.begin(&game.info, &game.header, &CORE.files).unwrap_err();
        assert!(matches!(again, StoreError::Conflict { .. }), "{again}");
        let mut other = Game::new("Ada", 13);
        other.header.pack_hash = "00".repeat(32);
        let wrong = store.begin(&other.info, &other.header, &CORE.files).unwrap_err();
        assert!(matches!(wrong, StoreError::BadPack { .. }), "{wrong}");
        assert_eq!(store.ids().unwrap().len(), 1);
        assert!(matches!(store.load("none").unwrap_err(), StoreError::NoRun { .. }));
        assert!(matches!(store.resume("none").unwrap_err(), StoreError::NoRun { .. }));
        assert!(matches!(store.pack("none").unwrap_err(), StoreError::NoPack { .. }));
    });
}

#[test]
fn a_header_of_a_newer_format_is_refused() {
    each(|store| {
        let mut game = Game::new("Ada", 14);
        game.header.format = 2;
        let refused = store.begin(&game.info, &game.header, &CORE.files).unwrap_err();
        assert!(matches!(refused, StoreError::NewerRecord { found: 2, known: 1, .. }), "{refused}");
    });
}

#[test]
fn packs_are_kept_once_and_give_the_same_hash() {
    each(|store| {
        play(store, "Ada", 15, 1);
        play(store, "Ada", 16, 1);
        let hash = CORE.hash.to_string();
        assert_eq!(store.packs().unwrap(), std::slice::from_ref(&hash));
        let files: Files = store.pack(&hash).unwrap();
        assert_eq!(files.hash(), CORE.hash);
        let pack = replay::Packs::default().of(store, &hash).unwrap();
        assert_eq!(pack.id, CORE.id);
    });
}

#[test]
fn runs_of_bots_are_kept_apart_from_those_of_people() {
    each(|store| {
        let human = play(store, "Ada", 17, 3).info.id;
        let good = policy_run("good", 17);
        let average = policy_run("average", 18);
        store.add_policy_runs(&CORE.files, &[good.clone(), average]).unwrap();
        assert_eq!(ids(store, &Filter::default()), [human]);
        let of = |players| Filter { players, ..Filter::default() };
        assert_eq!(ids(store, &of(Players::Policy("good".into()))), std::slice::from_ref(&good.info.id));
        assert_eq!(ids(store, &of(Players::Policies)).len(), 2);
        assert_eq!(ids(store, &Filter::all()).len(), 3);
        let log = store.load(&good.info.id).unwrap();
        assert_eq!(log.info.player, Player::Policy);
        assert!(log.turns.iter().all(|turn| turn.events.is_empty() && turn.offered.is_empty()));
        assert_eq!(log.turns.into_iter().map(|turn| turn.intent).collect::<Vec<_>>(), good.intents);
    });
}

#[test]
fn a_batch_of_bots_runs_with_a_known_id_is_refused_whole() {
    each(|store| {
        let one = policy_run("good", 19);
        let refused = store.add_policy_runs(&CORE.files, &[one.clone(), one]).unwrap_err();
        assert!(matches!(refused, StoreError::Conflict { .. }));
        assert!(store.ids().unwrap().is_empty());
    });
}

#[test]
fn filters_take_what_they_say() {
    each(|store| {
        let mut early = Game::new("Ada", 20);
        early.info.started_at = "2026-02-01T09:30:00+01:00".to_owned();
        store.begin(&early.info, &early.header, &CORE.files).unwrap();
        play_on(store, &mut early, 2);
        let mut late = Game::new("Bo", 20);
        late.info.started_at = "2026-02-01T08:30:00.001Z".to_owned();
        store.begin(&late.info, &late.header, &CORE.files).unwrap();
        play_on(store, &mut late, 2);
        store.finish(&late.info.id).unwrap();
        let (early, late) = (early.info.id, late.info.id);
        let base = Filter::default();
        assert_eq!(ids(store, &base), [early.clone(), late.clone()]);
        assert_eq!(ids(store, &Filter { trainee: Some("Bo".into()), ..base.clone() }), std::slice::from_ref(&late));
        assert_eq!(
            ids(store, &Filter { since: "2026-02-01T08:30:00.001Z".parse().ok(), ..base.clone() }),
            std::slice::from_ref(&late)
        );
        assert_eq!(ids(store, &Filter { since: "2026-02-01T08:30:00Z".parse().ok(), ..base.clone() }).len(), 2);
        assert_eq!(ids(store, &Filter { ended: Some(true), ..base.clone() }), [late]);
        assert_eq!(ids(store, &Filter { ended: Some(false), ..base.clone() }), [early]);
        let scenario = CORE.casts[0].id.clone();
        assert_eq!(ids(store, &Filter { scenario: Some(scenario), ..base.clone() }).len(), 2);
        assert!(ids(store, &Filter { scenario: Some("none".into()), ..base }).is_empty());
    });
}

#[test]
fn profiles_and_settings_are_kept() {
    each(|store| {
        let mut ada = Profile { name: "Ada".into(), address: Gender::Feminine, lang: "pl".into() };
        store.save_profile(&ada).unwrap();
        store.save_profile(&Profile { name: "Żaneta; DROP TABLE people".into(), ..ada.clone() }).unwrap();
        ada.lang = "en".into();
        store.save_profile(&ada).unwrap();
        let profiles = store.profiles().unwrap();
        assert_eq!(profiles.len(), 2);
        assert_eq!(profiles[0], ada);
        assert_eq!(store.setting("scale").unwrap(), None);
        store.save_setting("scale", "100").unwrap();
        store.save_setting("scale", "125").unwrap();
        assert_eq!(store.setting("scale").unwrap().as_deref(), Some("125"));
    });
}

#[test]
fn somebody_who_played_has_no_profile_until_it_is_saved() {
    each(|store| {
        play(store, "Ada", 21, 1);
        assert!(store.profiles().unwrap().is_empty());
    });
}

#[test]
fn forgetting_erases_the_name_and_keeps_the_figures() {
    each(|store| {
        let profile = Profile { name: "Ada Lovelace".into(), address: Gender::Feminine, lang: "pl".into() };
        store.save_profile(&profile).unwrap();
        store.save_setting("last-trainee", "Ada Lovelace").unwrap();
        store.save_setting("tour/Ada Lovelace", "done").unwrap();
        store.save_setting("scale", "100").unwrap();
        let game = play(store, "Ada Lovelace", 22, 4);
        play(store, "Bo", 22, 4);
        assert_eq!(store.forget("Ada Lovelace").unwrap(), 1);
        assert!(store.profiles().unwrap().is_empty());
        assert_eq!(store.setting("last-trainee").unwrap(), None);
        assert_eq!(store.setting("tour/Ada Lovelace").unwrap(), None);
        assert_eq!(store.setting("scale").unwrap().as_deref(), Some("100"));
        let rows = store.runs(&Filter::default()).unwrap();
        assert_eq!(rows.iter().map(|row| row.info.trainee.as_str()).collect::<Vec<_>>(), ["", "Bo"]);
        assert_eq!(rows[0].summary, game.summary());
        let again = store.forget("Ada Lovelace").unwrap_err();
        assert!(matches!(again, StoreError::NoTrainee { .. }));
        assert!(store.forget("").is_err());
    });
}

#[test]
fn urls_name_stores() {
    use dealdojo::store::open;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sqlite");
    for url in
        [format!("sqlite:{}", path.display()), format!("sqlite://{}", path.display()), path.display().to_string()]
    {
        assert_eq!(open(&url).unwrap().place(), path.display().to_string());
    }
    assert!(open("memory:").is_ok());
    for url in ["", "sqlite:", "postgres://localhost/x", "mysql://localhost/x"] {
        assert!(matches!(open(url), Err(StoreError::BadUrl { .. })), "{url}");
    }
}
