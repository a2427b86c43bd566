//! How is a moment tried again? One button under a moment, a picker of moments, and what was tried before.

use bevy_egui::egui::{Label, Ui};

use crate::game::screens::Act;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, card, labelled, note_box, primary};
use crate::game::view::TriesView;
use crate::text::Catalog;

/// The button that goes back to the moment before a turn of a stored run: what is wanted, where it was pressed.
pub fn try_again_ui(ui: &mut Ui, catalog: &Catalog, run: &str, turn: u16) -> Option<Act> {
    let pressed = button(ui, &catalog.get("ui-try-again"), None, true, Size::Normal).clicked();
    pressed.then(|| Act::Fork(run.to_owned(), turn))
}

/// Everything about other tries. `chosen`: the place of the moment that stands in the picker; none: the one that mattered most.
pub fn tries_ui(ui: &mut Ui, catalog: &Catalog, view: &TriesView, chosen: &mut Option<usize>) -> Option<Act> {
    let mut act = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if let Some(note) = &view.is_try {
            note_box(ui, note, Kind::Note, INK, ACCENT, TINT);
            if primary(ui, &catalog.get("ui-try-compare"), Some("C"), true).clicked() {
                act = Some(Act::Compare(view.run.clone()));
            }
            ui.add_space(4.0);
        }
        labelled(ui, catalog.get("ui-try-title"));
        ui.add(Label::new(Kind::Note.soft(view.why_not.clone().unwrap_or_else(|| catalog.get("ui-try-hint")))).wrap());
        let last = view.moments.len().saturating_sub(1);
        let place = chosen.unwrap_or(view.first).min(last);
        if let Some((turn, words)) = view.moments.get(place) {
            ui.horizontal_wrapped(|ui| {
                if button(ui, "‹", None, place > 0, Size::Small).clicked() && place > 0 {
                    *chosen = Some(place - 1);
                }
                ui.label(Kind::NoteStrong.text(catalog.with("ui-try-move", &[("turn", (*turn).into())])));
                if button(ui, "›", None, place < last, Size::Small).clicked() && place < last {
                    *chosen = Some(place + 1);
                }
            });
            ui.add(Label::new(Kind::Note.text(words)).wrap());
            act = act.take().or(try_again_ui(ui, catalog, &view.run, *turn));
        }
        if !view.tries.is_empty() {
            ui.add_space(4.0);
            labelled(ui, catalog.get("ui-try-before"));
        }
        for (place, row) in view.tries.iter().enumerate() {
            ui.push_id(place, |ui| {
                ui.add(Label::new(Kind::Note.text(&row.words)).wrap());
                ui.horizontal_wrapped(|ui| {
                    if button(ui, &catalog.get("ui-try-compare"), None, true, Size::Small).clicked() {
                        act = Some(Act::Compare(row.run.clone()));
                    }
                    if row.is_open && button(ui, &catalog.get("ui-try-go-on"), None, true, Size::Small).clicked() {
                        act = Some(Act::Resume(row.run.clone()));
                    }
                });
            });
        }
    });
    act
}
