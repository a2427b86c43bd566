//! What do the runs say together? Conversion by stage, cycle, skills: a short report over what this store keeps.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{Label, ScrollArea, Ui};

use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::shelf::{Store, store_words};
use crate::game::theme::palette::*;
use crate::game::theme::{GAP, Kind, card, labelled, meter_bar, title_row};
use crate::game::ui::card::pair_ui;
use crate::game::ui::columns::inside;
use crate::scenario::words::*;
use crate::sim::summary::StageOutcome;
use crate::store::{Filter, RunRow};
use crate::text::{Catalog, decimal, percent_permille};

/// Runs that a figure needs before it is shown as one.
const ENOUGH: u32 = 3;

/// The figures; made when the screen is entered.
#[derive(Resource, Default)]
pub(crate) struct Figures {
    runs: Vec<RunRow>,
    problem: Option<String>,
}

/// Asks the store for every run of a person.
pub(crate) fn enter(mut figures: ResMut<Figures>, settings: Res<crate::game::settings::Settings>, mut store: ResMut<Store>) {
    *figures = Figures::default();
    match store.get().runs(&Filter::default()) {
        Ok(runs) => figures.runs = runs,
        Err(error) => figures.problem = Some(store_words(settings.catalog(), &error)),
    }
}

/// Draws the screen.
pub(crate) fn show(mut contexts: EguiContexts, mut common: Common, figures: Res<Figures>) -> Result {
    let mut ui = root(&mut contexts)?;
    let catalog = common.settings.catalog();
    let mut act = bar(&mut ui, &common, Screen::Coach, &catalog.get("ui-coach"));
    let rect = body(&ui, 900.0);
    inside(&mut ui, rect, "coach", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.add_space(20.0);
            if let Some(problem) = &figures.problem {
                ui.add(Label::new(Kind::Body.colored(problem, BAD)).wrap());
            }
            coach_ui(ui, catalog, &figures.runs);
            ui.add_space(20.0);
        });
    });
    if keys::escape(ui.ctx()) {
        act = Some(Act::Go(Screen::Library));
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

/// The report; pure.
pub(crate) fn coach_ui(ui: &mut Ui, catalog: &Catalog, runs: &[RunRow]) {
    let lang = catalog.lang();
    let ended: Vec<&RunRow> = runs.iter().filter(|run| run.summary.outcome != Outcome::Open).collect();
    let count = |outcome: Outcome| ended.iter().filter(|run| run.summary.outcome == outcome).count() as u32;
    let [won, lost, none] = [Outcome::Won, Outcome::Lost, Outcome::NoDecision].map(count);
    card(ui, |ui| {
        let note = catalog.with("ui-coach-runs", &[("count", ended.len().into())]);
        title_row(ui, &catalog.get("ui-coach-outcomes"), &note);
        for outcome in [Outcome::Won, Outcome::Lost, Outcome::NoDecision, Outcome::Nurture, Outcome::Disqualified] {
            pair_ui(ui, &catalog.outcome(outcome), &count(outcome).to_string());
        }
        let decided = won + lost + none;
        pair_ui(ui, &catalog.get("ui-coach-win-rate"), &rate(catalog, won, decided));
        pair_ui(ui, &catalog.get("ui-coach-cycle"), &cycle(catalog, &ended));
    });
    ui.add_space(GAP - 8.0);
    card(ui, |ui| {
        title_row(ui, &catalog.get("ui-coach-conversion"), &catalog.get("ui-coach-conversion-note"));
        for &stage in &Stage::ALL[..Stage::COUNT - 1] {
            let times: Vec<StageOutcome> = runs
                .iter()
                .flat_map(|run| run.summary.stages.iter())
                .filter(|time| time.stage == stage && time.outcome != StageOutcome::Open)
                .map(|time| time.outcome)
                .collect();
            let on = times.iter().filter(|outcome| **outcome == StageOutcome::Advanced).count() as u32;
            pair_ui(ui, &catalog.stage(stage), &rate(catalog, on, times.len() as u32));
        }
    });
    ui.add_space(GAP - 8.0);
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-skills"));
        for &skill in Skill::ALL {
            let levels: Vec<u32> = ended.iter().filter_map(|run| run.summary.score.levels[skill.index()]).map(u32::from).collect();
            if (levels.len() as u32) < ENOUGH {
                pair_ui(ui, &catalog.skill(skill), &catalog.get("ui-coach-too-few"));
                continue;
            }
            let mean = levels.iter().sum::<u32>() / levels.len() as u32;
            pair_ui(ui, &catalog.skill(skill), &decimal(i64::from(mean + 5) / 10, 1, lang));
            meter_bar(ui, mean as u16, 220.0);
        }
    });
}

/// "3 of 8 (38%)", or that there are too few.
fn rate(catalog: &Catalog, part: u32, whole: u32) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let of = catalog.with("ui-coach-of", &[("part", part.into()), ("whole", whole.into())]);
    if whole < ENOUGH {
        return of;
    }
    let permille = i64::from((part * 1_000 + whole / 2) / whole);
    format!("{of} · {}", percent_permille(permille / 10 * 10, catalog.lang()))
}

/// Median days from the first two-way contact to the signature.
fn cycle(catalog: &Catalog, ended: &[&RunRow]) -> String {
    let mut days: Vec<u32> = ended
        .iter()
        .filter(|run| run.summary.outcome == Outcome::Won)
        .filter(|run| run.summary.stages.first().is_some_and(|time| time.stage == Stage::LeadGeneration))
        .filter_map(|run| Some(run.summary.closed_day?.saturating_sub(run.summary.first_contact_day?)))
        .collect();
    if days.is_empty() {
        return "–".to_owned();
    }
    days.sort_unstable();
    let middle = days.len() / 2;
    let median = if days.len() % 2 == 1 { days[middle] } else { (days[middle - 1] + days[middle]).div_ceil(2) };
    catalog.with("ui-coach-days", &[("days", median.into())])
}
