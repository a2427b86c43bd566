//! Which key does what? One place asks the keyboard, so that no key means two things.

use bevy_egui::egui::{Context, Event, FocusDirection, Id, Key, Modifiers, Rect, Ui};

const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Whether somebody is typing into a field, so that letters are letters.
pub(crate) fn is_typing(ctx: &Context) -> bool {
    ctx.text_edit_focused()
}

/// Takes a press of a key, unless somebody is typing.
pub(crate) fn pressed(ctx: &Context, key: Key) -> bool {
    !is_typing(ctx) && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// Takes a press of Escape, even while typing.
pub(crate) fn escape(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// Takes a press of Ctrl and Enter: a form is sent.
pub(crate) fn send(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}

/// Takes a press of Enter where nothing has the focus that it would press.
pub(crate) fn enter(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.focused().is_none()) && pressed(ctx, Key::Enter)
}

/// Takes an arrow to the left or the right: true for right, and whether Shift is held. The focus stays where it is.
pub(crate) fn sideways(ctx: &Context) -> Option<(bool, bool)> {
    if is_typing(ctx) {
        return None;
    }
    let steps = [
        (Modifiers::SHIFT, Key::ArrowRight, (true, true)),
        (Modifiers::SHIFT, Key::ArrowLeft, (false, true)),
        (Modifiers::NONE, Key::ArrowRight, (true, false)),
        (Modifiers::NONE, Key::ArrowLeft, (false, false)),
    ];
    let found = steps.into_iter().find(|(held, key, _)| ctx.input_mut(|input| input.consume_key(*held, *key)));
    if found.is_some() {
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    found.map(|(_, _, step)| step)
}

/// Takes a press of 1–9; the place of the key.
pub(crate) fn digit(ctx: &Context) -> Option<usize> {
    if is_typing(ctx) {
        return None;
    }
    ctx.input_mut(|input| DIGITS.iter().position(|&key| input.consume_key(Modifiers::NONE, key)))
}

/// A key that is held down acts once: nobody plays on by leaning on the keyboard. Arrows and typing go on as they do.
pub(crate) fn held_keys_act_once(ctx: &Context) {
    if is_typing(ctx) {
        return;
    }
    let moves = |key: &Key| {
        use Key::*;
        matches!(key, ArrowDown | ArrowUp | ArrowLeft | ArrowRight | Tab | PageUp | PageDown | Home | End)
    };
    let held = |event: &Event| matches!(event, Event::Key { key, pressed: true, repeat: true, .. } if !moves(key));
    ctx.input_mut(|input| input.events.retain(|event| !held(event)));
}

/// Where an arrow begins when nothing has the focus.
const START: &str = "arrows-start";

/// Says where an arrow begins; the first in a frame counts, so what lies over a screen comes before it.
pub(crate) fn start_here(ctx: &Context, id: Id) {
    ctx.data_mut(|data| {
        data.get_temp_mut_or_default::<Option<Id>>(Id::new(START)).get_or_insert(id);
    });
}

/// Lets the arrows walk a list from row to row, those out of sight too; what takes the focus comes into view. At the ends of the
/// list they go on to what lies around it.
pub(crate) fn arrows_walk(ui: &Ui, rows: &[(Id, Rect)]) {
    let ctx = ui.ctx();
    let step = |key| ctx.input(|input| input.key_pressed(key));
    let Some(now) = ctx.memory(|memory| memory.focused()) else { return };
    let Some(place) = rows.iter().position(|(id, _)| *id == now) else { return };
    let next = if step(Key::ArrowDown) {
        place.checked_add(1)
    } else if step(Key::ArrowUp) {
        place.checked_sub(1)
    } else {
        None
    };
    let Some((id, rect)) = next.and_then(|next| rows.get(next)) else { return };
    ctx.memory_mut(|memory| {
        memory.request_focus(*id);
        memory.move_focus(FocusDirection::None);
    });
    ui.scroll_to_rect(*rect, None);
}

/// Lets an arrow go to where it begins, where nothing has the focus. Once a frame, before the screen is drawn.
pub(crate) fn arrows_find_a_start(ctx: &Context) {
    let start: Option<Id> = ctx.data_mut(|data| data.remove_temp::<Option<Id>>(Id::new(START))).flatten();
    let arrow = ctx.input(|input| {
        [Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft, Key::ArrowRight].into_iter().any(|key| input.key_pressed(key))
    });
    if arrow && ctx.memory(|memory| memory.focused().is_none()) {
        ctx.memory_mut(|memory| match start {
            Some(start) => {
                memory.request_focus(start);
                // This press is used up.
                memory.move_focus(FocusDirection::None);
            }
            None => memory.move_focus(FocusDirection::Next),
        });
    }
}
