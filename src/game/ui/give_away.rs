//! How is a deal ended by the rep? Handed to marketing with a reason, a topic and a date, or closed with a reason.

use bevy_egui::egui::{Label, Ui};

use super::Draft;
use crate::game::theme::{Kind, Size, button, card, labelled, radio, segments};
use crate::game::view::DeskView;
use crate::sim::Intent;
use crate::text::Catalog;

const DAYS: [u16; 3] = [30, 90, 180];

/// The form; what was decided just now.
pub fn give_away_ui(ui: &mut Ui, catalog: &Catalog, desk: &DeskView, draft: &mut Draft) -> Option<Intent> {
    if desk.reasons.is_empty() {
        return None;
    }
    let mut decided = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        labelled(ui, catalog.get("ui-give-away"));
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-give-away-note"))).wrap());
        for (reason, words) in &desk.reasons {
            if radio(ui, draft.reason == Some(*reason), words, true).clicked() {
                draft.reason = Some(*reason);
            }
        }
        let Some(reason) = draft.reason else { return };
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-give-away-topic"));
        for (topic, words) in desk.topics.iter().enumerate() {
            if radio(ui, usize::from(draft.topic) == topic, words, true).clicked() {
                draft.topic = topic as u8;
            }
        }
        labelled(ui, catalog.get("ui-give-away-back"));
        let days: Vec<String> = DAYS.iter().map(|&days| catalog.with("ui-in-days", &[("days", days.into())])).collect();
        ui.push_id("back", |ui| {
            if let Some(place) = segments(ui, &days, DAYS.iter().position(|&days| days == draft.back_in_days)) {
                draft.back_in_days = DAYS[place];
            }
        });
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            if button(ui, &catalog.get("ui-give-away-marketing"), None, true, Size::Small).clicked() {
                decided = Some(Intent::HandToMarketing { reason, topic: draft.topic, days: draft.back_in_days });
            }
            if button(ui, &catalog.get("ui-give-away-close"), None, true, Size::Small).clicked() {
                decided = Some(Intent::Disqualify { reason });
            }
        });
    });
    decided
}
