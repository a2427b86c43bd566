//! Does the window have words for everything it asks for, and is every word asked for?

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dealdojo::text::{Catalog, Lang};

/// Every `"ui-…"` in the sources.
fn asked_for(dir: &Path, keys: &mut BTreeSet<String>) {
    for entry in fs::read_dir(dir).expect("the sources are there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            asked_for(&path, keys);
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source");
        for part in text.split('"').filter(|part| part.starts_with("ui-")) {
            keys.insert(part.to_owned());
        }
    }
}

fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    // What an analysis says, the reports and the command line say in the same words.
    for dir in ["src/game", "src/report", "src/cli"] {
        asked_for(&Path::new(env!("CARGO_MANIFEST_DIR")).join(dir), &mut keys);
    }
    keys
}

/// Keys that a number is put to: `ui-stage-{}`.
fn is_counted(key: &str) -> bool {
    key.ends_with("-{}") || key.contains('{') || key.ends_with('-')
}

#[test]
fn every_key_of_the_window_has_words_in_both_languages() {
    for &lang in Lang::ALL {
        let catalog = Catalog::shared(lang);
        // A key may also be the beginning of numbered ones.
        let missing: Vec<_> = keys()
            .into_iter()
            .filter(|key| !is_counted(key) && !catalog.has(key) && !catalog.has(&format!("{key}-1")))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
    }
}

#[test]
fn no_words_of_the_window_are_left_unread() {
    let asked = keys();
    let file = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lang/en").join(name);
        fs::read_to_string(path).expect("the file")
    };
    let source = file("ui.ftl") + &file("analysis.ftl");
    for line in source.lines().filter(|line| line.starts_with("ui-")) {
        let key = line.split(['=', ' ']).next().unwrap_or("");
        let start = key.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
        // What is put together: the start stands in the source.
        let counted = asked.iter().any(|asked| asked.split_once('{').is_some_and(|(start, _)| key.starts_with(start)));
        assert!(asked.contains(key) || asked.contains(start) || counted, "nobody asks for {key}");
    }
}
