//! What lies on the desk? Sources and leads, then what can be done at once on its keys; a form of one's own takes their place.

use bevy_egui::egui::{Label, ScrollArea, Ui};

use super::Draft;
use super::builder::builder_ui;
use super::leads::{leads_ui, sources_ui};
use super::meeting::{meeting_ui, prepare_ui};
use super::offer::{hand_over_ui, offer_ui};
use super::touch::{send_words, touch_ui};
use crate::game::keys::{arrows_walk, start_here};
use crate::game::theme::palette::WARN_INK;
use crate::game::theme::{GAP, Kind, Row, Size, button, choice_row, labelled, primary};
use crate::game::view::{Offered, Shown};
use crate::sim::Intent;
use crate::text::Catalog;

/// What came of the desk in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskAct {
    /// Something was asked for.
    Ask(Intent),
    /// One's own form is opened or closed.
    Compose(bool),
    /// The deal is to be ended.
    End,
}

/// Key that sends a form; plain Enter belongs to what has the focus.
pub const SEND_KEY: &str = "Ctrl Enter";

/// Whether the stage has a form of its own: a message, a presentation, an offer.
pub fn has_composer(shown: &Shown) -> bool {
    let desk = &shown.desk;
    desk.touch.is_some() || desk.builder.is_some() || desk.offer.is_some()
}

/// What the stage's form would send as it is filled in; `None`: something is missing.
pub fn composed(shown: &Shown, draft: &Draft) -> Option<Intent> {
    let desk = &shown.desk;
    if desk.touch.is_some() {
        Some(draft.touch())
    } else if desk.builder.is_some() {
        draft.presentation()
    } else {
        desk.offer.as_ref().map(|_| draft.offer())
    }
}

/// The talk that the booking form would book; `None`: the person can't be met now.
pub fn booked(shown: &Shown, draft: &Draft) -> Option<Intent> {
    let meeting = shown.desk.meeting.as_ref()?;
    let can = meeting.people.iter().any(|person| person.person == draft.person && person.why_not.is_none());
    can.then_some(Intent::BookMeeting { person: draft.person, channel: draft.meet })
}

/// Waiting, where no number stands for it already.
pub fn waits(shown: &Shown) -> Option<&str> {
    let offered = shown.offered.iter().any(|offered| offered.intent == Intent::AdvanceDay);
    shown.desk.wait.as_deref().filter(|_| !offered)
}

/// A further look-up of the lead that is worked on.
pub fn looks(shown: &Shown) -> Option<Intent> {
    shown.desk.look
}

/// Draws the desk. `composing`: the stage's own form stands in place of the choices. `says` puts an offer into words.
pub fn desk_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    shown: &Shown,
    draft: &mut Draft,
    composing: bool,
    says: &dyn Fn(Intent) -> String,
) -> Option<DeskAct> {
    if composing && has_composer(shown) {
        return composer_ui(ui, catalog, shown, draft, says);
    }
    let desk = &shown.desk;
    let mut act = None;
    ScrollArea::vertical().id_salt("desk").auto_shrink([false, false]).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = GAP - 6.0;
        let mut asked = None;
        let mut take = |intent: Option<Intent>| asked = asked.or(intent);
        if !desk.sources.is_empty() {
            take(sources_ui(ui, catalog, shown));
        }
        if !desk.leads.is_empty() {
            take(leads_ui(ui, catalog, shown));
        }
        if desk.hand_over {
            take(hand_over_ui(ui, catalog, draft));
        }
        act = ui.scope(|ui| now_ui(ui, catalog, shown)).inner;
        if let Some(meeting) = &desk.meeting {
            take(meeting_ui(ui, catalog, meeting, draft, booked(shown, draft)));
        }
        take(prepare_ui(ui, catalog, desk, draft));
        act = act.or(asked.map(DeskAct::Ask));
        ui.add_space(2.0);
    });
    act
}

