//! What do we know? Field by field, with the source; a question mark where we don't.

use bevy_egui::egui::{Align, CursorIcon, Label, Layout, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, labelled, ring};
use crate::game::view::{CardRow, NeedRow, PersonRow};
use crate::text::Catalog;

/// The card with its fields, then needs and people.
pub fn card_ui(ui: &mut Ui, catalog: &Catalog, rows: &[CardRow], needs: &[NeedRow], people: &[PersonRow]) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        labelled(ui, catalog.get("ui-card"));
        for row in rows {
            ui.scope(|ui| row_ui(ui, catalog, row));
        }
    });
    if !needs.is_empty() {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            labelled(ui, catalog.get("ui-needs"));
            for need in needs {
                pair_ui(ui, &need.label, &need.depth);
            }
        });
    }
    if !people.is_empty() {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            labelled(ui, catalog.get("ui-people"));
            for person in people {
                ui.add(Label::new(Kind::NoteStrong.text(&person.name)).wrap());
                let mut line = person.role.clone();
                for tag in &person.tags {
                    line.push_str(" · ");
                    line.push_str(tag);
                }
                ui.add(Label::new(Kind::Label.soft(line)).wrap());
            }
        });
    }
}

/// A field: its name with the source at the right, what is known below; a question mark where nothing is.
fn row_ui(ui: &mut Ui, catalog: &Catalog, row: &CardRow) {
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.spacing_mut().interact_size.y = 0.0;
    if row.values.is_empty() {
        ui.horizontal_top(|ui| {
            ui.label(Kind::Note.soft(&row.label));
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| ui.label(Kind::NoteStrong.colored("?", WARN_INK)));
        });
        return;
    }
    let mut last = None;
    for value in &row.values {
        let source = (&value.source, value.unwritten);
        if last != Some(source) {
            head_ui(ui, if last.is_none() { &row.label } else { "" }, &value.source);
            last = Some(source);
            if value.unwritten {
                ui.add(Label::new(Kind::Label.colored(catalog.get("ui-not-noted"), WARN_INK)).wrap());
            }
        }
        let ink = if value.doubtful { WARN_INK } else { INK };
        let words =
            if value.doubtful { format!("{}?", value.value.trim_end_matches('?')) } else { value.value.clone() };
        ui.add(Label::new(Kind::NoteStrong.colored(words, ink)).wrap());
    }
}

/// The field's name and the source in one line, or below one another where the letters are large.
fn head_ui(ui: &mut Ui, label: &str, source: &str) {
    let wide = |ui: &Ui, kind: Kind, words: &str| {
        ui.painter().layout_no_wrap(words.to_owned(), kind.style().resolve(ui.style()), INK).size().x
    };
    if wide(ui, Kind::Note, label) + wide(ui, Kind::Label, source) + 8.0 <= ui.available_width() {
        ui.horizontal(|ui| {
            ui.label(Kind::Note.soft(label));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(Kind::Label.soft(source)));
        });
    } else {
        ui.add(Label::new(Kind::Note.soft(label)).wrap());
        ui.add(Label::new(Kind::Label.soft(source)).wrap());
    }
}

/// A word at the left, another at the right; below it where there's no room.
pub fn pair_ui(ui: &mut Ui, left: &str, right: &str) {
    let font = Kind::Note.style().resolve(ui.style());
    let strong = Kind::NoteStrong.style().resolve(ui.style());
    let width = |words: &str, font| ui.painter().layout_no_wrap(words.to_owned(), font, INK).size().x;
    if width(left, font) + width(right, strong) + 12.0 <= ui.available_width() {
        ui.horizontal(|ui| {
            ui.label(Kind::Note.soft(left));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(Kind::NoteStrong.text(right)));
        });
    } else {
        ui.add(Label::new(Kind::Note.soft(left)).wrap());
        ui.add(Label::new(Kind::NoteStrong.text(right)).wrap());
    }
}

/// Two labels, left and right, in the smallest type.
pub fn pair_label_ui(ui: &mut Ui, left: &str, right: &str) {
    ui.horizontal(|ui| {
        ui.label(Kind::Label.soft(left));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Label::new(Kind::Label.soft(right)).truncate());
        });
    });
}

/// A row that can be pressed: words at the left, a note at the right or below.
pub fn row_button_ui(ui: &mut Ui, words: &str, note: &str) -> bool {
    let width = ui.available_width();
    let body = Kind::BodyStrong.style().resolve(ui.style());
    let small = Kind::Note.style().resolve(ui.style());
    let title = ui.painter().layout(words.to_owned(), body, INK, width - 16.0);
    let below = ui.painter().layout(note.to_owned(), small, SOFT, width - 16.0);
    let one_line = title.size().x + below.size().x + 40.0 <= width && title.rows.len() == 1;
    let height = if one_line { title.size().y } else { title.size().y + below.size().y + 2.0 } + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), words));
    if response.hovered() {
        ui.painter().rect_filled(rect, 8.0, TINT);
    }
    ring(ui, &response, rect, 6);
    let at = rect.min + vec2(8.0, 6.0);
    let high = title.size().y;
    ui.painter().galley(at, title, INK);
    let note_at = if one_line {
        pos2(rect.right() - 8.0 - below.size().x, rect.center().y - below.size().y / 2.0)
    } else {
        pos2(at.x, at.y + high + 2.0)
    };
    ui.painter().galley(note_at, below, SOFT);
    response.clicked()
}

/// A word at the left, a figure at the right, both strong.
pub fn pair_strong_ui(ui: &mut Ui, left: &str, right: &str) {
    ui.horizontal_top(|ui| {
        let figure =
            ui.painter().layout_no_wrap(right.to_owned(), Kind::NoteStrong.style().resolve(ui.style()), INK).size().x;
        let room = ui.available_width() - figure - 12.0;
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.add(Label::new(Kind::NoteStrong.text(left)).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| ui.label(Kind::NoteStrong.colored(right, ACCENT)));
    });
}
