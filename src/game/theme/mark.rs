//! How does a marked moment look? A shape of its own for each, so that no colour has to be told apart.

use bevy_egui::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, vec2};

use super::palette::*;
use crate::game::view::Mark;

/// The colour of a mark.
pub(crate) fn mark_ink(mark: Mark) -> Color32 {
    match mark {
        Mark::Great => GOOD,
        Mark::Inaccuracy => WARN,
        Mark::Mistake => WARN_INK,
        Mark::Blunder => BAD,
    }
}

/// A tinted ground and an ink that reads on it.
pub(crate) fn mark_tag(mark: Option<Mark>) -> (Color32, Color32) {
    match mark {
        None | Some(Mark::Great) => (GOOD, GOOD_TINT),
        Some(Mark::Inaccuracy | Mark::Mistake) => (WARN_INK, WARM_PALE),
        Some(Mark::Blunder) => (BAD, BAD_TINT),
    }
}

/// Paints it: a disc, a triangle, a diamond, a square with a cross.
pub(crate) fn paint_mark(painter: &Painter, at: Pos2, mark: Mark, radius: f32) {
    let ink = mark_ink(mark);
    let edge = Stroke::new(1.5, CARD);
    let r = radius;
    match mark {
        Mark::Great => {
            painter.circle(at, r, ink, edge);
        }
        Mark::Inaccuracy => {
            let points = vec![at + vec2(0.0, -r * 1.15), at + vec2(r * 1.1, r * 0.85), at + vec2(-r * 1.1, r * 0.85)];
            painter.add(Shape::convex_polygon(points, ink, edge));
        }
        Mark::Mistake => {
            let r = r * 1.25;
            let points = vec![at + vec2(0.0, -r), at + vec2(r, 0.0), at + vec2(0.0, r), at + vec2(-r, 0.0)];
            painter.add(Shape::convex_polygon(points, ink, edge));
        }
        Mark::Blunder => {
            let square = Rect::from_center_size(at, vec2(2.2 * r, 2.2 * r));
            painter.rect(square, 2.0, ink, edge, bevy_egui::egui::StrokeKind::Outside);
            let cross = r * 0.55;
            let stroke = Stroke::new(1.6, CARD);
            painter.line_segment([at + vec2(-cross, -cross), at + vec2(cross, cross)], stroke);
            painter.line_segment([at + vec2(-cross, cross), at + vec2(cross, -cross)], stroke);
        }
    }
}
