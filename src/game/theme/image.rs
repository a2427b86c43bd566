//! How is a picture shown? Cut to a rectangle, standing at its bottom.

use bevy_egui::egui::{Color32, CornerRadius, Rect, TextureId, Ui, epaint::RectShape, pos2, Shape};

/// Paints a square picture into `rect`, cropped to fill it; it stands at the bottom, its top is cut.
pub(crate) fn picture(ui: &Ui, texture: TextureId, rect: Rect, radius: CornerRadius, tint: Color32) {
    let aspect = rect.height() / rect.width().max(1.0);
    let uv = if aspect <= 1.0 {
        Rect::from_min_max(pos2(0.0, 1.0 - aspect), pos2(1.0, 1.0))
    } else {
        let part = 1.0 / aspect;
        Rect::from_min_max(pos2(0.5 - part / 2.0, 0.0), pos2(0.5 + part / 2.0, 1.0))
    };
    let shape = RectShape::filled(rect, radius, tint).with_texture(texture, uv);
    ui.painter().add(Shape::Rect(shape));
}
