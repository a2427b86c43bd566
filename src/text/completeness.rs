//! Do the language files say everything, in every language, and nothing that nobody reads?

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::{Catalog, sources};
use super::lang::Lang;
use super::typography::glue;
use super::words::{key_of_rule, keys_of_lists};
use crate::sim::Rule;

/// One entry of a language file: its key, with `.attribute` where it is one, and its text.
type Entries = BTreeMap<String, String>;

/// Reads a language file by its lines: what the tests weigh is the text as it is written.
fn entries(source: &str) -> Entries {
    let mut entries = Entries::new();
    let (mut message, mut open) = (String::new(), String::new());
    for line in source.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let head = line.split_once('=').map(|(key, text)| (key.trim(), text.trim()));
        let starts = |key: &str| key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        match head {
            Some((key, text)) if !line.starts_with(' ') && starts(key) => {
                message = key.to_owned();
                open = message.clone();
                assert!(entries.insert(open.clone(), text.to_owned()).is_none(), "`{open}` is there twice");
            }
            Some((key, text)) if key.strip_prefix('.').is_some_and(starts) => {
                open = format!("{message}{key}");
                entries.insert(open.clone(), text.to_owned());
            }
            _ => {
                let text = entries.get_mut(&open).unwrap_or_else(|| panic!("no key before {line:?}"));
                text.push('\n');
                text.push_str(line.trim());
            }
        }
    }
    entries
}

/// The files of a language by name, with their entries.
fn files(lang: Lang) -> BTreeMap<String, Entries> {
    sources(lang)
        .into_iter()
        .map(|(path, source)| (path.rsplit('/').next().unwrap_or(path).to_owned(), entries(source)))
        .collect()
}

fn keys(entries: &Entries) -> BTreeSet<&str> {
    entries.keys().map(String::as_str).collect()
}

#[test]
fn every_file_has_the_same_keys_in_every_language() {
    let (english, polish) = (files(Lang::En), files(Lang::Pl));
    assert_eq!(english.keys().collect::<Vec<_>>(), polish.keys().collect::<Vec<_>>());
    for (name, entries) in &english {
        let (en, pl) = (keys(entries), keys(&polish[name]));
        let apart: Vec<_> = en.symmetric_difference(&pl).collect();
        assert!(apart.is_empty(), "{name}: only in one language: {apart:?}");
    }
}

#[test]
fn the_same_figures_go_into_both_languages() {
    let variables = |text: &str| -> BTreeSet<String> {
        let after = text.split('$').skip(1);
        after.map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect()).collect()
    };
    let polish = files(Lang::Pl);
    for (name, english) in files(Lang::En) {
        for (key, text) in english {
            assert_eq!(variables(&text), variables(&polish[&name][&key]), "{name}: {key}");
        }
    }
}

#[test]
fn fluent_finds_no_mistake_in_any_file() {
    for &lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for (path, source) in sources(lang) {
            let result = fluent_bundle::FluentResource::try_new(glue(source, lang).into_owned());
            if let Err((_, errors)) = result {
                panic!("{path}: {errors:?}");
            }
            for key in entries(source).into_keys() {
                assert!(seen.insert(key.clone()), "{path}: `{key}` stands in two files");
            }
        }
    }
}

#[test]
fn every_member_of_every_list_has_its_words() {
    for &lang in Lang::ALL {
        let catalog = Catalog::shared(lang);
        let missing: Vec<_> = keys_of_lists().into_iter().filter(|key| !catalog.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
    }
}

#[test]
fn every_rule_says_what_why_and_where_it_speaks_against_what_would_be_better() {
    for &lang in Lang::ALL {
        let catalog = Catalog::shared(lang);
        let missing: Vec<_> = Rule::ALL.iter().map(|&rule| key_of_rule(rule)).filter(|key| !catalog.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
        for &rule in Rule::ALL {
            let text = catalog.rule(rule);
            assert!(!text.why.is_empty(), "{}: {} has no why", lang.code(), rule.id());
            assert_eq!(text.better.is_some(), rule.tone() < 0, "{}: {} and `better`", lang.code(), rule.id());
        }
    }
}

#[test]
fn nothing_is_written_that_nobody_reads() {
    let mut read: BTreeSet<String> = keys_of_lists().into_iter().collect();
    for &rule in Rule::ALL {
        let key = key_of_rule(rule);
        read.extend([format!("{key}.why"), format!("{key}.better"), key]);
    }
    let code = [include_str!("choice.rs"), include_str!("words.rs")];
    for (name, entries) in files(Lang::En) {
        if !matches!(name.as_str(), "words.ftl" | "rules.ftl") {
            continue;
        }
        for key in entries.keys() {
            let quoted = format!("\"{key}\"");
            assert!(
                read.contains(key) || code.iter().any(|code| code.contains(&quoted)),
                "{name}: nobody reads `{key}`"
            );
        }
    }
    for file in ["words.ftl", "rules.ftl"] {
        assert!(files(Lang::En).contains_key(file), "{file} is missing");
    }
}

/// The text without its `{ … }`.
fn words_only(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = text.chars().filter(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}

#[test]
fn polish_is_typeset_as_polish() {
    for (name, entries) in files(Lang::Pl) {
        for (key, text) in entries {
            let words = words_only(&text);
            for wrong in ["\"", "“", "...", " - ", "'", "’"] {
                assert!(!words.contains(wrong), "{name}: {key} has {wrong:?}: {text}");
            }
            assert_eq!(words.matches('„').count(), words.matches('”').count(), "{name}: {key}: {text}");
            let shown = glue(&text, Lang::Pl);
            for word in ["w", "z", "i", "a", "o", "u", "W", "Z", "I", "A", "O", "U"] {
                for before in [" ", "\u{a0}", "(", "„"] {
                    assert!(
                        !shown.contains(&format!("{before}{word} ")),
                        "{name}: {key} may break after {word}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn polish_words_that_are_out_are_not_in() {
    const OUT: [&str; 16] = [
        "prospekt",
        "interesariusz",
        "czempion",
        "dedykowan",
        "w oparciu o",
        "na ten moment",
        "benefit",
        "pain point",
        "case study",
        "follow up",
        "feedback",
        "adresować",
        "gatekeeper",
        "potok",
        "upust",
        "na dzień dzisiejszy",
    ];
    for (name, entries) in files(Lang::Pl) {
        for (key, text) in entries {
            let small = words_only(&text).to_lowercase();
            for word in OUT {
                assert!(!small.contains(word), "{name}: {key} has „{word}”");
            }
        }
    }
}

#[test]
fn the_trainee_is_never_addressed_in_a_past_tense_with_a_gender() {
    for (name, entries) in files(Lang::Pl) {
        for (key, text) in entries {
            let words = words_only(&text);
            for word in words.split(|c: char| !c.is_alphabetic()) {
                let small = word.to_lowercase();
                let guessed = ["łeś", "łaś", "łbyś", "łabyś", "eneś", "ienaś"].iter().any(|end| small.ends_with(end));
                assert!(!guessed, "{name}: {key}: „{word}” guesses a gender");
            }
        }
    }
}

#[test]
fn english_is_typeset_as_english() {
    for (name, entries) in files(Lang::En) {
        for (key, text) in entries {
            let words = words_only(&text);
            for wrong in ["...", " - ", "\"", "„"] {
                assert!(!words.contains(wrong), "{name}: {key} has {wrong:?}: {text}");
            }
        }
    }
}
