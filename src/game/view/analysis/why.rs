//! Why was a reply better or worse? What the best one would have moved in this prospect, and the rules that make the difference.

use super::Mark;
use crate::game::run::{Play, Words};
use crate::game::view::veil::Veil;
use crate::practice::analysis::label::{INACCURACY, MISTAKE};
use crate::practice::analysis::{Decision, Label, Reason};
use crate::report::analysis::{points, rates};
use crate::scenario::raw::Meter;
use crate::sim::Rule;
use crate::sim::event::Event;
use crate::text::{Arg, Catalog, signed};

/// Most rules that are told on either side.
const MOST: usize = 3;
/// Most meters that are told.
const MOST_METERS: usize = 4;
/// From how many hundredths of a point on a change is told, is clear, is large.
const SIZES: [u16; 3] = [100, 500, 1_200];

/// Why, in sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhyView {
    /// What the figures say.
    pub verdict: Vec<String>,
    /// What the best reply would have changed in this prospect at once.
    pub moved: Option<String>,
    /// What follows from the best reply more often.
    pub gains: Vec<CauseView>,
    /// What follows from the chosen one more often.
    pub harms: Vec<CauseView>,
    /// What the chosen one did, where nothing was better.
    pub did: Vec<CauseView>,
    /// How sure the figures are.
    pub notes: Vec<String>,
    /// Ids of the rules.
    pub ids: String,
}

/// A rule that makes the difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseView {
    /// What happens.
    pub what: String,
    /// Why that is so in selling.
    pub why: String,
    /// Its id, when, and how often.
    pub print: String,
}

/// Puts a decision's reasons into sentences.
pub(super) fn why(
    play: &Play,
    words: &Words<'_>,
    veil: Veil<'_>,
    decision: &Decision,
    mark: Option<Mark>,
    done: bool,
) -> WhyView {
    let catalog = words.catalog;
    let other = decision.chosen != decision.best;
    let side = |best: bool| -> Vec<CauseView> {
        let reasons = decision.reasons.iter().filter(|reason| other && (reason.best > reason.chosen) == best);
        reasons.filter_map(|reason| cause(catalog, reason)).take(MOST).collect()
    };
    let (gains, harms) = (side(true), side(false));
    let did = if gains.is_empty() && harms.is_empty() { fired(play, catalog, veil, decision.turn) } else { Vec::new() };
    let ids: Vec<&str> = decision.reasons.iter().take(MOST).map(|reason| reason.rule.as_str()).collect();
    let mut verdict = verdict(catalog, decision, mark);
    if other && gains.is_empty() && harms.is_empty() && decision.loss >= INACCURACY {
        verdict.push(catalog.get("ui-why-no-rule"));
    }
    WhyView {
        verdict,
        moved: moved(play, words, decision).filter(|_| other),
        gains,
        harms,
        did,
        notes: notes(catalog, decision, done),
        ids: if other { ids.join(" · ") } else { String::new() },
    }
}

fn verdict(catalog: &Catalog, decision: &Decision, mark: Option<Mark>) -> Vec<String> {
    let error = points(decision.loss_se * 2).max(1);
    let figures = [("points", Arg::from(points(decision.loss))), ("error", Arg::from(error))];
    let mut said = Vec::new();
    let unlabelled = matches!(decision.label, Label::Best | Label::Good);
    if mark == Some(Mark::Great) {
        said.push(catalog.get("ui-why-great"));
    } else if decision.chosen == decision.best {
        said.push(catalog.get("ui-why-best"));
    } else if unlabelled && decision.loss >= INACCURACY {
        said.push(catalog.with("ui-why-within-error", &figures));
    } else if points(decision.loss) <= 0 {
        said.push(catalog.get("ui-why-level"));
    } else if unlabelled {
        said.push(catalog.with("ui-why-little", &figures));
    } else {
        said.push(catalog.with("ui-why-lost", &figures));
    }
    if is_principled(decision) {
        said.push(catalog.get("ui-why-principled"));
    }
    said
}

/// Whether it cost much, and was at least as good a way of selling.
fn is_principled(decision: &Decision) -> bool {
    let behaviour = |intent| decision.offered.iter().find(|reply| reply.intent == intent).map(|reply| reply.behaviour);
    let held = behaviour(decision.chosen) >= behaviour(decision.best);
    held && decision.chosen != decision.best && decision.loss >= MISTAKE && decision.label == Label::Inaccuracy
}

