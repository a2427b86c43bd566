//! What do the commands print, and how do they end? Output and exit code, with files as people write them.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use assert_cmd::Command;
use dealdojo::scenario::words::{Channel, EndCause, Manner, Move};
use dealdojo::sim::{Intent, Topic};
use serde_json::Value;
use tempfile::TempDir;

/// A machine of its own: home, store, files.
pub(crate) struct Machine {
    pub(crate) home: TempDir,
}

/// How a command ended.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }

    /// The code, with what was said in case it is another.
    pub(crate) fn is(&self, code: i32) -> &Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    pub(crate) fn says(&self, words: &str) -> &Self {
        assert!(self.err.contains(words), "{words:?} isn't in: {}", self.err);
        self
    }
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dealdojo"));
        let home = self.home.path();
        command
            .env_clear()
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("LANG", "en_GB.UTF-8")
            .current_dir(home);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ended {
        let output = self.command().args(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ended { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    pub(crate) fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A script of these intents.
    fn script(&self, name: &str, intents: &str) -> String {
        self.file(name, format!("(scenario: \"marta_deal\", seed: 7, intents: [{intents}])"))
    }

    /// A store with a bot's runs.
    pub(crate) fn filled(&self, name: &str) -> String {
        let store = format!("sqlite:{}", self.path(name).display());
        self.run(&["simulate", "--scenario", "marta_deal", "--policy", "good", "--seeds", "0..3", "--store", &store])
            .is(0);
        store
    }
}

const OPENING: &str = "ChooseSource(source: Networking), Research(lead: 0), PickLead(lead: 0)";

#[test]
fn list_names_every_scenario_with_its_pack_prospect_mode_title_and_end() {
    let machine = Machine::new();
    let json = machine.run(&["list", "--format", "json"]).is(0).json();
    let rows = json["scenarios"].as_array().unwrap();
    assert_eq!(rows.len(), super::games::PACK.casts.len());
    for row in rows {
        for key in ["id", "pack", "prospect", "mode", "right_end"] {
            assert!(row[key].is_string(), "{key}: {row}");
        }
        assert!(row["title"]["en"].is_string() && row["title"]["pl"].is_string(), "{row}");
    }
    let ids: Vec<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
    assert!(super::games::DEALS.iter().all(|id| ids.contains(id)), "{ids:?}");
    let english = machine.run(&["list", "--lang", "en"]).is(0).out.clone();
    let polish = machine.run(&["list", "--lang", "pl"]).is(0).out.clone();
    assert!(english.contains("marta_deal") && polish.contains("marta_deal") && english != polish);
}

#[test]
fn simulate_gives_figures_by_policy_and_by_scenario() {
    let machine = Machine::new();
    let args = ["simulate", "--all", "--policy", "all", "--seeds", "0..4", "--format", "json"];
    let json = machine.run(&args).is(0).json();
    let policies = json["policies"].as_array().unwrap();
    assert_eq!(policies.len(), 7);
    let scenarios = super::games::PACK.casts.len() as u64;
    for row in policies {
        assert_eq!(row["runs"], 4 * scenarios, "{row}");
        let ended: u64 = ["won", "lost", "no_decision", "nurture", "disqualified", "open"]
            .iter()
            .filter_map(|k| row[*k].as_u64())
            .sum();
        assert_eq!(ended, 4 * scenarios, "{row}");
        assert!(
            row["decisions"].as_u64() > Some(0) && row["right_end"].is_u64() && row["score_mean"].is_number(),
            "{row}"
        );
    }
    let by = json["by_scenario"].as_array().unwrap();
    assert_eq!(by.len() as u64, 7 * scenarios);
    assert!(
        by.iter().all(|row| row["scenario"].is_string() && row["prospect"].is_string() && row["runs"] == 4),
        "{by:?}"
    );
    assert_eq!(machine.run(&args).out, machine.run(&args).out, "the same seeds give the same figures");
}

#[test]
fn simulate_over_no_seed_gives_no_figure_instead_of_a_wrong_one() {
    let json = Machine::new()
        .run(&["simulate", "--all", "--policy", "good", "--seeds", "5..5", "--format", "json"])
        .is(0)
        .json();
    assert_eq!(json["policies"][0]["runs"], 0);
    assert_eq!(json["policies"][0]["score_mean"], Value::Null);
}

#[test]
fn wrong_usage_ends_with_two() {
    let machine = Machine::new();
    for args in [
        &["simulate", "--policy", "good", "--seeds", "0..5"][..],
        &["simulate", "--all", "--policy", "good", "--seeds", "5..0"],
        &["simulate", "--all", "--policy", "good", "--seeds", "0..9007199254740993"],
        &["simulate", "--all", "--policy", "good", "--seeds", "many"],
        &["simulate", "--all", "--policy", "good"],
        &["replay"],
        &["check"],
        &["no-such-command"],
        &["list", "--lang", "de"],
        &["--seed", "9007199254740992"],
        &["list", "--format", "yaml"],
    ] {
        machine.run(args).is(2);
    }
    assert!(machine.run(&["--help"]).is(0).out.contains("simulate"));
    machine.run(&["--version"]).is(0);
}

#[test]
fn what_is_not_there_ends_with_one_and_says_what_there_is() {
    let machine = Machine::new();
    let unknown = machine.run(&["simulate", "--all", "--policy", "brilliant", "--seeds", "0..2"]);
    unknown.is(1).says("brilliant").says("feature-pitcher");
    machine
        .run(&["simulate", "--scenario", "nobody", "--policy", "good", "--seeds", "0..2"])
        .is(1)
        .says("nobody")
        .says("list");
    machine.run(&["replay", "no/such/file.ron"]).is(1).says("no/such/file.ron");
    machine.run(&["import", "no/such/file.jsonl"]).is(1).says("no/such/file.jsonl");
}

#[test]
fn a_broken_pack_ends_with_three_and_places_every_problem() {
    let machine = Machine::new();
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/core");
    machine.run(&["check", "--no-play", &core.to_string_lossy()]).is(0);
    machine.run(&["check", "--no-play", "core"]).is(0);
    let broken = machine.path("broken");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(broken.join("manifest.ron"), "(format: 1, id: \"broken\",\n  languages: [xx]").unwrap();
    machine.run(&["check", "--no-play", &broken.to_string_lossy()]).is(3).says("manifest.ron:2:");
    machine.run(&["check", "--no-play", "no/such/pack"]).is(3);
}

#[test]
fn check_lets_bots_play_the_pack() {
    let ended = Machine::new().run(&["check", "core"]);
    assert!(ended.out.contains("0 problems"), "{} {}", ended.out, ended.err);
    ended.is(0);
}

#[test]
fn a_script_is_played_to_transcript_turns_state_and_score() {
    let machine = Machine::new();
    let script = machine.script("a.ron", OPENING);
    let json = machine.run(&["replay", &script, "--format", "json"]).is(0).json();
    assert_eq!(json["scenario"], "marta_deal");
    assert_eq!(json["seed"], 7);
    assert_eq!(json["turns"].as_array().unwrap().len(), 3);
    assert!(json["turns"][0]["events"].is_array() && json["transcript"].is_array());
    assert!(json["state"]["known"].is_object() && json["summary"].is_object() && json["score"].is_object(), "{json}");
    assert!(machine.run(&["replay", &script]).is(0).out.contains("/100"));
}

#[test]
fn a_replay_tells_the_moments_and_what_the_method_would_have_said() {
    let machine = Machine::new();
    let cast = super::games::cast("ewa_objections");
    let names = dealdojo::store::replay::names(&super::games::PACK, &cast);
    let mut game = dealdojo::sim::Session::new(cast, 3);
    let mut intents = Vec::new();
    let mut play = |game: &mut dealdojo::sim::Session, intent| {
        game.apply(intent, &mut Vec::new()).unwrap();
        intents.push(names.written(intent));
    };
    play(&mut game, Intent::BookMeeting { person: 0, channel: Channel::Call });
    let topic = Topic::Cause(game.known().open.unwrap(), 0);
    play(&mut game, Intent::MakeMove { lead: None, r#move: Move::M16, topic, manner: Manner::Bluff });
    play(&mut game, Intent::Disqualify { reason: EndCause::NoNeed });
    let intents = ron::to_string(&intents).unwrap();
    let told = |lang: &str| {
        let script = format!("(scenario: \"ewa_objections\", seed: 3, lang: Some(\"{lang}\"), intents: {intents})");
        machine.file(&format!("{lang}.ron"), script)
    };
    let json = machine.run(&["replay", &told("en"), "--format", "json"]).is(0).json();
    let moments = json["moments"].as_array().unwrap();
    let bluffed = moments.iter().find(|moment| moment["rule"] == "M16.bluff").unwrap_or_else(|| panic!("{moments:?}"));
    assert_eq!((bluffed["kind"].as_str(), bluffed["level"].as_u64()), (Some("hurt"), Some(1)));
    assert!(bluffed["instead"]["MakeMove"].is_object() && bluffed["cost_thousandths"].as_u64() > Some(0), "{bluffed}");
    let words = &bluffed["words"];
    let text = machine.run(&["replay", &told("en")]).is(0).out.clone();
    for part in ["when", "done", "what", "method"] {
        assert!(text.contains(words[part].as_str().unwrap()), "{part}: {text}");
    }
    assert!(words["method"].as_str().unwrap().starts_with("On what you knew then, the method says: “"), "{words}");
    let polish = machine.run(&["replay", &told("pl")]).is(0).out.clone();
    assert!(polish.contains("metoda podpowiada: „"), "{polish}");
}

#[test]
fn language_changes_what_is_said_and_nothing_that_happens() {
    let machine = Machine::new();
    let touch = "SendTouch(channel: Email, opening: 0, substance: 0, ask: 0), SendTouch(channel: Call, opening: 0, substance: 0, ask: 0)";
    let intents = format!("ChooseSource(source: Networking), Research(lead: 0), PickLead(lead: 0), {touch}");
    let script = machine.script("a.ron", &intents);
    let alternatives = [
        "Research(lead: 1), PickLead(lead: 1)",
        "Research(lead: 2), PickLead(lead: 2)",
        "Research(lead: 3), PickLead(lead: 3)",
    ];
    let scripts = alternatives.iter().enumerate().map(|(n, other)| {
        machine.script(&format!("{n}.ron"), &intents.replace("Research(lead: 0), PickLead(lead: 0)", other))
    });
    let mut compared = 0;
    for script in std::iter::once(script).chain(scripts) {
        let play = |lang: &str| machine.run(&["replay", &script, "--format", "json", "--lang", lang]);
        let (english, polish) = (play("en"), play("pl"));
        if english.code != 0 {
            continue;
        }
        let (english, polish) = (english.json(), polish.is(0).json());
        for part in ["turns", "state", "summary", "score"] {
            assert_eq!(english[part], polish[part], "{part}");
        }
        if english["transcript"].as_array().is_some_and(|said| !said.is_empty()) {
            assert_ne!(english["transcript"], polish["transcript"]);
            compared += 1;
        }
    }
    assert!(compared > 0, "nobody said anything");
}

#[test]
fn a_refused_intent_is_named_by_its_place() {
    let machine = Machine::new();
    let script = machine.script("a.ron", &format!("{OPENING}, MakeMove(move: M5, topic: Need(\"orders\"))"));
    let ended = machine.run(&["replay", &script]);
    ended.is(1).says("intent 4").says("a.ron");
    machine.run(&["replay", &machine.script("b.ron", "ForceGate")]).is(1).says("intent 1");
    machine.run(&["replay", &machine.script("c.ron", "Research(lead: 200)")]).is(1).says("intent 1");
}

#[test]
fn an_unknown_id_comes_with_the_ids_there_are() {
    let machine = Machine::new();
    let names = dealdojo::store::replay::names(&super::games::PACK, &super::games::cast("marta_deal"));
    let need = machine.script("a.ron", "MakeMove(move: M5, topic: Need(\"no_such_need\"))");
    machine.run(&["replay", &need]).is(1).says("no_such_need").says(&names.needs[0]).says("intent 1");
    let cause = format!("MarkHunch(concern: \"{}\", cause: \"no_such_cause\", sureness: Low)", names.concerns[0].0);
    machine
        .run(&["replay", &machine.script("b.ron", &cause)])
        .is(1)
        .says("no_such_cause")
        .says(&names.concerns[0].1[0]);
    let scenario = machine.file("c.ron", "(scenario: \"nobody\", seed: 1, intents: [])");
    machine.run(&["replay", &scenario]).is(1).says("nobody").says("list");
}

#[test]
fn files_that_are_no_scripts_are_refused_with_a_reason() {
    let machine = Machine::new();
    let cases = [
        ("syntax.ron", b"(scenario: \"marta_deal\", seed: 1,\n  intents: [ForceGate".to_vec(), ":2:"),
        ("field.ron", b"(scenario: \"marta_deal\", seed: 1, moves: [])".to_vec(), ":1:"),
        ("variant.ron", b"(scenario: \"marta_deal\", seed: 1, intents: [Bribe])".to_vec(), "Bribe"),
        ("negative.ron", b"(scenario: \"marta_deal\", seed: -1, intents: [])".to_vec(), ":1:"),
        ("large.ron", b"(scenario: \"marta_deal\", seed: 9007199254740992, intents: [])".to_vec(), "2^53"),
        ("lang.ron", b"(scenario: \"marta_deal\", seed: 1, lang: Some(\"de\"), intents: [])".to_vec(), "de"),
        ("bytes.ron", vec![b'(', 0xff, 0xfe, b')'], "UTF-8"),
        ("empty.ron", Vec::new(), "empty.ron"),
        ("zero.ron", vec![0; 64], "zero.ron"),
        ("deep.ron", "(".repeat(200_000).into_bytes(), "deep.ron"),
        ("deeper.ron", format!("(scenario: {}", "[".repeat(100_000)).into_bytes(), "deeper.ron"),
    ];
    for (name, bytes, words) in cases {
        let file = machine.file(name, bytes);
        machine.run(&["replay", &file]).is(1).says(words).says(name);
    }
    machine.run(&["replay", &machine.home.path().to_string_lossy()]).is(1);
}

#[test]
fn a_hundred_megabytes_are_refused_unread() {
    let machine = Machine::new();
    let path = machine.path("huge.ron");
    std::fs::File::create(&path).unwrap().set_len(100 << 20).unwrap();
    machine.run(&["replay", &path.to_string_lossy()]).is(1).says("bytes");
    let pack = machine.path("pack");
    std::fs::create_dir(&pack).unwrap();
    std::fs::File::create(pack.join("manifest.ron")).unwrap().set_len(100 << 20).unwrap();
    machine.run(&["check", "--no-play", &pack.to_string_lossy()]).is(3).says("manifest.ron");
    let log = machine.path("huge.jsonl");
    std::fs::File::create(&log).unwrap().set_len(100 << 20).unwrap();
    let ended = machine.run(&["replay", &log.to_string_lossy()]);
    assert!(matches!(ended.code, 1 | 4), "{} {}", ended.code, ended.err);
    assert!(!ended.err.contains("panicked"), "{}", ended.err);
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let machine = Machine::new();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_dealdojo"));
    command.args(["simulate", "--all", "--policy", "all", "--seeds", "0..1"]).env("HOME", machine.home.path());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "{}", String::from_utf8_lossy(&ended.stderr));
    assert!(ended.stderr.is_empty(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn stored_runs_verify_and_travel_from_one_store_to_another() {
    let machine = Machine::new();
    let one = machine.filled("one.sqlite");
    let two = format!("sqlite:{}", machine.path("two.sqlite").display());
    let json = machine.run(&["verify", "--store", &one, "--format", "json"]).is(0).json();
    assert_eq!((&json["same"], &json["differs"], &json["other_rules"]), (&3.into(), &0.into(), &0.into()), "{json}");
    let log = machine.path("runs.jsonl").to_string_lossy().into_owned();
    machine.run(&["export", "log", "--store", &one, "--out", &log]).is(0);
    assert!(machine.run(&["import", &log, "--store", &two]).is(0).out.starts_with("3 runs added"));
    assert!(machine.run(&["import", &log, "--store", &two]).is(0).out.starts_with("0 runs added"));
    assert!(machine.run(&["verify", "--store", &two]).is(0).out.contains("3 same, 0 differ"));
    let replayed = machine.run(&["replay", &log, "--format", "json"]).is(0).json();
    assert_eq!(replayed["same"], 3, "{replayed}");
}

#[test]
fn a_log_that_was_changed_is_not_taken_in() {
    let machine = Machine::new();
    let one = machine.filled("one.sqlite");
    let log = machine.path("runs.jsonl").to_string_lossy().into_owned();
    machine.run(&["export", "log", "--store", &one, "--out", &log]).is(0);
    let text = std::fs::read_to_string(&log).unwrap();
    assert!(text.contains("\"Networking\""), "the good policy asks around");
    let changed = machine.file("changed.jsonl", text.replacen("\"Networking\"", "\"Cold\"", 1));
    let two = format!("sqlite:{}", machine.path("two.sqlite").display());
    machine.run(&["import", &changed, "--store", &two]).is(4);
    assert!(machine.run(&["verify", "--store", &two]).is(0).out.contains("0 same"));
    machine.run(&["replay", &changed]).is(1);
    let cut = machine.file("cut.jsonl", &text[..text.len() / 2]);
    machine.run(&["import", &cut, "--store", &two]).is(4);
    machine.run(&["import", &machine.file("no.jsonl", b"hello\n"), "--store", &two]).is(4);
    machine.run(&["import", &machine.file("binary.jsonl", [0xff, 0x00, 0xfe]), "--store", &two]).is(4);
}

#[test]
fn a_store_that_cannot_be_used_ends_with_four() {
    let machine = Machine::new();
    let no_database = machine.file("text.sqlite", "this is no database, however long it may be ".repeat(100));
    machine.run(&["verify", "--store", &no_database]).is(4);
    let folder = machine.home.path().to_string_lossy().into_owned();
    machine.run(&["verify", "--store", &folder]).is(4);
    machine.run(&["verify", "--store", "oracle://somewhere"]).is(4);
}

#[test]
fn forgetting_a_name_that_is_not_there_is_a_user_s_mistake() {
    let machine = Machine::new();
    let store = machine.filled("one.sqlite");
    machine.run(&["trainee", "forget", "Nobody", "--store", &store]).is(1).says("Nobody");
    machine.run(&["trainee"]).is(2);
}

#[test]
fn a_name_that_is_forgotten_is_nowhere_and_the_runs_stay() {
    use dealdojo::store;
    let machine = Machine::new();
    let url = machine.filled("one.sqlite");
    let mut open = store::open(&url).unwrap();
    let cast = super::games::cast("marta_deal");
    let mut game = dealdojo::sim::Session::new(cast.clone(), 1);
    let pack = &*super::games::PACK;
    let header = dealdojo::sim::log::Header {
        format: 1,
        rules: dealdojo::sim::log::RULES_VERSION,
        pack: pack.id.clone(),
        pack_hash: pack.hash.to_string(),
        scenario: cast.id.clone(),
        seed: 1,
    };
    let info = store::new_run("Żaneta Uniquename");
    open.begin(&info, &header, &pack.files).unwrap();
    let intent = dealdojo::sim::Intent::ChooseSource { source: dealdojo::scenario::words::Source::Cold };
    let mut events = Vec::new();
    game.apply(intent, &mut events).unwrap();
    let written = dealdojo::store::replay::names(pack, &cast).written(intent);
    let turn = dealdojo::sim::log::TurnRecord { turn: 1, intent: written, offered: Vec::new(), events };
    open.append(&info.id, &turn, &dealdojo::sim::summary::summarise(&cast, &game.state)).unwrap();
    drop(open);
    let export = |what: &str| machine.run(&["export", what, "--store", &url]).is(0).out.clone();
    assert!(export("log").contains("Uniquename"));
    assert!(machine.run(&["trainee", "forget", "Żaneta Uniquename", "--store", &url]).is(0).out.contains("1 runs"));
    for what in ["log", "runs", "deals", "stages"] {
        assert!(!export(what).contains("Uniquename"), "{what}");
    }
    assert!(machine.run(&["verify", "--store", &url]).is(0).out.contains("4 same"));
    let bytes = std::fs::read(machine.path("one.sqlite")).unwrap();
    assert!(!bytes.windows(10).any(|part| part == b"Uniquename"), "the name is in the file still");
}

#[test]
fn reports_come_in_every_kind_and_format_in_both_languages() {
    let machine = Machine::new();
    let store = machine.filled("one.sqlite");
    for kind in ["funnel", "cycle", "skills", "summary"] {
        for lang in ["en", "pl"] {
            for format in ["text", "json", "csv", "html"] {
                let args = [
                    "report", "--kind", kind, "--policy", "good", "--format", format, "--lang", lang, "--store", &store,
                ];
                let ended = machine.run(&args);
                assert!(!ended.is(0).out.trim().is_empty(), "{kind} {format} {lang}");
                if format == "json" {
                    ended.json();
                }
            }
        }
    }
    // Reports take people unless a policy is named; there are none here, and that is no failure.
    machine.run(&["report", "--store", &store]).is(0);
    machine.run(&["report", "--since", "yesterday", "--store", &store]).is(2);
}

#[test]
fn exports_have_a_head_and_a_row_for_each_run() {
    let machine = Machine::new();
    let store = machine.filled("one.sqlite");
    let runs = machine.run(&["export", "runs", "--store", &store]).is(0).out.clone();
    assert_eq!(runs.lines().count(), 4, "{runs}");
    for what in ["deals", "stages"] {
        let csv = machine.run(&["export", what, "--store", &store]).is(0).out.clone();
        assert!(csv.lines().count() >= 4, "{what}: {csv}");
    }
    machine.run(&["export", "everything", "--store", &store]).is(2);
    machine.run(&["export", "runs", "--store", &store, "--out", "no/such/folder/x.csv"]).is(1);
}
