//! Which key does what? One place asks the keyboard, so that no key means two things.

use bevy_egui::egui::{Context, FocusDirection, Key, Modifiers};

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

/// Takes a press of 1–9; the place of the key.
pub(crate) fn digit(ctx: &Context) -> Option<usize> {
    if is_typing(ctx) {
        return None;
    }
    ctx.input_mut(|input| DIGITS.iter().position(|&key| input.consume_key(Modifiers::NONE, key)))
}

/// Lets an arrow go to the first thing that can be focused where nothing is. Once a frame, before the screen is drawn.
pub(crate) fn arrows_find_a_start(ctx: &Context) {
    let arrow = ctx.input(|input| {
        [Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft, Key::ArrowRight].into_iter().any(|key| input.key_pressed(key))
    });
    if arrow && ctx.memory(|memory| memory.focused().is_none()) {
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
    }
}