fn notes(catalog: &Catalog, decision: &Decision, done: bool) -> Vec<String> {
    let worlds = [("worlds", Arg::from(decision.worlds))];
    let mut notes =
        vec![catalog.with(if decision.approximate { "ui-why-worlds-few" } else { "ui-why-worlds" }, &worlds)];
    if !done {
        notes.push(catalog.get("ui-why-first"));
    }
    notes
}

fn cause(catalog: &Catalog, reason: &Reason) -> Option<CauseView> {
    let rule = Rule::from_id(&reason.rule)?;
    let text = catalog.rule(rule);
    Some(CauseView { what: text.what, why: text.why, print: rates(catalog, reason) })
}

/// The rules that fired in a turn, without what only counts time.
fn fired(play: &Play, catalog: &Catalog, veil: Veil<'_>, turn: u16) -> Vec<CauseView> {
    let Some(played) = usize::from(turn).checked_sub(1).and_then(|place| play.turns.get(place)) else {
        return Vec::new();
    };
    let mut rules: Vec<Rule> = Vec::new();
    for event in &played.record.events {
        if let Event::Fired { rule, .. } = event
            && !rules.contains(rule)
            && !veil.hides(*rule, turn)
        {
            rules.push(*rule);
        }
    }
    rules.sort_by_key(|rule| rule.tone() == 0);
    let view = |rule: &Rule| {
        let text = catalog.rule(*rule);
        CauseView { what: text.what, why: text.why, print: rule.id().to_owned() }
    };
    rules.iter().take(2).map(view).collect()
}

/// "At once it would have meant: clearly more trust (+9), a little less fear (−4)."
fn moved(play: &Play, words: &Words<'_>, decision: &Decision) -> Option<String> {
    let catalog = words.catalog;
    let told = decision.moved.iter().filter(|(_, by)| by.unsigned_abs() >= SIZES[0]).take(MOST_METERS);
    let parts: Vec<String> = told.map(|&(meter, by)| part(catalog, meter, by)).collect();
    if parts.is_empty() {
        return None;
    }
    let with = play.known_before(usize::from(decision.turn)).talk.with;
    let args = [("name", Arg::from(words.person_name(with))), ("what", Arg::from(parts.join(", ")))];
    Some(catalog.with("ui-why-moved", &args))
}

fn part(catalog: &Catalog, meter: Meter, by: i16) -> String {
    let size = match by.unsigned_abs() {
        by if by >= SIZES[2] => "ui-why-much",
        by if by >= SIZES[1] => "ui-why-clearly",
        _ => "ui-why-a-little",
    };
    let way = if by > 0 { "more" } else { "less" };
    let what = catalog.get(&format!("ui-moved-{}-{way}", dashed(meter)));
    let args = [
        ("size", Arg::from(catalog.get(size))),
        ("what", Arg::from(what)),
        ("by", Arg::from(signed(i64::from(by + 50 * by.signum()) / 100, catalog.lang()))),
    ];
    catalog.with("ui-why-part", &args)
}

fn dashed(meter: Meter) -> &'static str {
    match meter {
        Meter::Trust => "trust",
        Meter::Interest => "interest",
        Meter::Patience => "patience",
        Meter::Tension => "tension",
        Meter::Fear => "fear",
        Meter::Clarity => "clarity",
        Meter::Preference => "preference",
        Meter::Need => "need",
        Meter::Value => "value",
        Meter::Disclosure => "disclosure",
        Meter::Resolution => "resolution",
        Meter::Salience => "salience",
        Meter::PriceCredibility => "price-credibility",
        Meter::Momentum => "momentum",
        Meter::Adoption => "adoption",
        Meter::Satisfaction => "satisfaction",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn every_meter_has_words_for_both_directions() {
        for &lang in Lang::ALL {
            for &meter in Meter::ALL {
                for way in ["more", "less"] {
                    let key = format!("ui-moved-{}-{way}", dashed(meter));
                    assert!(Catalog::shared(lang).has(&key), "{} {key}", lang.code());
                }
            }
        }
    }
}
