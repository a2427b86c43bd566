//! Do bars and keys return what was pressed, and does the banner say what can be done?

use bevy_egui::egui::Rect;
use dealdojo::game::ui::banner::{BannerAct, banner_ui};
use dealdojo::game::ui::bars::{Hint, keys_ui, plain_bar_ui};
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

#[test]
fn a_link_of_the_bar_returns_its_place() {
    let links = [("Scenarios".to_owned(), true), ("Settings".to_owned(), false)];
    let bar = Rect::from_min_size([0.0, 0.0].into(), [1_280.0, 56.0].into());
    let mut harness = harness([1_280.0, 720.0], |ui| plain_bar_ui(ui, bar, "A title", "Back", &links));
    harness.get_by_label("Settings").click();
    harness.run();
    assert_eq!(harness.state(), &Some(1));
    harness.get_by_label("Back").click();
    harness.run();
    assert_eq!(harness.state(), &Some(usize::MAX), "Escape's hint leads home");
}

#[test]
fn a_key_at_the_foot_can_be_pressed_with_the_pointer() {
    let hints = [
        Hint { key: "P", words: "all moves", enabled: true, acts: true },
        Hint { key: "N", words: "note it", enabled: false, acts: true },
    ];
    let mut harness = harness([600.0, 60.0], |ui| keys_ui(ui, &hints));
    harness.get_by_label("note it").click();
    harness.run();
    assert_eq!(harness.state(), &None);
    harness.get_by_label("all moves").click();
    harness.run();
    assert_eq!(harness.state(), &Some(0));
}

#[test]
fn who_goes_on_unsaved_can_only_try_again() {
    let catalog = Catalog::shared(Lang::Pl);
    let mut stopped = harness([760.0, 200.0], |ui| banner_ui(ui, catalog, "Dysk jest pełny.", true));
    stopped.get_by_label(&catalog.get("ui-store-go-on")).click();
    stopped.run();
    assert_eq!(stopped.state(), &Some(BannerAct::GoOn));
    let mut unsaved = harness([760.0, 200.0], |ui| banner_ui(ui, catalog, "Dysk jest pełny.", false));
    assert!(unsaved.query_by_label(&catalog.get("ui-store-go-on")).is_none());
    unsaved.get_by_label(&catalog.get("ui-store-retry")).click();
    unsaved.run();
    assert_eq!(unsaved.state(), &Some(BannerAct::Retry));
}
