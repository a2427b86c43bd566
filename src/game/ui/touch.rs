//! How does one get in touch? Channel, opening, substance, ask; the message stands below as it will be read.

use bevy_egui::egui::{Label, Ui};

use super::Draft;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, labelled, note_box, radio, segments, title_row};
use crate::game::transcript::parts;
use crate::game::view::{PartView, TouchView};
use crate::scenario::words::Channel;
use crate::text::Catalog;

/// The composer.
pub fn touch_ui(ui: &mut Ui, catalog: &Catalog, touch: &TouchView, draft: &mut Draft) {
    card(ui, |ui| {
        title_row(ui, &catalog.get("ui-touch"), &touch.count);
        let names: Vec<String> = touch.channels.iter().map(|(_, name)| name.clone()).collect();
        let now = touch.channels.iter().position(|(channel, _)| *channel == draft.channel);
        if let Some(place) = segments(ui, &names, now) {
            draft.channel = touch.channels[place].0;
        }
        let [substance, ask] = [1, 2].map(|part| parts(draft.channel).contains(&part));
        let opening = catalog.get(if substance || ask { "ui-touch-opening" } else { "ui-touch-first-sentence" });
        part_ui(ui, &opening, &touch.openings, &mut draft.opening);
        if substance {
            part_ui(ui, &catalog.get("ui-touch-substance"), &touch.substances, &mut draft.substance);
        }
        if ask {
            part_ui(ui, &catalog.get("ui-touch-ask"), &touch.asks, &mut draft.ask);
        }
        let message = message(touch, draft);
        labelled(ui, catalog.get("ui-touch-message"));
        note_box(ui, &message, Kind::Body, INK, ACCENT_PALE, TINT);
    });
}

/// What sending it is called.
pub(super) fn send_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Email | Channel::Social => "ui-touch-send",
        Channel::Call => "ui-touch-call",
        Channel::Visit => "ui-touch-visit",
        Channel::Intro => "ui-touch-intro",
    }
}

fn part_ui(ui: &mut Ui, label: &str, choices: &[PartView], chosen: &mut u8) {
    ui.add_space(2.0);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(Label::new(Kind::Key.soft(label)).wrap());
        for part in choices {
            if radio(ui, *chosen == part.place, &part.words, part.why_not.is_none()).clicked() {
                *chosen = part.place;
            }
        }
    });
}

fn message(touch: &TouchView, draft: &Draft) -> String {
    let find =
        |parts: &[PartView], place: u8| parts.iter().find(|part| part.place == place).map(|part| part.words.clone());
    let [opening, substance, ask] = [0, 1, 2].map(|part| parts(draft.channel).contains(&part));
    let parts = [
        opening.then(|| find(&touch.openings, draft.opening)).flatten(),
        substance.then(|| find(&touch.substances, draft.substance)).flatten(),
        ask.then(|| find(&touch.asks, draft.ask)).flatten(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
