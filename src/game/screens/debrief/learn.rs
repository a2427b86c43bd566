//! How does one learn from a run? The marked moments one by one: what would you say now, and what is that worth?

use bevy_egui::egui::{Key, Label, Rect, Ui, pos2, vec2};

use super::{DebriefUi, Tab};
use crate::game::keys;
use crate::game::run::Play;
use crate::game::screens::{Act, Common};
use crate::game::study::Standing;
use crate::game::theme::{GAP, Kind, Size, button, card, primary, title_row};
use crate::game::ui::card::card_ui;
use crate::game::ui::columns::inside;
use crate::game::ui::decision::{moment_ui, replies_ui};
use crate::game::ui::learn::{
    LearnAct, answer_ui, is_lesson, learn_intro_ui, learn_summary_ui, question_height, question_ui, steps_ui,
};
use crate::game::ui::scroll::{Moves, scrolls};
use crate::game::ui::transcript::{transcript_height, transcript_ui};
use crate::game::ui::why::why_ui;
use crate::game::view::{DecisionView, SituationView};
use crate::sim::Intent;

/// A walk through the marked moments.
#[derive(Debug, Default)]
pub(super) struct Learn {
    /// Places of the decisions.
    walk: Vec<usize>,
    /// Where it is.
    at: usize,
    /// What was picked at each.
    picks: Vec<Option<Intent>>,
}

impl Learn {
    /// Whether a moment is on the table.
    fn walks(&self) -> bool {
        self.at < self.walk.len()
    }

    /// Whether it has been gone through.
    fn is_done(&self) -> bool {
        !self.walk.is_empty() && !self.walks()
    }

    /// What was picked here.
    fn pick(&self) -> Option<Intent> {
        self.picks.get(self.at).copied().flatten()
    }
}

impl DebriefUi {
    /// The decision that is learnt from now.
    pub(super) fn lesson(&self) -> Option<&DecisionView> {
        let place = self.learn.walk.get(self.learn.at)?;
        self.view()?.decisions.iter().find(|decision| decision.place == *place)
    }

    /// Whether the numbers belong to the replies and not to the tabs.
    pub(super) fn takes_numbers(&self) -> bool {
        self.tab == Tab::Learn && self.learn.walks() && self.learn.pick().is_none()
    }
}

/// The tab. True where Escape only leaves the walk.
pub(super) fn show(
    ui: &mut Ui,
    common: &mut Common<'_>,
    state: &mut DebriefUi,
    play: &Play,
    escaped: bool,
    act: &mut Option<Act>,
) -> bool {
    if state.learn.walks() && escaped {
        state.learn = Learn::default();
        ui.ctx().request_repaint();
        return true;
    }
    let lesson = state.lesson().cloned();
    let moment = lesson.as_ref().and_then(|lesson| state.moment_of(lesson.turn)).cloned();
    let asked = match (lesson, moment) {
        (Some(lesson), Some(moment)) => walk(ui, common, state, play, &lesson, &moment, act),
        _ => around(ui, common, state),
    };
    let Some(asked) = asked else { return false };
    ui.ctx().request_repaint();
    match asked {
        LearnAct::Begin => {
            let lessons =
                state.view().into_iter().flat_map(|view| &view.decisions).filter(|decision| is_lesson(decision));
            let walk: Vec<usize> = lessons.map(|decision| decision.place).collect();
            state.learn = Learn { picks: vec![None; walk.len()], walk, at: 0 };
        }
        LearnAct::Pick(intent) => {
            if let Some(pick) = state.learn.picks.get_mut(state.learn.at) {
                *pick = Some(intent);
            }
        }
        LearnAct::Next => {
            state.learn.at += 1;
            state.revealed |= state.learn.is_done();
        }
        LearnAct::Leave => state.learn = Learn::default(),
        LearnAct::Reveal => {
            state.revealed = true;
            state.tab = Tab::Mind;
        }
    }
    false
}

/// Before the walk, and after it.
fn around(ui: &mut Ui, common: &Common<'_>, state: &DebriefUi) -> Option<LearnAct> {
    let catalog = common.settings.catalog();
    let view = state.view()?;
    let room = ui.max_rect();
    let middle = Rect::from_center_size(room.center(), vec2(room.width().min(680.0), room.height()));
    let whole = view.standing == Standing::Done;
    let lessons = || view.decisions.iter().filter(|decision| is_lesson(decision));
    let enter = keys::enter(ui.ctx());
    let skips = !state.learn.is_done() && keys::pressed(ui.ctx(), Key::V);
    let pressed = inside(ui, middle, "learn", |ui| {
        scrolls(ui, "learn", Moves::Mainly, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            if state.learn.is_done() {
                let picks: Vec<(&DecisionView, Option<Intent>)> = state
                    .learn
                    .walk
                    .iter()
                    .zip(&state.learn.picks)
                    .filter_map(|(place, pick)| {
                        Some((view.decisions.iter().find(|decision| decision.place == *place)?, *pick))
                    })
                    .collect();
                learn_summary_ui(ui, catalog, &picks)
            } else {
                learn_intro_ui(ui, catalog, whole.then(|| lessons().count()), &view.head.progress)
            }
        })
    });
    let by_key = match (enter, skips) {
        (true, _) if state.learn.is_done() => Some(LearnAct::Reveal),
        (true, _) if whole && lessons().count() > 0 => Some(LearnAct::Begin),
        (_, true) => Some(LearnAct::Reveal),
        _ => None,
    };
    pressed.or(by_key)
}

