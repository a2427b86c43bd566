//! What does a debrief know of other tries? The forks of the run that is looked back at, asked for when it is entered.

use bevy::prelude::*;
use bevy_egui::egui::{Key, Ui};

use super::{Act, Common};
use crate::game::keys;
use crate::game::run::Play;
use crate::game::shelf::Store;
use crate::game::tries;
use crate::game::ui::tries::tries_ui;
use crate::game::view::TriesView;
use crate::store::RunRow;
use crate::text::Lang;

/// Other tries of the run that is looked back at.
#[derive(Resource, Default)]
pub(crate) struct Tries {
    forks: Vec<RunRow>,
    made: Option<(Lang, usize, TriesView)>,
    chosen: Option<usize>,
}

/// Asks the store.
pub(crate) fn enter(mut state: ResMut<Tries>, play: Option<Res<Play>>, mut store: ResMut<Store>) {
    *state = Tries::default();
    if let Some(play) = play {
        state.forks = tries::of(&play.info.id, &mut store);
    }
}

/// The card of the debrief: a moment to try again, what was tried, and the way to compare. C compares.
pub(crate) fn show(ui: &mut Ui, common: &Common<'_>, play: &Play, state: &mut Tries) -> Option<Act> {
    let (lang, turns) = (common.settings.lang, play.turns.len());
    if state.made.as_ref().is_none_or(|(made, of, _)| (*made, *of) != (lang, turns)) {
        state.made = Some((lang, turns, TriesView::of(play, &state.forks, &common.settings)));
    }
    let (_, _, view) = state.made.as_ref()?;
    let act = tries_ui(ui, common.settings.catalog(), view, &mut state.chosen);
    if view.is_try.is_some() && keys::pressed(ui.ctx(), Key::C) {
        return Some(Act::Compare(view.run.clone()));
    }
    act
}
