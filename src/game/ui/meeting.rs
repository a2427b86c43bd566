//! Whom does one meet next, and how? With up to three answers prepared before (rule R47).

use bevy_egui::egui::{Label, Ui};

use super::Draft;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, card, labelled, primary, radio, segments, tick};
use crate::game::view::{DeskView, MeetingView};
use crate::sim::Intent;
use crate::text::Catalog;

/// The booking; the talk that is booked just now. `ready`: what would be booked.
pub fn meeting_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    meeting: &MeetingView,
    draft: &mut Draft,
    ready: Option<Intent>,
) -> Option<Intent> {
    let mut booked = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(Kind::Title.text(catalog.get("ui-meeting")));
        for person in &meeting.people {
            let chosen = draft.person == person.person;
            if radio(ui, chosen, &person.name, person.why_not.is_none()).clicked() {
                draft.person = person.person;
            }
        }
        let mut reasons: Vec<&String> = meeting.people.iter().filter_map(|person| person.why_not.as_ref()).collect();
        reasons.dedup();
        for reason in reasons {
            ui.add(Label::new(Kind::Label.colored(reason, WARN_INK)).wrap());
        }
        let names: Vec<String> = meeting.channels.iter().map(|(_, name)| name.clone()).collect();
        let now = meeting.channels.iter().position(|(channel, _)| *channel == draft.meet);
        if let Some(place) = segments(ui, &names, now) {
            draft.meet = meeting.channels[place].0;
        }
        ui.add_space(4.0);
        if primary(ui, &catalog.get("ui-meeting-book"), Some("M"), ready.is_some()).clicked() {
            booked = ready;
        }
    });
    booked
}

/// Up to three answers; the choice that is kept just now.
pub fn prepare_ui(ui: &mut Ui, catalog: &Catalog, desk: &DeskView, draft: &mut Draft) -> Option<Intent> {
    if desk.prepare.is_empty() {
        return None;
    }
    let mut prepared = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        labelled(ui, catalog.get("ui-prepare"));
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-prepare-note"))).wrap());
        for (concern, cause, words) in &desk.prepare {
            let pair = (*concern, *cause);
            let place = draft.prepared.iter().position(|taken| *taken == Some(pair));
            let free = draft.prepared.iter().position(Option::is_none);
            let response = tick(ui, place.is_some(), words, place.is_some() || free.is_some());
            if response.clicked() {
                match (place, free) {
                    (Some(place), _) => draft.prepared[place] = None,
                    (None, Some(free)) => draft.prepared[free] = Some(pair),
                    (None, None) => {}
                }
            }
        }
        let any = draft.prepared.iter().any(Option::is_some);
        ui.add_space(4.0);
        if button(ui, &catalog.get("ui-prepare-keep"), None, any, Size::Small).clicked() && any {
            prepared = Some(Intent::PrepareAnswers { causes: draft.prepared });
        }
    });
    prepared
}
