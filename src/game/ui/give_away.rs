//! How is a deal ended by the rep? Handed to marketing with a reason, a topic and a date, or closed with a reason.

use bevy_egui::egui::{Label, Ui};

use super::Draft;
use crate::game::keys::start_here;
use crate::game::theme::{Kind, Size, button, labelled, radio, rail_row, segments};
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
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-give-away"))).wrap());
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-give-away-note"))).wrap());
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-give-away-reason"));
        for (place, (reason, words)) in desk.reasons.iter().enumerate() {
            let response = rail_row(ui, &(place + 1).to_string(), words, draft.reason == Some(*reason), true);
            start_here(ui.ctx(), response.id);
            if response.clicked() {
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
            if button(ui, &catalog.get("ui-give-away-marketing"), Some("M"), true, Size::Normal).clicked() {
                decided = to_marketing(draft);
            }
            if button(ui, &catalog.get("ui-give-away-close"), Some("Z"), true, Size::Normal).clicked() {
                decided = Some(Intent::Disqualify { reason });
            }
        });
    });
    decided
}

/// The hand-over to marketing as filled in; `None`: no reason is given yet.
pub fn to_marketing(draft: &Draft) -> Option<Intent> {
    let reason = draft.reason?;
    Some(Intent::HandToMarketing { reason, topic: draft.topic, days: draft.back_in_days })
}
