//! Does the code keep to its layers? Imports go one way, every file says what it answers, and the rules stay pure.

use std::fs;
use std::path::{Path, PathBuf};

/// Who may import whom (design.md section 3): a layer and the layers below it.
const LAYERS: [(&str, &[&str]); 8] = [
    ("scenario", &[]),
    ("sim", &["scenario"]),
    ("text", &["sim", "scenario"]),
    ("store", &["sim", "scenario"]),
    ("practice", &["sim", "scenario"]),
    // Report and store meet in `sim`: the runs that a report reads are the store's rows of it.
    ("report", &["practice", "text", "sim", "scenario"]),
    ("cli", &["report", "practice", "text", "store", "sim", "scenario"]),
    ("game", &["report", "practice", "text", "store", "sim", "scenario"]),
];

/// Most lines of a file.
const MOST_LINES: usize = 500;

struct Source {
    /// Path under the package, with slashes.
    path: String,
    text: String,
    /// The text without comments, strings and the tests beside the code.
    code: String,
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    rust_files(&root.join(folder), &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let code = bare(&without_tests(&text));
        let path = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        Source { path, text, code }
    };
    paths.iter().map(read).collect()
}

/// Cuts the tests beside the code off: in this project they are the last thing in a file.
fn without_tests(text: &str) -> String {
    let mut lines = text.lines().peekable();
    let mut kept = String::new();
    while let Some(line) = lines.next() {
        if line.trim() == "#[cfg(test)]"
            && lines.peek().is_some_and(|next| next.starts_with("mod ") && next.ends_with('{'))
        {
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

/// Takes comments, strings and character literals out.
fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            '"' => {
                while let Some(inside) = chars.next() {
                    match inside {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                out.push_str("\"\"");
            }
            // A quote as a character; lifetimes stay.
            '\'' if matches!(chars.peek(), Some('"' | '\\')) => {
                if chars.next() == Some('\\') {
                    chars.next();
                }
                chars.next();
            }
            other => out.push(other),
        }
    }
    out
}

/// The words of the code.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The layers that a file of `layer` names after `crate::` or `dealdojo::`, braces included.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for root in ["crate::", "dealdojo::"] {
        for (at, _) in code.match_indices(root) {
            let rest = &code[at + root.len()..];
            if let Some(list) = rest.strip_prefix('{') {
                let mut depth = 0;
                let mut first = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => found.push(std::mem::take(&mut first)),
                        c if depth == 0 => first.push(c),
                        _ => {}
                    }
                }
                found.push(first);
            } else {
                found.push(rest.to_owned());
            }
        }
    }
    found.iter().filter_map(|path| words(path).next().map(str::to_owned)).collect()
}

/// The layer that a path belongs to.
fn layer_of(path: &str) -> Option<(&'static str, &'static [&'static str])> {
    let name = path.strip_prefix("src/")?.split('/').next()?.trim_end_matches(".rs");
    LAYERS.iter().copied().find(|(layer, _)| *layer == name)
}

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn no_layer_imports_a_higher_one() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        let Some((layer, below)) = layer_of(&source.path) else { continue };
        // Tests beside the code keep to it as well.
        for import in imports(&bare(&source.text)) {
            let known = LAYERS.iter().any(|(name, _)| *name == import);
            if known && import != layer && !below.contains(&import.as_str()) {
                wrong.push(format!("{}: `{layer}` imports `{import}`", source.path));
            }
        }
    }
    report(&wrong);
}

#[test]
fn every_file_of_the_library_belongs_to_a_layer() {
    let outside: Vec<String> = sources("src")
        .into_iter()
        .map(|source| source.path)
        .filter(|path| layer_of(path).is_none() && !matches!(path.as_str(), "src/lib.rs" | "src/main.rs"))
        .collect();
    report(&outside);
}

#[test]
fn the_window_s_engine_is_named_in_the_game_only() {
    let mut wrong = Vec::new();
    for source in sources("src").into_iter().filter(|source| !source.path.starts_with("src/game/")) {
        let engine = |word: &&str| ["bevy", "egui", "winit", "wgpu"].iter().any(|name| word.starts_with(name));
        if let Some(word) = words(&source.code).find(engine) {
            wrong.push(format!("{}: {word}", source.path));
        }
    }
    report(&wrong);
}

