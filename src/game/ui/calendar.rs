//! What is due? Promises and talks with their dates; a promise can be kept at the desk.

use bevy_egui::egui::{Align, Label, Layout, Ui};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, card, labelled};
use crate::game::view::CalendarRow;
use crate::sim::Intent;
use crate::text::Catalog;

/// The panel; the promise that is kept just now.
pub fn calendar_ui(ui: &mut Ui, catalog: &Catalog, rows: &[CalendarRow]) -> Option<Intent> {
    let mut kept = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        labelled(ui, catalog.get("ui-calendar"));
        if rows.is_empty() {
            ui.label(Kind::Note.soft(catalog.get("ui-calendar-empty")));
        }
        for row in rows {
            ui.horizontal_top(|ui| {
                ui.label(Kind::Note.soft(&row.date));
                ui.with_layout(Layout::top_down(Align::Max), |ui| {
                    ui.add(
                        Label::new(Kind::NoteStrong.colored(&row.what, if row.broken { BAD } else { INK }))
                            .wrap()
                            .halign(Align::Max),
                    );
                    if row.broken {
                        ui.label(Kind::Label.colored(catalog.get("ui-promise-broken"), BAD));
                    }
                    if let Some(intent) = row.keep
                        && button(ui, &catalog.get("ui-promise-keep"), None, true, Size::Small).clicked()
                    {
                        kept = Some(intent);
                    }
                });
            });
        }
    });
    kept
}
