//! Is every shipped pack right, and does every broken one get exactly its own diagnostics?
//!
//! A fixture in `tests/fixtures/packs/<name>/` is the core pack with a few changes: `patch.ron` lists them, `expected.txt` the
//! diagnostics. Where a change holds a `§`, the mark is taken out and `§` in `expected.txt` stands for its path, line and column:
//! so the fixtures outlive changes of the core pack.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use dealdojo::scenario::cast::{Cast, NEEDS, Range, VariantCast};
use dealdojo::scenario::line::{Language, Piece};
use dealdojo::scenario::words::{Field, Move};
use dealdojo::scenario::{Files, Library, Pack};
use proptest::prelude::*;
use serde::Deserialize;

/// One change to a file of the core pack.
#[derive(Debug, Deserialize)]
pub(super) enum Change {
    /// (path, what to find, what to put there): the first place only.
    Replace(String, String, String),
    /// (path, what to find, what to put there): every place.
    ReplaceAll(String, String, String),
    /// (path, text): a file of its own.
    Write(String, String),
    /// (path): the file is taken out.
    Remove(String),
    /// (path, bytes): a file that is no text.
    Bytes(String, Vec<u8>),
    /// (path, length): a file of that many spaces.
    Spaces(String, usize),
}

pub(super) fn core() -> BTreeMap<String, Vec<u8>> {
    Files::core().pairs().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect()
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs");
    let mut fixtures: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    fixtures.retain(|path| path.is_dir());
    fixtures.sort();
    fixtures
}

/// The text of a file after the changes so far.
fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("the core pack has no {path}")).clone()).unwrap()
}

pub(super) fn apply(files: &mut BTreeMap<String, Vec<u8>>, change: Change) {
    match change {
        Change::Replace(path, find, put) => {
            let text = text(files, &path);
            assert!(text.contains(&find), "{path} doesn't contain {find:?}");
            files.insert(path, text.replacen(&find, &put, 1).into_bytes());
        }
        Change::ReplaceAll(path, find, put) => {
            let text = text(files, &path);
            assert!(text.contains(&find), "{path} doesn't contain {find:?}");
            files.insert(path, text.replace(&find, &put).into_bytes());
        }
        Change::Write(path, text) => {
            files.insert(path, text.into_bytes());
        }
        Change::Remove(path) => {
            assert!(files.remove(&path).is_some(), "the core pack has no {path}");
        }
        Change::Bytes(path, bytes) => {
            files.insert(path, bytes);
        }
        Change::Spaces(path, len) => {
            files.insert(path, vec![b' '; len]);
        }
    }
}

/// Takes the mark out of the files and gives its `path:line:column`.
fn take_mark(files: &mut BTreeMap<String, Vec<u8>>) -> Option<String> {
    for (path, bytes) in files.iter_mut() {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        if let Some((before, after)) = text.split_once('§') {
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
            let mark = format!("{path}:{line}:{column}");
            *bytes = format!("{before}{after}").into_bytes();
            return Some(mark);
        }
    }
    None
}

#[test]
fn every_shipped_pack_has_no_diagnostic() {
    let library = Library::load(&[]);
    let found: String = library.diagnostics.iter().fold(String::new(), |mut all, diagnostic| {
        let _ = writeln!(all, "{diagnostic}");
        all
    });
    assert!(found.is_empty(), "{found}");
    assert_eq!(library.packs.len(), 1);
}

