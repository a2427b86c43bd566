//! What stands above the analysis? Accuracy, how often these decisions end like this, luck apart from skill, and how far it is.

use super::{percent, points};
use crate::game::run::Words;
use crate::game::study::{Standing, Study};
use crate::practice::analysis::LuckShare;
use crate::text::{Arg, Catalog, signed};

/// Points that luck or skill must be ahead to be called the heavier.
const AHEAD: i32 = 5;

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
    let lang = catalog.lang();
    let accuracy = study.accuracy.map_or_else(String::new, |accuracy| {
        catalog.with("ui-analysis-accuracy", &[("percent", percent(accuracy, lang).into())])
    });
    let head = HeadView { accuracy, progress: progress(catalog, study), ..HeadView::default() };
    let Some(luck) = &study.luck else { return head };
    let start = study.decisions.values().next().map_or(0, |(decision, _)| decision.odds_before);
    HeadView {
        same_end: same_end(catalog, luck),
        detail: detail(catalog, luck),
        share: share(catalog, start, luck),
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

fn same_end(catalog: &Catalog, luck: &LuckShare) -> String {
    match luck.same_decisions_same_end {
        Some(share) => catalog.with("ui-analysis-same-end", &[("percent", percent(share, catalog.lang()).into())]),
        None => catalog.get("ui-analysis-same-end-unknown"),
    }
}

fn detail(catalog: &Catalog, luck: &LuckShare) -> String {
    let lang = catalog.lang();
    let span = |[low, high]: [i16; 2]| format!("{}–{}", points(low), percent(high, lang));
    let method =
        [("percent", Arg::from(percent(luck.good_policy_right_end, lang))), ("span", Arg::from(span(luck.good_ci95)))];
    let method = catalog.with("ui-analysis-method-end", &method);
    match (luck.same_decisions_same_end, luck.same_ci95) {
        (Some(share), Some(ci95)) => {
            let same = [("percent", Arg::from(percent(share, lang))), ("span", Arg::from(span(ci95)))];
            format!("{} {method}", catalog.with("ui-analysis-same-end-span", &same))
        }
        _ => {
            let substituted = [("percent", Arg::from(percent(luck.substituted, lang)))];
            format!("{} {method}", catalog.with("ui-analysis-substituted", &substituted))
        }
    }
}

/// "It began at 41%. …" and which of the two weighed more.
fn share(catalog: &Catalog, start: i16, luck: &LuckShare) -> String {
    let whole = |permille: i32| (permille + 5 * permille.signum()) / 10;
    let (skill, chance) = (whole(luck.skill), whole(luck.luck));
    let weight = match skill.abs() - chance.abs() {
        more if more > AHEAD => "ui-analysis-weight-skill",
        less if less < -AHEAD => "ui-analysis-weight-luck",
        _ => "ui-analysis-weight-both",
    };
    let args = [
        ("start", Arg::from(percent(start, catalog.lang()))),
        ("skill", Arg::from(signed(skill.into(), catalog.lang()))),
        ("luck", Arg::from(signed(chance.into(), catalog.lang()))),
    ];
    format!("{} {}", catalog.with("ui-analysis-share", &args), catalog.get(weight))
}
