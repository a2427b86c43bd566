//! What is pressed? Buttons, links, radio rows, segments; each with a focus ring and a name for those who can't see it.

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, Color32, CornerRadius, CursorIcon, FontId, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};

use super::palette::*;
use super::{CONTROL_RADIUS, Kind, RING};

/// How large a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// In a row of a card.
    Small,
    /// On its own.
    Normal,
}

/// How wide a normal button with a key of one letter is.
pub(crate) fn button_width(ui: &Ui, words: &str) -> f32 {
    let font = Kind::BodyStrong.style().resolve(ui.style());
    ui.painter().layout_no_wrap(words.to_owned(), font, INK).size().x + 2.0 * 16.0 + 34.0
}

struct Paint {
    ground: Color32,
    hovered: Color32,
    edge: Color32,
    ink: Color32,
}

/// The one thing to do here.
pub(crate) fn primary(ui: &mut Ui, words: &str, key: Option<&str>, enabled: bool) -> Response {
    let paint = Paint { ground: ACCENT, hovered: ACCENT_DEEP, edge: ACCENT, ink: CARD };
    press(ui, words, key, enabled, Size::Normal, &paint)
}

/// Something else to do here.
pub(crate) fn button(ui: &mut Ui, words: &str, key: Option<&str>, enabled: bool, size: Size) -> Response {
    let paint = Paint { ground: CARD, hovered: TINT, edge: LINE, ink: ACCENT };
    press(ui, words, key, enabled, size, &paint)
}

/// Words that lead elsewhere; `current` where one is there.
pub(crate) fn link(ui: &mut Ui, words: &str, current: bool) -> Response {
    let kind = if current { Kind::BodyStrong } else { Kind::Body };
    let font = kind.style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, INK);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(8.0, 8.0), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), current, words));
    let ink = if current || response.hovered() { ACCENT } else { INK };
    ring(ui, &response, rect, CONTROL_RADIUS);
    ui.painter().galley_with_override_text_color(rect.min + vec2(4.0, 4.0), galley, ink);
    response
}

fn press(ui: &mut Ui, words: &str, key: Option<&str>, enabled: bool, size: Size, paint: &Paint) -> Response {
    let kind = if size == Size::Small { Kind::NoteStrong } else { Kind::BodyStrong };
    let pad = if size == Size::Small { vec2(10.0, 5.0) } else { vec2(16.0, 9.0) };
    let font = kind.style().resolve(ui.style());
    let key_galley = key.map(|key| {
        let font = Kind::Key.style().resolve(ui.style());
        ui.painter().layout_no_wrap(key.to_owned(), font, INK)
    });
    let key_room = key_galley.as_ref().map_or(0.0, |galley| galley.size().x.max(10.0) + 20.0);
    let room = (ui.available_width() - 2.0 * pad.x - key_room).max(40.0);
    let galley = ui.painter().layout(words.to_owned(), font, INK, room);
    let wanted = vec2(galley.size().x + key_room, galley.size().y) + 2.0 * pad;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(wanted, sense);
    let response = if enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled && ui.is_enabled(), words));
    let radius = CornerRadius::same(CONTROL_RADIUS);
    let painter = ui.painter();
    let (ground, ink, edge) = if !enabled {
        (FAINT, SOFT, LINE)
    } else if response.hovered() || response.is_pointer_button_down_on() {
        (paint.hovered, paint.ink, paint.edge)
    } else {
        (paint.ground, paint.ink, paint.edge)
    };
    painter.rect(rect, radius, ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    ring(ui, &response, rect, CONTROL_RADIUS);
    let at = pos2(rect.left() + pad.x, rect.center().y - galley.size().y / 2.0);
    painter.galley_with_override_text_color(at, galley, ink);
    if let Some(galley) = key_galley {
        let size = vec2(galley.size().x.max(10.0) + 10.0, galley.size().y + 4.0);
        let cap = Rect::from_center_size(pos2(rect.right() - pad.x - size.x / 2.0, rect.center().y), size);
        let (ground, ink) = if enabled { (CREAM, INK) } else { (FAINT, SOFT) };
        painter.rect(cap, CornerRadius::same(4), ground, Stroke::new(1.0, LINE), StrokeKind::Inside);
        painter.galley_with_override_text_color(cap.center() - galley.size() / 2.0, galley, ink);
    }
    response
}

/// The focus ring. What takes the focus comes into view.
pub(crate) fn ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let radius = CornerRadius::same(radius + 2);
        ui.painter().rect_stroke(rect.expand(2.0), radius, Stroke::new(RING, ACCENT), StrokeKind::Inside);
    }
}

/// One of several, of which one is chosen.
pub(crate) fn radio(ui: &mut Ui, chosen: bool, words: &str, enabled: bool) -> Response {
    option(ui, chosen, words, enabled, WidgetType::RadioButton)
}

/// One of several, of which any number is chosen.
pub(crate) fn tick(ui: &mut Ui, chosen: bool, words: &str, enabled: bool) -> Response {
    option(ui, chosen, words, enabled, WidgetType::Checkbox)
}

