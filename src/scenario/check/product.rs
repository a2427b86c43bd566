//! Can what is sold be offered, and can leads be had? Scopes, terms, rungs, stories, sources, decoys.

use super::super::diagnostic::Problems;
use super::super::raw::{RawLeads, RawProduct};
use super::super::read::RawPack;
use super::super::source::Place;
use super::super::words::{Move, Source};
use super::place;

/// The kinds of result that stories and needs are tagged with.
pub(super) const RESULTS: [&str; 4] = ["time", "cost", "quality", "calm"];

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    if let Some(product) = &raw.product {
        offer(&product.raw, place(product.file, 0), problems);
    }
    if let Some(leads) = &raw.leads {
        sources(&leads.raw, leads.file, problems);
    }
}

fn offer(raw: &RawProduct, top: Place, problems: &mut Problems<'_>) {
    let lists = [("modules", raw.modules.len()), ("scopes", raw.scopes.len()), ("terms", raw.terms.len())];
    for (field, len) in lists {
        if len == 0 {
            problems.add_in(top, field, format!("a product has {field}"));
        }
    }
    for (n, scope) in raw.scopes.iter().enumerate() {
        if !(1..=3000).contains(&scope.price_permille) {
            let at = problems.item(top, "scopes", n);
            let message =
                format!("a scope costs 1 to 3000 thousandths of the list price, not {}", scope.price_permille);
            problems.add_in(at, "price_permille", message);
        }
    }
    for (n, rung) in raw.rungs.iter().enumerate() {
        let at = problems.item(top, "rungs", n);
        if !matches!(rung.r#move, Move::M26 | Move::M27 | Move::M28) {
            let message = format!("a rung belongs to M26, M27 or M28, not {}", rung.r#move.word());
            problems.add_in(at, "move", message);
        }
        for (field, permille) in [("price_permille", rung.price_permille), ("cost_permille", rung.cost_permille)] {
            if permille > 500 {
                problems.add_in(at, field, format!("a rung gives 0 to 500 thousandths, not {permille}"));
            }
        }
        if rung.condition.is_some() != (rung.r#move == Move::M27) {
            problems.add(at, "a rung of M27 has a condition, and no other has one");
        }
    }
    for (n, story) in raw.stories.iter().enumerate() {
        if !RESULTS.contains(&story.result.as_str()) {
            let at = problems.item(top, "stories", n);
            problems.add_in(at, "result", not_a_result(&story.result));
        }
    }
}

/// The message for an unknown result tag.
pub(super) fn not_a_result(written: &str) -> String {
    format!("`{written}` is no result: {}", RESULTS.join(", "))
}

fn sources(raw: &RawLeads, file: u16, problems: &mut Problems<'_>) {
    let top = place(file, 0);
    for source in Source::ALL {
        match raw.sources.iter().filter(|written| written.source == *source).count() {
            1 => {}
            0 => problems.add_in(top, "sources", format!("the source {} is missing", source.word())),
            _ => problems.add_in(top, "sources", format!("the source {} is written twice", source.word())),
        }
    }
    for (n, source) in raw.sources.iter().enumerate() {
        let at = problems.item(top, "sources", n);
        if !(-100..=100).contains(&source.trust) {
            problems.add_in(at, "trust", format!("a source gives -100 to 100 points of trust, not {}", source.trust));
        }
        if source.days > 90 {
            problems.add_in(at, "days", format!("a source takes at most 90 days, not {}", source.days));
        }
    }
    if raw.decoys.len() < 3 {
        problems.add_in(top, "decoys", format!("a lead stands among three decoys; there are {}", raw.decoys.len()));
    }
    for decoy in &raw.decoys {
        if !(5..=10).contains(&decoy.days) {
            let message = format!("a wrong pick costs 5 to 10 days, not {}", decoy.days);
            problems.add_in(place(file, decoy.at), "days", message);
        }
    }
}
