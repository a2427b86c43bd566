//! What is presented? Needs that were heard, one story, one scope, with or without a price range.

use bevy_egui::egui::{Label, Ui};

use super::Draft;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, labelled, radio, tick, title_row};
use crate::game::view::{BuilderView, PartView};
use crate::text::Catalog;

/// The builder.
pub fn builder_ui(ui: &mut Ui, catalog: &Catalog, builder: &BuilderView, draft: &mut Draft) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let note = if builder.built { catalog.get("ui-builder-built") } else { String::new() };
        title_row(ui, &catalog.get("ui-builder"), &note);
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-builder-needs"));
        if builder.needs.is_empty() {
            ui.add(Label::new(Kind::Note.colored(catalog.get("ui-builder-no-needs"), WARN_INK)).wrap());
        }
        for need in &builder.needs {
            let bit = 1 << need.place;
            if tick(ui, draft.needs & bit != 0, &need.words, need.why_not.is_none()).clicked() {
                draft.needs ^= bit;
            }
            if let Some(why_not) = &need.why_not {
                ui.add(Label::new(Kind::Label.colored(why_not, WARN_INK)).wrap());
            }
        }
        ui.add_space(6.0);
        labelled(ui, catalog.get("ui-builder-story"));
        one_of(ui, &builder.stories, &mut draft.story);
        ui.add_space(6.0);
        labelled(ui, catalog.get("ui-builder-scope"));
        let mut scope = Some(draft.scope);
        one_of(ui, &builder.scopes, &mut scope);
        draft.scope = scope.unwrap_or(draft.scope);
        ui.add_space(6.0);
        labelled(ui, catalog.get("ui-builder-range"));
        for (range, key) in [(false, "ui-builder-range-no"), (true, "ui-builder-range-yes")] {
            if radio(ui, draft.range == range, &catalog.get(key), true).clicked() {
                draft.range = range;
            }
        }
    });
}

/// A list of which one is chosen.
pub fn one_of(ui: &mut Ui, parts: &[PartView], chosen: &mut Option<u8>) {
    for part in parts {
        if radio(ui, *chosen == Some(part.place), &part.words, part.why_not.is_none()).clicked() {
            *chosen = Some(part.place);
        }
    }
}
