//! What does the report on lengths say, in words?

use super::words::Words;
use super::{Block, Chart, Figure, Strip, Strips, Table};
use crate::report::cycle::Cycle;
use crate::report::stats::{FEW, Spread};

/// What the report says.
pub fn blocks(cycle: &Cycle, words: Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if cycle.runs == 0 {
        blocks.push(Block::Say(words.get("report-no-whole-runs")));
    }
    blocks.push(Block::Figures(figures(cycle, words)));
    blocks.push(Block::Chart(Chart::Lengths(chart(cycle, words))));
    blocks.push(Block::Heading(words.get("report-heading-lengths")));
    blocks.push(Block::Table(table(cycle, words)));
    blocks
}

/// The figures that stand out.
pub fn figures(cycle: &Cycle, words: Words<'_>) -> Vec<Figure> {
    let spread = &cycle.cycle_length_days;
    let cases = match cycle.won {
        0 => words.get("report-detail-none"),
        won => {
            let few = if won < FEW { words.get("report-detail-few") } else { String::new() };
            format!("{}{few}", words.with("report-detail-won", &[("n", won.into())]))
        }
    };
    let middle = [("range", words.range(spread.p25, spread.p75, 1).into()), ("mean", words.days(spread.mean).into())];
    vec![
        Figure {
            label: words.get("report-figure-cycle-median"),
            value: words.days(spread.median),
            detail: if cycle.lengths.won.is_empty() {
                cases.clone()
            } else {
                words.with("report-detail-cycle", &middle)
            },
        },
        Figure {
            label: words.get("report-figure-days-per-closed"),
            value: words.days(cycle.days_per_closed_deal),
            detail: cases,
        },
    ]
}

fn lanes(cycle: &Cycle) -> [(&'static str, &Vec<u32>, &Spread); 3] {
    [
        ("report-lane-won", &cycle.lengths.won, &cycle.cycle_length_days),
        ("report-lane-lost", &cycle.lengths.lost, &cycle.lost_cycle_days),
        ("report-lane-open", &cycle.lengths.open, &cycle.open_age_days),
    ]
}

fn chart(cycle: &Cycle, words: Words<'_>) -> Strips {
    let strips = lanes(cycle).map(|(key, days, spread)| Strip {
        label: words.get(key),
        text: match days.len() {
            0 => words.none(),
            n => words.with("report-strip", &[("n", n.into()), ("median", words.days(spread.median).into())]),
        },
        days: days.clone(),
        spread: *spread,
    });
    Strips { title: words.get("report-chart-lengths"), axis: words.get("report-axis-days"), strips: strips.to_vec() }
}

fn table(cycle: &Cycle, words: Words<'_>) -> Table {
    let heads = [
        "report-col-deals",
        "report-col-n",
        "report-col-mean",
        "report-col-median",
        "report-col-p25",
        "report-col-p75",
    ];
    let rows = lanes(cycle).map(|(key, days, spread)| {
        let n = u32::try_from(days.len()).unwrap_or(u32::MAX);
        vec![
            words.get(key),
            words.cases(n),
            words.days(spread.mean),
            words.days(spread.median),
            words.days(spread.p25),
            words.days(spread.p75),
        ]
    });
    Table { head: heads.map(|head| words.get(head)).to_vec(), rows: rows.to_vec() }
}

/// How the figures are defined.
pub fn notes(cycle: &Cycle, words: Words<'_>) -> Vec<String> {
    let keys = [
        "report-note-cycle",
        "report-note-days-per-closed",
        "report-note-lost-cycle",
        "report-note-quantiles",
        "report-note-few",
        "report-note-verify",
    ];
    let mut notes = keys.map(|key| words.get(key)).to_vec();
    if cycle.late > 0 {
        notes.insert(0, words.with("report-note-left-out", &[("n", cycle.late.into())]));
    }
    notes
}
