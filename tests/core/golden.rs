//! Is a run still what it was? Golden runs, stored as hashes, and the house rules that they let one feel.
//!
//! A run's hash is SHA-256 over its canonical log: a JSON line a turn, with the keys of lines in the place of their numbers, so
//! that words added to a pack shift nothing. `UPDATE_GOLDEN=1` stores what is played now.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::{dice, play};
use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::event::Nothing;
use dealdojo::sim::log::{RULES_VERSION, TurnRecord, hex};
use dealdojo::sim::{Intent, Rule, Session};
use dealdojo::store::replay::names;
use dealdojo::text::{Catalog, Lang};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::games::{DEALS, PACK, play_with, spread};
use super::scripts::{SCRIPTS, Script};

/// House rules that the single deal proves (engine.md, last section).
const PROVEN: [u8; 44] = [
    1, 5, 6, 7, 9, 10, 18, 19, 20, 21, 22, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 44, 45, 46,
    47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
];

/// Seeds that every policy plays in every deal.
const SEEDS: std::ops::Range<u64> = 0..6;

/// A golden run.
struct Run {
    /// The file it is stored in.
    file: String,
    /// What it is called there.
    name: String,
    session: Session,
    intents: Vec<Intent>,
    pack: &'static Pack,
}

/// The core pack where gifts break a norm, and where who has no need is to be dropped: two rules that no prospect of it meets.
static STRICT: LazyLock<Pack> = LazyLock::new(|| {
    let mut files: BTreeMap<String, Vec<u8>> =
        Files::core().pairs().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let changes = [
        ("prospects/marta.ron", "norms: [NoRushHours]", "norms: [NoGifts]"),
        ("prospects/dorota.ron", "end: Nurture", "end: Drop"),
        ("prospects/dorota.ron", "topic: Some((en: \"what absence costs\", pl: \"ile kosztują nieobecności\")),", ""),
    ];
    for (path, find, put) in changes {
        let text = String::from_utf8(files[path].clone()).unwrap();
        assert!(text.contains(find), "{path} doesn't contain {find}");
        files.insert(path.to_owned(), text.replacen(find, put, 1).into_bytes());
    }
    Pack::load_for_replay(Files::from_pairs("", files)).unwrap()
});

fn play_script(script: &Script) -> Run {
    let pack: &'static Pack = if script.strict { &STRICT } else { &PACK };
    let cast = Arc::clone(pack.cast(script.scenario).unwrap());
    let luck = dice(script.base, script.seed);
    let mut intents = Vec::new();
    let session = play_with(&cast, script.seed, &mut Nothing, |session| {
        let wanted = (script.instead)(session).filter(|&intent| session.clone().apply(intent, &mut Nothing).is_ok());
        let intent = wanted.unwrap_or_else(|| script.base.choose(&session.cast, &session.state, luck));
        let tried = [intent, Intent::AdvanceDay, Intent::EndMeeting { note: false }];
        let accepted = tried.into_iter().find(|&intent| session.clone().apply(intent, &mut Nothing).is_ok());
        intents.extend(accepted);
        accepted.unwrap_or(intent)
    });
    Run { file: "scripts".to_owned(), name: script.name.to_owned(), session, intents, pack }
}

static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| {
    let tables: Vec<_> = DEALS
        .iter()
        .flat_map(|&id| Policy::ALL.iter().flat_map(move |&policy| SEEDS.map(move |seed| (id, policy, seed))))
        .collect();
    let mut runs = spread(&tables, |&(id, policy, seed)| {
        let mut intents = Vec::new();
        let session = play(PACK.cast(id).unwrap(), policy, seed, &mut Nothing, |intent| intents.push(intent));
        Run { file: id.to_owned(), name: format!("{} {seed}", policy.name()), session, intents, pack: &PACK }
    });
    runs.extend(SCRIPTS.iter().map(play_script));
    runs
});

