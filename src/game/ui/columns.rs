//! Where does what stand? The window's rectangles: bar, three columns, foot.

use bevy_egui::egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::game::theme::{GAP, Kind};

/// Height of the bar on top: two lines of notes fit, whatever the text size.
pub fn bar_height(ui: &Ui) -> f32 {
    let note = Kind::Note.style().resolve(ui.style());
    (2.0 * ui.ctx().fonts_mut(|fonts| fonts.row_height(&note)) + 14.0).max(56.0)
}

/// Between the edge of the window and its contents.
pub const EDGE: f32 = 20.0;
/// Widest that a line of text gets.
pub const TEXT: f32 = 760.0;

/// The three columns of a conversation.
#[derive(Debug, Clone, Copy)]
pub struct Columns {
    /// On top.
    pub bar: Rect,
    /// Who.
    pub left: Rect,
    /// What is said.
    pub middle: Rect,
    /// What we know.
    pub right: Rect,
}

/// Divides a window. Where it is wide the outer columns grow, the text doesn't.
pub fn columns(ui: &Ui) -> Columns {
    let window = ui.max_rect();
    let high = bar_height(ui);
    let bar = Rect::from_min_size(window.min, vec2(window.width(), high));
    let top = window.top() + high + 16.0;
    let bottom = window.bottom() - 16.0;
    let room = window.width() - 2.0 * EDGE;
    let small = room < 1_100.0;
    let (mut left, mut right) = if small { (240.0, 250.0) } else { (300.0, 296.0) };
    let middle = (room - left - right - 2.0 * GAP).clamp(320.0, TEXT);
    let over = (room - left - right - middle - 2.0 * GAP).max(0.0);
    let grow = (over / 2.0).min(150.0);
    left += grow;
    right += grow;
    let start = window.left() + EDGE + (over - 2.0 * grow) / 2.0;
    let at = |x: f32, width: f32| Rect::from_min_max(pos2(x, top), pos2(x + width, bottom));
    Columns {
        bar,
        left: at(start, left),
        middle: at(start + left + GAP, middle),
        right: at(start + left + middle + 2.0 * GAP, right),
    }
}

/// Draws into a rectangle, cut at its edge. What stands around it doesn't move.
pub fn inside<R>(ui: &mut Ui, rect: Rect, salt: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt).layout(Layout::top_down(Align::Min)));
    child.set_clip_rect(rect.expand(3.0).intersect(ui.clip_rect()));
    child.set_min_size(rect.size());
    content(&mut child)
}
