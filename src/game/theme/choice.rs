//! How is a choice shown? A key, the words, and why not where it can't be done.

use std::sync::Arc;

use bevy_egui::egui::{
    CornerRadius, CursorIcon, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};

use super::controls::ring;
use super::palette::*;
use super::{CARD_RADIUS, Kind};

const PAD: f32 = 12.0;

/// A key cap's side: as high as a line of text.
fn cap(ui: &Ui) -> f32 {
    (Kind::Body.style().resolve(ui.style()).size * 1.47).round()
}
const RADIUS: u8 = 10;

/// What a row says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    /// The key; empty: none.
    pub key: &'a str,
    /// The words.
    pub words: &'a str,
    /// Why it can't be done now; empty: it can.
    pub why_not: &'a str,
}

fn galleys(ui: &Ui, row: Row<'_>, width: f32) -> (Arc<Galley>, Option<Arc<Galley>>, f32) {
    let side = cap(ui);
    let left = if row.key.is_empty() { PAD } else { PAD + side + 12.0 };
    let room = (width - left - PAD).max(60.0);
    let font = Kind::Body.style().resolve(ui.style());
    let ink = if row.why_not.is_empty() { INK } else { SOFT };
    let words = ui.painter().layout(row.words.to_owned(), font, ink, room);
    let why = (!row.why_not.is_empty()).then(|| {
        let font = Kind::Label.style().resolve(ui.style());
        ui.painter().layout(row.why_not.to_owned(), font, WARN_INK, room)
    });
    let height = words.size().y + why.as_ref().map_or(0.0, |galley| galley.size().y + 2.0) + 2.0 * 10.0;
    (words, why, height.max(side + 18.0))
}

/// How high a row will be.
pub(crate) fn choice_height(ui: &Ui, row: Row<'_>, width: f32) -> f32 {
    galleys(ui, row, width).2
}

/// Shows a row as wide as there is room.
pub(crate) fn choice_row(ui: &mut Ui, row: Row<'_>) -> Response {
    let width = ui.available_width();
    let (words, why, height) = galleys(ui, row, width);
    let enabled = row.why_not.is_empty();
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let response = if enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled && ui.is_enabled(), row.words));
    let (ground, edge) = match (enabled, response.hovered()) {
        (false, _) => (CREAM, LINE),
        (true, true) => (TINT, ACCENT_PALE),
        (true, false) => (CARD, LINE),
    };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(RADIUS), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    ring(ui, &response, rect.shrink(2.0), RADIUS - 2);
    let mut left = rect.left() + PAD;
    if !row.key.is_empty() {
        let side = cap(ui);
        key_at(ui, Rect::from_min_size(pos2(left, rect.top() + 10.0), vec2(side, side)), row.key);
        left += side + 12.0;
    }
    let text_height = words.size().y + why.as_ref().map_or(0.0, |galley| galley.size().y + 2.0);
    let top = rect.center().y - text_height / 2.0;
    let below = top + words.size().y + 2.0;
    painter.galley(pos2(left, top), words, INK);
    if let Some(why) = why {
        painter.galley(pos2(left, below), why, WARN_INK);
    }
    response
}

/// A row of a list of places: its key, its name; `current` where one is there, soft where nothing is to be had.
pub(crate) fn rail_row(ui: &mut Ui, key: &str, name: &str, current: bool, any: bool) -> Response {
    let width = ui.available_width();
    let side = cap(ui);
    let kind = if current { Kind::BodyStrong } else { Kind::Body };
    let ink = match (current, any) {
        (true, _) => ACCENT,
        (false, true) => INK,
        (false, false) => SOFT,
    };
    let left = 8.0 + side + 10.0;
    let font = kind.style().resolve(ui.style());
    let galley = ui.painter().layout(name.to_owned(), font, ink, (width - left - 8.0).max(40.0));
    let height = galley.size().y.max(side) + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), current, name));
    if current || response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(8), TINT);
    }
    ring(ui, &response, rect.shrink(2.0), 6);
    key_at(ui, Rect::from_min_size(pos2(rect.left() + 8.0, rect.center().y - side / 2.0), vec2(side, side)), key);
    ui.painter().galley(pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0), galley, ink);
    response
}

