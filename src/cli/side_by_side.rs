//! How do two ways of playing a moment stand beside each other on a terminal? Figures first, then turn by turn in two columns.

use std::io::Write;

use super::CliError;
use crate::practice::compare::{Branch, Comparison};
use crate::text::{Arg, Catalog, Voice, escape_terminal, number};

/// Letters in a column.
const WIDE: usize = 50;

/// A turn in words.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// 1 for the first of the run.
    pub(super) turn: u16,
    /// Who said what.
    pub(super) lines: Vec<(String, String)>,
    /// As a terminal shows it.
    pub(super) shown: Vec<String>,
}

/// Prints both ways. `told`: the run gone back to, then the fork.
pub(super) fn print(
    comparison: &Comparison,
    told: [&[Told]; 2],
    fork: &str,
    voice: &Voice<'_>,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    let catalog = voice.catalog();
    let branches = [&comparison.parent, &comparison.fork];
    super::line(out, catalog.with("fork-stored", &[("run", Arg::from(fork)), ("turn", comparison.turn.into())]))?;
    let parted = match comparison.parted {
        Some(turn) => catalog.with("fork-parted", &[("turn", turn.into())]),
        None => catalog.get("fork-same"),
    };
    super::line(out, parted)?;
    if !comparison.fork.is_over {
        super::line(out, catalog.get("fork-open"))?;
    }
    super::line(out, "")?;
    let head = ["fork-before", "fork-after"].map(|key| catalog.get(key));
    row(out, "", &head[0], &head[1])?;
    for (key, figure) in FIGURES {
        let [left, right] = branches.map(|branch| figure(branch, catalog, voice));
        row(out, &catalog.get(key), &left, &right)?;
    }
    super::line(out, "")?;
    columns(out, "    ", &head[0], &head[1])?;
    let last = told.iter().filter_map(|told| told.last()).map(|told| told.turn).max().unwrap_or(0);
    for turn in comparison.turn..=last {
        let [left, right] = told.map(|told| {
            let shown =
                told.iter().find(|told| told.turn == turn).map(|told| told.shown.as_slice()).unwrap_or_default();
            shown.iter().flat_map(|text| wrapped(text)).collect::<Vec<_>>()
        });
        for place in 0..left.len().max(right.len()) {
            let number = if place == 0 { turn.to_string() } else { String::new() };
            let cell = |column: &[String]| column.get(place).cloned().unwrap_or_default();
            columns(out, &format!("{number:>4}"), &cell(&left), &cell(&right))?;
        }
    }
    Ok(())
}

/// A figure that isn't there yet.
const NONE: &str = "–";

/// A figure of a branch in words.
type Figure = fn(&Branch, &Catalog, &Voice<'_>) -> String;

/// What is compared, in order.
const FIGURES: [(&str, Figure); 5] = [
    ("fork-outcome", |branch, catalog, _| catalog.outcome(branch.outcome)),
    ("fork-right-end", |branch, catalog, _| right_end(branch, catalog)),
    ("fork-days", |branch, _, voice| number(i64::from(branch.days), voice.lang)),
    (
        "fork-revenue",
        |branch, _, voice| if branch.is_over { voice.amount(branch.revenue_minor) } else { NONE.to_owned() },
    ),
    ("fork-score", |branch, _, _| branch.score.map_or_else(|| NONE.to_owned(), |score| format!("{score}/100"))),
];

fn right_end(branch: &Branch, catalog: &Catalog) -> String {
    match (branch.is_over, branch.right_end) {
        (false, _) => NONE.to_owned(),
        (true, true) => catalog.get("fork-right"),
        (true, false) => catalog.get("fork-not-right"),
    }
}

fn row(out: &mut dyn Write, name: &str, left: &str, right: &str) -> Result<(), CliError> {
    let name = padded(name, 22);
    super::line(out, format!("{name}{}{right}", padded(left, 24)).trim_end())
}

fn columns(out: &mut dyn Write, number: &str, left: &str, right: &str) -> Result<(), CliError> {
    super::line(out, format!("{number}  {} | {right}", padded(left, WIDE)).trim_end())
}

fn padded(text: &str, wide: usize) -> String {
    let missing = wide.saturating_sub(text.chars().count());
    format!("{text}{}", " ".repeat(missing))
}

/// A text in lines of a column; what goes on is set in.
fn wrapped(text: &str) -> Vec<String> {
    let text = escape_terminal(text);
    let mut lines = Vec::new();
    let mut open = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !open.is_empty() && open.chars().count() + 1 + word.chars().count() > WIDE {
            lines.push(std::mem::replace(&mut open, "   ".to_owned()));
        }
        if !open.is_empty() {
            open.push(' ');
        }
        open.push_str(word);
    }
    if !open.is_empty() {
        lines.push(open);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_broken_between_words_and_loses_none() {
        let text = "> ".to_owned() + &"zażółć gęślą jaźń ".repeat(9);
        let lines = wrapped(&text);
        assert!(lines.len() > 3 && lines.iter().all(|line| line.chars().count() <= WIDE), "{lines:?}");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&lines.join(" ")), words(&text));
    }

    #[test]
    fn a_word_longer_than_a_column_stands_alone() {
        let long = "x".repeat(80);
        assert_eq!(wrapped(&format!("a {long} b")).len(), 3);
        assert!(wrapped("").is_empty());
    }
}
