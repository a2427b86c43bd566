//! Can a moment of a stored run be played another way, with all other luck held equal? The command `fork`, as people use it.

use dealdojo::sim::log::{IntentDoc, RunLog};
use dealdojo::store::{Filter, RunStore, SqliteStore};
use serde_json::Value;

use super::cli::Machine;
use super::store::play::{CORE, Game, play, play_on};

/// A machine with a run of a person that was played to its end.
struct Desk {
    machine: Machine,
    url: String,
    run: String,
    intents: Vec<IntentDoc>,
}

impl Desk {
    fn new(seed: u64) -> Self {
        let machine = Machine::new();
        let path = machine.path("store.sqlite");
        let mut store = SqliteStore::open(&path).unwrap();
        let mut game = Game::new("Ada", seed);
        store.begin(&game.info, &game.header, &CORE.files).unwrap();
        while let Some(turn) = game.turn() {
            store.append(&game.info.id, &turn, &game.summary()).unwrap();
        }
        let intents = store.load(&game.info.id).unwrap().turns.into_iter().map(|turn| turn.intent).collect();
        Self { machine, url: format!("sqlite:{}", path.display()), run: game.info.id, intents }
    }

    fn store(&self) -> SqliteStore {
        SqliteStore::open(&self.machine.path("store.sqlite")).unwrap()
    }

    fn fork(&self, turn: usize, intents: &str, format: &str) -> super::cli::Ended {
        let turn = turn.to_string();
        self.machine.run(&[
            "fork",
            &self.run,
            "--turn",
            &turn,
            "--intents",
            intents,
            "--format",
            format,
            "--store",
            &self.url,
        ])
    }

    fn json_list(&self, intents: &[IntentDoc]) -> String {
        self.machine.file("list.json", serde_json::to_string(intents).unwrap())
    }
}

fn number_of(value: &Value) -> usize {
    value.as_array().unwrap().len()
}

#[test]
fn the_same_intents_from_any_moment_give_the_same_events() {
    let desk = Desk::new(71);
    for turn in [1, 6, desk.intents.len()] {
        let list = desk.json_list(&desk.intents[turn - 1..]);
        let json = desk.fork(turn, &list, "json").is(0).json();
        assert_eq!(json["parted"], Value::Null, "from turn {turn}");
        assert!(json["fork"]["turns"] == json["parent"]["turns"], "from turn {turn}");
        assert_eq!(number_of(&json["fork"]["turns"]), desk.intents.len() - turn + 1);
        for figure in ["outcome", "is_over", "right_end", "days", "revenue_minor", "score", "transcript"] {
            assert_eq!(json["fork"][figure], json["parent"][figure], "{figure}");
        }
        assert_eq!(json["fork"]["is_over"], true);
        let store = desk.store();
        let fork = store.load(json["run_id"].as_str().unwrap()).unwrap();
        let parent = store.load(&desk.run).unwrap();
        let told = |log: &RunLog| -> Vec<_> {
            log.turns.iter().map(|turn| (turn.intent.clone(), turn.events.clone())).collect()
        };
        assert!(told(&fork) == told(&parent), "what is stored is the same, from turn {turn}");
        assert!(fork.turns.iter().all(|turn| !turn.offered.is_empty()));
        assert!(fork.info.finished_at.is_some());
        assert_eq!(fork.info.fork.map(|fork| (fork.parent, usize::from(fork.turn))), Some((desk.run.clone(), turn)));
    }
    assert!(desk.machine.run(&["verify", "--store", &desk.url]).is(0).out.contains("4 same, 0 differ"));
}

#[test]
fn another_way_is_shown_beside_the_first_and_stays_open() {
    let desk = Desk::new(72);
    let list = desk.machine.file("other.ron", "[AdvanceDay]");
    let turn = (5..desk.intents.len())
        .find(|&turn| desk.intents[turn - 1] != IntentDoc::AdvanceDay && desk.fork(turn, &list, "json").code == 0);
    let turn = turn.unwrap();
    let json = desk.fork(turn, &list, "json").is(0).json();
    assert_eq!(json["parted"], turn);
    assert_eq!((&json["fork"]["is_over"], &json["fork"]["outcome"]), (&false.into(), &"Open".into()), "{json}");
    assert_eq!((&json["parent_id"], &json["turn"]), (&desk.run.clone().into(), &turn.into()));
    assert_eq!(json["currency"], "PLN");
    assert_eq!(json["fork"]["turns"][0]["intent"], "AdvanceDay");
    assert!(json["parent"]["transcript"].as_array().unwrap().iter().any(|turn| number_of(&turn["lines"]) > 0));
    let text = desk.fork(turn, &list, "text").is(0).out.clone();
    for part in ["as it was", "another way", "revenue", "/100", " | ", "isn’t over", "doesn’t count"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.lines().all(|line| line.chars().count() < 140), "{text}");
    // It goes on like any run.
    let mut store = desk.store();
    let open = store.open_runs("Ada").unwrap();
    let log = store.resume(&open[0].info.id).unwrap();
    let mut game = Game::with(log.info.clone(), log.header.seed);
    game.session = dealdojo::store::replay::session(&CORE, &log).unwrap();
    play_on(&mut store, &mut game, 1);
}

