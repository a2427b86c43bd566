//! What is wrong with the packs that were refused? Every problem with path, line, column, message and hint.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{Label, ScrollArea};

use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card};
use crate::game::ui::columns::inside;

/// Draws the screen.
pub(crate) fn show(mut contexts: EguiContexts, mut common: Common) -> Result {
    let mut ui = root(&mut contexts)?;
    let catalog = common.settings.catalog();
    let mut act = bar(&mut ui, &common, Screen::Diagnostics, &catalog.get("ui-diagnostics"));
    let rect = body(&ui, 900.0);
    let problems = &common.shelf.diagnostics;
    inside(&mut ui, rect, "diagnostics", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.add_space(20.0);
            card(ui, |ui| {
                let title = catalog.with("ui-diagnostics-count", &[("count", problems.len().into())]);
                ui.label(Kind::Title.text(title));
                ui.add(Label::new(Kind::Note.soft(catalog.get("ui-diagnostics-note"))).wrap());
            });
            for problem in problems {
                card(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 3.0;
                    let place = format!("{}:{}:{}", problem.path, problem.line, problem.column);
                    ui.add(Label::new(Kind::NoteStrong.colored(place, ACCENT)).wrap().selectable(true));
                    ui.add(Label::new(Kind::Body.text(&problem.message)).wrap().selectable(true));
                    if let Some(hint) = &problem.hint {
                        ui.add(Label::new(Kind::Note.soft(hint)).wrap());
                    }
                });
            }
            ui.add_space(20.0);
        });
    });
    if keys::escape(ui.ctx()) {
        act = Some(Act::Go(Screen::Library));
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}
