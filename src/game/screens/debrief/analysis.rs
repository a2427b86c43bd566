//! How did the odds move, and why? The graph, the decision that is looked at, its reasons, and the accuracy beside it.

use bevy_egui::egui::{CornerRadius, Key, Label, Rect, Stroke, StrokeKind, TextureId, Ui, pos2, vec2};

use super::{DebriefUi, Figured, Tab};
use crate::game::keys;
use crate::game::run::Play;
use crate::game::screens::{Act, Common};
use crate::game::study::Studies;
use crate::game::theme::palette::{CARD, INK, LINE};
use crate::game::theme::{CARD_RADIUS, GAP, Kind, Size, button, card, primary, segments, title_row};
use crate::game::ui::accuracy::accuracy_ui;
use crate::game::ui::columns::inside;
use crate::game::ui::decision::{Step, decision_head_ui, known_ui, moment_ui, replies_ui};
use crate::game::ui::odds::{OddsAct, odds_ui};
use crate::game::ui::scroll::{Moves, scrolls};
use crate::game::ui::why::why_ui;
use crate::game::view::{AnalysisView, DecisionView, SituationView};
use crate::text::Catalog;

pub(super) fn show(
    ui: &mut Ui,
    common: &mut Common<'_>,
    state: &mut DebriefUi,
    studies: &mut Studies,
    play: &Play,
    arrow: Option<(bool, bool)>,
    act: &mut Option<Act>,
) {
    let catalog = common.settings.catalog();
    let step = arrow.map(|(right, shift)| match shift {
        true => Step::Mark(right),
        false => Step::Decision(right),
    });
    let forks = keys::pressed(ui.ctx(), Key::R);
    let Some((Figured { truth, .. }, view)) = state.figures.clone() else { return };
    let decision = state.shown().cloned();
    let moment = decision.as_ref().and_then(|decision| state.moment_of(decision.turn)).cloned();
    let face = moment.as_ref().and_then(|moment| moment.face.clone());
    let ctx = ui.ctx().clone();
    let face = face.and_then(|(person, mood)| common.pictures.small_face(&ctx, &person, mood));
    let mut asked = Asked::default();
    let rect = ui.max_rect().with_max_y(ui.max_rect().bottom() - 14.0);
    let side = (rect.width() * 0.31).clamp(320.0, 460.0);
    let left = rect.with_max_x(rect.right() - side - GAP);
    let right = rect.with_min_x(rect.right() - side);
    let selected = decision.as_ref().map(|decision| decision.place);
    let shown = decision.as_ref().zip(moment.as_deref());
    // Where the text is small enough for it, the graph stays while the rest scrolls.
    let unit = Kind::Body.style().resolve(ui.style()).size / 15.0;
    let graph = (rect.height() * 0.39).clamp(222.0 * unit, 330.0 * unit.max(1.0));
    let stays = rect.height() >= 520.0 * unit;
    if stays {
        let top = Rect::from_min_max(left.min, pos2(left.right(), left.top() + graph));
        panel(ui, top, "odds", false, |ui| asked.odds = odds_ui(ui, catalog, &view, selected));
        let below = Rect::from_min_max(pos2(left.left(), top.bottom() + 12.0), left.max);
        panel(ui, below, "decision", true, |ui| {
            asked.step = decision_ui(ui, catalog, &view, shown, face);
        });
        let top = Rect::from_min_max(right.min, pos2(right.right(), right.top() + graph));
        panel(ui, top, "accuracy", true, |ui| asked.side = accuracy_ui(ui, catalog, &view, state.side));
        let below = Rect::from_min_max(pos2(right.left(), top.bottom() + 12.0), right.max);
        let foot = foot_height(ui, catalog, side - 32.0);
        let why = below.with_max_y(below.bottom() - foot - 8.0);
        panel(ui, why, "why", true, |ui| reasons_ui(ui, catalog, state, decision.as_ref(), truth, &mut asked));
        let foot = below.with_min_y(below.bottom() - foot);
        inside(ui, foot, "analysis-foot", |ui| ways_ui(ui, catalog, decision.is_some(), &mut asked));
    } else {
        column(ui, left, "analysis-left", |ui| {
            let width = ui.available_width();
            card(ui, |ui| {
                ui.allocate_ui(vec2(width - 32.0, graph * 1.1), |ui| {
                    ui.set_min_height(graph * 1.1);
                    asked.odds = odds_ui(ui, catalog, &view, selected);
                });
            });
            card(ui, |ui| asked.step = decision_ui(ui, catalog, &view, shown, face));
        });
        column(ui, right, "analysis-right", |ui| {
            ways_ui(ui, catalog, decision.is_some(), &mut asked);
            card(ui, |ui| reasons_ui(ui, catalog, state, decision.as_ref(), truth, &mut asked));
            card(ui, |ui| asked.side = accuracy_ui(ui, catalog, &view, state.side));
        });
    }
    let step = asked.step.or(step);
    match asked.odds {
        Some(OddsAct::Select(place)) => state.selected = Some(place),
        Some(OddsAct::Stop) => {
            studies.known.cancel();
            studies.truth.cancel();
        }
        Some(OddsAct::Begin) => {
            let study = if truth { &mut studies.truth } else { &mut studies.known };
            study.forget();
        }
        None => {}
    }
    if let Some(step) = step {
        state.selected = stepped(&view, selected, step).or(state.selected);
        // What is shown for it is made before it is drawn.
        ui.ctx().request_repaint();
    }
    state.side = asked.side.unwrap_or(state.side);
    studies.wants_truth = asked.truth.unwrap_or(truth);
    if let (true, Some(decision)) = (forks || asked.forks, &decision) {
        *act = Some(Act::Fork(play.info.id.clone(), decision.turn));
    }
    if asked.learns {
        state.tab = Tab::Learn;
    }
    if asked.learns || asked.odds.is_some() || asked.truth.is_some() {
        ui.ctx().request_repaint();
    }
}