fn option(ui: &mut Ui, chosen: bool, words: &str, enabled: bool, kind: WidgetType) -> Response {
    let font = Kind::Body.style().resolve(ui.style());
    let font = FontId::new(font.size - 1.0, font.family);
    // A box as large as the letters.
    let unit = font.size / 14.0;
    let indent = 10.0 + 12.0 * unit;
    let room = ui.available_width() - indent - 4.0;
    let ink = if enabled { INK } else { SOFT };
    let galley = ui.painter().layout(words.to_owned(), font, ink, room.max(40.0));
    let height = galley.size().y.max(16.0) + 6.0;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let response = if enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    response.widget_info(|| WidgetInfo::selected(kind, enabled && ui.is_enabled(), chosen, words));
    ring(ui, &response, rect, 4);
    let first_row = galley.rows.first().map_or(galley.size().y, |row| row.rect().height());
    let center = pos2(rect.left() + 8.0 * unit, rect.top() + 3.0 + first_row / 2.0);
    let edge = if chosen {
        ACCENT
    } else if response.hovered() {
        ACCENT_PALE
    } else {
        OUTLINE
    };
    let stroke = Stroke::new(if chosen { 2.0 } else { 1.5 }, edge);
    let painter = ui.painter();
    if kind == WidgetType::Checkbox {
        let square = Rect::from_center_size(center, vec2(14.0, 14.0) * unit);
        painter.rect(square, CornerRadius::same(3), if chosen { ACCENT } else { CARD }, stroke, StrokeKind::Inside);
        if chosen {
            let hook =
                [center + vec2(-3.5, 0.0) * unit, center + vec2(-1.0, 3.0) * unit, center + vec2(3.5, -3.0) * unit];
            painter.line(hook.to_vec(), Stroke::new(2.0, CARD));
        }
    } else {
        painter.circle(center, 6.5 * unit, CARD, stroke);
        if chosen {
            painter.circle_filled(center, 3.5 * unit, ACCENT);
        }
    }
    painter.galley(pos2(rect.left() + indent, rect.top() + 3.0), galley, ink);
    response
}

/// Two to five short words side by side, or below one another where one doesn't fit; the place of the one that was pressed.
pub(crate) fn segments(ui: &mut Ui, words: &[String], chosen: Option<usize>) -> Option<usize> {
    let count = words.len().max(1) as f32;
    let gap = 6.0;
    let whole = ui.available_width();
    let plain = Kind::Note.style().resolve(ui.style());
    let side_by_side = (whole - gap * (count - 1.0)) / count;
    let long =
        |word: &str| ui.painter().layout_no_wrap(word.to_owned(), plain.clone(), INK).size().x > side_by_side - 8.0;
    let stacked = words.iter().flat_map(|words| words.split_whitespace()).any(long);
    let width = if stacked { whole } else { side_by_side };
    let mut pressed = None;
    let galleys: Vec<_> = words
        .iter()
        .map(|words| {
            let mut job = LayoutJob::simple(words.clone(), plain.clone(), INK, (width - 8.0).max(20.0));
            job.halign = Align::Center;
            ui.painter().layout_job(job)
        })
        .collect();
    let height = galleys.iter().map(|galley| galley.size().y).fold(0.0_f32, f32::max) + 10.0;
    let rows = if stacked { count } else { 1.0 };
    let size = vec2(whole, height * rows + gap * (rows - 1.0));
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    for (place, galley) in galleys.into_iter().enumerate() {
        let step = place as f32;
        let (right, down) = if stacked { (0.0, step * (height + gap)) } else { (step * (width + gap), 0.0) };
        let rect = Rect::from_min_size(whole.min + vec2(right, down), vec2(width, height));
        let on = chosen == Some(place);
        let response = ui.interact(rect, ui.id().with(("segment", &words[place])), Sense::click());
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), on, &words[place]));
        let ground = if on { TINT } else { CARD };
        let edge = if on || response.hovered() { ACCENT_PALE } else { LINE };
        ui.painter().rect(rect, CornerRadius::same(6), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
        ring(ui, &response, rect, 6);
        let at = pos2(rect.center().x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley_with_override_text_color(at, galley, if on { ACCENT } else { INK });
        if response.clicked() {
            pressed = Some(place);
        }
    }
    pressed
}

/// Five pieces, `level` hundredths of them filled.
pub(crate) fn paint_meter(ui: &Ui, rect: Rect, level_hundredths: u16) {
    let piece = (rect.width() - 16.0) / 5.0;
    for n in 0..5u16 {
        let left = rect.left() + f32::from(n) * (piece + 4.0);
        let whole = Rect::from_min_size(pos2(left, rect.top()), vec2(piece, rect.height()));
        ui.painter().rect_filled(whole, CornerRadius::same(4), FAINT);
        let part = f32::from(level_hundredths.saturating_sub(n * 100).min(100)) / 100.0;
        if part > 0.0 {
            let filled = Rect::from_min_size(whole.min, vec2((piece * part).max(6.0), rect.height()));
            ui.painter().rect_filled(filled, CornerRadius::same(4), ACCENT);
        }
    }
}
