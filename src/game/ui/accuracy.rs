//! How accurate was it, stage by stage or skill by skill? Bars with their figures and how many decisions stand behind them.

use bevy_egui::egui::epaint::text::TextWrapping;
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{CornerRadius, Label, Rect, Sense, TextFormat, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, segments};
use crate::game::view::{AnalysisView, ShareRow};
use crate::text::Catalog;

/// The panel; the side that was asked for: 0 stages, 1 skills.
pub fn accuracy_ui(ui: &mut Ui, catalog: &Catalog, view: &AnalysisView, side: usize) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = 5.0;
    ui.add(Label::new(Kind::Title.text(catalog.get("ui-analysis-accuracy-title"))).wrap());
    let names = [catalog.get("ui-analysis-by-stage"), catalog.get("ui-analysis-by-skill")];
    let pressed = segments(ui, &names, Some(side));
    ui.spacing_mut().item_spacing.y = 3.0;
    let rows = if side == 0 { &view.stages } else { &view.skills };
    for row in rows {
        row_ui(ui, row);
    }
    ui.add_space(2.0);
    ui.add(Label::new(Kind::Label.soft(catalog.get("ui-analysis-accuracy-note"))).wrap());
    if !view.head.detail.is_empty() {
        ui.add(Label::new(Kind::Label.soft(&view.head.detail)).wrap());
    }
    pressed
}

fn row_ui(ui: &mut Ui, row: &ShareRow) {
    let width = ui.available_width();
    let font = |ui: &Ui, kind: Kind| kind.style().resolve(ui.style());
    let (kind, ink) = if row.value.is_some() { (Kind::NoteStrong, INK) } else { (Kind::Label, SOFT) };
    let figure = ui.painter().layout_no_wrap(row.text.clone(), font(ui, kind), ink);
    let side = (width * 0.34).max(figure.size().x + 8.0);
    let mut job =
        LayoutJob { wrap: TextWrapping::wrap_at_width((width - side - 12.0).max(60.0)), ..Default::default() };
    job.append(&row.name, 0.0, TextFormat::simple(font(ui, Kind::Note), INK));
    job.append(&format!(" · {}", row.count), 0.0, TextFormat::simple(font(ui, Kind::Label), SOFT));
    let name = ui.painter().layout_job(job);
    let high = name.size().y.max(figure.size().y) + 5.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}, {}", row.name, row.text, row.count))
    });
    let middle = rect.center().y;
    ui.painter().galley(pos2(rect.left(), middle - name.size().y / 2.0), name, INK);
    if let Some(value) = row.value {
        let track = Rect::from_min_max(
            pos2(rect.right() - side, middle - 4.0),
            pos2(rect.right() - figure.size().x - 10.0, middle + 4.0),
        );
        ui.painter().rect_filled(track, CornerRadius::same(4), FAINT);
        let long = track.width() * f32::from(value.clamp(0, 1_000)) / 1_000.0;
        if long > 0.5 {
            let filled = Rect::from_min_size(track.min, vec2(long, track.height()));
            ui.painter().rect_filled(filled, CornerRadius::same(4), ACCENT);
        }
    }
    ui.painter().galley(pos2(rect.right() - figure.size().x, middle - figure.size().y / 2.0), figure, ink);
}
