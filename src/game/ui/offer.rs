//! What is offered? Price, terms, scope and date; the hand-over after the signature.

use bevy_egui::egui::{Label, Ui};

use super::Draft;
use super::builder::one_of;
use super::leads::send_ui;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, labelled, note_box, segments, tick};
use crate::game::view::OfferView;
use crate::sim::Intent;
use crate::text::{Catalog, percent_permille};

const PRICES: [u16; 5] = [1_000, 950, 900, 850, 800];
const STARTS: [u16; 4] = [14, 21, 30, 60];

/// The composer; `says` puts a draft into words.
pub fn offer_ui(ui: &mut Ui, catalog: &Catalog, offer: &OfferView, draft: &mut Draft, says: &dyn Fn(Intent) -> String) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.label(Kind::Title.text(catalog.get("ui-offer")));
        if draft.terms.is_none() || draft.days == 0 {
            ui.add(Label::new(Kind::Label.colored(catalog.get("ui-offer-incomplete"), WARN_INK)).wrap());
        }
        labelled(ui, catalog.get("ui-offer-scope"));
        let mut scope = Some(draft.scope);
        one_of(ui, &offer.scopes, &mut scope);
        draft.scope = scope.unwrap_or(draft.scope);
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-offer-price"));
        let prices: Vec<String> = PRICES
            .iter()
            .map(|&price| match price {
                1_000 => catalog.get("ui-offer-list-price"),
                less => format!("−{}", percent_permille(i64::from(1_000 - less), catalog.lang())),
            })
            .collect();
        ui.push_id("price", |ui| {
            if let Some(place) = segments(ui, &prices, PRICES.iter().position(|&price| price == draft.price_permille)) {
                draft.price_permille = PRICES[place];
            }
        });
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-offer-terms"));
        one_of(ui, &offer.terms, &mut draft.terms);
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-offer-start"));
        let starts: Vec<String> =
            STARTS.iter().map(|&days| catalog.with("ui-in-days", &[("days", days.into())])).collect();
        ui.push_id("start", |ui| {
            if let Some(place) = segments(ui, &starts, STARTS.iter().position(|&days| days == draft.days)) {
                draft.days = STARTS[place];
            }
        });
        ui.add_space(6.0);
        note_box(ui, &says(draft.offer()), Kind::Body, INK, ACCENT_PALE, TINT);
    });
}

/// The hand-over to delivery.
pub fn hand_over_ui(ui: &mut Ui, catalog: &Catalog, draft: &mut Draft) -> Option<Intent> {
    let mut handed = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.label(Kind::Title.text(catalog.get("ui-hand-over")));
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-hand-over-note"))).wrap());
        if tick(ui, draft.facts, &catalog.get("ui-hand-over-facts"), true).clicked() {
            draft.facts = !draft.facts;
        }
        if tick(ui, draft.promises, &catalog.get("ui-hand-over-promises"), true).clicked() {
            draft.promises = !draft.promises;
        }
        ui.add_space(4.0);
        if send_ui(ui, &catalog.get("ui-hand-over-send"), true) {
            handed = Some(Intent::HandOver { facts: draft.facts, promises: draft.promises });
        }
    });
    handed
}
