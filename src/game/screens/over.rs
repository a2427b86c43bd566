//! What lies over the conversation? The palette, the card at the end of a talk, the end of the deal, and a question before it.

use bevy_egui::egui::{self, Key, ScrollArea};

use super::Common;
use super::deal::DealUi;
use crate::game::keys;
use crate::game::run::Play;
use crate::game::theme::{Size, button};
use crate::game::ui::give_away::{give_away_ui, to_marketing};
use crate::game::ui::palette::{PaletteAct, ask_ui, overlay, palette_ui};
use crate::game::ui::wrap::{WrapAct, wrap_ui};
use crate::game::view::{Shown, palette};
use crate::sim::{Intent, Place};

/// What lies over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Over {
    /// Nothing does.
    #[default]
    Nothing,
    /// Every move.
    Palette,
    /// The end of the talk.
    End,
    /// The end of the deal, with its reasons.
    GiveAway,
    /// An act that ends the deal waits for a yes.
    Sure(Intent),
}

/// Whether an act ends the deal for good.
pub(super) fn ends_the_deal(intent: Intent) -> bool {
    matches!(intent, Intent::HandToMarketing { .. } | Intent::Disqualify { .. })
}

/// The conversation that something lies over: what it is drawn from, and what is asked for in it.
pub(super) struct Talk<'a, 'w> {
    pub(super) common: &'a Common<'w>,
    pub(super) state: &'a mut DealUi,
    pub(super) play: &'a Play,
    pub(super) shown: &'a Shown,
    /// None to begin with.
    pub(super) asked: Option<Intent>,
}

/// Draws what lies over the conversation; true where something does.
pub(super) fn over_ui(ui: &egui::Ui, talk: &mut Talk<'_, '_>) -> bool {
    let Talk { common, state, play, shown, asked } = talk;
    let catalog = common.settings.catalog();
    let ctx = ui.ctx();
    if shown.place == Place::Wrap {
        let digit = keys::digit(ctx).and_then(|place| shown.offered.get(place)).map(|offered| offered.intent);
        *asked = digit.or(*asked);
        if let Some(WrapAct::End(intent)) = wrap_ui(ui, catalog, &shown.talk, false) {
            *asked = Some(intent);
        }
        return true;
    }
    if state.over != Over::Nothing && keys::escape(ctx) {
        state.over = Over::Nothing;
        return true;
    }
    match state.over {
        Over::Nothing => return false,
        Over::End => {
            let act = match keys::digit(ctx) {
                Some(0) => Some(WrapAct::End(Intent::EndMeeting { note: true })),
                Some(1) => Some(WrapAct::End(Intent::EndMeeting { note: false })),
                Some(2) => Some(WrapAct::Stay),
                _ => None,
            };
            match act.or(wrap_ui(ui, catalog, &shown.talk, true)) {
                Some(WrapAct::End(intent)) => *asked = Some(intent),
                Some(WrapAct::Stay) => state.over = Over::Nothing,
                None => {}
            }
        }
        Over::GiveAway => give_away_over(ui, talk),
        Over::Sure(intent) => {
            let words = play.words(&common.settings).voice.choice(play.session.known(), play.header.seed, intent);
            let lines = [words, catalog.get("ui-sure-note")];
            let rows =
                [("1", "ui-sure-yes"), ("2", "ui-sure-no")].map(|(key, words)| (key.to_owned(), catalog.get(words)));
            let pressed = ask_ui(ui, "sure", &catalog.get("ui-sure-title"), &lines, &rows);
            match keys::digit(ctx).or(pressed) {
                Some(0) => *asked = Some(intent),
                Some(1) => state.over = Over::Nothing,
                _ => {}
            }
        }
        Over::Palette => palette_over(ui, talk),
    }
    true
}

fn give_away_over(ui: &egui::Ui, talk: &mut Talk<'_, '_>) {
    let Talk { common, state, shown, asked, .. } = talk;
    let catalog = common.settings.catalog();
    let (intent, back) = overlay(ui, "give-away", 560.0, |ui| {
        let mut intent = None;
        let high = (ui.available_height() - 56.0).max(80.0);
        ScrollArea::vertical().auto_shrink([false, true]).max_height(high).show(ui, |ui| {
            intent = give_away_ui(ui, catalog, &shown.desk, &mut state.draft);
        });
        ui.add_space(4.0);
        (intent, button(ui, &catalog.get("ui-back"), Some("Esc"), true, Size::Normal).clicked())
    });
    if let Some(place) = keys::digit(ui.ctx())
        && let Some((reason, _)) = shown.desk.reasons.get(place)
    {
        state.draft.reason = Some(*reason);
    }
    let key = if keys::pressed(ui.ctx(), Key::M) {
        to_marketing(&state.draft)
    } else if keys::pressed(ui.ctx(), Key::Z) {
        state.draft.reason.map(|reason| Intent::Disqualify { reason })
    } else {
        None
    };
    *asked = asked.or(intent).or(key);
    if back {
        state.over = Over::Nothing;
    }
}

fn palette_over(ui: &egui::Ui, talk: &mut Talk<'_, '_>) {
    let Talk { common, state, play, shown, asked } = talk;
    let ctx = ui.ctx();
    let key = (shown.turn, state.draft.lead, shown.lang);
    let fresh = state.listed.as_ref().is_none_or(|(turn, lead, lang, _)| (*turn, *lead, *lang) != key);
    if fresh {
        let families = palette(play, &common.settings, state.draft.lead);
        state.listed = Some((key.0, key.1, key.2, families));
    }
    let DealUi { draft, listed, .. } = &mut **state;
    let families = listed.as_ref().map_or(&[][..], |(.., families)| families);
    if let Some(place) = keys::digit(ctx).filter(|&place| place < families.len()) {
        draft.family = place;
    }
    let mut act = palette_ui(ui, common.settings.catalog(), families, &shown.talk, draft);
    if shown.talk.force.is_some() && keys::pressed(ctx, Key::F) {
        act = Some(PaletteAct::Say(Intent::ForceGate));
    }
    if !shown.desk.reasons.is_empty() && keys::pressed(ctx, Key::E) {
        act = Some(PaletteAct::GiveAway);
    }
    if keys::pressed(ctx, Key::P) {
        act = Some(PaletteAct::Close);
    }
    match act {
        Some(PaletteAct::Say(intent)) => *asked = Some(intent),
        Some(PaletteAct::GiveAway) => state.over = Over::GiveAway,
        Some(PaletteAct::Close) => state.over = Over::Nothing,
        None => {}
    }
}
