//! What is one about to do, and what is scored? The scenario's paragraphs, customer and product, and the rubric.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, Align, Key, Label, Layout, ScrollArea, Ui};

use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::theme::{GAP, Kind, Size, button, card, labelled, primary, title_row};
use crate::game::ui::columns::inside;
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::text::{Catalog, Voice};

/// The scenario that is read about.
#[derive(Resource, Default)]
pub struct Reading {
    /// Its id.
    pub scenario: Option<String>,
}

/// Draws the screen.
pub(crate) fn show(mut contexts: EguiContexts, mut common: Common, reading: Res<Reading>) -> Result {
    let mut ui = root(&mut contexts)?;
    let found =
        reading.scenario.as_deref().and_then(|id| common.shelf.find(id)).map(|(pack, place)| (pack.clone(), place));
    let Some((pack, place)) = found else {
        common.wanted.0 = Some(Act::Go(Screen::Library));
        return Ok(());
    };
    let cast = pack.casts[place].clone();
    let catalog = common.settings.catalog();
    let voice = Voice { pack: &pack, cast: &cast, lang: common.settings.lang, trainee: common.settings.gender };
    let mut act = bar(&mut ui, &common, Screen::Briefing, &voice.plain(&pack.scenarios[cast.scenario].title));
    let rect = body(&ui, 1_224.0);
    let foot = 64.0;
    let upper = rect.with_max_y(rect.bottom() - foot);
    let half = ((upper.width() - GAP) * 0.54).round();
    let left = upper.with_max_x(upper.left() + half);
    let right = upper.with_min_x(upper.left() + half + GAP);
    inside(&mut ui, left, "briefing-left", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.add_space(20.0);
            about_ui(ui, catalog, &voice, &pack, &cast);
            ui.add_space(8.0);
        });
    });
    inside(&mut ui, right, "briefing-right", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.add_space(20.0);
            rubric_ui(ui, catalog, &voice, &pack, &cast);
            ui.add_space(8.0);
        });
    });
    let below = rect.with_min_y(rect.bottom() - foot);
    inside(&mut ui, below, "briefing-foot", |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if primary(ui, &catalog.get("ui-briefing-start"), Some("Enter"), true).clicked() {
                act = Some(Act::Start(cast.id.clone(), None));
            }
            if button(ui, &catalog.get("ui-back"), Some("Esc"), true, Size::Normal).clicked() {
                act = Some(Act::Go(Screen::Library));
            }
        });
    });
    if ui.memory(egui::Memory::focused).is_none() && keys::pressed(ui.ctx(), Key::Enter) {
        act = Some(Act::Start(cast.id.clone(), None));
    }
    if keys::escape(ui.ctx()) {
        act = Some(Act::Go(Screen::Library));
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

fn about_ui(ui: &mut Ui, catalog: &Catalog, voice: &Voice<'_>, pack: &Pack, cast: &Cast) {
    let scenario = &pack.scenarios[cast.scenario];
    let text = |ui: &mut Ui, words: String| ui.add(Label::new(Kind::Body.text(words)).wrap());
    card(ui, |ui| {
        let from = catalog.stage(cast.start);
        let note = format!("{} · {}", from, catalog.with("ui-minutes", &[("minutes", scenario.minutes.into())]));
        title_row(ui, &voice.plain(&scenario.title), &note);
        for paragraph in &scenario.briefing {
            text(ui, voice.plain(paragraph));
        }
    });
    ui.add_space(GAP - 8.0);
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-ideal-customer"));
        ui.add(Label::new(Kind::Note.text(voice.plain(&pack.leads.ideal))).wrap());
    });
    ui.add_space(GAP - 8.0);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        labelled(ui, catalog.with("ui-product", &[("product", (&pack.product.name).into())]));
        ui.add(Label::new(Kind::Note.text(voice.plain(&pack.product.about))).wrap());
        for module in &pack.product.modules {
            ui.add(Label::new(Kind::NoteStrong.text(voice.plain(&module.name))).wrap());
            ui.add(Label::new(Kind::Note.soft(voice.plain(&module.does))).wrap());
        }
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-forbidden"));
        for claim in &pack.product.forbidden {
            ui.add(Label::new(Kind::Note.text(voice.plain(claim))).wrap());
        }
    });
}

fn rubric_ui(ui: &mut Ui, catalog: &Catalog, voice: &Voice<'_>, pack: &Pack, cast: &Cast) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        ui.label(Kind::Title.text(catalog.get("ui-rubric")));
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-rubric-note"))).wrap());
        let mut skills: Vec<Skill> =
            Skill::ALL.iter().copied().filter(|skill| cast.weights[skill.index()] > 0).collect();
        skills.sort_by_key(|skill| std::cmp::Reverse(cast.weights[skill.index()]));
        for skill in skills {
            let Some(raw) = pack.rubrics.skills.iter().find(|raw| raw.skill == skill) else { continue };
            ui.add_space(4.0);
            let weight = format!("{}%", cast.weights[skill.index()]);
            crate::game::ui::card::pair_strong_ui(ui, &voice.plain(&raw.name), &weight);
            for level in [3_usize, 5] {
                let words = voice.plain(&raw.levels[level - 1]);
                let line = catalog.with("ui-level-looks-like", &[("level", level.into()), ("words", words.into())]);
                ui.add(Label::new(Kind::Note.soft(line)).wrap());
            }
        }
    });
}