#[test]
fn every_file_begins_with_the_question_it_answers() {
    let mut wrong = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        let mut lines = source.text.lines();
        let first = lines.next().unwrap_or_default();
        if !first.starts_with("//! ") || first.len() < 12 {
            wrong.push(format!("{}: {first:?}", source.path));
        }
    }
    report(&wrong);
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    let long =
        sources("src").into_iter().chain(sources("tests")).map(|source| (source.text.lines().count(), source.path));
    report(
        &long
            .filter(|(lines, _)| *lines > MOST_LINES)
            .map(|(lines, path)| format!("{path}: {lines}"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_file_or_folder_is_named_after_nothing() {
    let nothing = ["utils", "util", "helpers", "helper", "common", "misc", "shared"];
    let mut wrong = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        let parts = source.path.trim_end_matches(".rs").split('/');
        if parts.clone().any(|part| nothing.contains(&part) || part.ends_with("_helpers") || part.ends_with("_2")) {
            wrong.push(source.path.clone());
        }
    }
    report(&wrong);
}

/// Files of `sim` and `scenario` whose code has one of these words.
fn with_words(folder: &str, banned: &[&str], allowed: &[(&str, &str)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for source in sources(folder) {
        for word in words(&source.code).filter(|word| banned.contains(word)) {
            if !allowed.contains(&(source.path.as_str(), word)) {
                wrong.push(format!("{}: {word}", source.path));
            }
        }
    }
    wrong
}

#[test]
fn rules_and_packs_have_no_floats() {
    // serde's list of methods: a reader has to pass every kind of value on.
    let serde = ["deserialize_f32", "deserialize_f64", "visit_f32", "visit_f64", "f32", "f64"];
    let allowed: Vec<_> = serde.iter().map(|word| ("src/scenario/tracking.rs", *word)).collect();
    let mut wrong = with_words("src/sim", &["f32", "f64"], &[]);
    wrong.extend(with_words("src/scenario", &["f32", "f64"], &allowed));
    for source in sources("src/sim").into_iter().chain(sources("src/scenario")) {
        let bytes = source.code.as_bytes();
        for (at, _) in source.code.match_indices('.') {
            let digit = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_digit);
            // `1.5`, not the `0.1` of a nested tuple and not `1..5`.
            let start = (0..at).rev().take_while(|&place| digit(place) || bytes[place] == b'_').last();
            let number = start.is_some_and(|start| {
                start == 0 || !(bytes[start - 1].is_ascii_alphanumeric() || matches!(bytes[start - 1], b'.' | b'_'))
            });
            if number && digit(at + 1) {
                wrong.push(format!("{}: a float near byte {at}", source.path));
            }
        }
    }
    report(&wrong);
}

#[test]
fn rules_read_no_clock_no_environment_no_file_and_no_other_luck() {
    let banned = [
        "SystemTime",
        "Instant",
        "jiff",
        "env",
        "fs",
        "net",
        "process",
        "thread",
        "stdin",
        "stdout",
        "rand",
        "rand_chacha",
        "getrandom",
        "StdRng",
        "SmallRng",
        "thread_rng",
        "static",
        "thread_local",
        "RefCell",
        "Mutex",
        "OnceLock",
        "LazyLock",
        "unsafe",
    ];
    let wrong = with_words("src/sim", &banned, &[]);
    // `&'static str` is no state.
    report(&wrong.into_iter().filter(|found| !found.ends_with(": static")).collect::<Vec<_>>());
    let statics = sources("src/sim").into_iter().filter(|source| {
        source.code.lines().any(|line| line.trim_start().trim_start_matches("pub ").starts_with("static "))
    });
    report(&statics.map(|source| source.path).collect::<Vec<_>>());
}

#[test]
fn nothing_iterates_in_hash_order_where_it_could_reach_a_log() {
    let mut wrong = with_words("src/sim", &["HashMap", "HashSet", "RandomState", "DefaultHasher"], &[]);
    wrong.extend(with_words("src/scenario", &["HashMap", "HashSet", "RandomState", "DefaultHasher"], &[]));
    wrong.extend(with_words("src/practice", &["HashMap", "HashSet", "RandomState", "DefaultHasher"], &[]));
    report(&wrong);
}

#[test]
fn what_is_taken_out_is_comments_and_strings_and_nothing_else() {
    let text = "let a = \"f64 // \\\" crate::game\"; // f32\nlet b: &'a str = x; let c = '\"'; let d = '\\''; use crate::{sim::log, text};";
    let code = bare(text);
    assert!(!code.contains("f64") && !code.contains("f32") && code.contains("&'a str"), "{code}");
    assert_eq!(imports(&code), ["sim", "text"]);
}
