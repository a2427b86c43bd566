//! Do the forms of the desk return the intents that they were filled in for?

use std::cell::RefCell;

use dealdojo::game::ui::Draft;
use dealdojo::game::ui::desk::{DeskAct, desk_ui};
use dealdojo::game::ui::give_away::give_away_ui;
use dealdojo::game::ui::offer::{hand_over_ui, offer_ui};
use dealdojo::game::view::{OfferView, PartView};
use dealdojo::scenario::words::{Channel, EndCause, Source};
use dealdojo::sim::Intent;
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

/// Clicks through labels on the desk of a run; gives what came last.
fn click(run: &dealdojo::game::run::Play, lang: Lang, composing: bool, labels: &[String]) -> Option<Intent> {
    let view = shown(run, lang);
    let catalog = Catalog::shared(lang);
    let mut draft = Draft::default();
    draft.follow(&view);
    let draft = RefCell::new(draft);
    let mut harness = harness([760.0, 2_400.0], |ui| {
        desk_ui(ui, catalog, &view, &mut draft.borrow_mut(), composing, &|_| "…".to_owned())
    });
    for label in labels {
        harness.get_all_by_label(label).next().unwrap_or_else(|| panic!("nothing is called {label:?}")).click();
        harness.run();
    }
    match harness.state() {
        Some(DeskAct::Ask(intent)) => Some(*intent),
        _ => None,
    }
}

fn words(lang: Lang, key: &str) -> String {
    Catalog::shared(lang).get(key)
}

#[test]
fn a_source_is_chosen_by_its_card() {
    let run = play("marta_deal", 1);
    let source = shown(&run, Lang::En).desk.sources[1].clone();
    assert_eq!(click(&run, Lang::En, false, &[source.name]), Some(Intent::ChooseSource { source: Source::Networking }));
}

#[test]
fn a_lead_is_looked_up_and_picked_from_its_card() {
    let mut run = play("marta_deal", 1);
    run.play(&mut store(), Intent::ChooseSource { source: Source::Cold });
    assert_eq!(click(&run, Lang::Pl, false, &[words(Lang::Pl, "ui-lead-pick")]), Some(Intent::PickLead { lead: 0 }));
    assert_eq!(click(&run, Lang::Pl, false, &[words(Lang::Pl, "ui-lead-look")]), Some(Intent::Research { lead: 0 }));
}

#[test]
fn a_first_contact_is_sent_as_composed() {
    let mut run = play("marta_deal", 1);
    let mut store = store();
    run.play(&mut store, Intent::ChooseSource { source: Source::Cold });
    run.play(&mut store, Intent::PickLead { lead: 0 });
    let view = shown(&run, Lang::Pl);
    let touch = view.desk.touch.expect("there is a composer");
    let catalog = Catalog::shared(Lang::Pl);
    let opening = touch.openings.last().expect("an opening").clone();
    let ask = touch.asks[1].clone();
    let got = click(&run, Lang::Pl, true, &[opening.words, ask.words, catalog.get("ui-touch-send")]);
    let sent = Intent::SendTouch { channel: Channel::Email, opening: opening.place, substance: 0, ask: ask.place };
    assert_eq!(got, Some(sent));
    let got = click(&run, Lang::Pl, true, &[catalog.channel(Channel::Call), catalog.get("ui-touch-call")]);
    assert!(matches!(got, Some(Intent::SendTouch { channel: Channel::Call, .. })), "{got:?}");
}

#[test]
fn a_preset_is_chosen_without_opening_the_form_and_the_form_is_opened_by_its_row() {
    let mut run = play("marta_deal", 1);
    let mut store = store();
    run.play(&mut store, Intent::ChooseSource { source: Source::Cold });
    run.play(&mut store, Intent::PickLead { lead: 0 });
    let view = shown(&run, Lang::Pl);
    let first = view.offered.first().expect("something is offered").clone();
    assert_eq!(click(&run, Lang::Pl, false, &[first.words]), Some(first.intent));
    let catalog = Catalog::shared(Lang::Pl);
    let draft = RefCell::new(Draft::default());
    let mut harness =
        harness([760.0, 2_400.0], |ui| desk_ui(ui, catalog, &view, &mut draft.borrow_mut(), false, &|_| String::new()));
    harness.get_by_label(&catalog.get("ui-compose-touch")).click();
    harness.run();
    assert_eq!(harness.state(), &Some(DeskAct::Compose(true)));
}

#[test]
fn a_talk_is_booked_with_person_and_channel() {
    let run = play("marta_first", 7);
    let catalog = Catalog::shared(Lang::En);
    let got = click(&run, Lang::En, false, &[catalog.channel(Channel::Visit), catalog.get("ui-meeting-book")]);
    assert_eq!(got, Some(Intent::BookMeeting { person: 0, channel: Channel::Visit }));
}

#[test]
fn an_offer_says_when_it_lacks_something_and_is_sent_all_the_same() {
    let part = |place: u8, words: &str| PartView { place, words: words.to_owned(), why_not: None };
    let offer = OfferView {
        scopes: vec![part(0, "small"), part(1, "standard")],
        terms: vec![part(0, "all at once"), part(1, "instalments")],
        scope: 1,
    };
    let catalog = Catalog::shared(Lang::En);
    let draft = RefCell::new(Draft::default());
    let mut harness = harness::<()>([560.0, 900.0], |ui| {
        offer_ui(ui, catalog, &offer, &mut draft.borrow_mut(), &|intent| format!("{intent:?}"));
        None
    });
    assert!(harness.query_by_label(&catalog.get("ui-offer-incomplete")).is_some());
    for label in ["instalments", "in 21 days"] {
        harness.get_by_label(label).click();
        harness.run();
    }
    assert!(harness.query_by_label(&catalog.get("ui-offer-incomplete")).is_none());
    drop(harness);
    let offer = draft.borrow().offer();
    assert_eq!(offer, Intent::ComposeOffer { price_permille: 1_000, terms: 1, scope: 1, days: 21 });
}

#[test]
fn a_hand_over_takes_along_what_is_ticked() {
    let catalog = Catalog::shared(Lang::Pl);
    let draft = RefCell::new(Draft::default());
    let mut harness = harness([560.0, 400.0], |ui| hand_over_ui(ui, catalog, &mut draft.borrow_mut()));
    harness.get_by_label(&catalog.get("ui-hand-over-promises")).click();
    harness.run();
    harness.get_by_label(&catalog.get("ui-hand-over-send")).click();
    harness.run();
    assert_eq!(harness.state(), &Some(Intent::HandOver { facts: true, promises: false }));
}

#[test]
fn a_deal_is_given_away_with_a_reason() {
    let run = play("marta_first", 7);
    let desk = shown(&run, Lang::Pl).desk;
    let catalog = Catalog::shared(Lang::Pl);
    let draft = RefCell::new(Draft::default());
    let mut harness = harness([560.0, 700.0], |ui| give_away_ui(ui, catalog, &desk, &mut draft.borrow_mut()));
    assert!(harness.query_by_label(&catalog.get("ui-give-away-close")).is_none(), "no reason was given yet");
    harness.get_by_label(&catalog.end_cause(EndCause::Unfit)).click();
    harness.run();
    harness.get_by_label(&catalog.get("ui-give-away-close")).click();
    harness.run();
    assert_eq!(harness.state(), &Some(Intent::Disqualify { reason: EndCause::Unfit }));
}
