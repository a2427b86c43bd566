//! What was behind the face? The true causes, needs and signers, and the meters turn by turn; closed until it is asked for.

use bevy_egui::egui::{Color32, Label, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::bands::Bands;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, card, labelled, note_box, primary};
use crate::game::view::{MeterLine, MindView, TruthRow};
use crate::text::Catalog;

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VeilAct {
    /// Go to the marked moments first.
    Learn,
    /// Show it now.
    Show,
}

/// What stands in its place while it is closed.
pub fn veil_ui(ui: &mut Ui, catalog: &Catalog) -> Option<VeilAct> {
    let mut act = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-mind-closed"))).wrap());
        ui.add(Label::new(Kind::Body.text(catalog.get("ui-mind-closed-note"))).wrap());
        ui.horizontal_wrapped(|ui| {
            if primary(ui, &catalog.get("ui-mind-learn"), Some("Enter"), true).clicked() {
                act = Some(VeilAct::Learn);
            }
            if button(ui, &catalog.get("ui-mind-show"), Some("V"), true, Size::Normal).clicked() {
                act = Some(VeilAct::Show);
            }
        });
    });
    act
}

/// Elsewhere in the debrief: why something isn't told yet, and the two ways to it.
pub fn veil_line_ui(ui: &mut Ui, catalog: &Catalog) -> Option<VeilAct> {
    let mut act = None;
    note_box(ui, &catalog.get("ui-veil-note"), Kind::Note, INK, ACCENT_PALE, CREAM);
    ui.horizontal_wrapped(|ui| {
        if button(ui, &catalog.get("ui-veil-learn"), None, true, Size::Small).clicked() {
            act = Some(VeilAct::Learn);
        }
        if button(ui, &catalog.get("ui-mind-show"), Some("V"), true, Size::Small).clicked() {
            act = Some(VeilAct::Show);
        }
    });
    act
}

/// What was true.
pub fn mind_ui(ui: &mut Ui, catalog: &Catalog, mind: &MindView) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-mind-title"))).wrap());
        ui.add(Label::new(Kind::Body.text(&mind.end)).wrap());
        ui.add(Label::new(Kind::Body.text(&mind.signers)).wrap());
    });
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-mind-meters"))).wrap());
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-mind-meters-note"))).wrap());
        let high = (Kind::Label.style().resolve(ui.style()).size * 14.0).max(200.0);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
        meters_ui(ui, rect, mind);
    });
    truths_ui(ui, catalog, "ui-mind-concerns", &mind.concerns);
    truths_ui(ui, catalog, "ui-mind-needs", &mind.needs);
}

fn truths_ui(ui: &mut Ui, catalog: &Catalog, title: &str, rows: &[TruthRow]) {
    if rows.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.add(Label::new(Kind::Title.text(catalog.get(title))).wrap());
        for row in rows {
            ui.add_space(3.0);
            labelled(ui, &row.label);
            let bar = if row.came_out { GOOD } else { WARN };
            let ground = if row.came_out { GOOD_TINT } else { WARM_PALE };
            note_box(ui, &row.truth, Kind::NoteStrong, INK, bar, ground);
            ui.add(Label::new(Kind::Label.soft(&row.known)).wrap());
        }
    });
}

/// A line's colour and dashes: none is told by its colour alone, its name stands at its end.
const STYLES: [(Color32, Option<(f32, f32)>); 6] = [
    (ACCENT, None),
    (BAD, None),
    (WARN_INK, Some((6.0, 3.0))),
    (GOOD, None),
    (INK, Some((2.0, 3.0))),
    (SOFT, Some((9.0, 3.0))),
];

