//! What does the summary for a coach say, in words?

use super::words::Words;
use super::{Block, Chart, Figure, Table, cycle, funnel};
use crate::report::run::Who;
use crate::report::stats::{FEW, Share};
use crate::report::summary::{Summary, TraineeResults};

/// What the report says.
pub fn blocks(summary: &Summary, words: Words<'_>) -> Vec<Block> {
    let stages = summary.funnel();
    let mut blocks = Vec::new();
    if summary.results.runs == 0 {
        blocks.push(Block::Say(words.get("report-no-runs")));
    } else if summary.results.runs < FEW {
        blocks.push(Block::Say(words.with("report-few-runs", &[("n", summary.results.runs.into())])));
    }
    blocks.push(Block::Figures(figures(summary, words)));
    blocks.push(Block::Heading(words.get("report-heading-conversion")));
    blocks.push(Block::Chart(Chart::Funnel(funnel::chart(&stages, words))));
    blocks.push(Block::Table(funnel::conversion(&stages, words)));
    if !summary.trainees.is_empty() {
        blocks.push(Block::Heading(words.get("report-heading-trainees")));
        blocks.push(Block::Table(trainees(&summary.trainees, words)));
    }
    blocks
}

fn figures(summary: &Summary, words: Words<'_>) -> Vec<Figure> {
    let results = &summary.results;
    let share = |key: &str, share: &Share| Figure {
        label: words.get(key),
        value: words.percent(share.rate),
        detail: words.detail(share),
    };
    let won = |key: &str, value: String| Figure {
        label: words.get(key),
        value,
        detail: match results.win_rate.count {
            0 => words.get("report-detail-none"),
            n => words.with("report-detail-won", &[("n", n.into())]),
        },
    };
    let mut figures = vec![
        share("report-figure-win-rate", &results.win_rate),
        share("report-figure-right-ends", &results.right_ends),
        share("report-figure-no-decision", &summary.no_decision_share),
        share("report-figure-reasons", &summary.reason_agreement),
        Figure {
            label: words.get("report-figure-behaviour"),
            value: words.figure(results.behaviour_mean, 1),
            detail: words
                .with("report-detail-behaviour", &[("n", results.scored.into()), ("capped", summary.capped.into())]),
        },
        won("report-figure-discount", words.percent(summary.discount.mean)),
        won("report-figure-deal-size", words.money(summary.deal_size_mean_minor, summary.currency.as_deref())),
        Figure {
            label: words.get("report-figure-win-rate-value"),
            value: words.percent(summary.win_rate_value),
            detail: words.get("report-detail-value"),
        },
    ];
    figures.extend(cycle::figures(&summary.cycle, words));
    figures
}

/// One row for each player, by name.
fn trainees(list: &[TraineeResults], words: Words<'_>) -> Table {
    let heads = [
        "report-col-trainee",
        "report-col-runs",
        "report-col-finished",
        "report-col-win-rate",
        "report-col-n",
        "report-col-ci95",
        "report-col-right-ends",
        "report-col-behaviour",
    ];
    let row = |trainee: &TraineeResults| {
        let results = &trainee.results;
        vec![
            words.who(Who::of(&trainee.trainee, trainee.policy.as_deref())),
            words.count(results.runs),
            words.count(results.finished),
            words.percent(results.win_rate.rate),
            words.cases(results.win_rate.n),
            words.interval(results.win_rate.ci95),
            words.percent(results.right_ends.rate),
            words.figure(results.behaviour_mean, 1),
        ]
    };
    Table { head: heads.map(|head| words.get(head)).to_vec(), rows: list.iter().map(row).collect() }
}

/// How the figures are defined.
pub fn notes(summary: &Summary, words: Words<'_>) -> Vec<String> {
    let keys = [
        "report-note-win-rate",
        "report-note-win-rate-value",
        "report-note-right-ends",
        "report-note-no-decision",
        "report-note-reasons",
        "report-note-behaviour",
        "report-note-discount",
        "report-note-conversion",
        "report-note-leads-per-advance",
        "report-note-late-start",
        "report-note-stays",
        "report-note-cycle",
        "report-note-days-per-closed",
        "report-note-by-name",
        "report-note-wilson",
        "report-note-quantiles",
        "report-note-few",
        "report-note-simulated",
        "report-note-verify",
    ];
    let mut notes = keys.map(|key| words.get(key)).to_vec();
    if summary.cycle.late > 0 {
        notes.insert(0, words.with("report-note-left-out", &[("n", summary.cycle.late.into())]));
    }
    if summary.exercises > 0 {
        notes.insert(0, words.with("report-note-exercises", &[("n", summary.exercises.into())]));
    }
    notes
}
