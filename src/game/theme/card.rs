//! What do things lie on? White cards with a hairline, small labels, tags and notes.

use bevy_egui::egui::{
    Align, Color32, CornerRadius, Frame, InnerResponse, Label, Layout, Margin, Response, Sense, Stroke, Ui, Vec2,
    WidgetInfo, WidgetType, vec2,
};

use super::palette::*;
use super::{CARD_RADIUS, Kind};

/// A card's frame.
pub(crate) fn card_frame() -> Frame {
    Frame::NONE
        .fill(CARD)
        .stroke(Stroke::new(1.0, LINE))
        .corner_radius(CornerRadius::same(CARD_RADIUS))
        .inner_margin(Margin::symmetric(16, 14))
}

/// A card as wide as there is room.
pub(crate) fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    card_frame().show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    })
}

/// A card's small heading.
pub(crate) fn labelled(ui: &mut Ui, words: impl Into<String>) {
    ui.add(Label::new(Kind::Key.soft(words)).wrap());
}

/// A heading at the left, a note at the right; the note goes below where there's no room.
pub(crate) fn title_row(ui: &mut Ui, title: &str, note: &str) {
    let wide = ui.available_width();
    let size = |ui: &Ui, kind: Kind, words: &str| {
        let font = kind.style().resolve(ui.style());
        ui.painter().layout_no_wrap(words.to_owned(), font, INK).size().x
    };
    if size(ui, Kind::Title, title) + size(ui, Kind::Note, note) + 24.0 <= wide {
        ui.horizontal(|ui| {
            ui.label(Kind::Title.text(title));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(Kind::Note.soft(note)));
        });
    } else {
        ui.add(Label::new(Kind::Title.text(title)).wrap());
        if !note.is_empty() {
            ui.add(Label::new(Kind::Note.soft(note)).wrap());
        }
    }
}

/// A short word on a tinted ground.
pub(crate) fn tag(ui: &mut Ui, words: &str, ink: Color32, ground: Color32) -> Response {
    const PAD: Vec2 = vec2(8.0, 3.0);
    let font = Kind::Key.style().resolve(ui.style());
    // Where the words don't fit beside what stands before them, the whole tag goes to the next line.
    let room = (ui.max_rect().width() - 2.0 * PAD.x).max(40.0);
    let galley = ui.painter().layout(words.to_owned(), font, ink, room);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * PAD, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    ui.painter().rect_filled(rect, CornerRadius::same(10), ground);
    ui.painter().galley(rect.min + PAD, galley, ink);
    response
}

/// A note with a bar at its left: a look, a hint, a warning.
pub(crate) fn note_box(ui: &mut Ui, words: &str, kind: Kind, ink: Color32, bar: Color32, ground: Color32) -> Response {
    let shown = Frame::NONE
        .fill(ground)
        .corner_radius(CornerRadius::same(4))
        .inner_margin(Margin { left: 15, right: 12, top: 8, bottom: 8 })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(kind.colored(words, ink)).wrap());
        });
    let rect = shown.response.rect;
    ui.painter().rect_filled(rect.with_max_x(rect.left() + 3.0), CornerRadius::same(1), bar);
    shown.response
}
