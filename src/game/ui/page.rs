//! How is a report shown? The same page that goes to paper: headings, sentences, figures, tables and bars.

use bevy_egui::egui::{CornerRadius, Label, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::table::table_ui;
use crate::game::theme::palette::*;
use crate::game::theme::{GAP, Kind, card};
use crate::report::page::{Bar, Bars, Block, Chart, Figure, Page, Strips};

/// Draws a page.
pub fn page_ui(ui: &mut Ui, page: &Page) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(Kind::Headline.text(&page.title)).wrap());
        ui.add(Label::new(Kind::Note.soft(&page.about)).wrap());
    });
    for (place, block) in page.blocks.iter().enumerate() {
        ui.push_id(place, |ui| block_ui(ui, block));
    }
    if page.notes.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(Kind::Key.soft(&page.notes_title)).wrap());
        for note in &page.notes {
            ui.add(Label::new(Kind::Note.soft(note)).wrap());
        }
    });
}

fn block_ui(ui: &mut Ui, block: &Block) {
    match block {
        Block::Heading(words) => {
            ui.add_space(6.0);
            ui.add(Label::new(Kind::Title.text(words)).wrap());
        }
        Block::Say(words) => {
            ui.add(Label::new(Kind::Body.text(words)).wrap());
        }
        Block::Figures(figures) => figures_ui(ui, figures),
        Block::Table(table) => {
            card(ui, |ui| table_ui(ui, table));
        }
        Block::Chart(Chart::Funnel(bars)) => {
            card(ui, |ui| bars_ui(ui, bars, |bar| bar.value));
        }
        Block::Chart(Chart::Skills(bars)) => {
            card(ui, |ui| bars_ui(ui, bars, |bar| bar.value.map(|level| (level - 1.0) / 4.0)));
        }
        Block::Chart(Chart::Lengths(strips)) => {
            card(ui, |ui| strips_ui(ui, strips));
        }
    }
}

/// Figures side by side, as many as fit.
fn figures_ui(ui: &mut Ui, figures: &[Figure]) {
    let width = ui.available_width();
    // Figures keep their room where the text is large.
    let least = 210.0 * Kind::Body.style().resolve(ui.style()).size / 15.0;
    let across = ((width + GAP) / (least + GAP)).floor().max(1.0);
    let each = (width - GAP * (across - 1.0)) / across;
    let font = |ui: &Ui, kind: Kind| kind.style().resolve(ui.style());
    for row in figures.chunks(across as usize) {
        let galleys: Vec<_> = row
            .iter()
            .map(|figure| {
                let lay = |kind: Kind, words: &str, ink| {
                    ui.painter().layout(words.to_owned(), font(ui, kind), ink, each - 28.0)
                };
                [
                    lay(Kind::Label, &figure.label, SOFT),
                    lay(Kind::Title, &figure.value, INK),
                    lay(Kind::Label, &figure.detail, SOFT),
                ]
            })
            .collect();
        let high =
            galleys.iter().map(|g| g.iter().map(|galley| galley.size().y + 3.0).sum::<f32>()).fold(0.0_f32, f32::max)
                + 22.0;
        let (whole, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
        for (place, (figure, galleys)) in row.iter().zip(galleys).enumerate() {
            let left = whole.left() + place as f32 * (each + GAP);
            let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(each, high));
            let response = ui.interact(rect, ui.id().with(("figure", &figure.label)), Sense::hover());
            response.widget_info(|| {
                WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}", figure.label, figure.value))
            });
            ui.painter().rect(rect, CornerRadius::same(10), CARD, Stroke::new(1.0, LINE), StrokeKind::Inside);
            let mut at = rect.min + vec2(14.0, 11.0);
            for galley in galleys {
                let down = galley.size().y + 3.0;
                ui.painter().galley(at, galley, INK);
                at.y += down;
            }
        }
    }
}

fn bars_ui(ui: &mut Ui, bars: &Bars, part: impl Fn(&Bar) -> Option<f64>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add(Label::new(Kind::Key.soft(&bars.title)).wrap());
    let width = ui.available_width();
    let (name, figure) = (width * 0.30, width * 0.24);
    for bar in &bars.bars {
        let font = Kind::Note.style().resolve(ui.style());
        let label = ui.painter().layout(bar.label.clone(), font.clone(), INK, name - 8.0);
        let value = ui.painter().layout(
            format!("{}\n{}", bar.value_text, bar.counts_text).trim_end().to_owned(),
            font,
            if bar.is_weak { SOFT } else { INK },
            figure - 8.0,
        );
        let high = label.size().y.max(value.size().y) + 6.0;
        let (rect, response) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
        response
            .widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}", bar.label, bar.value_text)));
        let middle = rect.center().y;
        ui.painter().galley(pos2(rect.left(), middle - label.size().y / 2.0), label, INK);
        let track = Rect::from_min_size(pos2(rect.left() + name, middle - 5.0), vec2(width - name - figure, 10.0));
        ui.painter().rect_filled(track, CornerRadius::same(5), FAINT);
        if let Some(part) = part(bar) {
            let long = track.width() * part.clamp(0.0, 1.0) as f32;
            if long > 0.5 {
                let filled = Rect::from_min_size(track.min, vec2(long, 10.0));
                ui.painter().rect_filled(filled, CornerRadius::same(5), if bar.is_weak { ACCENT_PALE } else { ACCENT });
            }
        }
        ui.painter().galley(pos2(track.right() + 12.0, middle - value.size().y / 2.0), value, INK);
    }
}

fn strips_ui(ui: &mut Ui, strips: &Strips) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add(Label::new(Kind::Key.soft(&strips.title)).wrap());
    let most = strips.strips.iter().flat_map(|strip| strip.days.last()).copied().max().unwrap_or(1).max(1);
    let width = ui.available_width();
    let name = width * 0.30;
    for strip in &strips.strips {
        let font = Kind::Note.style().resolve(ui.style());
        let label = ui.painter().layout(format!("{}\n{}", strip.label, strip.text), font, INK, name - 8.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, label.size().y + 8.0), Sense::hover());
        response
            .widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}", strip.label, strip.text)));
        ui.painter().galley(rect.min, label, INK);
        let track = Rect::from_min_max(pos2(rect.left() + name, rect.top()), rect.max - vec2(8.0, 0.0));
        ui.painter().hline(track.x_range(), track.center().y, Stroke::new(1.0, LINE));
        for &day in &strip.days {
            let at = track.left() + track.width() * day as f32 / most as f32;
            ui.painter().circle_filled(pos2(at, track.center().y), 4.0, ACCENT.gamma_multiply(0.6));
        }
    }
    ui.add(Label::new(Kind::Label.soft(&strips.axis)).wrap());
}
