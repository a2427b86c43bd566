//! Does the lab find what is wrong with a pack, and nothing where nothing is?
//!
//! A fixture in `tests/fixtures/lab/<name>/` is the core pack with the changes of `base.ron` and its own `patch.ron`;
//! `expected.ron` lists findings that it must have and that the base alone hasn't.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dealdojo::practice::lab::findings::{Finding, findings, of_way};
use dealdojo::practice::lab::measured::{Measured, REGENERATE};
use dealdojo::practice::lab::points::Sampling;
use dealdojo::practice::lab::reach::unreached;
use dealdojo::practice::lab::search::Effort;
use dealdojo::practice::lab::{Budget, LabReport, measure};
use dealdojo::scenario::{Diagnostic, Files, Pack};
use dealdojo::sim::log::RULES_VERSION;
use serde::Deserialize;

use super::games::{PACK, seeds};
use super::packs::{Change, apply, core};

/// A finding that a fixture must have.
#[derive(Debug, Deserialize)]
struct Expected {
    finding: Finding,
    says: String,
}

/// Little is played: the fixtures are broken enough.
const BUDGET: Budget = Budget {
    seeds: 60,
    effort: Effort { islands: 2, rounds: 3, children: 8, train: 16, compare: 20 },
    sampling: Sampling { points: 80, rollouts: 64 },
    reach: 12,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lab")
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    ron::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn pack(patches: &[PathBuf]) -> Pack {
    let mut files = core();
    for patch in patches {
        read::<Vec<Change>>(patch).into_iter().for_each(|change| apply(&mut files, change));
    }
    // The words are those of the core pack; only what the engine relies on is checked.
    Pack::load_for_replay(Files::from_pairs("", files)).unwrap_or_else(|found| panic!("{patches:?}: {found:?}"))
}

fn look(patches: &[PathBuf]) -> (LabReport, Vec<(Finding, Diagnostic)>) {
    let pack = pack(patches);
    let report = measure(&pack, BUDGET);
    let found = findings(&pack, &report);
    (report, found)
}

static BASE: LazyLock<(LabReport, Vec<(Finding, Diagnostic)>)> = LazyLock::new(|| look(&[folder().join("base.ron")]));

/// Of unsaid lines only the first are shown one by one; the report has them all.
fn has((report, found): &(LabReport, Vec<(Finding, Diagnostic)>), expected: &Expected) -> bool {
    let mut unsaid = report.unreached.iter().flat_map(|unreached| &unreached.unsaid);
    let line = expected.finding == Finding::Line && unsaid.any(|key| key.contains(&expected.says));
    line || found.iter().any(|(finding, d)| *finding == expected.finding && d.message.contains(&expected.says))
}

#[test]
fn every_broken_fixture_trips_its_findings_and_the_base_alone_trips_none_of_them() {
    let mut wrong = Vec::new();
    let mut names: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.is_dir());
    names.sort();
    assert!(names.len() >= 6, "{names:?}");
    for fixture in names {
        let found = look(&[folder().join("base.ron"), fixture.join("patch.ron")]);
        let shown = || {
            let ways = found.0.scenarios.iter().flat_map(|scenario| &scenario.exploits);
            let ways = ways.map(|exploit| format!("{:?}: {}", exploit.right, of_way(&exploit.way)));
            let all = found.1.iter().map(|(f, d)| format!("{}: {d}", f.word())).chain(ways);
            all.collect::<Vec<_>>().join("\n")
        };
        for expected in read::<Vec<Expected>>(&fixture.join("expected.ron")) {
            if !has(&found, &expected) {
                wrong.push(format!("{}: {expected:?} isn't among\n{}", fixture.display(), shown()));
            }
            if has(&BASE, &expected) {
                wrong.push(format!("{}: the base has {expected:?} already", fixture.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_same_pack_and_budget_give_the_same_report() {
    let again = measure(&pack(&[folder().join("base.ron")]), BUDGET);
    assert_eq!(again, BASE.0);
    let json = serde_json::to_string(&again).unwrap();
    assert_eq!(serde_json::from_str::<LabReport>(&json).unwrap(), again);
}

#[test]
fn every_objection_disclosure_and_tell_of_the_packs_occurs_in_bot_games() {
    let mut missing = Vec::new();
    for found in unreached(&PACK, seeds(400, 1_000).end) {
        missing.extend(found.objections.iter().map(|id| format!("{}: `{id}` never surfaces", found.prospect)));
        missing.extend(found.causes.iter().map(|id| format!("{}: `{id}` is never told", found.prospect)));
        missing.extend(found.tells.iter().map(|tell| format!("{}: no {tell:?} is ever seen", found.prospect)));
        assert!(found.unsaid.len() < found.lines as usize / 2, "{}: {} lines", found.prospect, found.unsaid.len());
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn the_shipped_figures_are_those_of_the_core_pack() {
    let hash = PACK.hash.to_string();
    let Some(measured) = Measured::shipped(&hash, RULES_VERSION) else {
        panic!("assets/measured/core.json is of another pack or other rules; measure anew: {REGENERATE}");
    };
    for cast in &PACK.casts {
        let figure = measured.scenarios.get(&cast.id).unwrap_or_else(|| panic!("{} wasn't measured", cast.id));
        assert!(figure.low <= figure.right && figure.right <= figure.high, "{}: {figure:?}", cast.id);
    }
}
