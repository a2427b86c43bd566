//! Do choices, hunch, palette and card return the intent that was clicked?

use std::cell::RefCell;

use dealdojo::game::ui::Draft;
use dealdojo::game::ui::choices::choices_ui;
use dealdojo::game::ui::hunch::hunch_ui;
use dealdojo::game::ui::palette::{PaletteAct, palette_ui};
use dealdojo::game::ui::wrap::{WrapAct, wrap_ui};
use dealdojo::game::view::palette;
use dealdojo::sim::{Intent, Sureness};
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

#[test]
fn a_reply_that_is_clicked_is_the_one_that_is_returned() {
    let run = talking("marta_first", 7);
    let view = shown(&run, Lang::En);
    assert!(view.offered.len() >= 3, "{:?}", view.offered);
    for (place, offered) in view.offered.iter().enumerate() {
        let mut harness = harness([760.0, 600.0], |ui| choices_ui(ui, &view.offered));
        harness.get_by_label(&offered.words).click();
        harness.run();
        assert_eq!(harness.state(), &Some(place));
    }
}

#[test]
fn the_whole_list_can_be_reached_with_tab_and_enter() {
    let run = talking("marta_first", 7);
    let view = shown(&run, Lang::Pl);
    let mut harness = harness([760.0, 600.0], |ui| choices_ui(ui, &view.offered));
    for _ in 0..2 {
        harness.key_press(bevy_egui::egui::Key::Tab);
        harness.run();
    }
    harness.key_press(bevy_egui::egui::Key::Enter);
    harness.run();
    assert_eq!(harness.state(), &Some(1));
}

#[test]
fn a_hunch_is_marked_with_its_cause_and_how_sure() {
    let mut run = talking("ewa_objections", 3);
    play_until(&mut run, |run| run.session.known().open.is_some(), 40);
    let view = shown(&run, Lang::Pl);
    let hunch = view.hunch.expect("an objection is on the table");
    let catalog = Catalog::shared(Lang::Pl);
    let mut harness = harness([300.0, 400.0], |ui| hunch_ui(ui, catalog, &hunch, false));
    harness.get_by_label(&hunch.causes[1]).click();
    harness.run();
    let marked = Intent::MarkHunch { concern: hunch.concern, cause: 1, sureness: Sureness::Medium };
    assert_eq!(harness.state(), &Some(marked));
}

#[test]
fn the_palette_gives_reasons_for_what_cannot_be_done_and_returns_what_can() {
    let run = talking("marta_first", 7);
    let families = palette(&run, &settings(Lang::En), None);
    let rows = || families.iter().flat_map(|family| &family.rows);
    assert!(rows().any(|row| row.why_not.is_some()), "nothing is refused");
    let first = rows().find(|row| row.why_not.is_none()).expect("something can be said").clone();
    let view = shown(&run, Lang::En);
    let catalog = Catalog::shared(Lang::En);
    let family =
        families.iter().position(|family| family.rows.iter().any(|row| row == &first)).expect("it has a family");
    let mut draft = Draft::default();
    draft.family = family;
    let draft = RefCell::new(draft);
    let mut harness =
        harness([1_280.0, 720.0], |ui| palette_ui(ui, catalog, &families, &view.talk, &mut draft.borrow_mut()));
    harness.get_all_by_label(&first.words).next().expect("it is listed").click();
    harness.run();
    assert_eq!(harness.state(), &Some(PaletteAct::Say(first.intent)));
}

#[test]
fn the_card_at_the_end_of_a_talk_is_filed_or_left() {
    let run = talking("marta_first", 7);
    let view = shown(&run, Lang::Pl);
    let catalog = Catalog::shared(Lang::Pl);
    for (key, note) in [("ui-wrap-file", true), ("ui-wrap-leave", false)] {
        let mut harness = harness([1_280.0, 720.0], |ui| wrap_ui(ui, catalog, &view.talk, true));
        harness.get_by_label(&catalog.get(key)).click();
        harness.run();
        assert_eq!(harness.state(), &Some(WrapAct::End(Intent::EndMeeting { note })));
    }
}
