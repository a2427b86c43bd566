//! How is a run looked back at? First what the rep thinks; then the truth, the moments, the skills, and the whole transcript.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{Align, Layout, ScrollArea};

use super::tries::{self, Tries};
use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::run::{Pending, Play, Saving};
use crate::game::shelf::store_words;
use crate::game::theme::{GAP, Size, button, primary, segments};
use crate::game::ui::banner::{BannerAct, banner_ui};
use crate::game::ui::columns::inside;
use crate::game::ui::debrief::{FileAct, file_ui, hunches_ui, moments_ui, next_ui, outcome_ui, skills_ui};
use crate::game::ui::transcript::transcript_ui;
use crate::game::view::{DebriefView, debrief};
use crate::text::Lang;

/// What is local to this screen.
#[derive(Resource, Default)]
pub(crate) struct DebriefUi {
    made: Option<(u16, Lang, DebriefView)>,
    chosen: Option<(u8, u8)>,
    skipped: bool,
    open: Option<usize>,
    tab: usize,
}

/// Starts afresh.
pub(crate) fn enter(mut state: ResMut<DebriefUi>) {
    *state = DebriefUi::default();
}

/// Draws the screen.
pub(crate) fn show(
    mut contexts: EguiContexts,
    mut common: Common,
    mut state: ResMut<DebriefUi>,
    play: Option<Res<Play>>,
    mut pending: ResMut<Pending>,
    mut others: ResMut<Tries>,
) -> Result {
    let mut ui = root(&mut contexts)?;
    let Some(play) = play else {
        common.wanted.0 = Some(Act::Go(Screen::Library));
        return Ok(());
    };
    let turn = play.session.known().turn;
    let lang = common.settings.lang;
    if state.made.as_ref().is_none_or(|(made, spoken, _)| (*made, *spoken) != (turn, lang)) {
        state.made = Some((turn, lang, debrief(&play, &common.settings)));
    }
    let DebriefUi { made, chosen, skipped, open, tab } = &mut *state;
    let Some((_, _, view)) = made else { return Ok(()) };
    let catalog = common.settings.catalog();
    let mut act = bar(&mut ui, &common, Screen::Debrief, &view.title);
    let rect = body(&ui, 1_224.0);
    let asks = !view.reasons.is_empty() && !*skipped;
    if asks {
        let middle = body(&ui, 560.0);
        inside(&mut ui, middle, "file", |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                ui.add_space(32.0);
                match file_ui(ui, catalog, view, chosen) {
                    Some(FileAct::File(intent)) => pending.0 = Some((turn, intent)),
                    Some(FileAct::Skip) => *skipped = true,
                    None => {}
                }
            });
        });
    } else {
        let side = (rect.width() * 0.36).clamp(330.0, 430.0);
        let left = rect.with_max_x(rect.right() - side - GAP);
        let right = rect.with_min_x(rect.right() - side);
        inside(&mut ui, left, "debrief-left", |ui| {
            ui.add_space(16.0);
            if let Saving::Stopped(error) | Saving::Unsaved(error) = &play.saving {
                let stopped = matches!(play.saving, Saving::Stopped(_));
                act = act.take().or(banner_ui(ui, catalog, &store_words(catalog, error), stopped).map(BannerAct::act));
            }
            let names = [catalog.get("ui-debrief-moments"), catalog.get("ui-debrief-transcript")];
            if let Some(place) = segments(ui, &names, Some(*tab)) {
                *tab = place;
            }
            if *tab == 1 {
                if let Some(shown) = &play.shown {
                    transcript_ui(ui, &shown.entries, u16::MAX);
                }
                return;
            }
            // A debrief begins at its top, whatever was read before.
            ScrollArea::vertical().id_salt(&play.info.id).auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                ui.spacing_mut().item_spacing.y = 12.0;
                outcome_ui(ui, catalog, view);
                moments_ui(ui, catalog, &view.moments);
                hunches_ui(ui, catalog, &view.hunches);
                ui.add_space(8.0);
            });
        });
        inside(&mut ui, right, "debrief-right", |ui| {
            ScrollArea::vertical().id_salt(&play.info.id).auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                ui.spacing_mut().item_spacing.y = 12.0;
                ui.add_space(16.0);
                next_ui(ui, catalog, &view.next);
                act = act.take().or(tries::show(ui, &common, &play, &mut others));
                if let Some(place) = skills_ui(ui, catalog, &view.skills, *open) {
                    *open = if *open == Some(place) { None } else { Some(place) };
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    if primary(ui, &catalog.get("ui-debrief-again"), None, true).clicked() {
                        act = Some(Act::Brief(play.header.scenario.clone()));
                    }
                    if button(ui, &catalog.get("ui-debrief-library"), Some("Esc"), true, Size::Normal).clicked() {
                        act = Some(Act::Go(Screen::Library));
                    }
                });
                ui.add_space(8.0);
            });
        });
    }
    if keys::escape(ui.ctx()) {
        if asks {
            *skipped = true;
        } else {
            act = Some(Act::Go(Screen::Library));
        }
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}
