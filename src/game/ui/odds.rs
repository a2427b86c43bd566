//! How did the odds move over the deal? The line before and after each decision, the stages as bands, the moments that stand out.

use bevy_egui::egui::{
    Color32, CornerRadius, CursorIcon, FontId, Label, Mesh, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

use super::bands::Bands;
use crate::game::study::Standing;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, mark_ink, paint_mark, ring, title_row};
use crate::game::view::{AnalysisView, DecisionView, Mark};
use crate::text::Catalog;

/// What was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OddsAct {
    /// Look at the decision at this place.
    Select(usize),
    /// Stop reckoning.
    Stop,
    /// Begin again.
    Begin,
}

/// Title, graph and what it comes to, into the room that is there.
pub fn odds_ui(ui: &mut Ui, catalog: &Catalog, view: &AnalysisView, selected: Option<usize>) -> Option<OddsAct> {
    let mut act = None;
    ui.spacing_mut().item_spacing.y = 4.0;
    let head = &view.head;
    let note: Vec<&str> =
        [head.accuracy.as_str(), head.same_end.as_str()].into_iter().filter(|t| !t.is_empty()).collect();
    title_row(ui, &catalog.get("ui-analysis-title"), &note.join(" · "));
    if !head.progress.is_empty() {
        act = progress_ui(ui, catalog, view);
    }
    let foot = foot_height(ui, catalog, view);
    let high = (ui.available_height() - foot).max(96.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    if let Some(place) = graph_ui(ui, catalog, rect, view, selected) {
        act = Some(OddsAct::Select(place));
    }
    foot_ui(ui, catalog, view);
    act
}

/// How far it is, with a thin bar, and what can be done about it.
fn progress_ui(ui: &mut Ui, catalog: &Catalog, view: &AnalysisView) -> Option<OddsAct> {
    let mut act = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        if view.standing == Standing::Running {
            if button(ui, &catalog.get("ui-analysis-stop"), None, true, Size::Small).clicked() {
                act = Some(OddsAct::Stop);
            }
            let (rect, _) = ui.allocate_exact_size(vec2(120.0, 8.0), Sense::hover());
            let (begun, done, of) = view.counts;
            let part = (begun + done) as f32 / (2 * of.max(1)) as f32;
            ui.painter().rect_filled(rect, CornerRadius::same(4), FAINT);
            let filled = rect.with_max_x(rect.left() + rect.width() * part.clamp(0.0, 1.0));
            ui.painter().rect_filled(filled, CornerRadius::same(4), ACCENT);
        }
        let again = matches!(view.standing, Standing::Cancelled | Standing::Failed);
        if again && button(ui, &catalog.get("ui-analysis-begin"), None, true, Size::Small).clicked() {
            act = Some(OddsAct::Begin);
        }
        ui.add(Label::new(Kind::Note.soft(&view.head.progress)).wrap());
    });
    act
}

fn font(ui: &Ui, kind: Kind) -> FontId {
    kind.style().resolve(ui.style())
}

fn foot_height(ui: &Ui, catalog: &Catalog, view: &AnalysisView) -> f32 {
    let width = ui.available_width();
    let row = font(ui, Kind::Label).size * 1.35 + 4.0;
    let mut used = 0.0;
    let mut rows = 1.0;
    for mark in Mark::ALL {
        let wide = ui.painter().layout_no_wrap(mark.words(catalog), font(ui, Kind::Label), SOFT).size().x + 34.0;
        if used > 0.0 && used + wide > width {
            rows += 1.0;
            used = 0.0;
        }
        used += wide;
    }
    let share = if view.head.share.is_empty() {
        0.0
    } else {
        ui.painter().layout(view.head.share.clone(), font(ui, Kind::Note), INK, width).size().y + 4.0
    };
    rows * row + share + 10.0
}

/// What the shapes mean, and luck apart from skill.
fn foot_ui(ui: &mut Ui, catalog: &Catalog, view: &AnalysisView) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        ui.spacing_mut().interact_size.y = 0.0;
        for mark in Mark::ALL {
            let words = ui.painter().layout_no_wrap(mark.words(catalog), font(ui, Kind::Label), SOFT);
            let (rect, _) = ui.allocate_exact_size(vec2(words.size().x + 30.0, words.size().y + 2.0), Sense::hover());
            paint_mark(ui.painter(), pos2(rect.left() + 8.0, rect.center().y), mark, 4.5);
            ui.painter().galley(pos2(rect.left() + 18.0, rect.center().y - words.size().y / 2.0), words, SOFT);
        }
    });
    if !view.head.share.is_empty() {
        ui.add(Label::new(Kind::Note.text(&view.head.share)).wrap());
    }
}

/// Where things stand in the graph.
struct Plot {
    rect: Rect,
    count: f32,
}

impl Plot {
    fn x(&self, place: f32) -> f32 {
        self.rect.left() + self.rect.width() * place / self.count
    }

    fn y(&self, permille: i16) -> f32 {
        self.rect.bottom() - self.rect.height() * f32::from(permille.clamp(0, 1_000)) / 1_000.0
    }

    /// Before a decision, and after it.
    fn points(&self, decision: &DecisionView) -> [bevy_egui::egui::Pos2; 2] {
        let place = decision.place as f32;
        [pos2(self.x(place), self.y(decision.before)), pos2(self.x(place + 0.55), self.y(decision.after))]
    }
}

