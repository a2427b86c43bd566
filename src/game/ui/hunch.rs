//! What lies behind the objection? The trainee's hunch: a cause and how sure. It costs nothing and may be revised.

use bevy_egui::egui::{Label, Ui};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, labelled, radio, segments};
use crate::game::view::HunchView;
use crate::sim::{Intent, Sureness};
use crate::text::Catalog;

const SURE: [Sureness; 3] = [Sureness::Low, Sureness::Medium, Sureness::High];

/// The panel; the hunch that was marked just now.
pub fn hunch_ui(ui: &mut Ui, catalog: &Catalog, hunch: &HunchView) -> Option<Intent> {
    let mut marked = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        labelled(ui, catalog.get("ui-hunch"));
        ui.add(Label::new(Kind::Label.soft(&hunch.category)).wrap());
        for (cause, words) in hunch.causes.iter().enumerate() {
            let cause = cause as u8;
            if hunch.told == Some(cause) {
                ui.add(
                    Label::new(
                        Kind::NoteStrong.colored(catalog.with("ui-hunch-told", &[("cause", words.into())]), GOOD),
                    )
                    .wrap(),
                );
            }
            if radio(ui, hunch.marked == Some(cause), words, true).clicked() {
                let sureness = hunch.sureness.unwrap_or(Sureness::Medium);
                marked = Some(Intent::MarkHunch { concern: hunch.concern, cause, sureness });
            }
        }
        ui.add_space(4.0);
        let now = hunch.sureness.and_then(|sureness| SURE.iter().position(|&known| known == sureness));
        if let (Some(place), Some(cause)) = (segments(ui, &hunch.words, now), hunch.marked) {
            marked = Some(Intent::MarkHunch { concern: hunch.concern, cause, sureness: SURE[place] });
        }
    });
    marked
}