/// Puts the keys of lines where their numbers stand.
fn with_keys(pack: &Pack, value: &mut Value) {
    let key = |number: &Value| {
        let line = number.as_u64().and_then(|n| pack.lines.get(n as u16));
        line.map(|line| Value::String(line.key.clone()))
    };
    match value {
        Value::Object(map) => {
            for (name, inside) in map.iter_mut() {
                match (name.as_str(), &mut *inside) {
                    ("line", number) if number.is_u64() => *number = key(number).unwrap_or(Value::Null),
                    ("lines", Value::Array(list)) => {
                        list.iter_mut().for_each(|number| *number = key(number).unwrap_or(Value::Null))
                    }
                    (_, other) => with_keys(pack, other),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inside| with_keys(pack, inside)),
        _ => {}
    }
}

/// SHA-256 of the run's canonical log.
fn hash(run: &Run) -> String {
    let cast = &run.session.cast;
    let names = names(run.pack, cast);
    let mut session = Session::new(Arc::clone(cast), run.session.seed);
    let mut sha = Sha256::new();
    for &intent in &run.intents {
        let mut events = Vec::new();
        session.apply(intent, &mut events).unwrap();
        let turn =
            TurnRecord { turn: session.known().turn, intent: names.written(intent), offered: Vec::new(), events };
        let mut value = serde_json::to_value(&turn).unwrap();
        with_keys(run.pack, &mut value);
        sha.update(serde_json::to_string(&value).unwrap());
        sha.update(b"\n");
    }
    assert_eq!(session.state, run.session.state, "{} {}", run.file, run.name);
    hex(&sha.finalize())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/core/golden")
}

#[test]
fn golden_runs_are_what_they_were() {
    let hashes = spread(&RUNS, hash);
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for (run, hash) in RUNS.iter().zip(hashes) {
        let text = files.entry(&run.file).or_insert_with(|| format!("rules {RULES_VERSION}\n"));
        let known = run.session.known();
        let _ = writeln!(text, "{} {:?} {} {hash}", run.name, known.outcome, known.turn);
    }
    let bless = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differ = Vec::new();
    for (name, now) in files {
        let path = folder().join(format!("{name}.txt"));
        if bless {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, &now).unwrap();
            continue;
        }
        let then = fs::read_to_string(&path).unwrap_or_default();
        let then: Vec<&str> = then.lines().collect();
        differ.extend(now.lines().filter(|line| !then.contains(line)).map(|line| format!("{name}: now {line}")));
        differ.extend(
            then.iter()
                .filter(|line| !now.lines().any(|other| other == **line))
                .map(|line| format!("{name}: was {line}")),
        );
    }
    let shown = differ.iter().take(12).cloned().collect::<Vec<_>>().join("\n");
    assert!(
        differ.is_empty(),
        "{} lines differ:\n{shown}\nIf this is meant: raise RULES_VERSION and bless with UPDATE_GOLDEN=1",
        differ.len()
    );
}

fn fires(rule: Rule) -> bool {
    RUNS.iter().any(|run| run.session.state.mind.fired.has(rule))
}

#[test]
fn every_rule_that_lets_one_feel_a_house_rule_of_the_deal_fires_in_a_golden_run() {
    let teaches = |rule: Rule| PROVEN.iter().any(|r| rule.teaches().contains(r));
    let silent: Vec<&str> =
        Rule::ALL.iter().filter(|&&rule| teaches(rule) && !fires(rule)).map(|rule| rule.id()).collect();
    assert!(silent.is_empty(), "rules that no golden run fires: {silent:?}");
}

#[test]
fn every_rule_there_is_fires_in_a_golden_run() {
    let silent: Vec<&str> = Rule::ALL.iter().filter(|&&rule| !fires(rule)).map(|rule| rule.id()).collect();
    assert!(silent.is_empty(), "rules that no golden run fires: {silent:?}");
}

#[test]
fn every_house_rule_of_the_deal_has_a_rule_that_fires_and_words_for_the_debrief_in_both_languages() {
    let mut missing = Vec::new();
    for r in PROVEN {
        let rules: Vec<Rule> =
            Rule::ALL.iter().copied().filter(|rule| rule.teaches().contains(&r) && fires(*rule)).collect();
        if rules.is_empty() {
            missing.push(format!("R{r}: no rule lets one feel it"));
        }
        for lang in [Lang::En, Lang::Pl] {
            let said = rules.iter().any(|&rule| {
                let text = Catalog::shared(lang).rule(rule);
                // A key without words comes back as itself.
                !text.what.starts_with("rule-") && text.what.len() > 10 && !text.why.is_empty()
            });
            if !rules.is_empty() && !said {
                missing.push(format!("R{r}: no words in {}", lang.code()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_rule_has_its_own_id_and_is_read_back_by_it() {
    for (place, &rule) in Rule::ALL.iter().enumerate() {
        assert_eq!(Rule::from_id(rule.id()), Some(rule));
        assert!(!Rule::ALL[..place].iter().any(|other| other.id() == rule.id()), "{} twice", rule.id());
        assert!(!rule.teaches().is_empty(), "{} teaches nothing", rule.id());
        assert!(rule.teaches().iter().all(|&r| (1..=100).contains(&r)), "{}", rule.id());
    }
}
