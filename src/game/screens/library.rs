//! What is there to practise? A card per scenario, with the face one will meet; below them the newest runs.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, Align, CornerRadius, Label, Layout, Sense, Stroke, StrokeKind, Ui};

use super::hero::hero;
use super::{Act, Common, Screen, bar, body, root};
use crate::game::acts::Trouble;
use crate::game::keys;
use crate::game::shelf::{Shelf, Store, measured};
use crate::game::theme::palette::*;
use crate::game::theme::{CARD_RADIUS, GAP, Kind, card, key_at, labelled, picture, ring};
use crate::game::ui::bars::notice_ui;
use crate::game::ui::columns::inside;
use crate::game::ui::scroll::{Moves, scrolls};
use crate::practice::exposure::{Exposure, in_order};
use crate::practice::lab::measured::Figure;
use crate::practice::progress::{Progress, progress_of_score};
use crate::report::page::standing::{To, sentence};
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::store::{Filter, RunRow};
use crate::text::Voice;
use crate::text::dates::real_date;

/// A scenario with its pack.
pub(super) type Scenario = (Arc<Pack>, Arc<Cast>);

/// Most runs that are listed.
const RECENT: usize = 6;

/// The newest runs of the trainee and what was measured of the scenarios; asked for when the screen is entered.
#[derive(Resource, Default)]
pub(crate) struct Recent {
    pub(super) runs: Vec<RunRow>,
    /// Whether their score changed; none where nobody has said who practises, or nothing is finished yet.
    progress: Option<Progress>,
    /// By scenario.
    pub(super) measured: BTreeMap<String, Figure>,
}

/// Asks the store for the newest runs and for what was measured.
pub(crate) fn enter(
    mut recent: ResMut<Recent>,
    settings: Res<crate::game::settings::Settings>,
    shelf: Res<Shelf>,
    mut store: ResMut<Store>,
) {
    recent.measured.clear();
    for pack in &shelf.packs {
        recent.measured.extend(measured(&mut store, pack).into_iter().flat_map(|measured| measured.scenarios));
    }
    let filter = Filter { trainee: Some(settings.trainee.clone()), ..Filter::default() };
    let mut runs = store.get().runs(&filter).unwrap_or_default();
    recent.progress = own_progress(&settings.trainee, &runs);
    runs.reverse();
    recent.runs = runs;
}

/// The trainee's own progress. Without a name the runs are those of people who were forgotten.
fn own_progress(trainee: &str, runs: &[RunRow]) -> Option<Progress> {
    if trainee.is_empty() {
        return None;
    }
    let runs = in_order(runs.iter().map(|run| Exposure::of(&run.info, &run.header, &run.summary)));
    let progress = progress_of_score(&runs);
    (progress.runs > 0).then_some(progress)
}