/// What the panels asked for.
#[derive(Default)]
struct Asked {
    odds: Option<OddsAct>,
    step: Option<Step>,
    side: Option<usize>,
    truth: Option<bool>,
    forks: bool,
    learns: bool,
}

/// A card in a rectangle; what doesn't fit scrolls.
fn panel(ui: &mut Ui, rect: Rect, salt: &str, is_long: bool, content: impl FnOnce(&mut Ui)) {
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect(rect, radius, CARD, Stroke::new(1.0, LINE), StrokeKind::Inside);
    let within = rect.shrink2(vec2(16.0, if is_long { 2.0 } else { 12.0 }));
    inside(ui, within, salt, |ui| {
        if !is_long {
            content(ui);
            return;
        }
        let moves = if salt == "decision" { Moves::Mainly } else { Moves::Focused };
        scrolls(ui, salt, moves, |ui| {
            ui.set_width(ui.available_width() - 6.0);
            ui.add_space(10.0);
            content(ui);
            ui.add_space(10.0);
        });
    });
}

/// Cards below one another in a column that scrolls.
fn column(ui: &mut Ui, rect: Rect, salt: &str, content: impl FnOnce(&mut Ui)) {
    inside(ui, rect, salt, |ui| {
        let moves = if salt == "analysis-left" { Moves::Mainly } else { Moves::Focused };
        scrolls(ui, salt, moves, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 12.0;
            content(ui);
        });
    });
}

fn decision_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    view: &AnalysisView,
    shown: Option<(&DecisionView, &SituationView)>,
    face: Option<TextureId>,
) -> Option<Step> {
    let Some((decision, moment)) = shown else {
        let words =
            if view.head.progress.is_empty() { catalog.get("ui-analysis-nothing") } else { view.head.progress.clone() };
        ui.add(Label::new(Kind::Note.soft(words)).wrap());
        return None;
    };
    ui.spacing_mut().item_spacing.y = 6.0;
    let marked = view.decisions.iter().any(|decision| decision.mark.is_some());
    let step = decision_head_ui(ui, catalog, decision, marked);
    moment_ui(ui, catalog, moment, face, true);
    ui.scope(|ui| replies_ui(ui, catalog, decision));
    ui.add_space(4.0);
    known_ui(ui, catalog, moment);
    step
}

fn reasons_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    state: &DebriefUi,
    decision: Option<&DecisionView>,
    truth: bool,
    asked: &mut Asked,
) {
    ui.spacing_mut().item_spacing.y = 6.0;
    if state.revealed {
        let names = [catalog.get("ui-analysis-known-then"), catalog.get("ui-analysis-true")];
        asked.truth = segments(ui, &names, Some(usize::from(truth))).map(|place| place == 1);
    }
    let ids = decision.map_or("", |decision| &decision.why.ids);
    title_row(ui, &catalog.get("ui-why-title"), ids);
    if let Some(decision) = decision {
        why_ui(ui, catalog, &decision.why);
    }
}

/// What can be done from here.
fn ways_ui(ui: &mut Ui, catalog: &Catalog, any: bool, asked: &mut Asked) {
    ui.spacing_mut().item_spacing.y = 6.0;
    asked.forks = primary(ui, &catalog.get("ui-analysis-fork"), Some("R"), any).clicked() && any;
    asked.learns = button(ui, &catalog.get("ui-analysis-learn"), None, true, Size::Normal).clicked();
}

/// How high they are.
fn foot_height(ui: &Ui, catalog: &Catalog, width: f32) -> f32 {
    let font = Kind::BodyStrong.style().resolve(ui.style());
    let high = |key: &str| ui.painter().layout(catalog.get(key), font.clone(), INK, width - 40.0).size().y + 18.0;
    high("ui-analysis-fork") + 6.0 + high("ui-analysis-learn")
}

/// The decision that a step leads to.
fn stepped(view: &AnalysisView, now: Option<usize>, step: Step) -> Option<usize> {
    let places = |marked: bool| {
        view.decisions.iter().filter(move |decision| !marked || decision.mark.is_some()).map(|decision| decision.place)
    };
    let Some(now) = now else { return places(false).next() };
    match step {
        Step::Decision(true) => places(false).find(|place| *place > now),
        Step::Decision(false) => places(false).rfind(|place| *place < now),
        Step::Mark(true) => places(true).find(|place| *place > now),
        Step::Mark(false) => places(true).rfind(|place| *place < now),
    }
}
