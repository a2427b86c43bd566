//! What lies on the desk? The forms of the stage, one under the other, then the quick choices on their keys.

use bevy_egui::egui::{ScrollArea, Ui};

use super::Draft;
use super::builder::builder_ui;
use super::give_away::give_away_ui;
use super::leads::{found_ui, leads_ui, sources_ui};
use super::meeting::{meeting_ui, prepare_ui};
use super::offer::{hand_over_ui, offer_ui};
use super::touch::touch_ui;
use crate::game::theme::{GAP, Row, Size, button, card, choice_row, labelled};
use crate::game::view::{Offered, Shown};
use crate::sim::Intent;
use crate::text::Catalog;

/// What came of the desk in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskAct {
    /// Something was asked for.
    Ask(Intent),
    /// The quick choices are opened or closed.
    Quick(bool),
}

/// Whether the quick choices are there from the start: where no form of the stage stands above them.
pub fn opens_quick(shown: &Shown) -> bool {
    let desk = &shown.desk;
    desk.touch.is_none() && desk.builder.is_none() && desk.offer.is_none()
}

/// Draws the forms. `quick`: the quick choices are open. `says` puts an offer into words.
pub fn desk_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    shown: &Shown,
    draft: &mut Draft,
    quick: bool,
    says: &dyn Fn(Intent) -> String,
) -> Option<DeskAct> {
    let desk = &shown.desk;
    let mut asked = None;
    let mut opened = None;
    ScrollArea::vertical().id_salt("desk").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = GAP - 6.0;
        let mut take = |intent: Option<Intent>| asked = asked.or(intent);
        if !desk.sources.is_empty() {
            take(sources_ui(ui, catalog, shown));
        }
        if !desk.leads.is_empty() {
            take(leads_ui(ui, catalog, shown));
        }
        if let Some(touch) = &desk.touch {
            take(touch_ui(ui, catalog, touch, draft));
            take(found_ui(ui, catalog, shown));
        }
        if let Some(builder) = &desk.builder {
            take(builder_ui(ui, catalog, builder, draft));
        }
        if let Some(offer) = &desk.offer {
            take(offer_ui(ui, catalog, offer, draft, says));
        }
        if desk.hand_over {
            take(hand_over_ui(ui, catalog, draft));
        }
        if let Some(meeting) = &desk.meeting {
            take(meeting_ui(ui, catalog, meeting, draft));
        }
        let (chosen, open) = quick_ui(ui, catalog, shown, quick);
        take(chosen);
        opened = open;
        take(prepare_ui(ui, catalog, desk, draft));
        take(give_away_ui(ui, catalog, desk, draft));
    });
    asked.map(DeskAct::Ask).or(opened.map(DeskAct::Quick))
}

/// The presets that no form shows with its key, and waiting. Closed, they are one row with its key.
fn quick_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown, open: bool) -> (Option<Intent>, Option<bool>) {
    let on_a_card = |offered: &Offered| {
        matches!(offered.intent, Intent::ChooseSource { .. } | Intent::PickLead { .. } | Intent::Research { .. })
    };
    let rows: Vec<(usize, &Offered)> =
        shown.offered.iter().enumerate().filter(|(_, offered)| !on_a_card(offered)).collect();
    let waits =
        shown.desk.wait.as_ref().filter(|_| !rows.iter().any(|(_, offered)| offered.intent == Intent::AdvanceDay));
    if rows.is_empty() && waits.is_none() {
        return (None, None);
    }
    let mut asked = None;
    let mut opened = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let can_close = !opens_quick(shown);
        if !open {
            if choice_row(ui, Row { key: "Q", words: &catalog.get("ui-quick"), why_not: "" }).clicked() {
                opened = Some(true);
            }
            return;
        }
        if can_close {
            if button(ui, &catalog.get("ui-quick"), Some("Q"), true, Size::Small).clicked() {
                opened = Some(false);
            }
        } else {
            labelled(ui, catalog.get("ui-quick"));
        }
        for (place, offered) in rows {
            let key = (place + 1).to_string();
            if choice_row(ui, Row { key: &key, words: &offered.words, why_not: "" }).clicked() {
                asked = Some(offered.intent);
            }
        }
        if let Some(wait) = waits
            && choice_row(ui, Row { key: "", words: wait, why_not: "" }).clicked()
        {
            asked = Some(Intent::AdvanceDay);
        }
    });
    (asked, opened)
}
