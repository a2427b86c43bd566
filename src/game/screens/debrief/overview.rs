//! What came of it, in one look? Outcome and reason, the odds in small, the moments that mattered, the skills, one next action.

use bevy_egui::egui::{Align, Key, Label, Layout, Sense, Ui, vec2};

use super::{DebriefUi, Tab};
use crate::game::keys;
use crate::game::run::Play;
use crate::game::screens::tries::{self, Tries};
use crate::game::screens::{Act, Common, Screen};
use crate::game::theme::{GAP, Kind, Size, button, card, primary, title_row};
use crate::game::ui::columns::inside;
use crate::game::ui::debrief::{hunches_ui, moments_ui, next_ui, outcome_ui, skills_ui};
use crate::game::ui::mind::VeilAct;
use crate::game::ui::odds::graph_ui;
use crate::game::ui::scroll::{Moves, scrolls};
use crate::game::view::{AnalysisView, DebriefView};
use crate::text::Catalog;

pub(super) fn show(
    ui: &mut Ui,
    common: &Common<'_>,
    state: &mut DebriefUi,
    others: &mut Tries,
    play: &Play,
    view: &DebriefView,
    act: &mut Option<Act>,
) {
    let catalog = common.settings.catalog();
    let rect = ui.max_rect();
    let side = (rect.width() * 0.36).clamp(330.0, 430.0);
    let left = rect.with_max_x(rect.right() - side - GAP);
    let right = rect.with_min_x(rect.right() - side);
    let mut veiled = None;
    inside(ui, left, "debrief-left", |ui| {
        // A debrief begins at its top, whatever was read before.
        scrolls(ui, &play.info.id, Moves::Mainly, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 12.0;
            veiled = outcome_ui(ui, catalog, view);
            if let Some(place) = state.view().and_then(|odds| odds_ui(ui, catalog, odds)) {
                state.selected = place.or(state.selected);
                state.tab = Tab::Analysis;
                ui.ctx().request_repaint();
            }
            ui.add(Label::new(Kind::Title.text(catalog.get("ui-debrief-moments"))).wrap());
            moments_ui(ui, catalog, &view.moments, view.closed);
            hunches_ui(ui, catalog, &view.hunches);
            ui.add_space(8.0);
        });
    });
    inside(ui, right, "debrief-right", |ui| {
        scrolls(ui, &play.info.id, Moves::Focused, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 12.0;
            next_ui(ui, catalog, &view.next);
            *act = act.take().or(tries::show(ui, common, play, others));
            if let Some(place) = skills_ui(ui, catalog, &view.skills, state.open) {
                state.open = if state.open == Some(place) { None } else { Some(place) };
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                if primary(ui, &catalog.get("ui-debrief-again"), None, true).clicked() {
                    *act = Some(Act::Brief(play.header.scenario.clone()));
                }
                if button(ui, &catalog.get("ui-debrief-library"), Some("Esc"), true, Size::Normal).clicked() {
                    *act = Some(Act::Go(Screen::Library));
                }
            });
            ui.add_space(8.0);
        });
    });
    if view.is_veiled && keys::pressed(ui.ctx(), Key::V) {
        veiled = Some(VeilAct::Show);
    }
    state.unveil(ui, veiled);
}

/// The odds in small; pressed, they lead to the analysis, at the decision that was pressed.
fn odds_ui(ui: &mut Ui, catalog: &Catalog, view: &AnalysisView) -> Option<Option<usize>> {
    let mut pressed = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let note = if view.head.progress.is_empty() { &view.head.accuracy } else { &view.head.progress };
        title_row(ui, &catalog.get("ui-analysis-title"), note);
        if view.decisions.is_empty() {
            return;
        }
        let high = Kind::Label.style().resolve(ui.style()).size * 2.0 + 90.0;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
        pressed = graph_ui(ui, catalog, rect, view, None).map(Some);
        if button(ui, &catalog.get("ui-analysis-open"), None, true, Size::Small).clicked() {
            pressed = Some(None);
        }
    });
    pressed
}
