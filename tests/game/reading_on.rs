//! Can what is longer than the window be read with the keyboard alone?

use bevy_egui::egui::Key;
use dealdojo::game::ui::scroll::{Moves, scrolls};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::support::*;

/// Two columns beside each other: the left one is the main one.
fn columns<'a>() -> Harness<'a, Option<()>> {
    harness([400.0, 200.0], |ui| {
        ui.columns(2, |columns| {
            for (place, (name, moves)) in [("left", Moves::Mainly), ("right", Moves::Focused)].into_iter().enumerate() {
                scrolls(&mut columns[place], name, moves, |ui| {
                    for line in 0..60 {
                        ui.label(format!("{name} {line}"));
                    }
                });
            }
        });
        None::<()>
    })
}

fn tops(harness: &Harness<'_, Option<()>>) -> [f32; 2] {
    ["left 0", "right 0"].map(|name| harness.get_by_label(name).rect().top())
}

#[test]
fn page_keys_move_the_main_column() {
    let mut harness = columns();
    let before = tops(&harness);
    harness.key_press(Key::PageDown);
    harness.run();
    let after = tops(&harness);
    assert!(after[0] < before[0] - 50.0 && after[1] == before[1], "{before:?} {after:?}");
    harness.key_press(Key::Home);
    harness.run();
    assert_eq!(tops(&harness), before);
}

#[test]
fn a_column_that_has_the_focus_takes_the_keys_and_the_arrows() {
    let mut harness = columns();
    let before = tops(&harness);
    for _ in 0..2 {
        harness.key_press(Key::Tab);
        harness.run();
    }
    harness.key_press(Key::PageDown);
    harness.run();
    let after = tops(&harness);
    assert!(after[1] < before[1] - 50.0 && after[0] == before[0], "{before:?} {after:?}");
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert!(tops(&harness)[1] > after[1]);
}
