//! Where in the sale are we? Seven segments: done, now, to come.

use bevy_egui::egui::text::{LayoutJob, TextWrapping};
use bevy_egui::egui::{Color32, CornerRadius, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::Kind;
use super::palette::*;

/// Draws the track into the room that is there; `now` is the place of the current stage.
pub(crate) fn stage_track(ui: &mut Ui, names: &[String], now: usize, width: f32) {
    let count = names.len().max(1) as f32;
    let gap = 4.0;
    let piece = (width - gap * (count - 1.0)) / count;
    let small = Kind::Label.style().resolve(ui.style());
    let strong = Kind::Key.style().resolve(ui.style());
    let height = 14.0 + small.size * 1.25;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, names.get(now).map_or("", String::as_str)));
    // Where the names don't all fit, the current one stands alone and whole.
    let fits = |name: &String| ui.painter().layout_no_wrap(name.clone(), strong.clone(), INK).size().x <= piece;
    let all = names.iter().all(fits);
    for (place, name) in names.iter().enumerate() {
        let left = rect.left() + place as f32 * (piece + gap);
        let bar = Rect::from_min_size(pos2(left, rect.top()), vec2(piece, 4.0));
        let reached = if place <= now { 1.0 } else { 0.0 };
        let at =
            ui.ctx().animate_value_with_time(ui.id().with(("track", place)), reached, ui.style().animation_time * 1.5);
        let done = if place == now { ACCENT } else { ACCENT_PALE };
        let color: Color32 = FAINT.lerp_to_gamma(done, at);
        ui.painter().rect_filled(bar, CornerRadius::same(2), color);
        let (font, ink) = match place.cmp(&now) {
            std::cmp::Ordering::Less => (small.clone(), INK),
            std::cmp::Ordering::Equal => (strong.clone(), ACCENT),
            std::cmp::Ordering::Greater => (small.clone(), SOFT),
        };
        if !all {
            if place == now {
                let galley = ui.painter().layout_no_wrap(name.clone(), font, ink);
                let left = left.min(rect.right() - galley.size().x);
                ui.painter().galley(pos2(left, rect.top() + 10.0), galley, ink);
            }
            continue;
        }
        let mut job = LayoutJob::simple_singleline(name.clone(), font, ink);
        job.wrap = TextWrapping::truncate_at_width(piece);
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(left, rect.top() + 10.0), galley, ink);
    }
}
