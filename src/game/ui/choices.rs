//! Which reply? The list of five, each on its key.

use bevy_egui::egui::Ui;

use crate::game::keys::{arrows_walk, start_here};
use crate::game::theme::{Row, choice_height, choice_row};
use crate::game::view::Offered;

const SPACE: f32 = 7.0;

/// How high the list will be.
pub fn choices_height(ui: &Ui, offered: &[Offered], width: f32) -> f32 {
    let rows = offered.iter().enumerate().map(|(place, offered)| {
        let key = (place + 1).to_string();
        choice_height(ui, Row { key: &key, words: &offered.words, why_not: "" }, width) + SPACE
    });
    rows.sum()
}

/// Draws the list; the place of the reply that was pressed.
pub fn choices_ui(ui: &mut Ui, offered: &[Offered]) -> Option<usize> {
    let mut pressed = None;
    let mut rows = Vec::new();
    ui.spacing_mut().item_spacing.y = SPACE;
    for (place, offered) in offered.iter().enumerate() {
        let key = (place + 1).to_string();
        let response = choice_row(ui, Row { key: &key, words: &offered.words, why_not: "" });
        start_here(ui.ctx(), response.id);
        rows.push((response.id, response.rect));
        if response.clicked() {
            pressed = Some(place);
        }
    }
    arrows_walk(ui, &rows);
    pressed
}
