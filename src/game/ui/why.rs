//! Why? What the figures say, what the best reply would have changed, and the rules that make the difference.

use bevy_egui::egui::{Label, Ui};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, labelled, note_box};
use crate::game::view::{CauseView, WhyView};
use crate::text::Catalog;

/// The sentences, the weightiest first.
pub fn why_ui(ui: &mut Ui, catalog: &Catalog, why: &WhyView) {
    ui.spacing_mut().item_spacing.y = 6.0;
    for words in &why.verdict {
        ui.add(Label::new(Kind::Body.text(words)).wrap());
    }
    if let Some(moved) = &why.moved {
        note_box(ui, moved, Kind::Note, INK, ACCENT_PALE, CREAM);
    }
    for (key, causes) in [("ui-why-harms", &why.harms), ("ui-why-gains", &why.gains), ("ui-why-did", &why.did)] {
        if !causes.is_empty() {
            ui.add_space(2.0);
            labelled(ui, catalog.get(key));
            for cause in causes {
                cause_ui(ui, cause);
            }
        }
    }
    for note in &why.notes {
        ui.add(Label::new(Kind::Label.soft(note)).wrap());
    }
}

fn cause_ui(ui: &mut Ui, cause: &CauseView) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(Label::new(Kind::Note.text(&cause.what)).wrap());
        if !cause.why.is_empty() {
            ui.add(Label::new(Kind::Note.soft(&cause.why)).wrap());
        }
        ui.add(Label::new(Kind::Label.soft(&cause.print)).wrap());
    });
}
