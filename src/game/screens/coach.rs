//! What do the runs say together? The reports for a coach, over every run that this store keeps.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::Label;

use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::settings::Settings;
use crate::game::shelf::{Shelf, Store, measured, store_words};
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, segments};
use crate::game::ui::columns::inside;
use crate::game::ui::page::page_ui;
use crate::game::ui::scroll::{Moves, scrolls};
use crate::practice::lab::measured::Measured;
use crate::practice::rating::Difficulty;
use crate::report::page::{self, Page};
use crate::report::{About, Basis, Kind as ReportKind, Report, Run, Scope, Skills};
use crate::scenario::Pack;
use crate::scenario::words::*;
use crate::store::replay::names;
use crate::store::{Filter, RunRow};
use crate::text::Lang;

const KINDS: [(ReportKind, &str); 4] = [
    (ReportKind::Summary, "ui-coach-summary"),
    (ReportKind::Funnel, "ui-coach-funnel"),
    (ReportKind::Cycle, "ui-coach-cycle"),
    (ReportKind::Skills, "ui-coach-skills"),
];

/// The runs, and the pages made of them so far.
#[derive(Resource, Default)]
pub(crate) struct Figures {
    runs: Vec<RunRow>,
    pages: BTreeMap<(usize, Lang), Page>,
    kind: usize,
    problem: Option<String>,
    /// How hard the scenarios are, as far as that was measured.
    difficulty: Difficulty,
}

/// Asks the store for every run of a person.
pub(crate) fn enter(
    mut figures: ResMut<Figures>,
    settings: Res<Settings>,
    shelf: Res<Shelf>,
    mut store: ResMut<Store>,
) {
    *figures = Figures::default();
    let known = |pack: &Arc<Pack>| measured(&mut store, pack);
    figures.difficulty = shelf.packs.iter().filter_map(known).flat_map(Measured::difficulty).collect();
    match store.get().runs(&Filter::default()) {
        Ok(runs) => figures.runs = runs,
        Err(error) => figures.problem = Some(store_words(settings.catalog(), &error)),
    }
}

/// Draws the screen.
pub(crate) fn show(mut contexts: EguiContexts, mut common: Common, mut figures: ResMut<Figures>) -> Result {
    let mut ui = root(&mut contexts)?;
    let catalog = common.settings.catalog();
    let mut act = bar(&mut ui, &common, Screen::Coach, &catalog.get("ui-coach"));
    // Larger letters take a wider page, as far as there is room.
    let rect = body(&ui, 1_000.0 * Kind::Body.style().resolve(ui.style()).size / 15.0);
    let key = (figures.kind, common.settings.lang);
    if !figures.pages.contains_key(&key) {
        let page = make(&figures, KINDS[figures.kind].0, &common.shelf, &common.settings);
        figures.pages.insert(key, page);
    }
    let kinds = KINDS.map(|(_, key)| catalog.get(key));
    let mut chosen = None;
    inside(&mut ui, rect, "coach", |ui| {
        ui.add_space(16.0);
        chosen = segments(ui, &kinds, Some(figures.kind));
        scrolls(ui, figures.kind, Moves::Mainly, |ui| {
            ui.set_width(ui.available_width() - 12.0);
            ui.spacing_mut().item_spacing.y = 10.0;
            if let Some(problem) = &figures.problem {
                ui.add(Label::new(Kind::Body.colored(problem, BAD)).wrap());
            }
            if let Some(page) = figures.pages.get(&key) {
                page_ui(ui, page);
            }
            ui.add_space(20.0);
        });
    });
    if let Some(kind) = chosen.or_else(|| keys::digit(ui.ctx()).filter(|place| *place < KINDS.len())) {
        figures.kind = kind;
    }
    if keys::escape(ui.ctx()) {
        act = Some(Act::Go(Screen::Library));
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

/// Makes a page. Runs whose pack isn't on the shelf count without what only their pack knows.
fn make(figures: &Figures, kind: ReportKind, shelf: &Shelf, settings: &Settings) -> Page {
    let rows = &figures.runs;
    let mut ids = BTreeMap::new();
    for row in rows {
        if let Some((pack, place)) = shelf.find(&row.header.scenario) {
            ids.entry(row.header.scenario.as_str()).or_insert_with(|| names(pack, &pack.casts[place]).concerns);
        }
    }
    let runs: Vec<Run<'_>> = rows
        .iter()
        .map(|row| {
            let scenario = row.header.scenario.as_str();
            let about = match shelf.find(scenario) {
                Some((pack, place)) => {
                    let cast = &pack.casts[place];
                    About {
                        prospect: pack.prospects.get(cast.prospect).map_or("", |prospect| &prospect.id.value),
                        mode: cast.mode,
                        start: cast.start,
                        segment: Some(cast.segment),
                        currency: &pack.manifest.currency,
                        concerns: ids.get(scenario).map_or(&[][..], Vec::as_slice),
                    }
                }
                None => {
                    let start = row.summary.stages.first().map_or(Stage::LeadGeneration, |stay| stay.stage);
                    About { prospect: "", mode: Mode::Deal, start, segment: None, currency: "PLN", concerns: &[] }
                }
            };
            Run::of(&row.info, &row.header, &row.summary, about)
        })
        .collect();
    let report = match kind {
        ReportKind::Skills => {
            Report::Skills(Skills::on(&runs, &Basis { difficulty: Some(&figures.difficulty), ..Basis::default() }))
        }
        kind => Report::of(kind, &runs),
    };
    page::of(&report, settings.catalog(), &Scope::default())
}