fn meters_ui(ui: &mut Ui, whole: Rect, mind: &MindView) {
    let font = |kind: Kind| kind.style().resolve(ui.style());
    let label = font(Kind::Label);
    let named = font(Kind::Key);
    let turns = mind.lines.iter().map(|line| line.values.len()).max().unwrap_or(0);
    let painter = ui.painter().clone();
    let axis = painter.layout_no_wrap("100".to_owned(), label.clone(), SOFT).size();
    let ends: Vec<_> = mind
        .lines
        .iter()
        .zip(STYLES)
        .map(|(line, (ink, _))| {
            let last = line.values.last().copied().unwrap_or(0);
            (painter.layout_no_wrap(format!("{} {last}", line.name), named.clone(), ink), f32::from(last))
        })
        .collect();
    let side = ends.iter().map(|(galley, _)| galley.size().x).fold(0.0_f32, f32::max) + 14.0;
    let min = pos2(whole.left() + axis.x + 8.0, whole.top() + axis.y / 2.0);
    let width = whole.right() - side - min.x;
    let steps = (turns.max(2) - 1) as f32;
    let bands = Bands::lay(ui, &mind.stages, width, |turn| width * turn as f32 / steps, None);
    let rect = Rect::from_min_max(min, pos2(whole.right() - side, whole.bottom() - bands.height()));
    let x = |turn: usize| rect.left() + rect.width() * turn as f32 / (turns.max(2) - 1) as f32;
    let y = |points: f32| rect.bottom() - rect.height() * points / 100.0;
    bands.paint(ui, rect);
    for (points, words) in [(0.0, "0"), (50.0, "50"), (100.0, "100")] {
        painter.hline(rect.x_range(), y(points), Stroke::new(1.0, LINE));
        let galley = painter.layout_no_wrap(words.to_owned(), label.clone(), SOFT);
        painter.galley(pos2(rect.left() - 8.0 - galley.size().x, y(points) - galley.size().y / 2.0), galley, SOFT);
    }
    for (line, (ink, dashes)) in mind.lines.iter().zip(STYLES) {
        let points: Vec<Pos2> =
            line.values.iter().enumerate().map(|(turn, &value)| pos2(x(turn), y(f32::from(value)))).collect();
        let stroke = Stroke::new(2.0, ink);
        match dashes {
            None => drop(painter.add(Shape::line(points, stroke))),
            Some((dash, gap)) => painter.extend(Shape::dashed_line(&points, stroke, dash, gap)),
        }
    }
    let places = apart(ends.iter().map(|(galley, last)| y(*last) - galley.size().y / 2.0).collect(), axis.y, whole);
    for ((place, (line, (galley, last))), (ink, _)) in places.into_iter().zip(mind.lines.iter().zip(ends)).zip(STYLES) {
        let at = pos2(rect.right() + 10.0, place);
        painter.line_segment(
            [pos2(rect.right() + 1.0, y(last)), pos2(rect.right() + 8.0, place + galley.size().y / 2.0)],
            Stroke::new(1.0, ink),
        );
        let spot = Rect::from_min_size(at, galley.size());
        let response = ui.interact(spot, ui.id().with(("meter", &line.name)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, summary(line)));
        painter.galley(at, galley, INK);
    }
}

fn summary(line: &MeterLine) -> String {
    let end = |value: Option<&u8>| value.copied().unwrap_or(0);
    format!("{}: {} → {}", line.name, end(line.values.first()), end(line.values.last()))
}

/// Moves labels apart that would lie over one another, and keeps them inside.
fn apart(wanted: Vec<f32>, high: f32, room: Rect) -> Vec<f32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut placed = wanted;
    let mut least = room.top();
    for &place in &order {
        placed[place] = placed[place].max(least);
        least = placed[place] + high;
    }
    let mut most = room.bottom() - high;
    for &place in order.iter().rev() {
        placed[place] = placed[place].min(most);
        most = placed[place] - high;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_would_lie_over_one_another_are_moved_apart() {
        let room = Rect::from_min_max(pos2(0.0, 0.0), pos2(10.0, 100.0));
        let placed = apart(vec![50.0, 50.0, 52.0, 95.0], 10.0, room);
        let mut sorted = placed.clone();
        sorted.sort_by(f32::total_cmp);
        assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] >= 10.0), "{placed:?}");
        assert!(sorted[0] >= 0.0 && sorted[3] <= 90.0, "{placed:?}");
    }
}
