//! What lies behind the objection? The trainee's hunch: a cause and how sure. It costs nothing and may be revised.

use bevy_egui::egui::{Align, Label, Layout, Rect, Sense, Ui, vec2};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, key_at, key_width, labelled, note_box, radio, segments};
use crate::game::view::HunchView;
use crate::sim::{Intent, Sureness};
use crate::text::Catalog;

const SURE: [Sureness; 3] = [Sureness::Low, Sureness::Medium, Sureness::High];

/// Key that brings the focus here.
pub const HUNCH_KEY: &str = "H";

/// The panel; the hunch that was marked just now. `focus`: the first cause takes it.
pub fn hunch_ui(ui: &mut Ui, catalog: &Catalog, hunch: &HunchView, focus: bool) -> Option<Intent> {
    let mut marked = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if let Some(told) = hunch.told.and_then(|told| hunch.causes.get(usize::from(told))) {
            // Who has heard it needs no hunch.
            labelled(ui, &hunch.category);
            ui.add_space(4.0);
            let words = catalog.with("ui-hunch-told", &[("cause", told.into())]);
            note_box(ui, &words, Kind::NoteStrong, GOOD, GOOD, GOOD_TINT);
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let side = vec2(key_width(ui, HUNCH_KEY), Kind::Key.style().resolve(ui.style()).size + 8.0);
            let (cap, _) = ui.allocate_exact_size(side, Sense::hover());
            key_at(ui, Rect::from_center_size(cap.center(), side), HUNCH_KEY);
            ui.with_layout(Layout::top_down(Align::Min), |ui| labelled(ui, catalog.get("ui-hunch")));
        });
        ui.add(Label::new(Kind::Label.soft(&hunch.category)).wrap());
        for (place, words) in hunch.causes.iter().enumerate() {
            let cause = place as u8;
            let response = radio(ui, hunch.marked == Some(cause), words, true);
            if focus && place == 0 {
                response.request_focus();
            }
            if response.clicked() {
                let sureness = hunch.sureness.unwrap_or(Sureness::Medium);
                marked = Some(Intent::MarkHunch { concern: hunch.concern, cause, sureness });
            }
        }
        ui.add_space(4.0);
        let now = hunch.sureness.and_then(|sureness| SURE.iter().position(|&known| known == sureness));
        if let (Some(place), Some(cause)) = (segments(ui, &hunch.words, now), hunch.marked) {
            marked = Some(Intent::MarkHunch { concern: hunch.concern, cause, sureness: SURE[place] });
        }
        ui.add_space(2.0);
        ui.add(Label::new(Kind::Label.soft(catalog.get("ui-hunch-note"))).wrap());
    });
    marked
}
