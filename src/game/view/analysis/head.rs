//! What stands above the analysis? Accuracy, how often these decisions end like this, luck apart from skill, and how far it is.

use crate::game::run::Words;
use crate::game::study::{Standing, Study};
use crate::report::analysis;
use crate::text::{Arg, Catalog};

/// Sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeadView {
    /// "accuracy 74%"; empty: not known yet.
    pub accuracy: String,
    /// How often runs with these decisions end like this, or that it can't be said.
    pub same_end: String,
    /// The same, with its interval, and how the method fares.
    pub detail: String,
    /// What the decisions and what chance added.
    pub share: String,
    /// How far it is; empty: it is whole.
    pub progress: String,
}

/// Puts them together.
pub(super) fn head(words: &Words<'_>, study: &Study) -> HeadView {
    let catalog = words.catalog;
    let accuracy = study.accuracy.map_or_else(String::new, |accuracy| analysis::accuracy(catalog, accuracy));
    let head = HeadView { accuracy, progress: progress(catalog, study), ..HeadView::default() };
    let Some(luck) = &study.luck else { return head };
    let start = study.decisions.values().next().map_or(0, |(decision, _)| decision.odds_before);
    HeadView {
        same_end: analysis::same_end(catalog, luck),
        detail: analysis::detail(catalog, luck),
        share: analysis::share(catalog, start, luck),
        ..head
    }
}

fn progress(catalog: &Catalog, study: &Study) -> String {
    let (begun, done) = study.counts();
    let of = ("count", Arg::from(study.of));
    match study.standing {
        Standing::Running if begun < study.of => catalog.with("ui-analysis-progress", &[("done", begun.into()), of]),
        Standing::Running if done < study.of => catalog.with("ui-analysis-refining", &[("done", done.into()), of]),
        Standing::Running => catalog.get("ui-analysis-luck"),
        Standing::Cancelled => catalog.get("ui-analysis-cancelled"),
        Standing::Nothing => catalog.get("ui-analysis-nothing"),
        Standing::Unfinished => catalog.get("ui-analysis-unfinished"),
        Standing::OtherRules => catalog.get("ui-analysis-other-rules"),
        Standing::Failed => catalog.get("ui-analysis-failed"),
        Standing::Idle | Standing::Done => String::new(),
    }
}
