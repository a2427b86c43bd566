//! What does the funnel say, in words?

use super::words::Words;
use super::{Bar, Bars, Block, Chart, Table};
use crate::report::funnel::{Funnel, StageFigures};
use crate::report::stats::FEW;

/// What the report says.
pub fn blocks(funnel: &Funnel, words: Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if funnel.runs == 0 {
        blocks.push(Block::Say(words.get("report-no-runs")));
    }
    blocks.extend(findings(funnel, words));
    blocks.push(Block::Chart(Chart::Funnel(chart(funnel, words))));
    blocks.push(Block::Heading(words.get("report-heading-ends")));
    blocks.push(Block::Table(ends(funnel, words)));
    blocks.push(Block::Heading(words.get("report-heading-conversion")));
    blocks.push(Block::Table(conversion(funnel, words)));
    blocks
}

/// Where most deals fall out, and where they stay longest; with a caution where there are few.
fn findings(funnel: &Funnel, words: Words<'_>) -> Option<Block> {
    let (bottleneck, slowest) = (funnel.bottleneck(), funnel.slowest());
    let lost = bottleneck.map(|stage| {
        let name = words.0.stage(stage.stage);
        let args = [("stage", name.into()), ("n", stage.fell().into()), ("entered", stage.entered.into())];
        words.with("report-bottleneck", &args)
    });
    let stays = slowest.map(|stage| {
        let args = [("stage", words.0.stage(stage.stage).into()), ("days", words.days(stage.days_mean).into())];
        words.with("report-slowest", &args)
    });
    let is_few = bottleneck.into_iter().chain(slowest).any(|stage| stage.entered < FEW);
    let few = is_few.then(|| words.get("report-bottleneck-few"));
    let said: Vec<_> = [lost, stays, few].into_iter().flatten().collect();
    (!said.is_empty()).then(|| Block::Say(said.join(" ")))
}

/// The drawing.
pub fn chart(funnel: &Funnel, words: Words<'_>) -> Bars {
    let bars = funnel.stages.iter().map(|stage| Bar {
        label: words.0.stage(stage.stage),
        counts: Some((stage.entered, stage.advanced)),
        value: stage.conversion,
        range: stage.ci95,
        counts_text: words
            .with("report-bar-counts", &[("entered", stage.entered.into()), ("advanced", stage.advanced.into())]),
        value_text: value_text(stage, words),
        is_weak: stage.entered < FEW,
    });
    Bars { title: words.get("report-chart-funnel"), bars: bars.collect() }
}

fn value_text(stage: &StageFigures, words: Words<'_>) -> String {
    if stage.stage.next().is_none() {
        return words.get("report-bar-last");
    }
    match stage.conversion {
        None => words.none(),
        rate => format!("{} ({})", words.percent(rate), words.interval(stage.ci95)),
    }
}

fn ends(funnel: &Funnel, words: Words<'_>) -> Table {
    let heads = [
        "report-col-stage",
        "report-col-entered",
        "report-col-advanced",
        "report-col-lost",
        "report-col-no-decision",
        "report-col-nurture",
        "report-col-disqualified",
        "report-col-open",
    ];
    let row = |stage: &StageFigures| {
        let counts = [
            stage.entered,
            stage.advanced,
            stage.lost,
            stage.no_decision,
            stage.nurture,
            stage.disqualified,
            stage.open,
        ];
        let mut row = vec![words.0.stage(stage.stage)];
        row.extend(counts.map(|count| words.count(count)));
        row
    };
    Table { head: heads.map(|head| words.get(head)).to_vec(), rows: funnel.stages.iter().map(row).collect() }
}

/// Conversions, intervals and stays.
pub fn conversion(funnel: &Funnel, words: Words<'_>) -> Table {
    let heads = [
        "report-col-stage",
        "report-col-n",
        "report-col-conversion",
        "report-col-ci95",
        "report-col-leads-per-advance",
        "report-col-days-mean",
        "report-col-days-median",
    ];
    let row = |stage: &StageFigures| {
        vec![
            words.0.stage(stage.stage),
            words.cases(stage.entered),
            words.percent(stage.conversion),
            words.interval(stage.ci95),
            words.figure(stage.leads_per_advance, 2),
            words.days(stage.days_mean),
            words.days(stage.days_median),
        ]
    };
    Table { head: heads.map(|head| words.get(head)).to_vec(), rows: funnel.stages.iter().map(row).collect() }
}

/// How the figures are defined.
pub fn notes(words: Words<'_>) -> Vec<String> {
    let keys = [
        "report-note-conversion",
        "report-note-leads-per-advance",
        "report-note-late-start",
        "report-note-follow-up",
        "report-note-stays",
        "report-note-fell",
        "report-note-wilson",
        "report-note-few",
        "report-note-verify",
    ];
    keys.map(|key| words.get(key)).to_vec()
}