/// One moment: first the question, then what the choice is worth.
fn walk(
    ui: &mut Ui,
    common: &mut Common<'_>,
    state: &DebriefUi,
    play: &Play,
    lesson: &DecisionView,
    moment: &SituationView,
    act: &mut Option<Act>,
) -> Option<LearnAct> {
    let catalog = common.settings.catalog();
    let mut asked = None;
    let mut leaves = false;
    let picked = state.learn.pick();
    let rect = ui.max_rect().with_max_y(ui.max_rect().bottom() - 10.0);
    let side = (rect.width() * 0.30).clamp(300.0, 440.0);
    let left = rect.with_max_x(rect.right() - side - GAP);
    let right = rect.with_min_x(rect.right() - side);
    let ctx = ui.ctx().clone();
    let face = moment.face.clone().and_then(|(person, mood)| common.pictures.small_face(&ctx, &person, mood));
    let question = lesson.question();
    match picked {
        None => {
            if let Some(reply) = keys::digit(ui.ctx()).and_then(|place| question.get(place)) {
                asked = Some(LearnAct::Pick(reply.intent));
            }
        }
        Some(_) => {
            if keys::enter(ui.ctx()) || keys::pressed(ui.ctx(), Key::Space) {
                asked = Some(LearnAct::Next);
            }
            if keys::pressed(ui.ctx(), Key::R) {
                *act = Some(Act::Fork(play.info.id.clone(), lesson.turn));
            }
        }
    }
    inside(ui, left, "lesson", |ui| {
        // While it is asked, the page keys belong to what was said.
        let moves = if picked.is_some() { Moves::Mainly } else { Moves::Focused };
        scrolls(ui, ("lesson", lesson.place, picked.is_some()), moves, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 8.0;
            leaves = steps_ui(ui, catalog, state.learn.at, state.learn.walk.len());
            if picked.is_none() {
                let width = ui.available_width();
                // The replies come first; what was said takes what they leave.
                let left = rect.height() - question_height(ui, &question, width) - 40.0;
                let high = transcript_height(ui, &moment.before, width).min(left.max(rect.height() * 0.25));
                let (room, _) = ui.allocate_exact_size(vec2(width, high), bevy_egui::egui::Sense::hover());
                inside(ui, room, "lesson-said", |ui| transcript_ui(ui, &moment.before, u16::MAX));
                asked = question_ui(ui, catalog, &question).or(asked);
                return;
            }
            card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                title_row(ui, &lesson.title, &lesson.when);
                if let Some(picked) = picked {
                    answer_ui(ui, catalog, lesson, picked);
                }
                moment_ui(ui, catalog, moment, face, true);
                ui.scope(|ui| replies_ui(ui, catalog, lesson));
            });
            ui.horizontal_wrapped(|ui| {
                if primary(ui, &catalog.get("ui-learn-next"), Some("Enter"), true).clicked() {
                    asked = Some(LearnAct::Next);
                }
                if button(ui, &catalog.get("ui-analysis-fork"), Some("R"), true, Size::Normal).clicked() {
                    *act = Some(Act::Fork(play.info.id.clone(), lesson.turn));
                }
            });
        });
    });
    inside(ui, right, "lesson-side", |ui| {
        scrolls(ui, ("side", picked.is_some()), Moves::Focused, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 12.0;
            if picked.is_some() {
                card(ui, |ui| {
                    title_row(ui, &catalog.get("ui-learn-why"), &lesson.why.ids);
                    why_ui(ui, catalog, &lesson.why);
                });
                return;
            }
            if let Some(face) = face {
                face_ui(ui, moment, face);
            } else {
                card(ui, |ui| ui.add(Label::new(Kind::Note.soft(&lesson.when)).wrap()));
            }
            card_ui(ui, catalog, &moment.card, &moment.needs, &moment.people);
        });
    });
    if leaves { Some(LearnAct::Leave) } else { asked }
}

/// Whom one talks with, and the look on the face.
fn face_ui(ui: &mut Ui, moment: &SituationView, face: bevy_egui::egui::TextureId) {
    use bevy_egui::egui::{Color32, CornerRadius};
    card(ui, |ui| {
        let side = 96.0;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), side), bevy_egui::egui::Sense::hover());
        let picture = Rect::from_min_size(rect.min, vec2(side, side));
        ui.painter().rect_filled(picture, CornerRadius::same(8), crate::game::theme::palette::WARM);
        crate::game::theme::picture(ui, face, picture, CornerRadius::same(8), Color32::WHITE);
        let text = Rect::from_min_max(pos2(picture.right() + 12.0, rect.top()), rect.max);
        inside(ui, text, "name", |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add(Label::new(Kind::Title.text(&moment.name)).wrap());
            if let Some(open) = &moment.open {
                ui.add(Label::new(Kind::Note.soft(open)).wrap());
            }
        });
    });
}
