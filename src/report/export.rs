//! How do runs go to a spreadsheet or a CRM? Deals, stages and runs as CSV, one row each, days as simulated days.
//!
//! Figures that aren't there are empty cells. Text that a spreadsheet would take for a formula gets an apostrophe in front.

use std::borrow::Cow;
use std::io::Write;

use csv::Writer;

use super::ReportError;
use super::run::{Run, outcome_word, stage_outcome_word};
use crate::scenario::words::{Outcome, Segment, Source};
use crate::sim::log::Player;
use crate::text::escape_csv;

/// The columns of [`deals`].
pub const DEAL_COLUMNS: [&str; 15] = [
    "run_id",
    "deal_id",
    "trainee",
    "scenario",
    "prospect",
    "source",
    "segment",
    "amount_minor",
    "currency",
    "created_day",
    "first_contact_day",
    "closed_day",
    "status",
    "reason_true",
    "reason_logged",
];
/// The columns of [`stages`].
pub const STAGE_COLUMNS: [&str; 6] = ["run_id", "deal_id", "stage", "entered_day", "left_day", "outcome"];
/// The columns of [`runs`].
pub const RUN_COLUMNS: [&str; 15] = [
    "run_id",
    "trainee",
    "player",
    "policy",
    "scenario",
    "prospect",
    "seed",
    "mode",
    "started_at",
    "finished_at",
    "status",
    "outcome",
    "score",
    "fork_of",
    "fork_turn",
];

/// Writes every deal: a run whose deal hasn't begun (no lead was taken up) has none.
///
/// # Errors
/// What can't be written.
pub fn deals<'a>(list: impl IntoIterator<Item = &'a Run<'a>>, to: impl Write) -> Result<(), ReportError> {
    let mut csv = Writer::from_writer(to);
    csv.write_record(DEAL_COLUMNS)?;
    for run in list {
        let summary = run.summary;
        let Some(created) = summary.created_day else { continue };
        let deal = run.deal();
        let closed = summary.closed_day.filter(|_| deal != Outcome::Open);
        let row: [Cow<'_, str>; 15] = [
            escape_csv(run.id),
            escape_csv(&deal_id(run)).into_owned().into(),
            escape_csv(run.trainee),
            escape_csv(run.scenario),
            escape_csv(run.prospect),
            summary.source.map_or("", Source::word).into(),
            run.segment.map_or("", Segment::word).into(),
            summary.amount_minor.to_string().into(),
            escape_csv(run.currency),
            created.to_string().into(),
            day(summary.first_contact_day),
            day(closed),
            outcome_word(deal).into(),
            escape_csv(&reason_true(run)).into_owned().into(),
            escape_csv(&summary.reason_logged.map_or_else(String::new, |filed| run.reason(filed))).into_owned().into(),
        ];
        csv.write_record(row.iter().map(|cell| cell.as_bytes()))?;
    }
    csv.flush()?;
    Ok(())
}

/// Writes every stay in a stage, in order.
///
/// # Errors
/// What can't be written.
pub fn stages<'a>(list: impl IntoIterator<Item = &'a Run<'a>>, to: impl Write) -> Result<(), ReportError> {
    let mut csv = Writer::from_writer(to);
    csv.write_record(STAGE_COLUMNS)?;
    for run in list {
        let deal = deal_id(run);
        for stay in &run.summary.stages {
            let row: [Cow<'_, str>; 6] = [
                escape_csv(run.id),
                escape_csv(&deal),
                stay.stage.word().into(),
                stay.entered_day.to_string().into(),
                day(stay.left_day),
                stage_outcome_word(stay.outcome).into(),
            ];
            csv.write_record(row.iter().map(|cell| cell.as_bytes()))?;
        }
    }
    csv.flush()?;
    Ok(())
}

/// Writes every run, whose it was, and for a fork the run that it goes back to and its first own turn.
///
/// # Errors
/// What can't be written.
pub fn runs<'a>(list: impl IntoIterator<Item = &'a Run<'a>>, to: impl Write) -> Result<(), ReportError> {
    let mut csv = Writer::from_writer(to);
    csv.write_record(RUN_COLUMNS)?;
    for run in list {
        let score = if run.is_scored() { run.summary.score.behaviour.to_string() } else { String::new() };
        let player = match run.player {
            Player::Human => "human",
            Player::Policy => "policy",
        };
        let (fork_of, fork_turn) = run.fork.map_or(("", String::new()), |(of, turn)| (of, turn.to_string()));
        let row: [Cow<'_, str>; 15] = [
            escape_csv(run.id),
            escape_csv(run.trainee),
            player.into(),
            escape_csv(run.policy.unwrap_or_default()),
            escape_csv(run.scenario),
            escape_csv(run.prospect),
            run.seed.to_string().into(),
            run.mode.word().into(),
            escape_csv(run.started_at),
            escape_csv(run.finished_at.unwrap_or_default()),
            run.status.word().into(),
            outcome_word(run.summary.outcome).into(),
            score.into(),
            escape_csv(fork_of),
            fork_turn.into(),
        ];
        csv.write_record(row.iter().map(|cell| cell.as_bytes()))?;
    }
    csv.flush()?;
    Ok(())
}

/// The id of a run's deal.
fn deal_id(run: &Run<'_>) -> String {
    format!("{}-1", run.id)
}

fn day(day: Option<u32>) -> Cow<'static, str> {
    day.map_or(Cow::Borrowed(""), |day| day.to_string().into())
}

/// Why a deal wasn't won, in truth: the heaviest open concern with its cause, in the ids in which reasons are filed; the rule
/// that ended it where it was handed on or closed. Empty for a deal that is open or signed.
fn reason_true(run: &Run<'_>) -> String {
    let rule = || run.summary.reason_true.map_or_else(String::new, |rule| rule.id().to_owned());
    match run.deal() {
        Outcome::Open | Outcome::Won => String::new(),
        Outcome::Lost | Outcome::NoDecision => run.summary.cause_true.map_or_else(rule, |cause| run.reason(cause)),
        Outcome::Nurture | Outcome::Disqualified => rule(),
    }
}
