//! Who sits opposite? Face on a backdrop, name, role, what they decide, and the last look.

use bevy_egui::egui::{Color32, CornerRadius, Label, Rect, ScrollArea, Stroke, StrokeKind, TextureId, Ui, pos2, vec2};

use super::columns::inside;
use crate::game::theme::palette::*;
use crate::game::theme::{CARD_RADIUS, Kind, appear, labelled, note_box, picture};
use crate::game::view::WhoView;
use crate::text::Catalog;

/// Draws the left column. `pictures`: backdrop and face.
pub fn who_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    rect: Rect,
    who: &WhoView,
    pictures: (Option<TextureId>, Option<TextureId>),
) {
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect(rect, radius, CARD, Stroke::new(1.0, LINE), StrokeKind::Inside);
    // Where there is much to read, the picture makes room.
    let share = if who.text.is_some() || !who.found.is_empty() { 0.28 } else { 0.46 };
    let high = (rect.width()).min(rect.height() * share).round();
    let frame = Rect::from_min_size(rect.min, vec2(rect.width(), high)).shrink2(vec2(1.0, 0.0));
    let frame = Rect::from_min_max(frame.min + vec2(0.0, 1.0), frame.max);
    let top = CornerRadius { nw: CARD_RADIUS - 1, ne: CARD_RADIUS - 1, sw: 0, se: 0 };
    ui.painter().rect_filled(frame, top, WARM);
    let (backdrop, face) = pictures;
    if let Some(backdrop) = backdrop {
        picture(ui, backdrop, frame, top, Color32::WHITE);
    }
    match face {
        Some(face) => face_ui(ui, frame, face),
        None if who.text.is_some() => {}
        None => nobody_ui(ui, frame),
    }
    let text = Rect::from_min_max(pos2(rect.left() + 16.0, frame.bottom() + 12.0), rect.max - vec2(16.0, 12.0));
    inside(ui, text, "who", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add(Label::new(Kind::Title.text(&who.name)).wrap());
            for line in &who.lines {
                ui.add(Label::new(Kind::Note.soft(line)).wrap());
            }
            if let Some(text) = &who.text {
                ui.add_space(8.0);
                ui.add(Label::new(Kind::Note.text(text)).wrap());
            }
            if !who.found.is_empty() {
                ui.add_space(10.0);
                labelled(ui, catalog.get("ui-found"));
                for found in &who.found {
                    note_box(ui, found, Kind::Note, INK, ACCENT_PALE, CREAM);
                }
            }
            if let Some(beat) = &who.beat {
                ui.add_space(10.0);
                note_box(ui, beat, Kind::Beat, SOFT, WARM, CREAM);
            }
            // What it is all for stands at the bottom, where there is room.
            let width = ui.available_width();
            let high = |ui: &Ui, kind: Kind, words: &str| {
                ui.painter().layout(words.to_owned(), kind.style().resolve(ui.style()), INK, width).size().y
            };
            let title = catalog.get("ui-goal");
            let whole = high(ui, Kind::Key, &title) + high(ui, Kind::Note, &who.goal) + 3.0 + 13.0;
            ui.add_space((ui.available_height() - whole).max(12.0));
            let y = ui.cursor().top();
            ui.painter().hline(ui.max_rect().x_range(), y, Stroke::new(1.0, LINE));
            ui.add_space(10.0);
            labelled(ui, title);
            ui.add(Label::new(Kind::Note.text(&who.goal)).wrap());
        });
    });
}

/// A face stands at the bottom of its frame; a new one fades in over the last.
fn face_ui(ui: &Ui, frame: Rect, face: TextureId) {
    let side = frame.height().min(frame.width()) * 0.98;
    let at = Rect::from_min_size(pos2(frame.center().x - side / 2.0, frame.bottom() - side), vec2(side, side));
    let (part, before) = appear(ui, "face", face);
    if part < 1.0 {
        picture(ui, before, at, CornerRadius::ZERO, Color32::WHITE.gamma_multiply(1.0 - part));
    }
    picture(ui, face, at, CornerRadius::ZERO, Color32::WHITE.gamma_multiply(part));
}

/// A head and shoulders for whom nobody has seen yet.
fn nobody_ui(ui: &Ui, frame: Rect) {
    let shade = Color32::from_rgba_unmultiplied(0x5F, 0x64, 0x70, 60);
    let painter = ui.painter().with_clip_rect(frame);
    let unit = frame.height();
    painter.circle_filled(pos2(frame.center().x, frame.bottom() - unit * 0.50), unit * 0.17, shade);
    let body = Rect::from_center_size(pos2(frame.center().x, frame.bottom()), vec2(unit * 0.66, unit * 0.56));
    painter.rect_filled(body, CornerRadius::same((unit * 0.25).min(250.0) as u8), shade);
}
