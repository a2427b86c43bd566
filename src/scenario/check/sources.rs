//! Can everything be learnt and picked up? Answers with hooks, facts that something gives, openings that research makes possible.

use super::super::cast::{HOOKS, VARIANTS};
use super::super::compile::{BANDS, answers};
use super::super::diagnostic::Problems;
use super::super::located::Located;
use super::super::raw::{RawNeed, RawProspect, RawVariant};
use super::super::read::RawPack;
use super::super::words::{CardField, OpeningKind};
use super::place;
use super::product::{RESULTS, not_a_result};

/// Fewest variants in one band of a need's answers.
const FEWEST: usize = 3;

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    for prospect in &raw.prospects {
        let (file, raw) = (prospect.file, &prospect.raw);
        if raw.needs.len() != super::super::cast::NEEDS {
            let message = format!("a prospect has three needs, not {}", raw.needs.len());
            problems.add_in(place(file, 0), "needs", message);
        }
        for need in &raw.needs {
            one_need(raw, need, file, problems);
        }
        facts(raw, file, problems);
        openings(raw, file, problems);
    }
}

fn one_need(raw: &RawProspect, need: &Located<RawNeed>, file: u16, problems: &mut Problems<'_>) {
    let at = place(file, need.at);
    if !RESULTS.contains(&need.result.as_str()) {
        problems.add_in(at, "result", not_a_result(&need.result));
    }
    if need.hooks.len() > HOOKS {
        problems.add_in(at, "hooks", format!("a need has at most {HOOKS} hooks, not {}", need.hooks.len()));
    }
    let figure = raw.facts.iter().find(|fact| fact.id.value == need.figure.value);
    if figure.is_some_and(|fact| fact.field != CardField::Figure) {
        let message = format!("`{}` isn't a fact of the field Figure", need.figure.value);
        problems.add_in(at, "figure", message);
    }
    let written = problems.field(at, "answers");
    for (band, variants) in BANDS.iter().zip(answers(need)) {
        if !(FEWEST..=VARIANTS).contains(&variants.len()) {
            let message = format!("{band} has {FEWEST} to {VARIANTS} variants, not {}", variants.len());
            problems.add_in(written, band, message);
        }
        for variant in variants {
            if variant.hooks.is_empty() {
                problems.add(place(file, variant.at), "an answer has a hook that can be picked up");
            }
            if variant.hooks.len() > 1 {
                problems.add_in(place(file, variant.at), "hooks", "an answer has one hook, not several");
            }
        }
    }
    for variant in &need.answers.cost {
        if !variant.gives.iter().any(|fact| **fact == *need.figure) {
            let message = format!("the cost gives its figure, the fact `{}`", need.figure.value);
            problems.add_in(place(file, variant.at), "gives", message);
        }
    }
    for hook in &need.hooks {
        let used = answers(need).into_iter().flatten().any(|variant| variant.hooks.iter().any(|id| **id == *hook.id));
        if !used {
            problems.add(place(file, hook.id.at), format!("no answer has the hook `{}`", hook.id.value));
        }
    }
}

/// Every variant that may give a fact.
fn variants(raw: &RawProspect) -> impl Iterator<Item = &RawVariant> {
    let fields = raw.fields.iter().flat_map(|field| field.truth.iter().chain(&field.evasive).chain(&field.telling));
    let needs = raw.needs.iter().flat_map(|need| answers(need).into_iter().flatten());
    let hooks = raw.needs.iter().flat_map(|need| &need.hooks).map(|hook| &hook.more);
    let causes = raw.concerns.iter().flat_map(|concern| &concern.causes).flat_map(|cause| &cause.discloses);
    fields.chain(needs).map(|variant| &variant.value).chain(hooks).chain(causes)
}

fn facts(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    for fact in &raw.facts {
        let said = variants(raw).any(|variant| variant.gives.iter().any(|id| **id == *fact.id));
        let found = raw.research.iter().any(|card| card.gives.iter().any(|id| **id == *fact.id))
            || raw.events.iter().any(|event| event.gives.iter().any(|id| **id == *fact.id));
        if !said && !found {
            problems.add(place(file, fact.id.at), format!("nothing gives the fact `{}`", fact.id.value));
        }
    }
}

fn openings(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    let touch = problems.field(place(file, 0), "touch");
    for (n, opening) in raw.touch.openings.iter().enumerate() {
        let at = problems.item(touch, "openings", n);
        match &opening.needs {
            None if opening.kind == OpeningKind::Fact => {
                problems.add(at, "an opening with a fact needs one that research gives");
            }
            Some(fact) if !raw.research.iter().any(|card| card.gives.iter().any(|id| **id == **fact)) => {
                problems.add(place(file, fact.at), format!("no research gives the fact `{}`", fact.value));
            }
            _ => {}
        }
    }
}