/// Draws the screen.
pub(crate) fn show(
    mut contexts: EguiContexts,
    mut common: Common,
    recent: Res<Recent>,
    trouble: Res<Trouble>,
) -> Result {
    let mut ui = root(&mut contexts)?;
    let mut act = bar(&mut ui, &common, Screen::Library, "");
    let rect = body(&ui, 1_224.0);
    let mut scenarios: Vec<Scenario> =
        common.shelf.scenarios().map(|(pack, _, cast)| (pack.clone(), cast.clone())).collect();
    // First lessons, then exercises, then whole sales, the shorter first.
    scenarios.sort_by_key(|(pack, cast)| {
        let first = [Mode::Tutorial, Mode::Drill, Mode::Deal].iter().position(|mode| *mode == cast.mode);
        (first, cast.start == Stage::LeadGeneration, pack.scenarios[cast.scenario].minutes)
    });
    inside(&mut ui, rect, "library", |ui| {
        scrolls(ui, "library", Moves::Always, |ui| {
            ui.set_width(ui.available_width() - 12.0);
            ui.add_space(20.0);
            if let Some(trouble) = &trouble.0 {
                notice_ui(ui, trouble, BAD, BAD_TINT);
                ui.add_space(GAP - 8.0);
            }
            act = act.take().or(hero(ui, &mut common, &recent, &scenarios));
            act = act.take().or(cards(ui, &mut common, &recent, &scenarios));
            act = act.take().or(runs(ui, &common, &recent));
            ui.add_space(20.0);
        });
    });
    if let Some(place) = keys::digit(ui.ctx())
        && let Some((_, cast)) = scenarios.get(place)
    {
        act = Some(Act::Brief(cast.id.clone()));
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

fn cards(ui: &mut Ui, common: &mut Common<'_>, recent: &Recent, scenarios: &[Scenario]) -> Option<Act> {
    let mut act = None;
    let width = ui.available_width();
    let across = ((width + GAP) / (300.0 + GAP)).floor().clamp(1.0, 4.0);
    let each = (width - GAP * (across - 1.0)) / across;
    for (row, line) in scenarios.chunks(across as usize).enumerate() {
        let texts: Vec<CardText> = line.iter().map(|(pack, cast)| CardText::of(common, recent, pack, cast)).collect();
        let high = texts.iter().map(|text| text.height(ui, each)).fold(0.0_f32, f32::max);
        let (whole, _) = ui.allocate_exact_size(egui::vec2(width, high), Sense::hover());
        for (place, (text, (_, cast))) in texts.iter().zip(line).enumerate() {
            let left = whole.left() + place as f32 * (each + GAP);
            let rect = egui::Rect::from_min_size(egui::pos2(left, whole.top()), egui::vec2(each, high));
            let key = row * across as usize + place + 1;
            if scenario_card(ui, common, rect, text, key) {
                act = Some(Act::Brief(cast.id.clone()));
            }
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    act
}

/// What a card says.
pub(super) struct CardText {
    pub(super) person: String,
    backdrop: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) minutes: String,
    kind: String,
    difficulty: String,
}

const PICTURE: f32 = 128.0;

impl CardText {
    pub(super) fn of(common: &Common<'_>, recent: &Recent, pack: &Pack, cast: &Cast) -> Self {
        let catalog = common.settings.catalog();
        let voice = Voice { pack, cast, lang: common.settings.lang, trainee: common.settings.gender };
        let scenario = &pack.scenarios[cast.scenario];
        let prospect = &pack.prospects[cast.prospect];
        let figure = recent.measured.get(&cast.id);
        let minutes = catalog.with("ui-minutes", &[("minutes", scenario.minutes.into())]);
        let kind = match (cast.start, cast.mode) {
            (Stage::LeadGeneration, mode) => catalog.mode(mode),
            (stage, Mode::Deal) => catalog.with("ui-from-stage", &[("stage", catalog.stage(stage).into())]),
            (stage, mode) => format!("{} · {}", catalog.mode(mode), catalog.stage(stage)),
        };
        Self {
            person: prospect.id.value.clone(),
            backdrop: prospect.backdrop.clone(),
            title: voice.plain(&scenario.title),
            summary: voice.plain(&scenario.summary),
            minutes,
            kind,
            difficulty: catalog.difficulty(figure.map(|figure| (figure.difficulty().word(), figure.right))),
        }
    }

    /// Whether length and kind fit beside one another.
    fn is_one_line(&self, ui: &Ui, room: f32) -> bool {
        let font = Kind::Label.style().resolve(ui.style());
        let wide = |words: &str| ui.painter().layout_no_wrap(words.to_owned(), font.clone(), INK).size().x;
        wide(&self.minutes) + wide(&self.kind) + 12.0 <= room
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        let room = width - 32.0;
        let of = |kind: Kind, words: &str| {
            ui.painter().layout(words.to_owned(), kind.style().resolve(ui.style()), INK, room).size().y
        };
        let lines = if self.is_one_line(ui, room) { 1.0 } else { 2.0 };
        let foot = of(Kind::Label, &self.minutes) * lines + lines * 2.0 + of(Kind::Label, &self.difficulty);
        PICTURE + 12.0 + of(Kind::Title, &self.title) + 2.0 + of(Kind::Note, &self.summary) + 8.0 + foot + 14.0
    }
}

fn scenario_card(ui: &mut Ui, common: &mut Common<'_>, rect: egui::Rect, text: &CardText, key: usize) -> bool {
    let response = ui.interact(rect, ui.id().with(("scenario", key)), Sense::click());
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &text.title));
    let ctx = ui.ctx().clone();
    let edge = if response.hovered() { ACCENT_PALE } else { LINE };
    ui.painter().rect(rect, CornerRadius::same(CARD_RADIUS), CARD, Stroke::new(1.0, edge), StrokeKind::Inside);
    let frame = egui::Rect::from_min_size(rect.min + egui::vec2(1.0, 1.0), egui::vec2(rect.width() - 2.0, PICTURE));
    let top = CornerRadius { nw: CARD_RADIUS - 1, ne: CARD_RADIUS - 1, sw: 0, se: 0 };
    ui.painter().rect_filled(frame, top, WARM);
    if let Some(backdrop) = common.pictures.backdrop(&ctx, &text.backdrop) {
        picture(ui, backdrop, frame, top, egui::Color32::WHITE);
    }
    if let Some(face) = common.pictures.face(&ctx, &text.person, Mood::Calm) {
        let side = PICTURE * 0.98;
        let at = egui::Rect::from_min_size(
            egui::pos2(frame.center().x - side / 2.0, frame.bottom() - side),
            egui::vec2(side, side),
        );
        picture(ui, face, at, CornerRadius::ZERO, egui::Color32::WHITE);
    }
    if key < 10 {
        key_at(
            ui,
            egui::Rect::from_min_size(frame.min + egui::vec2(10.0, 10.0), egui::vec2(22.0, 22.0)),
            &key.to_string(),
        );
    }
    ring(ui, &response, rect.shrink(2.0), CARD_RADIUS - 2);
    let inner = egui::Rect::from_min_max(
        egui::pos2(rect.left() + 16.0, frame.bottom() + 12.0),
        rect.max - egui::vec2(16.0, 12.0),
    );
    inside(ui, inner, &format!("card-{key}"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(Kind::Title.text(&text.title)).wrap());
        ui.add(Label::new(Kind::Note.soft(&text.summary)).wrap());
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
            ui.add(Label::new(Kind::Label.soft(&text.difficulty)).wrap());
            if text.is_one_line(ui, ui.available_width()) {
                crate::game::ui::card::pair_label_ui(ui, &text.minutes, &text.kind);
            } else {
                ui.add(Label::new(Kind::Label.soft(&text.kind)).truncate());
                ui.add(Label::new(Kind::Label.soft(&text.minutes)).truncate());
            }
        });
    });
    response.clicked()
}

