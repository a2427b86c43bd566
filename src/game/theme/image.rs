//! How is a picture shown? Cut to a rectangle, standing at its bottom.

use bevy_egui::egui::{Color32, CornerRadius, Rect, Shape, TextureId, Ui, epaint::RectShape, pos2};

/// Where a wide frame cuts a backdrop's foot: a table or a floor fills what is below.
const FOOT: f32 = 0.76;

/// Paints a square picture into `rect`, cropped to fill it: a wide frame shows its middle, a high one loses its sides.
pub(crate) fn picture(ui: &Ui, texture: TextureId, rect: Rect, radius: CornerRadius, tint: Color32) {
    let aspect = rect.height() / rect.width().max(1.0);
    let uv = if aspect <= 1.0 {
        let foot = FOOT.max(aspect);
        Rect::from_min_max(pos2(0.0, foot - aspect), pos2(1.0, foot))
    } else {
        let part = 1.0 / aspect;
        Rect::from_min_max(pos2(0.5 - part / 2.0, 0.0), pos2(0.5 + part / 2.0, 1.0))
    };
    let shape = RectShape::filled(rect, radius, tint).with_texture(texture, uv);
    ui.painter().add(Shape::Rect(shape));
}
