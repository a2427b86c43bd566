//! How does the trainee like it? Language, text size, motion, profile, and where the data lies.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{Label, ScrollArea, Ui};

use super::{Act, Common, Screen, bar, body, root};
use crate::game::keys;
use crate::game::settings::TEXT_SIZES;
use crate::game::shelf::Store;
use crate::game::theme::{Kind, Size, button, card, labelled, radio, segments};
use crate::game::ui::columns::inside;
use crate::text::Lang;

/// Draws the screen.
pub(crate) fn show(mut contexts: EguiContexts, mut common: Common, mut store: ResMut<Store>) -> Result {
    let mut ui = root(&mut contexts)?;
    let catalog = common.settings.catalog();
    let mut act = bar(&mut ui, &common, Screen::Settings, &catalog.get("ui-settings"));
    let rect = body(&ui, 620.0);
    let place = store.get().place();
    inside(&mut ui, rect, "settings", |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 16.0;
            ui.add_space(20.0);
            act = act.take().or(settings_ui(ui, &common, &place));
            ui.add_space(4.0);
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

fn settings_ui(ui: &mut Ui, common: &Common<'_>, place: &str) -> Option<Act> {
    let catalog = common.settings.catalog();
    let look = common.settings.look;
    let mut act = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        labelled(ui, catalog.get("ui-title-language"));
        let names: Vec<String> = Lang::ALL.iter().map(|lang| lang.own_name().to_owned()).collect();
        ui.push_id("language", |ui| {
            if let Some(place) = segments(ui, &names, Lang::ALL.iter().position(|lang| *lang == common.settings.lang)) {
                act = Some(Act::Language(Lang::ALL[place]));
            }
        });
        labelled(ui, catalog.get("ui-settings-text"));
        let sizes: Vec<String> = TEXT_SIZES.iter().map(|size| format!("{size}%")).collect();
        ui.push_id("size", |ui| {
            if let Some(place) = segments(ui, &sizes, TEXT_SIZES.iter().position(|size| *size == look.text_percent)) {
                act = Some(Act::TextSize(TEXT_SIZES[place]));
            }
        });
        labelled(ui, catalog.get("ui-settings-motion"));
        for (moves, key) in [(true, "ui-settings-motion-on"), (false, "ui-settings-motion-off")] {
            if radio(ui, look.reduced_motion != moves, &catalog.get(key), true).clicked() {
                act = Some(Act::Motion(moves));
            }
        }
    });
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-settings-profile"));
        let address = catalog.gender(common.settings.gender);
        ui.add(Label::new(Kind::Body.text(format!("{} · {address}", common.settings.trainee))).wrap());
        if button(ui, &catalog.get("ui-settings-profile-change"), None, true, Size::Small).clicked() {
            act = Some(Act::Go(Screen::Title));
        }
    });
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-settings-data"));
        ui.add(Label::new(Kind::Note.text(place)).wrap().selectable(true));
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-settings-data-note"))).wrap());
    });
    act
}
