//! How is a run looked back at? First what the rep thinks; then what came of it, the odds, the moments to learn from, the whole
//! transcript, and at last what was hidden.

mod analysis;
mod learn;
mod overview;

use std::collections::BTreeSet;
use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, Key, ScrollArea, Ui, pos2};

use self::learn::Learn;
use super::tries::Tries;
use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::run::{Pending, Play, Saving};
use crate::game::shelf::store_words;
use crate::game::study::{Standing, Studies};
use crate::game::ui::banner::{BannerAct, banner_ui};
use crate::game::ui::columns::{TEXT, inside};
use crate::game::ui::debrief::{FileAct, file_ui};
use crate::game::ui::learn::is_lesson;
use crate::game::ui::mind::{VeilAct, mind_ui, veil_ui};
use crate::game::ui::scroll::{Moves, scrolls};
use crate::game::ui::tabs::tabs_ui;
use crate::game::ui::transcript::transcript_ui;
use crate::game::view::{
    AnalysisView, DebriefView, DecisionView, MindView, SituationView, analysis as analysis_view, debrief, mind,
    situation,
};
use crate::text::Lang;

/// The sides of a debrief, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    #[default]
    Overview,
    Analysis,
    Learn,
    Transcript,
    Mind,
}

impl Tab {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Overview, "ui-tab-overview"),
        (Self::Analysis, "ui-tab-analysis"),
        (Self::Learn, "ui-tab-learn"),
        (Self::Transcript, "ui-debrief-transcript"),
        (Self::Mind, "ui-tab-mind"),
    ];
}

/// What an analysis was put into words from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Figured {
    revision: u32,
    /// It weighs what was true.
    truth: bool,
    lang: Lang,
    /// Nothing is kept back.
    open: bool,
}

/// What is local to this screen.
#[derive(Resource, Default)]
pub(crate) struct DebriefUi {
    /// The run in words; true: with what was hidden.
    made: Option<(u16, Lang, bool, DebriefView)>,
    /// The analysis in words.
    figures: Option<(Figured, Arc<AnalysisView>)>,
    moment: Option<(u16, Lang, Arc<SituationView>)>,
    mind: Option<(u16, Lang, MindView)>,
    chosen: Option<(u8, u8)>,
    open: Option<usize>,
    tab: Tab,
    /// The decision that is looked at.
    selected: Option<usize>,
    /// Accuracy by stage or by skill.
    side: usize,
    learn: Learn,
    /// The hidden mind may be seen.
    revealed: bool,
    /// Runs whose hidden mind was seen while this window is open: what is known isn't closed again.
    seen: BTreeSet<String>,
    /// Runs whose reason wasn't to be filed when it was asked for.
    skipped: BTreeSet<String>,
}

impl DebriefUi {
    /// Puts into words what isn't yet.
    fn renew(&mut self, play: &Play, common: &Common<'_>, studies: &Studies) {
        let (turn, lang) = (play.session.known().turn, common.settings.lang);
        self.renew_figures(play, common, studies);
        // Where there is nothing to learn from, nothing is kept back.
        if self.view().is_some_and(is_without_lessons) || self.has_seen(play) {
            self.revealed = true;
            self.renew_figures(play, common, studies);
        }
        if self.revealed {
            self.seen.insert(play.info.id.clone());
        }
        let now = (turn, lang, self.revealed);
        if self.made.as_ref().is_none_or(|(turn, lang, open, _)| (*turn, *lang, *open) != now) {
            self.made = Some((now.0, now.1, now.2, debrief(play, &common.settings, self.revealed)));
        }
        if self.tab == Tab::Mind
            && self.revealed
            && self.mind.as_ref().is_none_or(|(made, spoken, _)| (*made, *spoken) != (turn, lang))
        {
            self.mind = Some((turn, lang, mind(play, &common.settings)));
        }
        let wanted = match self.tab {
            Tab::Analysis => self.shown().map(|decision| decision.turn),
            Tab::Learn => self.lesson().map(|decision| decision.turn),
            _ => None,
        };
        if let Some(turn) = wanted
            && self.moment.as_ref().is_none_or(|(made, spoken, _)| (*made, *spoken) != (turn, lang))
        {
            self.moment = situation(play, &common.settings, turn).map(|moment| (turn, lang, Arc::new(moment)));
        }
    }