/// The graph alone; the place of the decision that was chosen.
pub fn graph_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    whole: Rect,
    view: &AnalysisView,
    selected: Option<usize>,
) -> Option<usize> {
    let label = font(ui, Kind::Label);
    let axis = ui.painter().layout_no_wrap("100".to_owned(), label.clone(), SOFT).size();
    let count = view.counts.2.max(1) as f32;
    let left = whole.left() + axis.x + 8.0;
    let width = whole.right() - 8.0 - left;
    let bands = Bands::lay(ui, &view.bands, width, |place| width * place as f32 / count, selected);
    let bottom = whole.bottom() - bands.height();
    let rect = Rect::from_min_max(pos2(left, whole.top() + axis.y / 2.0), pos2(whole.right() - 8.0, bottom));
    let plot = Plot { rect, count };
    bands.paint(ui, rect);
    for (permille, words) in [(0, "0"), (500, "50"), (1_000, "100")] {
        let y = plot.y(permille);
        ui.painter().hline(rect.x_range(), y, Stroke::new(1.0, LINE));
        let galley = ui.painter().layout_no_wrap(words.to_owned(), label.clone(), SOFT);
        ui.painter().galley(pos2(rect.left() - 8.0 - galley.size().x, y - galley.size().y / 2.0), galley, SOFT);
    }
    let response = ui.interact(rect, ui.id().with("graph"), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let nearest = |x: f32| {
        let place = (x - rect.left()) / rect.width() * count - 0.25;
        let distance = |decision: &&DecisionView| ((decision.place as f32 - place).abs() * 100.0) as i32;
        view.decisions.iter().min_by_key(distance)
    };
    let hovered = response.hover_pos().and_then(|at| nearest(at.x));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), catalog.get("ui-analysis-title")));
    ring(ui, &response, rect, 4);
    // By key the graph leads to what is looked at, else to what cost the most.
    let first = || selected.or(view.worst().or(view.decisions.first()).map(|decision| decision.place));
    let mut pressed = if response.clicked() { hovered.map(|decision| decision.place).or_else(first) } else { None };
    if let Some(decision) = hovered {
        ui.painter().vline(plot.points(decision)[1].x, rect.y_range(), Stroke::new(1.0, LINE));
    }
    paint_line(ui, &plot, view);
    let chosen = selected.and_then(|place| view.decisions.iter().find(|decision| decision.place == place));
    if let Some(decision) = chosen {
        let ink = decision.mark.map_or(ACCENT, mark_ink);
        let x = plot.points(decision)[1].x;
        ui.painter().extend(Shape::dashed_line(
            &[pos2(x, rect.top()), pos2(x, rect.bottom())],
            Stroke::new(1.5, ink),
            3.0,
            3.0,
        ));
    }
    for decision in &view.decisions {
        let chosen = selected == Some(decision.place);
        let Some(mark) = decision.mark else {
            if chosen {
                ui.painter().circle(plot.points(decision)[1], 4.5, ACCENT, Stroke::new(1.5, CARD));
            }
            continue;
        };
        let at = plot.points(decision)[1];
        let spot = Rect::from_center_size(at, vec2(16.0, 16.0));
        let mark_response = ui.interact(spot, ui.id().with(("mark", decision.place)), Sense::click());
        let mark_response = mark_response.on_hover_cursor(CursorIcon::PointingHand);
        mark_response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), decision.summary()));
        paint_mark(ui.painter(), at, mark, if chosen { 7.0 } else { 5.0 });
        ring(ui, &mark_response, spot, 6);
        if mark_response.clicked() {
            pressed = Some(decision.place);
        }
    }
    if let Some(decision) = hovered {
        response.on_hover_ui_at_pointer(|ui| {
            ui.label(Kind::NoteStrong.text(decision.summary()));
            ui.label(Kind::Label.soft(&decision.when));
        });
    }
    pressed
}

/// The line, lighter where it is rough, heavier where a marked decision moved it, and a tint below.
fn paint_line(ui: &Ui, plot: &Plot, view: &AnalysisView) {
    let painter = ui.painter();
    let mut runs: Vec<Vec<&DecisionView>> = Vec::new();
    for decision in &view.decisions {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.place + 1 == decision.place) => run.push(decision),
            _ => runs.push(vec![decision]),
        }
    }
    for run in runs {
        let mut points: Vec<_> = run.iter().flat_map(|decision| plot.points(decision)).collect();
        let ends = run.last().is_some_and(|last| last.place + 1 == view.counts.2);
        if let (true, Some(end)) = (ends, view.end) {
            points.push(pos2(plot.x(plot.count), plot.y(end)));
        }
        let mut mesh = Mesh::default();
        let shade = Color32::from_rgba_unmultiplied(ACCENT.r(), ACCENT.g(), ACCENT.b(), 20);
        for (place, point) in points.iter().enumerate() {
            mesh.colored_vertex(*point, shade);
            mesh.colored_vertex(pos2(point.x, plot.rect.bottom()), shade);
            if place > 0 {
                let last = 2 * place as u32;
                mesh.add_triangle(last - 2, last - 1, last);
                mesh.add_triangle(last - 1, last, last + 1);
            }
        }
        painter.add(Shape::mesh(mesh));
        for (place, pair) in points.windows(2).enumerate() {
            let decision = run.get(place / 2);
            let rough = decision.is_some_and(|decision| decision.is_rough);
            let mark = decision.filter(|_| place % 2 == 0).and_then(|decision| decision.mark);
            let (ink, wide) = match (mark, rough) {
                (Some(mark), _) => (mark_ink(mark), 3.0),
                (None, true) => (ACCENT_PALE, 2.0),
                (None, false) => (ACCENT, 2.0),
            };
            painter.line_segment([pair[0], pair[1]], Stroke::new(wide, ink));
        }
    }
}
