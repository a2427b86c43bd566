//! What would you say now? The marked moments one by one: first the choice, then its odds, its label and why.

use bevy_egui::egui::{CornerRadius, Label, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Row, Size, button, card, choice_height, choice_row, key_hint, mark_tag, primary, tag};
use crate::game::view::{DecisionView, Mark, ReplyView};
use crate::sim::Intent;
use crate::text::{Arg, Catalog};

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LearnAct {
    /// Begin the walk.
    Begin,
    /// Say this.
    Pick(Intent),
    /// On to the next moment.
    Next,
    /// Leave the walk.
    Leave,
    /// Open the hidden mind.
    Reveal,
}

/// What stands before the walk: how many moments there are, or why there are none yet. `count`: marked moments, where the
/// analysis is whole.
pub fn learn_intro_ui(ui: &mut Ui, catalog: &Catalog, count: Option<usize>, progress: &str) -> Option<LearnAct> {
    let mut act = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-learn-title"))).wrap());
        let words = match count {
            None => catalog.get("ui-learn-wait"),
            Some(0) => catalog.get("ui-learn-none"),
            Some(count) => catalog.with("ui-learn-count", &[("count", count.into())]),
        };
        ui.add(Label::new(Kind::Body.text(words)).wrap());
        if count.is_none() && !progress.is_empty() {
            ui.add(Label::new(Kind::Note.soft(progress)).wrap());
        }
        ui.horizontal_wrapped(|ui| {
            if count.is_some_and(|count| count > 0)
                && primary(ui, &catalog.get("ui-learn-begin"), Some("Enter"), true).clicked()
            {
                act = Some(LearnAct::Begin);
            }
            // With nothing to go through there is nothing to skip.
            let show = if count == Some(0) { "ui-mind-show" } else { "ui-learn-skip" };
            if button(ui, &catalog.get(show), Some("V"), true, Size::Normal).clicked() {
                act = Some(LearnAct::Reveal);
            }
        });
    });
    act
}

/// How high the question will be.
pub fn question_height(ui: &Ui, replies: &[&ReplyView], width: f32) -> f32 {
    let row = |reply: &&ReplyView| choice_height(ui, Row { key: "1", words: &reply.words, why_not: "" }, width) + 6.0;
    Kind::BodyStrong.style().resolve(ui.style()).size * 1.6 + 12.0 + replies.iter().map(row).sum::<f32>()
}

/// The question, with what could be said under numbers.
pub fn question_ui(ui: &mut Ui, catalog: &Catalog, replies: &[&ReplyView]) -> Option<LearnAct> {
    let mut act = None;
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add(Label::new(Kind::BodyStrong.text(catalog.get("ui-learn-question"))).wrap());
    for (place, reply) in replies.iter().enumerate() {
        let key = if place < 9 { (place + 1).to_string() } else { String::new() };
        if choice_row(ui, Row { key: &key, words: &reply.words, why_not: "" }).clicked() {
            act = Some(LearnAct::Pick(reply.intent));
        }
    }
    act
}

/// What the choice is worth, beside everything else that could be said.
pub fn answer_ui(ui: &mut Ui, catalog: &Catalog, decision: &DecisionView, picked: Intent) {
    let Some(reply) = decision.replies.iter().find(|reply| reply.intent == picked) else { return };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        let (ink, ground) = mark_tag(reply.mark);
        tag(ui, &verdict(catalog, reply), ink, ground);
        ui.label(Kind::Note.soft(&reply.cost));
    });
    if reply.is_chosen {
        ui.add(Label::new(Kind::Note.text(catalog.get("ui-learn-same"))).wrap());
    }
}

/// A label in a word.
fn verdict(catalog: &Catalog, reply: &ReplyView) -> String {
    match (reply.mark, reply.is_best) {
        (_, true) => catalog.get("ui-analysis-best"),
        (Some(mark), _) => mark.words(catalog),
        (None, false) => catalog.get("ui-analysis-good"),
    }
}

/// How it went, at the end.
pub fn learn_summary_ui(ui: &mut Ui, catalog: &Catalog, picks: &[(&DecisionView, Option<Intent>)]) -> Option<LearnAct> {
    let mut act = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-learn-done"))).wrap());
        let better = picks.iter().filter(|(decision, pick)| has_gained(decision, *pick)).count();
        let args = [("better", Arg::from(better)), ("count", Arg::from(picks.len()))];
        ui.add(Label::new(Kind::Body.text(catalog.with("ui-learn-summary", &args))).wrap());
        ui.spacing_mut().item_spacing.y = 4.0;
        for (decision, pick) in picks {
            pick_ui(ui, catalog, decision, *pick);
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if primary(ui, &catalog.get("ui-learn-reveal"), Some("Enter"), true).clicked() {
                act = Some(LearnAct::Reveal);
            }
            if button(ui, &catalog.get("ui-learn-again"), None, true, Size::Normal).clicked() {
                act = Some(LearnAct::Begin);
            }
        });
    });
    act
}

/// Whether what was picked now has better odds than what was said then, by enough to count.
fn has_gained(decision: &DecisionView, pick: Option<Intent>) -> bool {
    let odds = |reply: Option<&ReplyView>| reply.map(|reply| reply.odds);
    let now = odds(decision.replies.iter().find(|reply| Some(reply.intent) == pick));
    let then = odds(decision.chosen());
    matches!((now, then), (Some(now), Some(then)) if now - then >= 50)
}

fn pick_ui(ui: &mut Ui, catalog: &Catalog, decision: &DecisionView, pick: Option<Intent>) {
    let now = decision.replies.iter().find(|reply| Some(reply.intent) == pick);
    let then = decision.chosen().map_or_else(String::new, |reply| reply.percent.clone());
    let words = match now {
        Some(now) => catalog.with("ui-learn-row", &[("then", then.into()), ("now", (&now.percent).into())]),
        None => catalog.get("ui-learn-row-skipped"),
    };
    let mark = now.and_then(|now| now.mark);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        ui.label(Kind::NoteStrong.text(&decision.title));
        if let Some(now) = now {
            let (ink, ground) = mark_tag(mark);
            tag(ui, &verdict(catalog, now), ink, ground);
        }
        ui.label(Kind::Note.soft(words));
    });
}

/// Where in the walk one is, a dot for each moment, filled where it is done; and the way out: true where it was pressed.
pub fn steps_ui(ui: &mut Ui, catalog: &Catalog, at: usize, of: usize) -> bool {
    let words = catalog.with("ui-learn-step", &[("at", Arg::from(at + 1)), ("of", of.into())]);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(Kind::Note.soft(words));
        let (rect, _) = ui.allocate_exact_size(vec2(of.min(30) as f32 * 14.0 + 8.0, 12.0), Sense::hover());
        for place in 0..of.min(30) {
            let center = pos2(rect.left() + 7.0 + place as f32 * 14.0, rect.center().y);
            let dot = Rect::from_center_size(center, vec2(8.0, 8.0));
            let ground = if place < at { ACCENT } else { CARD };
            let edge = if place <= at { ACCENT } else { OUTLINE };
            ui.painter().rect(dot, CornerRadius::same(4), ground, Stroke::new(1.5, edge), StrokeKind::Inside);
        }
        key_hint(ui, "Esc", &catalog.get("ui-learn-leave"), true, true).clicked()
    })
    .inner
}

/// Whether there is something to learn from a decision.
pub fn is_lesson(decision: &DecisionView) -> bool {
    decision.mark.is_some_and(Mark::is_lesson)
}