    fn renew_figures(&mut self, play: &Play, common: &Common<'_>, studies: &Studies) {
        // Lessons are learnt from what could be known.
        let truth = studies.wants_truth && self.tab == Tab::Analysis;
        let study = if truth { &studies.truth } else { &studies.known };
        let now = Figured { revision: study.revision, truth, lang: common.settings.lang, open: self.revealed };
        if self.figures.as_ref().is_none_or(|(made, _)| *made != now) {
            self.figures = Some((now, Arc::new(analysis_view(play, &common.settings, study, self.revealed))));
        }
    }

    /// Whether what was hidden in this run was seen before: in it, or in the run that it tries again.
    fn has_seen(&self, play: &Play) -> bool {
        let parent = play.info.fork.as_ref().is_some_and(|fork| self.seen.contains(&fork.parent));
        parent || self.seen.contains(&play.info.id)
    }

    /// Does what was asked of the veil.
    fn unveil(&mut self, ui: &Ui, act: Option<VeilAct>) {
        match act {
            Some(VeilAct::Show) => self.revealed = true,
            Some(VeilAct::Learn) => self.tab = Tab::Learn,
            None => return,
        }
        ui.ctx().request_repaint();
    }

    fn view(&self) -> Option<&AnalysisView> {
        self.figures.as_ref().map(|(_, view)| &**view)
    }

    /// The decision that is looked at: the one that was chosen, else the one that cost the most.
    fn shown(&self) -> Option<&DecisionView> {
        let view = self.view()?;
        let at = |place: usize| view.decisions.iter().find(|decision| decision.place == place);
        self.selected.and_then(at).or_else(|| view.worst()).or_else(|| view.decisions.first())
    }

    fn moment_of(&self, turn: u16) -> Option<&Arc<SituationView>> {
        self.moment.as_ref().filter(|(made, ..)| *made == turn).map(|(.., moment)| moment)
    }
}

/// Whether there is nothing that one could learn from before the truth is told.
fn is_without_lessons(view: &AnalysisView) -> bool {
    match view.standing {
        Standing::Done => !view.decisions.iter().any(is_lesson),
        standing => matches!(standing, Standing::Nothing | Standing::OtherRules),
    }
}

/// Starts afresh.
pub(crate) fn enter(mut state: ResMut<DebriefUi>) {
    let (seen, skipped) = (std::mem::take(&mut state.seen), std::mem::take(&mut state.skipped));
    *state = DebriefUi { seen, skipped, ..DebriefUi::default() };
}

/// Draws the screen.
pub(crate) fn show(
    mut contexts: EguiContexts,
    mut common: Common,
    mut state: ResMut<DebriefUi>,
    mut studies: ResMut<Studies>,
    play: Option<Res<Play>>,
    mut pending: ResMut<Pending>,
    mut others: ResMut<Tries>,
) -> Result {
    let mut ui = root(&mut contexts)?;
    let Some(play) = play else {
        common.wanted.0 = Some(Act::Go(Screen::Library));
        return Ok(());
    };
    state.renew(&play, &common, &studies);
    let Some((turn, lang, open, view)) = state.made.take() else { return Ok(()) };
    // Whoever knows the truth isn't asked for a guess.
    let asks = !view.reasons.is_empty() && !state.skipped.contains(&play.info.id) && !state.has_seen(&play);
    // Before anything is drawn: an arrow that steps along the graph doesn't move the focus.
    let arrow = (state.tab == Tab::Analysis && !asks).then(|| keys::sideways(ui.ctx())).flatten();
    let mut act = bar(&mut ui, &common, Screen::Debrief, &view.title);
    if asks {
        let skips = ask(&mut ui, &common, &mut state, &view, turn, &mut pending);
        if skips || keys::escape(ui.ctx()) {
            state.skipped.insert(play.info.id.clone());
        }
    } else {
        let escaped = keys::escape(ui.ctx());
        let mut stays = false;
        let rect = head(&mut ui, &common, &mut state, &play, &mut act);
        inside(&mut ui, rect, "debrief", |ui| match state.tab {
            Tab::Overview => overview::show(ui, &common, &mut state, &mut others, &play, &view, &mut act),
            Tab::Analysis => analysis::show(ui, &mut common, &mut state, &mut studies, &play, arrow, &mut act),
            Tab::Learn => stays = learn::show(ui, &mut common, &mut state, &play, escaped, &mut act),
            Tab::Transcript => transcript(ui, &play),
            Tab::Mind => behind(ui, &common, &mut state),
        });
        if escaped && !stays {
            act = Some(Act::Go(Screen::Library));
        }
    }
    state.made = Some((turn, lang, open, view));
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

/// What the rep thinks was behind it. True where that isn't to be said.
fn ask(
    ui: &mut Ui,
    common: &Common<'_>,
    state: &mut DebriefUi,
    view: &DebriefView,
    turn: u16,
    pending: &mut Pending,
) -> bool {
    let mut skips = false;
    let middle = body(ui, 560.0);
    inside(ui, middle, "file", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.add_space(32.0);
            match file_ui(ui, common.settings.catalog(), view, &mut state.chosen) {
                Some(FileAct::File(intent)) => pending.0 = Some((turn, intent)),
                Some(FileAct::Skip) => skips = true,
                None => {}
            }
        });
    });
    skips
}

