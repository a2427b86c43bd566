//! What else could be said? Every move by family and topic; what can't be done stands there greyed, with the reason.

use bevy_egui::egui::{Align2, Area, Color32, Id, Label, Order, ScrollArea, Sense, Ui, vec2};

use super::Draft;
use super::columns::inside;
use crate::game::keys::{arrows_walk, start_here};
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Row, Size, button, card_frame, choice_row, labelled, rail_row, segments, title_row};
use crate::game::view::{PaletteFamily, TalkView};
use crate::sim::Intent;
use crate::text::Catalog;

/// What came of the palette in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaletteAct {
    /// A move was chosen.
    Say(Intent),
    /// The deal is to be given away.
    GiveAway,
    /// Closed.
    Close,
}

/// Draws the palette over the screen: families at the left, the moves of one at the right.
pub fn palette_ui(
    ui: &Ui,
    catalog: &Catalog,
    families: &[PaletteFamily],
    talk: &TalkView,
    draft: &mut Draft,
) -> Option<PaletteAct> {
    overlay(ui, "palette", 960.0, |ui| {
        let mut act = None;
        title_row(ui, &catalog.get("ui-palette"), &catalog.get("ui-palette-note"));
        let mut names = vec![catalog.get("ui-palette-no-lead")];
        names.extend(talk.leads.iter().map(|(_, name)| name.clone()));
        let now = match draft.lead {
            None => 0,
            Some(lead) => talk.leads.iter().position(|(known, _)| *known == lead).map_or(0, |place| place + 1),
        };
        labelled(ui, catalog.get("ui-palette-lead"));
        if let Some(place) = segments(ui, &names, Some(now)) {
            draft.lead = place.checked_sub(1).and_then(|place| talk.leads.get(place)).map(|(lead, _)| *lead);
        }
        ui.add_space(4.0);
        let font = Kind::BodyStrong.style().resolve(ui.style());
        let foot = ui.ctx().fonts_mut(|fonts| fonts.row_height(&font)) + 34.0;
        let room = ui.available_rect_before_wrap();
        let room = room.with_max_y(room.bottom() - foot);
        let rail = (room.width() * 0.26).clamp(190.0, 260.0);
        inside(ui, room.with_max_x(room.left() + rail), "families", |ui| {
            ScrollArea::vertical().id_salt("families").auto_shrink([false, false]).show(ui, |ui| {
                families_ui(ui, families, draft);
            });
        });
        inside(ui, room.with_min_x(room.left() + rail + 16.0), "moves", |ui| {
            let shown = draft.family.min(families.len().saturating_sub(1));
            ScrollArea::vertical().id_salt(("moves", shown)).auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                if let Some(family) = families.get(shown) {
                    act = family_ui(ui, family);
                }
            });
        });
        ui.allocate_rect(room, Sense::hover());
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if button(ui, &catalog.get("ui-close"), Some("Esc"), true, Size::Normal).clicked() {
                act = Some(PaletteAct::Close);
            }
            if let Some(force) = &talk.force
                && button(ui, force, Some("F"), true, Size::Normal).clicked()
            {
                act = Some(PaletteAct::Say(Intent::ForceGate));
            }
            if talk.can_end && button(ui, &catalog.get("ui-give-away-open"), Some("E"), true, Size::Normal).clicked() {
                act = Some(PaletteAct::GiveAway);
            }
        });
        act
    })
}

/// The families, each on its number; soft where nothing of one can be said now.
fn families_ui(ui: &mut Ui, families: &[PaletteFamily], draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let now = draft.family.min(families.len().saturating_sub(1));
    for (place, family) in families.iter().enumerate() {
        let any = family.rows.iter().any(|row| row.why_not.is_none());
        if rail_row(ui, &(place + 1).to_string(), &family.name, place == now, any).clicked() {
            draft.family = place;
        }
    }
}

/// The moves of a family: what would be said, or why nothing can be.
fn family_ui(ui: &mut Ui, family: &PaletteFamily) -> Option<PaletteAct> {
    let mut act = None;
    ui.spacing_mut().item_spacing.y = 5.0;
    let mut last = "";
    let mut walk = Vec::new();
    for row in &family.rows {
        let again = last == row.name;
        last = &row.name;
        let words = if row.words.is_empty() { row.name.clone() } else { row.words.clone() };
        let why = row.why_not.clone().unwrap_or_default();
        ui.push_id((&row.name, &words), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            if row.why_not.is_none() && !again {
                ui.label(Kind::Label.soft(&row.name));
            }
            let response = choice_row(ui, Row { key: "", words: &words, why_not: &why });
            if row.why_not.is_none() {
                start_here(ui.ctx(), response.id);
                walk.push((response.id, response.rect));
            }
            if response.clicked() {
                act = Some(PaletteAct::Say(row.intent));
            }
        });
    }
    arrows_walk(ui, &walk);
    act
}

/// A card over a veil, in the middle of the window, as high as there is room. Nothing behind it can be pressed or focused.
pub fn overlay<R>(ui: &Ui, name: &str, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let ctx = ui.ctx().clone();
    let window = ctx.content_rect();
    let veil = Area::new(Id::new((name, "veil"))).order(Order::Middle).fixed_pos(window.min);
    veil.show(&ctx, |ui| {
        let (rect, _) = ui.allocate_exact_size(window.size(), Sense::click_and_drag());
        ui.painter().rect_filled(rect, 0.0, Color32::from_rgba_unmultiplied(0x20, 0x24, 0x2E, 90));
    });
    let size = vec2(width.min(window.width() - 48.0), window.height() - 48.0);
    let area = Area::new(Id::new(name)).order(Order::Foreground).anchor(Align2::CENTER_CENTER, [0.0, 0.0]);
    area.show(&ctx, |ui| {
        ctx.memory_mut(|memory| memory.set_modal_layer(ui.layer_id()));
        card_frame()
            .show(ui, |ui| {
                ui.set_width(size.x - 34.0);
                ui.set_max_height(size.y - 30.0);
                content(ui)
            })
            .inner
    })
    .inner
}

/// A small overlay with a text and rows of choices; the place of the row.
pub fn ask_ui(ui: &Ui, name: &str, title: &str, lines: &[String], rows: &[(String, String)]) -> Option<usize> {
    overlay(ui, name, 560.0, |ui| {
        let mut pressed = None;
        ui.add(Label::new(Kind::Title.text(title)).wrap());
        let rest = ui.available_height() - 56.0 * rows.len() as f32 - 20.0;
        ScrollArea::vertical().auto_shrink([false, true]).max_height(rest.max(60.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for line in lines {
                ui.add(Label::new(Kind::Note.colored(line, INK)).wrap());
            }
        });
        ui.add_space(4.0);
        for (place, (key, words)) in rows.iter().enumerate() {
            let response = choice_row(ui, Row { key, words, why_not: "" });
            start_here(ui.ctx(), response.id);
            if response.clicked() {
                pressed = Some(place);
            }
        }
        pressed
    })
}
