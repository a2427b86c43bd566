//! Which moments of a run can be tried again, and which were? A row for each decision and each try.

use super::debrief::steps;
use super::leads::touch_words;
use crate::game::run::{Play, Saving};
use crate::game::settings::Settings;
use crate::practice::moments as practice;
use crate::scenario::words::Outcome;
use crate::sim::log::{Fork, RULES_VERSION};
use crate::store::RunRow;
use crate::text::Catalog;

/// What can be tried again of a run, and what was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriesView {
    /// The run's id.
    pub run: String,
    /// Where the run itself is another try: that it is, in words, and whether the run gone back to may be shown beside it.
    pub is_try: Option<String>,
    /// Decisions, by turn: what was done, in words. Empty where the run can't be gone back to.
    pub moments: Vec<(u16, String)>,
    /// The place of the decision that mattered most; the last where none did.
    pub first: usize,
    /// Why it can't.
    pub why_not: Option<String>,
    /// What was tried before.
    pub tries: Vec<TryRow>,
}

/// Another try of a moment of this run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryRow {
    /// Id of the fork.
    pub run: String,
    /// From where, and what came of it, in words.
    pub words: String,
    /// Whether it can be gone on with.
    pub is_open: bool,
}

impl TriesView {
    /// Looks at a run and its forks.
    pub fn of(play: &Play, forks: &[RunRow], settings: &Settings) -> Self {
        let catalog = settings.catalog();
        let why_not = if play.header.rules != RULES_VERSION {
            Some(catalog.get("ui-try-other-rules"))
        } else if play.saving != Saving::Kept {
            Some(catalog.get("ui-try-unsaved"))
        } else {
            None
        };
        let moments = if why_not.is_some() { Vec::new() } else { decisions(play, settings) };
        let mattered = practice::moments(&play.cast, &steps(play)).first().map(|moment| moment.turn);
        let first = moments.iter().position(|(turn, _)| Some(*turn) == mattered);
        Self {
            run: play.info.id.clone(),
            is_try: play.info.fork.as_ref().map(|fork| fork_note(catalog, fork)),
            first: first.unwrap_or(moments.len().saturating_sub(1)),
            moments,
            why_not,
            tries: forks.iter().filter_map(|row| try_row(catalog, row)).collect(),
        }
    }
}

/// That a run is another try of a moment, and doesn't count.
pub fn fork_note(catalog: &Catalog, fork: &Fork) -> String {
    catalog.with("ui-try-note", &[("turn", fork.turn.into())])
}

fn decisions(play: &Play, settings: &Settings) -> Vec<(u16, String)> {
    let words = play.words(settings);
    let decisions = play.turns.iter().filter(|played| played.intent.is_decision());
    let moment = |turn: u16| {
        let known = play.known_before(usize::from(turn));
        let intent = play.turns.get(usize::from(turn) - 1)?.intent;
        let said = touch_words(&words, known, intent);
        Some((turn, said.unwrap_or_else(|| words.voice.choice(known, play.header.seed, intent))))
    };
    decisions.filter_map(|played| moment(played.record.turn)).collect()
}

fn try_row(catalog: &Catalog, row: &RunRow) -> Option<TryRow> {
    let fork = row.info.fork.as_ref()?;
    let is_open = row.info.finished_at.is_none();
    let outcome = catalog.outcome(if is_open { Outcome::Open } else { row.summary.outcome });
    let args =
        [("turn", fork.turn.into()), ("outcome", outcome.into()), ("points", row.summary.score.behaviour.into())];
    Some(TryRow { run: row.info.id.clone(), words: catalog.with("ui-try-row", &args), is_open })
}