/// A choice with a title, and a note at its right: words below, the key at the left.
pub(crate) fn choice_card(ui: &mut Ui, title: &str, note: &str, row: Row<'_>) -> Response {
    let width = ui.available_width();
    let side = cap(ui);
    let left = 16.0 + if row.key.is_empty() { 0.0 } else { side + 14.0 };
    let font = |kind: Kind| kind.style().resolve(ui.style());
    let note = ui.painter().layout_no_wrap(note.to_owned(), font(Kind::Note), SOFT);
    let room = (width - left - 16.0).max(60.0);
    let title_room = (room - note.size().x - 12.0).max(60.0);
    let title_galley = ui.painter().layout(title.to_owned(), font(Kind::BodyStrong), INK, title_room);
    let words = ui.painter().layout(row.words.to_owned(), font(Kind::Body), INK, room);
    let height = title_galley.size().y + 4.0 + words.size().y + 2.0 * 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), title));
    let (ground, edge) = if response.hovered() { (TINT, ACCENT_PALE) } else { (CARD, LINE) };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(CARD_RADIUS), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    ring(ui, &response, rect.shrink(2.0), CARD_RADIUS - 2);
    if !row.key.is_empty() {
        let at = pos2(rect.left() + 16.0, rect.center().y - side / 2.0);
        key_at(ui, Rect::from_min_size(at, vec2(side, side)), row.key);
    }
    let top = rect.top() + 14.0;
    let below = top + title_galley.size().y + 4.0;
    let note_at = pos2(rect.right() - 16.0 - note.size().x, top + (title_galley.size().y - note.size().y) / 2.0);
    painter.galley(note_at, note, SOFT);
    painter.galley(pos2(rect.left() + left, top), title_galley, INK);
    painter.galley(pos2(rect.left() + left, below), words, INK);
    response
}

/// Paints a key cap.
pub(crate) fn key_at(ui: &Ui, rect: Rect, key: &str) {
    let font = Kind::Key.style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(key.to_owned(), font, SOFT);
    ui.painter().rect(rect, CornerRadius::same(4), CREAM, Stroke::new(1.0, LINE), StrokeKind::Inside);
    ui.painter().hline(rect.left() + 2.0..=rect.right() - 2.0, rect.bottom(), Stroke::new(1.0, LINE));
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, SOFT);
}

/// How wide a key cap is.
pub(crate) fn key_width(ui: &Ui, key: &str) -> f32 {
    let font = Kind::Key.style().resolve(ui.style());
    (ui.painter().layout_no_wrap(key.to_owned(), font, SOFT).size().x + 12.0).max(20.0)
}

/// How large a key with what it does is.
pub(crate) fn key_hint_size(ui: &Ui, key: &str, words: &str) -> Vec2 {
    let font = Kind::Note.style().resolve(ui.style());
    let words = ui.painter().layout_no_wrap(words.to_owned(), font, SOFT).size();
    let cap = vec2(key_width(ui, key), Kind::Key.style().resolve(ui.style()).size + 8.0);
    vec2(cap.x + 6.0 + words.x, cap.y.max(words.y))
}

/// A key with what it does; pressing it with the pointer does it too, where it `acts`.
pub(crate) fn key_hint(ui: &mut Ui, key: &str, words: &str, enabled: bool, acts: bool) -> Response {
    let font = Kind::Note.style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, SOFT);
    let cap = vec2(key_width(ui, key), Kind::Key.style().resolve(ui.style()).size + 8.0);
    let size = vec2(cap.x + 6.0 + galley.size().x, cap.y.max(galley.size().y));
    let acts = acts && enabled;
    let sense = if acts { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let response = if acts { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    response.widget_info(|| {
        WidgetInfo::labeled(if acts { WidgetType::Button } else { WidgetType::Label }, ui.is_enabled(), words)
    });
    ring(ui, &response, rect, 4);
    key_at(ui, Rect::from_min_size(pos2(rect.left(), rect.center().y - cap.y / 2.0), cap), key);
    let ink = if !enabled {
        SOFT.gamma_multiply(0.6)
    } else if acts && response.hovered() {
        ACCENT
    } else {
        SOFT
    };
    let at = pos2(rect.left() + cap.x + 6.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, ink);
    response
}