fn runs(ui: &mut Ui, common: &Common<'_>, recent: &Recent) -> Option<Act> {
    let ended: Vec<&RunRow> = recent.runs.iter().filter(|run| run.info.finished_at.is_some()).take(RECENT).collect();
    if ended.is_empty() {
        return None;
    }
    let catalog = common.settings.catalog();
    let mut act = None;
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-recent"));
        if let Some(progress) = &recent.progress {
            ui.add(Label::new(Kind::Note.soft(sentence(progress, To::Trainee, catalog))).wrap());
        }
        for run in ended {
            let words = run_title(common, run);
            let note = run_note(common, run);
            if crate::game::ui::card::row_button_ui(ui, &words, &note) {
                act = Some(Act::LookBack(run.info.id.clone()));
            }
        }
    });
    act
}

/// The title of a run's scenario, or its id where the pack isn't here.
pub(crate) fn run_title(common: &Common<'_>, run: &RunRow) -> String {
    let Some((pack, place)) = common.shelf.find(&run.header.scenario) else { return run.header.scenario.clone() };
    let cast = &pack.casts[place];
    let voice = Voice { pack, cast, lang: common.settings.lang, trainee: common.settings.gender };
    voice.plain(&pack.scenarios[cast.scenario].title)
}

/// Stage or outcome, day and date of a run.
pub(crate) fn run_note(common: &Common<'_>, run: &RunRow) -> String {
    let catalog = common.settings.catalog();
    let started = real_date(&run.info.started_at, common.settings.lang);
    let day = catalog.with("ui-moment-desk", &[("day", (run.summary.elapsed_days + 1).into())]);
    let day = if run.info.fork.is_some() { format!("{day} · {}", catalog.get("ui-try-short")) } else { day };
    if run.info.finished_at.is_none() {
        let stage = run.summary.stages.last().map_or(String::new(), |time| catalog.stage(time.stage));
        return format!("{stage} · {day} · {started}");
    }
    let score = catalog.with("ui-score", &[("points", run.summary.score.behaviour.into())]);
    format!("{} · {score} · {day} · {started}", catalog.outcome(run.summary.outcome))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::progress::Verdict;
    use crate::scenario::Files;
    use crate::sim::log::{Header, RULES_VERSION};
    use crate::store::new_run;

    /// Finished runs of somebody on seeds of their own, better from one to the next.
    fn rising(trainee: &str) -> Vec<RunRow> {
        let pack = Pack::load(Files::core()).unwrap();
        let cast = pack.cast("ewa_deal").unwrap();
        let policy = crate::practice::policy::Policy::Good;
        let session = crate::practice::simulate::play(cast, policy, 1, &mut crate::sim::event::Nothing, |_| {});
        let summary = crate::sim::summary::summarise(&session.cast, &session.state);
        (0..8)
            .map(|seed| {
                let mut summary = summary.clone();
                summary.score.behaviour = 30 + 5 * seed as u8;
                let header = Header {
                    format: 1,
                    rules: RULES_VERSION,
                    pack: pack.id.clone(),
                    pack_hash: pack.hash.to_string(),
                    scenario: cast.id.clone(),
                    seed,
                };
                RunRow { info: new_run(trainee), header, summary, turns: 9 }
            })
            .collect()
    }

    #[test]
    fn who_practises_reads_of_their_own_progress_and_nobody_without_a_name_does() {
        let own = own_progress("Anna", &rising("Anna"));
        assert_eq!(own.map(|progress| (progress.verdict, progress.runs)), Some((Verdict::Improved, 8)));
        assert_eq!(own_progress("", &rising("")), None);
        assert_eq!(own_progress("Anna", &[]), None);
    }
}