/// What differs between the diagnostics of a fixture and those expected, or nothing.
fn difference(fixture: &Path) -> String {
    let read = |name: &str| fs::read_to_string(fixture.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let changes: Vec<Change> = ron::from_str(&read("patch.ron")).unwrap_or_else(|error| panic!("{fixture:?}: {error}"));
    let mut files = core();
    changes.into_iter().for_each(|change| apply(&mut files, change));
    let mark = take_mark(&mut files).unwrap_or_default();
    let expected = read("expected.txt").trim().replace('§', &mark);
    let found: Vec<String> = match Pack::load(Files::from_pairs("", files)) {
        Ok(_) => Vec::new(),
        Err(found) => found.iter().map(ToString::to_string).collect(),
    };
    let found = found.join("\n");
    if found == expected {
        return String::new();
    }
    let name = fixture.file_name().unwrap_or_default().to_string_lossy();
    format!("== {name}\nexpected:\n{expected}\nfound:\n{found}\n\n")
}

#[test]
fn every_broken_fixture_has_exactly_its_own_diagnostics() {
    let fixtures = fixtures();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let wrong: String = std::thread::scope(|scope| {
        let share = |part: &[PathBuf]| part.iter().map(|fixture| difference(fixture)).collect::<String>();
        let parts: Vec<_> = fixtures
            .chunks(fixtures.len().div_ceil(threads).max(1))
            .map(|part| scope.spawn(move || share(part)))
            .collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_pack_without_tables_uses_those_of_the_core_pack_and_counts_them_in_its_hash() {
    let whole = Pack::load(Files::from_pairs("", core())).unwrap();
    let mut without = core();
    for path in ["moves.ron", "reactions.ron", "tuning.ron"] {
        without.remove(path);
    }
    let without = Pack::load(Files::from_pairs("", without)).unwrap();
    assert_eq!(whole.hash, without.hash);
    assert!(without.files.has("moves.ron"));
}

#[test]
fn a_stored_pack_is_the_pack_that_was_stored() {
    let pack = Pack::load(Files::core()).unwrap();
    let stored: Vec<(String, Vec<u8>)> =
        pack.files.pairs().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let again = Pack::load_for_replay(Files::from_pairs("", stored)).unwrap();
    assert_eq!(again.hash, pack.hash);
    assert_eq!(again.lines.len(), pack.lines.len());
}

#[test]
fn a_pack_from_before_the_words_beside_a_cause_is_replayed_and_not_shipped() {
    let mut files = core();
    for (path, bytes) in files.iter_mut().filter(|(path, _)| path.starts_with("prospects/")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut parts = text.split("beside: [\n");
        let mut older = parts.next().unwrap().to_owned();
        for part in parts {
            older.push_str(part.split_once(" ],\n").unwrap_or_else(|| panic!("{path}")).1);
        }
        *bytes = older.into_bytes();
    }
    let older = || Files::from_pairs("", files.clone());
    let pack = Pack::load_for_replay(older()).unwrap();
    let causes = || pack.casts.iter().flat_map(|cast| &cast.concerns).flat_map(|concern| &concern.causes);
    assert!(causes().all(|cause| cause.beside.len == 0 && cause.lands.len > 0));
    let missing = Pack::load(older()).unwrap_err();
    assert!(missing.iter().all(|found| found.message.contains("`beside`")), "{missing:?}");
}

#[test]
fn a_second_pack_of_the_same_id_is_refused_and_the_first_stays() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/core");
    let library = Library::load(&[folder, PathBuf::from("/no/such/pack")]);
    assert_eq!(library.packs.len(), 1);
    let messages: Vec<&str> = library.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert!(messages[0].contains("another pack is called `core` already"), "{messages:?}");
    assert!(messages.iter().any(|message| message.contains("can't be read")), "{messages:?}");
}

#[test]
fn a_second_scenario_of_the_same_id_is_refused_with_its_place() {
    let core = Pack::load(Files::core()).unwrap();
    let pairs = core.files.pairs().map(|(path, bytes)| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let other = if path == "manifest.ron" { text.replacen("id: \"core\"", "id: \"mine\"", 1) } else { text };
        (path.to_owned(), other.into_bytes())
    });
    let mut library = Library::load(&[]);
    library.add(Files::from_pairs("mine", pairs.collect::<Vec<_>>()));
    assert_eq!(library.packs.len(), 1);
    assert_eq!(library.diagnostics.len(), core.scenarios.len());
    let first = &library.diagnostics[0];
    assert!(first.message.contains("the pack `core` has a scenario"), "{first:?}");
    assert!(first.path.contains("scenarios/") && first.line > 1, "{first:?}");
}

#[test]
fn every_line_is_found_by_its_key() {
    let pack = Pack::load(Files::core()).unwrap();
    for (id, line) in pack.lines.iter() {
        assert_eq!(pack.lines.find(&line.key), Some(id), "{}", line.key);
    }
}

/// Whether every place and line number that a cast holds is there.
fn assert_whole(pack: &Pack, cast: &Cast) {
    let lines = pack.lines.len();
    let holds = |range: Range| usize::from(range.first) + usize::from(range.len) <= lines;
    let variant = |variant: &VariantCast| {
        assert!(usize::from(variant.line) < lines);
        assert!(variant.gives.checked_shr(cast.facts.len() as u32).unwrap_or(0) == 0);
        assert!(variant.hook.is_none_or(|hook| usize::from(hook) < cast.hooks.len()));
    };
    let fields = cast.fields.iter().flat_map(|field| field.truth.iter().chain(&field.evasive).chain(&field.telling));
    fields.chain(cast.needs.iter().flat_map(|need| need.answers.iter().flatten())).for_each(variant);
    cast.hooks.iter().for_each(|hook| variant(&hook.more));
    for cause in cast.concerns.iter().flat_map(|concern| &concern.causes) {
        cause.discloses.iter().for_each(variant);
        assert!(
            [cause.feeling, cause.answer, cause.bluff, cause.lands, cause.beside, cause.cues].into_iter().all(holds)
        );
    }
    assert!(cast.concerns.iter().all(|concern| usize::from(concern.person) < cast.people.len()));
    assert!(cast.says.iter().all(|says| holds(says.lines) && usize::from(says.person) < cast.people.len()));
    assert!(cast.rep.iter().all(|rep| holds(rep.lines)));
    assert_eq!(cast.needs.len(), NEEDS);
    assert_eq!(cast.fields.len(), Field::COUNT);
    assert_eq!(cast.moves.len(), Move::COUNT);
    assert_eq!(cast.weights.iter().map(|weight| u32::from(*weight)).sum::<u32>(), 100);
}

#[test]
fn every_cast_of_the_core_pack_is_whole() {
    let pack = Pack::load(Files::core()).unwrap();
    assert_eq!(pack.casts.len(), pack.scenarios.len());
    for cast in &pack.casts {
        assert_whole(&pack, cast);
        assert_eq!(pack.scenarios[cast.scenario].prospect.value, pack.prospects[cast.prospect].id.value);
    }
}

#[test]
fn a_line_number_leads_to_the_words_that_its_key_names() {
    let pack = Pack::load(Files::core()).unwrap();
    let cast = pack.casts.first().unwrap();
    let prospect = &pack.prospects[cast.prospect];
    let line = pack.lines.get(cast.needs[0].answers[1][1].line).unwrap();
    assert_eq!(line.key, format!("{}/needs/{}/hint/2", *prospect.id, *prospect.needs[0].id));
    assert_eq!(line.pieces(Language::En), [Piece::Words(prospect.needs[0].answers.hint[1].say.en.clone())]);
    assert_eq!(u16::from(line.seconds), prospect.needs[0].answers.hint[1].seconds);
}

/// Paths of the core pack, for properties.
fn paths() -> Vec<String> {
    core().into_keys().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(path in prop::sample::select(paths()), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Pack::load(Files::from_pairs("", [(path, bytes)])).is_err());
    }

    #[test]
    fn random_ron_never_panics(path in prop::sample::select(paths()), text in "[(\\[{\"a-z0-9:,|}\\])r#/* \n]{0,200}") {
        prop_assert!(Pack::load(Files::from_pairs("", [(path, text.into_bytes())])).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_core_pack_never_panics(
        path in prop::sample::select(paths()),
        at in any::<prop::sample::Index>(),
        cut in 0_usize..60,
        put in "[(){}\\[\\]\",:|0-9a-zĄ-ż ]{0,12}",
    ) {
        let mut files = core();
        let Some(bytes) = files.get_mut(&path) else { return Ok(()) };
        let at = at.index(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        if let Err(found) = Pack::load(Files::from_pairs("", files)) {
            prop_assert!(found.iter().all(|diagnostic| !diagnostic.path.is_empty() && diagnostic.line > 0));
        }
    }
}