#[test]
fn forks_count_nowhere_and_are_listed_as_what_they_are() {
    let desk = Desk::new(73);
    let csv = |what: &str| desk.machine.run(&["export", what, "--store", &desk.url]).is(0).out.clone();
    let report = |kind: &str| {
        let args = ["report", "--kind", kind, "--format", "json", "--store", &desk.url];
        desk.machine.run(&args).is(0).out.clone()
    };
    let all = || ["summary", "funnel", "cycle", "skills"].map(report);
    let (deals, stages, reports) = (csv("deals"), csv("stages"), all());
    let list = desk.json_list(&desk.intents[3..]);
    let fork = desk.fork(4, &list, "json").is(0).json()["run_id"].as_str().unwrap().to_owned();
    assert_eq!((csv("deals"), csv("stages"), all()), (deals, stages, reports));
    let runs = csv("runs");
    assert!(runs.lines().next().unwrap().ends_with(",fork_of,fork_turn"), "{runs}");
    let row = runs.lines().find(|line| line.starts_with(&fork)).unwrap();
    assert!(row.ends_with(&format!(",{},4", desk.run)), "{row}");
    assert!(csv("log").contains(&format!("\"fork\":{{\"parent\":\"{}\",\"turn\":4}}", desk.run)));
    desk.machine.run(&["trainee", "forget", "Ada", "--store", &desk.url]).is(0);
    assert!(!csv("log").contains("\"Ada\"") && !csv("runs").contains("Ada"));
}

#[test]
fn what_cannot_be_forked_is_said_and_nothing_is_stored() {
    let desk = Desk::new(74);
    let good = desk.machine.file("good.ron", "[AdvanceDay]");
    let last = desk.intents.len();
    desk.fork(0, &good, "text").is(1).says("no turn 0").says(&format!("1 to {last}"));
    desk.fork(last + 1, &good, "text").is(1).says(&format!("no turn {}", last + 1));
    let unknown = ["fork", "none", "--turn", "1", "--intents", &good, "--store", &desk.url];
    desk.machine.run(&unknown).is(1).says("there is no run none").says("export runs");
    let refused = desk.machine.file("refused.ron", "[ChooseSource(source: Networking), Research(lead: 200)]");
    desk.fork(1, &refused, "text").is(1).says("refused.ron: intent 2 is refused").says("nothing was stored");
    let unknown_id = desk.machine.file("id.ron", "[MakeMove(move: M5, topic: Need(\"no_such_need\"))]");
    desk.fork(1, &unknown_id, "text").is(1).says("intent 1").says("no_such_need");
    desk.fork(1, &desk.machine.file("empty.ron", "[]"), "text").is(1).says("no intent");
    desk.fork(1, &desk.machine.file("wrong.ron", "[Nothing]"), "text").is(1).says("wrong.ron:1:");
    desk.fork(1, &desk.machine.file("wrong.json", "{}"), "text").is(1).says("wrong.json");
    desk.fork(1, "not-there.ron", "text").is(1).says("not-there.ron");
    assert_eq!(desk.store().ids().unwrap(), std::slice::from_ref(&desk.run));
}

#[test]
fn a_run_of_other_rules_can_be_looked_at_but_not_forked() {
    let desk = Desk::new(75);
    let mut old = Game::new("Ada", 76);
    old.header.rules -= 1;
    let mut store = desk.store();
    store.begin(&old.info, &old.header, &CORE.files).unwrap();
    play_on(&mut store, &mut old, 2);
    drop(store);
    let list = desk.machine.file("good.ron", "[AdvanceDay]");
    let args = ["fork", &old.info.id, "--turn", "1", "--intents", &list, "--store", &desk.url];
    desk.machine.run(&args).is(1).says(&format!("under rules {}", old.header.rules));
}

#[test]
fn a_moment_after_the_end_is_no_moment() {
    let desk = Desk::new(77);
    let list = desk.machine.file("good.ron", "[AdvanceDay]");
    let mut store = desk.store();
    let rows = store.runs(&Filter::default()).unwrap();
    let other = play(&mut store, "Bo", 78, 1);
    drop(store);
    assert_eq!(rows.len(), 1);
    let args = ["fork", &other.info.id, "--turn", "2", "--intents", &list, "--store", &desk.url];
    desk.machine.run(&args).is(1).says("no turn 2");
}