/// The banner and the tabs; the room below them.
fn head(ui: &mut Ui, common: &Common<'_>, state: &mut DebriefUi, play: &Play, act: &mut Option<Act>) -> egui::Rect {
    let catalog = common.settings.catalog();
    let rect = body(ui, 1_560.0);
    let names: Vec<String> = Tab::ALL.iter().map(|(_, key)| catalog.get(key)).collect();
    let now = Tab::ALL.iter().position(|(tab, _)| *tab == state.tab).unwrap_or(0);
    let keyed = !state.takes_numbers();
    let mut pressed = keyed.then(|| keys::digit(ui.ctx())).flatten();
    let used = inside(ui, rect, "debrief-head", |ui| {
        ui.add_space(12.0);
        if let Saving::Stopped(error) | Saving::Unsaved(error) = &play.saving {
            let stopped = matches!(play.saving, Saving::Stopped(_));
            let answer = banner_ui(ui, catalog, &store_words(catalog, error), stopped);
            *act = act.take().or(answer.map(BannerAct::act));
        }
        pressed = tabs_ui(ui, &names, now, keyed).or(pressed);
        ui.cursor().top()
    });
    if let Some((tab, _)) = pressed.and_then(|place| Tab::ALL.get(place)) {
        state.tab = *tab;
        ui.ctx().request_repaint();
    }
    egui::Rect::from_min_max(pos2(rect.left(), used + 2.0), pos2(rect.right(), rect.bottom()))
}

fn transcript(ui: &mut Ui, play: &Play) {
    let room = ui.max_rect();
    let width = room.width().min(TEXT + 100.0);
    let middle = egui::Rect::from_center_size(room.center(), egui::vec2(width, room.height()));
    inside(ui, middle.with_max_y(middle.max.y - 8.0), "transcript", |ui| {
        if let Some(shown) = &play.shown {
            transcript_ui(ui, &shown.entries, u16::MAX);
        }
    });
}

/// The hidden mind, or what stands before it.
fn behind(ui: &mut Ui, common: &Common<'_>, state: &mut DebriefUi) {
    let catalog = common.settings.catalog();
    let room = ui.max_rect();
    let width = room.width().min(if state.revealed { 980.0 } else { 640.0 });
    let middle = egui::Rect::from_center_size(room.center(), egui::vec2(width, room.height()));
    inside(ui, middle, "mind", |ui| {
        scrolls(ui, "mind", Moves::Mainly, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 12.0;
            if state.revealed {
                if let Some((.., mind)) = &state.mind {
                    mind_ui(ui, catalog, mind);
                }
                ui.add_space(8.0);
                return;
            }
            let mut act = veil_ui(ui, catalog);
            if keys::pressed(ui.ctx(), Key::V) {
                act = Some(VeilAct::Show);
            }
            if keys::enter(ui.ctx()) {
                act = Some(VeilAct::Learn);
            }
            state.unveil(ui, act);
        });
    });
}
