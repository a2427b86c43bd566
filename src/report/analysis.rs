//! What does an analysis say in sentences? The same ones in the window and on the command line.

use crate::practice::analysis::{Decision, Label, LuckShare, Permille, Reason};
use crate::text::{Arg, Catalog, Lang, percent_permille, signed};

/// Points that luck or skill must be ahead to be called the heavier.
const AHEAD: i32 = 5;

/// Whole percent.
pub fn percent(permille: Permille, lang: Lang) -> String {
    percent_permille(i64::from(points(permille)) * 10, lang)
}

/// Thousandths as whole points, half away from zero.
pub fn points(permille: Permille) -> i32 {
    let permille = i32::from(permille);
    (permille + 5 * permille.signum()) / 10
}

/// "accuracy 74%".
pub fn accuracy(catalog: &Catalog, accuracy: Permille) -> String {
    catalog.with("ui-analysis-accuracy", &[("percent", percent(accuracy, catalog.lang()).into())])
}

/// What a label is called.
pub fn label(catalog: &Catalog, label: Label) -> String {
    catalog.get(match label {
        Label::Best => "ui-analysis-best",
        Label::Good => "ui-analysis-good",
        Label::Inaccuracy => "ui-analysis-inaccuracy",
        Label::Mistake => "ui-analysis-mistake",
        Label::Blunder => "ui-analysis-blunder",
    })
}

/// A label, with what was lost where there is a loss to tell.
pub fn tag(catalog: &Catalog, label: String, decision: &Decision) -> String {
    let lost = points(decision.loss);
    if lost > 0 && decision.chosen != decision.best {
        catalog.with("ui-analysis-tag", &[("label", label.into()), ("points", lost.into())])
    } else {
        label
    }
}

/// A rule's id, when it fires, and how often after the best reply and after the chosen one.
pub fn rates(catalog: &Catalog, reason: &Reason) -> String {
    let rate = |permille| percent(permille, catalog.lang());
    let args = [
        ("rule", Arg::from(&reason.rule)),
        ("best", Arg::from(rate(reason.best))),
        ("chosen", Arg::from(rate(reason.chosen))),
    ];
    catalog.with(if reason.at_once { "ui-why-at-once" } else { "ui-why-later" }, &args)
}

/// How often runs with these decisions end like this, or that it can't be said.
pub fn same_end(catalog: &Catalog, luck: &LuckShare) -> String {
    match luck.same_decisions_same_end {
        Some(share) => catalog.with("ui-analysis-same-end", &[("percent", percent(share, catalog.lang()).into())]),
        None => catalog.get("ui-analysis-same-end-unknown"),
    }
}

/// The same with its interval, and how the method fares.
pub fn detail(catalog: &Catalog, luck: &LuckShare) -> String {
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
pub fn share(catalog: &Catalog, start: i16, luck: &LuckShare) -> String {
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
