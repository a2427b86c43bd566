//! What if it had been played otherwise? The run that was and another try of one of its moments, side by side.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::Key;

use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::run::Play;
use crate::game::theme::{Size, button, primary};
use crate::game::tries::Compared;
use crate::game::ui::columns::inside;
use crate::game::ui::compare::compare_ui;
use crate::game::ui::scroll::{Moves, scrolls};
use crate::game::view::CompareView;

/// Draws the screen.
pub(crate) fn show(
    mut contexts: EguiContexts,
    mut common: Common,
    compared: Option<ResMut<Compared>>,
    play: Option<Res<Play>>,
) -> Result {
    let mut ui = root(&mut contexts)?;
    let back = Act::Go(if play.is_some() { Screen::Debrief } else { Screen::Library });
    let Some(mut compared) = compared else {
        common.wanted.0 = Some(back);
        return Ok(());
    };
    let lang = common.settings.lang;
    if compared.made.as_ref().is_none_or(|(made, _)| *made != lang) {
        let view = CompareView::of(&compared.pair, &common.settings);
        compared.made = Some((lang, view));
    }
    let Some((_, view)) = &compared.made else { return Ok(()) };
    let catalog = common.settings.catalog();
    let (key, look, on) = if view.is_open {
        ("G", catalog.get("ui-try-go-on"), Act::Resume(view.fork.clone()))
    } else {
        ("L", catalog.get("ui-compare-look-back"), Act::LookBack(view.fork.clone()))
    };
    let mut act = bar(&mut ui, &common, Screen::Compare, &view.title);
    let rect = body(&ui, 1_224.0);
    inside(&mut ui, rect, "compare", |ui| {
        scrolls(ui, &view.fork, Moves::Mainly, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.add_space(12.0);
            ui.horizontal_wrapped(|ui| {
                if primary(ui, &catalog.get("ui-try-once-more"), Some("T"), view.can_repeat).clicked() {
                    act = Some(Act::Fork(view.parent.clone(), view.turn));
                }
                if button(ui, &look, Some(key), true, Size::Normal).clicked() {
                    act = Some(on.clone());
                }
                if button(ui, &catalog.get("ui-back"), Some("Esc"), true, Size::Normal).clicked() {
                    act = Some(back.clone());
                }
            });
            ui.add_space(4.0);
            compare_ui(ui, catalog, view);
            ui.add_space(16.0);
        });
    });
    if view.can_repeat && keys::pressed(ui.ctx(), Key::T) {
        act = Some(Act::Fork(view.parent.clone(), view.turn));
    } else if keys::pressed(ui.ctx(), if view.is_open { Key::G } else { Key::L }) {
        act = Some(on);
    } else if keys::escape(ui.ctx()) {
        act = Some(back);
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}
