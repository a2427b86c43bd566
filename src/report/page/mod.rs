//! What does a report say, in words? Headings, sentences, figures, tables and charts, ready for paper or a terminal.
//!
//! | question | file |
//! |---|---|
//! | how are shares, days and levels written | [`words`] |
//! | what does each report say | [`funnel`], [`cycle`], [`skills`], [`summary`] |
//! | how is it said how good somebody is, and whether they got better | [`standing`] |

pub mod cycle;
pub mod funnel;
pub mod skills;
pub mod standing;
pub mod summary;
pub mod words;

use super::Report;
use crate::text::{Catalog, Lang};
use words::Words;

/// What was asked for; stands under the title.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scope<'a> {
    /// Only this trainee's runs.
    pub trainee: Option<&'a str>,
    /// Only this bot's runs; `all`: every bot's.
    pub policy: Option<&'a str>,
    /// Only this scenario.
    pub scenario: Option<&'a str>,
    /// Only runs that really began on this day or later, as it is to be written.
    pub since: Option<&'a str>,
    /// When the report was made, as it is to be written.
    pub made_on: Option<&'a str>,
}

/// A report in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The language.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// What it is about: runs and filters.
    pub about: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Heading of the notes.
    pub notes_title: String,
    /// How each figure is defined, so that somebody else can recompute it.
    pub notes: Vec<String>,
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A sentence or two.
    Say(String),
    /// Figures that stand out.
    Figures(Vec<Figure>),
    /// A table.
    Table(Table),
    /// A drawing; text leaves it out, because a table beside it has the same figures.
    Chart(Chart),
}

/// A figure that stands out.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: String,
    /// Cases and interval.
    pub detail: String,
}

/// A table. The first column holds names, the others figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Heads of the columns.
    pub head: Vec<String>,
    /// Rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Deals that entered and went on, with the conversion and its interval.
    Funnel(Bars),
    /// Lengths as boxes over strips.
    Lengths(Strips),
    /// Mean levels with the middle half of the runs.
    Skills(Bars),
}

/// A drawing of bars with intervals.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What the drawing shows.
    pub title: String,
    /// Bar by bar.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// The whole and the part of it; for skills, nothing.
    pub counts: Option<(u32, u32)>,
    /// The value: a share 0–1, or a level 1–5.
    pub value: Option<f64>,
    /// Its interval.
    pub range: Option<[f64; 2]>,
    /// The counts in words.
    pub counts_text: String,
    /// The value in words.
    pub value_text: String,
    /// Whether the figure can't be leant on yet; the words say so too.
    pub is_weak: bool,
}

/// A drawing of single days.
#[derive(Debug, Clone, PartialEq)]
pub struct Strips {
    /// What the drawing shows.
    pub title: String,
    /// What the axis counts.
    pub axis: String,
    /// Strip by strip.
    pub strips: Vec<Strip>,
}

/// One strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// Its name.
    pub label: String,
    /// Its figures in words.
    pub text: String,
    /// Sorted days.
    pub days: Vec<u32>,
    /// Middle half and median.
    pub spread: super::stats::Spread,
}

/// The page of a report.
pub fn of(report: &Report, catalog: &Catalog, scope: &Scope<'_>) -> Page {
    let words = Words(catalog);
    let (title, runs, blocks, notes) = match report {
        Report::Funnel(funnel) => {
            ("report-title-funnel", funnel.runs, funnel::blocks(funnel, words), funnel::notes(words))
        }
        Report::Cycle(cycle) => {
            ("report-title-cycle", cycle.runs + cycle.late, cycle::blocks(cycle, words), cycle::notes(cycle, words))
        }
        Report::Skills(skills) => {
            ("report-title-skills", skills.runs, skills::blocks(skills, words), skills::notes(words))
        }
        Report::Summary(summary) => {
            let runs = summary.results.runs;
            ("report-title-summary", runs, summary::blocks(summary, words), summary::notes(summary, words))
        }
    };
    Page {
        lang: catalog.lang(),
        title: words.get(title),
        about: about(words, runs, scope),
        blocks,
        notes_title: words.get("report-notes"),
        notes,
    }
}

/// Runs and filters in one line.
fn about(words: Words<'_>, runs: u32, scope: &Scope<'_>) -> String {
    let named =
        |key: &str, value: Option<&str>| value.map(|value| words.with(key, &[("name", words.name(value).into())]));
    let policy = match scope.policy {
        Some("all") => Some(words.get("report-about-policies")),
        policy => named("report-about-policy", policy),
    };
    let parts = [
        Some(words.with("report-about-runs", &[("n", runs.into())])),
        named("report-about-trainee", scope.trainee),
        policy,
        named("report-about-scenario", scope.scenario),
        named("report-about-since", scope.since),
        named("report-about-made", scope.made_on),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const CODE: &[&str] = &[
        include_str!("mod.rs"),
        include_str!("words.rs"),
        include_str!("funnel.rs"),
        include_str!("cycle.rs"),
        include_str!("skills.rs"),
        include_str!("standing.rs"),
        include_str!("summary.rs"),
        include_str!("../moments.rs"),
        include_str!("../../cli/replay.rs"),
    ];

    /// The keys that the code asks for.
    fn asked() -> BTreeSet<&'static str> {
        let pieces = CODE.iter().flat_map(|code| code.split('"'));
        let is_key =
            |piece: &&str| piece.starts_with("report-") && piece.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        pieces.filter(is_key).filter(|key| !key.ends_with('-')).collect()
    }

    #[test]
    fn every_key_has_its_words_in_every_language() {
        for &lang in Lang::ALL {
            let catalog = Catalog::shared(lang);
            let missing: Vec<_> = asked().into_iter().filter(|key| !catalog.has(key)).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
        }
    }

    #[test]
    fn nothing_is_written_that_no_report_says() {
        let asked = asked();
        let files =
            [include_str!("../../../assets/lang/en/report.ftl"), include_str!("../../../assets/lang/pl/report.ftl")];
        for file in files {
            let written = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
            for key in written.filter(|key| key.starts_with("report-")) {
                assert!(asked.contains(key), "no report says `{key}`");
            }
        }
    }
}