/// What can be done at once: what is offered, waiting, one's own form, and the end of the deal, each on its key.
fn now_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown) -> Option<DeskAct> {
    let on_a_card = |offered: &Offered| {
        matches!(offered.intent, Intent::ChooseSource { .. } | Intent::PickLead { .. } | Intent::Research { .. })
    };
    let mut rows: Vec<(String, String, DeskAct)> = Vec::new();
    for (place, offered) in shown.offered.iter().enumerate().filter(|(_, offered)| !on_a_card(offered)) {
        rows.push(((place + 1).to_string(), offered.words.clone(), DeskAct::Ask(offered.intent)));
    }
    if has_composer(shown) {
        let key = if shown.desk.touch.is_some() {
            "ui-compose-touch"
        } else if shown.desk.builder.is_some() {
            "ui-compose-presentation"
        } else {
            "ui-compose-offer"
        };
        rows.push(("Q".to_owned(), catalog.get(key), DeskAct::Compose(true)));
    }
    if let Some(look) = looks(shown) {
        rows.push((
            "S".to_owned(),
            format!("{} · {}", catalog.get("ui-lead-look-more"), shown.desk.looks),
            DeskAct::Ask(look),
        ));
    }
    if let Some(wait) = waits(shown) {
        rows.push(("W".to_owned(), wait.to_owned(), DeskAct::Ask(Intent::AdvanceDay)));
    }
    if !shown.desk.reasons.is_empty() {
        rows.push(("E".to_owned(), catalog.get("ui-give-away-open"), DeskAct::End));
    }
    if rows.is_empty() {
        return None;
    }
    let mut act = None;
    let mut walk = Vec::new();
    ui.spacing_mut().item_spacing.y = 7.0;
    labelled(ui, catalog.get("ui-now"));
    for (key, words, does) in rows {
        let response = choice_row(ui, Row { key: &key, words: &words, why_not: "" });
        start_here(ui.ctx(), response.id);
        walk.push((response.id, response.rect));
        if response.clicked() {
            act = Some(does);
        }
    }
    arrows_walk(ui, &walk);
    act
}

/// The stage's form; the button that sends it always stands below it.
fn composer_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    shown: &Shown,
    draft: &mut Draft,
    says: &dyn Fn(Intent) -> String,
) -> Option<DeskAct> {
    let desk = &shown.desk;
    let mut act = None;
    let ready = composed(shown, draft);
    let missing = ready.is_none().then(|| catalog.get("ui-builder-missing"));
    let row = |kind: Kind, ui: &Ui| ui.ctx().fonts_mut(|fonts| fonts.row_height(&kind.style().resolve(ui.style())));
    let foot = row(Kind::BodyStrong, ui) + 30.0 + missing.as_ref().map_or(0.0, |_| row(Kind::Note, ui) + 6.0);
    let high = (ui.available_height() - foot).max(80.0);
    ScrollArea::vertical().id_salt("composer").auto_shrink([false, false]).max_height(high).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = GAP - 6.0;
        if let Some(touch) = &desk.touch {
            touch_ui(ui, catalog, touch, draft);
        } else if let Some(builder) = &desk.builder {
            builder_ui(ui, catalog, builder, draft);
        } else if let Some(offer) = &desk.offer {
            offer_ui(ui, catalog, offer, draft, says);
        }
    });
    ui.add_space(2.0);
    if let Some(missing) = missing {
        ui.add(Label::new(Kind::Note.colored(missing, WARN_INK)).wrap());
    }
    let send = if desk.touch.is_some() {
        catalog.get(send_words(draft.channel))
    } else if desk.builder.is_some() {
        catalog.get("ui-builder-build")
    } else {
        catalog.get("ui-offer-send")
    };
    ui.horizontal(|ui| {
        if primary(ui, &send, Some(SEND_KEY), ready.is_some()).clicked()
            && let Some(intent) = ready
        {
            act = Some(DeskAct::Ask(intent));
        }
        if button(ui, &catalog.get("ui-compose-back"), Some("Q"), true, Size::Normal).clicked() {
            act = Some(DeskAct::Compose(false));
        }
    });
    act
}
