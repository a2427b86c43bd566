//! How is a table shown? Names at the left, figures at the right, heads over as many lines as they need; where the window is too
//! narrow even for that, row by row.

use std::sync::Arc;

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, FontId, Galley, Label, Sense, Stroke, TextFormat, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::game::theme::Kind;
use crate::game::theme::palette::*;
use crate::report::page::Table;

/// Between two columns, at most and at least.
const GAPS: [f32; 2] = [18.0, 10.0];

/// Draws a table into the width that is there.
pub fn table_ui(ui: &mut Ui, table: &Table) {
    let columns: Vec<Column> = (0..table.head.len()).map(|place| Column::of(ui, table, place)).collect();
    let width = ui.available_width();
    let fits = |gap: f32| {
        let least: f32 = columns.iter().map(|column| column.least).sum();
        least + gap * (columns.len().max(1) - 1) as f32 <= width
    };
    match GAPS.into_iter().find(|gap| fits(*gap)) {
        Some(gap) => side_by_side(ui, table, &widths(&columns, width, gap), gap),
        None => row_by_row(ui, table),
    }
}

/// How wide a column must be, and would like to be.
struct Column {
    least: f32,
    liked: f32,
}

impl Column {
    fn of(ui: &Ui, table: &Table, place: usize) -> Self {
        let wide =
            |words: &str, kind: Kind| ui.painter().layout_no_wrap(words.to_owned(), font(ui, kind), INK).size().x;
        let longest = |words: &str, kind| words.split(' ').map(|word| wide(word, kind)).fold(0.0, f32::max);
        let head = table.head.get(place).map_or("", String::as_str);
        let cells = || table.rows.iter().filter_map(|row| row.get(place));
        let kind = kind(place);
        let whole = cells().map(|cell| wide(cell, kind)).fold(0.0, f32::max);
        // Names may go over several lines, figures don't.
        let least = if place == 0 { cells().map(|cell| longest(cell, kind)).fold(0.0, f32::max) } else { whole };
        Self { least: least.max(longest(head, Kind::Key)).ceil(), liked: whole.max(wide(head, Kind::Key)).ceil() }
    }
}

/// What is left over goes to those that would like more.
fn widths(columns: &[Column], width: f32, gap: f32) -> Vec<f32> {
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let wish: f32 = columns.iter().map(|column| column.liked - column.least).sum();
    let left = width - least - gap * (columns.len().max(1) - 1) as f32;
    let part = if wish > 0.0 { (left / wish).clamp(0.0, 1.0) } else { 0.0 };
    columns.iter().map(|column| column.least + part * (column.liked - column.least)).collect()
}

fn font(ui: &Ui, kind: Kind) -> FontId {
    kind.style().resolve(ui.style())
}

fn kind(place: usize) -> Kind {
    if place == 0 { Kind::NoteStrong } else { Kind::Note }
}

fn side_by_side(ui: &mut Ui, table: &Table, widths: &[f32], gap: f32) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let lay = |ui: &Ui, place: usize, words: &str, kind: Kind, ink| -> Arc<Galley> {
        let mut job = LayoutJob::single_section(words.to_owned(), TextFormat::simple(font(ui, kind), ink));
        job.wrap.max_width = widths.get(place).copied().unwrap_or(f32::INFINITY) + 0.5;
        job.halign = if place == 0 { Align::LEFT } else { Align::RIGHT };
        ui.painter().layout_job(job)
    };
    let whole = widths.iter().sum::<f32>() + gap * (widths.len().max(1) - 1) as f32;
    let row_ui = |ui: &mut Ui, galleys: Vec<Arc<Galley>>, said: String, is_head: bool| {
        let high = galleys.iter().map(|galley| galley.size().y).fold(0.0_f32, f32::max);
        let (rect, response) = ui.allocate_exact_size(vec2(whole, high + 6.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said.clone()));
        let mut left = rect.left();
        for (place, (galley, width)) in galleys.into_iter().zip(widths).enumerate() {
            // Heads stand on the line below them.
            let down = if is_head { high - galley.size().y } else { 0.0 };
            let at = if place == 0 { left } else { left + width };
            ui.painter().galley(pos2(at, rect.top() + 3.0 + down), galley, INK);
            left += width + gap;
        }
        if is_head {
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, LINE));
        }
    };
    let head = table.head.iter().enumerate().map(|(place, words)| lay(ui, place, words, Kind::Key, SOFT)).collect();
    row_ui(ui, head, table.head.join(", "), true);
    for row in &table.rows {
        let cells = row.iter().enumerate().map(|(place, cell)| lay(ui, place, cell, kind(place), INK)).collect();
        row_ui(ui, cells, said(table, row), false);
    }
}

/// "Closing: deals 19, conversion 57.9%".
fn said(table: &Table, row: &[String]) -> String {
    let figures: Vec<String> =
        table.head.iter().zip(row).skip(1).map(|(head, cell)| format!("{head} {cell}")).collect();
    format!("{}: {}", row.first().map_or("", String::as_str), figures.join(", "))
}

fn row_by_row(ui: &mut Ui, table: &Table) {
    for row in &table.rows {
        ui.add(Label::new(Kind::NoteStrong.text(row.first().map_or("", String::as_str))).wrap());
        let figures: Vec<String> = table
            .head
            .iter()
            .zip(row)
            .skip(1)
            .map(|(head, cell)| format!("{head}: {cell}").replace(' ', "\u{a0}"))
            .collect();
        ui.add(Label::new(Kind::Note.soft(figures.join(" · "))).wrap());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_what_is_left_and_never_fall_below_what_they_need() {
        let columns = [Column { least: 60.0, liked: 160.0 }, Column { least: 40.0, liked: 40.0 }];
        assert_eq!(widths(&columns, 160.0, 10.0), [110.0, 40.0]);
        assert_eq!(widths(&columns, 400.0, 10.0), [160.0, 40.0]);
        assert_eq!(widths(&columns, 110.0, 10.0), [60.0, 40.0]);
    }
}
