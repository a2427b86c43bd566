//! How does one read on? A column that scrolls with the wheel and by keys, and shows that the keys are its own.

use bevy_egui::egui::{
    AsIdSalt, Context, CornerRadius, EventFilter, Id, Key, Modifiers, ScrollArea, Sense, Stroke, StrokeKind, Ui, vec2,
};

use crate::game::keys::is_typing;
use crate::game::theme::RING;
use crate::game::theme::palette::ACCENT;

/// When the keys move it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moves {
    /// The page keys, unless another one has the focus; it can't have the focus itself.
    Always,
    /// The page keys, unless another one has the focus; with the focus the arrows, too.
    Mainly,
    /// Page keys and arrows where it has the focus.
    Focused,
}

/// A column that scrolls, in all the room there is.
pub fn scrolls<R>(ui: &mut Ui, salt: impl AsIdSalt + Copy, moves: Moves, content: impl FnOnce(&mut Ui) -> R) -> R {
    column(ui, ScrollArea::vertical().id_salt(salt), ui.id().with(("scrolls", salt)), moves, content)
}

/// The same, which stays at its end while something is added.
pub fn scrolls_from_the_end<R>(ui: &mut Ui, moves: Moves, content: impl FnOnce(&mut Ui) -> R) -> R {
    column(ui, ScrollArea::vertical().stick_to_bottom(true), ui.id().with("scrolls"), moves, content)
}

fn column<R>(ui: &mut Ui, area: ScrollArea, id: Id, moves: Moves, content: impl FnOnce(&mut Ui) -> R) -> R {
    let is_long = id.with("is-long");
    let room = ui.available_rect_before_wrap();
    let long = ui.data(|data| data.get_temp(is_long).unwrap_or(false));
    // Before what is in it, so that Tab comes to the column first.
    let pane = (long && moves != Moves::Always).then(|| ui.interact(room, id, Sense::focusable_noninteractive()));
    let focused = pane.is_some_and(|pane| pane.has_focus());
    if focused {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    let down = if long { wanted(ui.ctx(), focused, moves, room.height()) } else { 0.0 };
    let shown = area.auto_shrink([false, false]).show(ui, |ui| {
        if down != 0.0 {
            ui.scroll_with_delta(vec2(0.0, -down));
        }
        content(ui)
    });
    let now = shown.content_size.y > shown.inner_rect.height() + 1.0;
    ui.data_mut(|data| {
        data.insert_temp(is_long, now);
        data.insert_temp(id.with("is-column"), true);
    });
    if focused {
        let radius = CornerRadius::same(8);
        ui.painter().rect_stroke(shown.inner_rect, radius, Stroke::new(RING, ACCENT), StrokeKind::Inside);
    }
    shown.inner
}

/// How far down the keys of this frame ask to go.
fn wanted(ctx: &Context, focused: bool, moves: Moves, high: f32) -> f32 {
    let other = ctx
        .memory(|memory| memory.focused())
        .is_some_and(|other| !focused && ctx.data(|data| data.get_temp(other.with("is-column")).unwrap_or(false)));
    if is_typing(ctx) || other || !focused && moves == Moves::Focused {
        return 0.0;
    }
    let page = high * 0.85;
    let keys = [(Key::PageDown, page), (Key::PageUp, -page), (Key::Home, -1e6), (Key::End, 1e6)];
    let arrows = [(Key::ArrowDown, 48.0), (Key::ArrowUp, -48.0)];
    let arrows = arrows.into_iter().filter(|_| focused);
    ctx.input_mut(|input| {
        keys.into_iter()
            .chain(arrows)
            .map(|(key, by)| by * input.count_and_consume_key(Modifiers::NONE, key) as f32)
            .sum::<f32>()
    })
}
