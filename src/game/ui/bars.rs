//! What stands on top and at the foot? The track of stages with the date, a plain bar with links, and the keys.

use bevy_egui::egui::{
    Align, Color32, CornerRadius, Label, Layout, Rect, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::columns::{EDGE, inside};
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, key_hint, key_hint_size, link, stage_track};
use crate::game::view::Shown;

fn ground(ui: &Ui, bar: Rect) {
    ui.painter().rect_filled(bar, CornerRadius::ZERO, BAR);
    ui.painter().hline(bar.x_range(), bar.bottom() - 0.5, Stroke::new(1.0, LINE));
}

/// The name of the program; pressed, it leads home.
fn wordmark(ui: &mut Ui, bar: Rect) -> Response {
    let font = Kind::BodyStrong.style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap("Dealdojo".to_owned(), font, INK);
    let rect = Rect::from_min_size(pos2(bar.left() + EDGE, bar.center().y - galley.size().y / 2.0), galley.size());
    let response = ui.interact(rect.expand(4.0), ui.id().with("wordmark"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, "Dealdojo"));
    crate::game::theme::ring(ui, &response, rect.expand(4.0), 6);
    ui.painter().galley(rect.min, galley, INK);
    response
}

/// The bar of a run: track and date. True when the name was pressed.
pub fn run_bar_ui(ui: &mut Ui, bar: Rect, shown: &Shown) -> bool {
    ground(ui, bar);
    let home = wordmark(ui, bar);
    let note = Kind::Note.style().resolve(ui.style());
    let strong = Kind::NoteStrong.style().resolve(ui.style());
    let date = ui.painter().layout_no_wrap(shown.date.clone(), strong, INK);
    let moment = ui.painter().layout_no_wrap(shown.moment.clone(), note, SOFT);
    let wide = date.size().x.max(moment.size().x).max(150.0);
    let right = bar.right() - EDGE;
    let height = date.size().y + moment.size().y + 2.0;
    let top = bar.center().y - height / 2.0;
    let below = top + date.size().y + 2.0;
    ui.painter().galley(pos2(right - date.size().x, top), date, INK);
    ui.painter().galley(pos2(right - moment.size().x, below), moment, SOFT);
    let left = home.rect.right() + 20.0;
    let track = Rect::from_min_max(pos2(left, bar.top() + 14.0), pos2(right - wide - 20.0, bar.bottom()));
    inside(ui, track, "track", |ui| stage_track(ui, &shown.stages, shown.stage, track.width()));
    home.clicked()
}

/// A bar with a title and links; the place of the link that was pressed, `usize::MAX` for the way home. `back`: what Escape does
/// here; empty: nothing.
pub fn plain_bar_ui(ui: &mut Ui, bar: Rect, title: &str, back: &str, links: &[(String, bool)]) -> Option<usize> {
    ground(ui, bar);
    let home = wordmark(ui, bar);
    let left = home.rect.right() + 16.0;
    let mut pressed = home.clicked().then_some(usize::MAX);
    let room = Rect::from_min_max(pos2(left, bar.top()), pos2(bar.right() - EDGE, bar.bottom()));
    inside(ui, room, "bar", |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            for (place, (words, current)) in links.iter().enumerate().rev() {
                if link(ui, words, *current).clicked() {
                    pressed = Some(place);
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if !title.is_empty() {
                    ui.add(Label::new(Kind::BodyStrong.text(title)).truncate());
                }
                if !back.is_empty() && key_hint(ui, "Esc", back, true, true).clicked() {
                    pressed = Some(usize::MAX);
                }
            });
        });
    });
    pressed
}

/// A key at the foot.
#[derive(Debug, Clone, Copy)]
pub struct Hint<'a> {
    /// The key.
    pub key: &'a str,
    /// What it does.
    pub words: &'a str,
    /// Whether it does it now.
    pub enabled: bool,
    /// Whether it can be pressed with the pointer; a word on what keys do elsewhere can't.
    pub acts: bool,
}

/// How high the keys will be: one line where they fit, two where the text is large.
pub fn keys_height(ui: &Ui, hints: &[Hint<'_>], width: f32) -> f32 {
    let (mut lines, mut used) = (1.0_f32, 0.0_f32);
    let mut high = 0.0_f32;
    for hint in hints {
        let size = key_hint_size(ui, hint.key, hint.words);
        if used > 0.0 && used + size.x > width {
            lines += 1.0;
            used = 0.0;
        }
        used += size.x + KEY_GAP;
        high = high.max(size.y);
    }
    lines * (high + 4.0)
}

/// Between two keys.
const KEY_GAP: f32 = 16.0;

/// The keys at the foot; the place of the one that was pressed with the pointer.
pub fn keys_ui(ui: &mut Ui, hints: &[Hint<'_>]) -> Option<usize> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(KEY_GAP, 4.0);
        ui.spacing_mut().interact_size.y = 0.0;
        for (place, hint) in hints.iter().enumerate() {
            if key_hint(ui, hint.key, hint.words, hint.enabled, hint.acts).clicked() && hint.enabled {
                pressed = Some(place);
            }
        }
    });
    pressed
}

/// A word of warning across the middle.
pub fn notice_ui(ui: &mut Ui, words: &str, ink: Color32, ground: Color32) {
    crate::game::theme::note_box(ui, words, Kind::Note, ink, ink, ground);
}
