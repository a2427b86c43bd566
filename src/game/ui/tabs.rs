//! Which side of a thing is shown? Names side by side, each with its key; below one another where they don't fit.

use bevy_egui::egui::{
    CornerRadius, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, key_at, key_width, ring};

/// The tabs; the place of the one that was pressed. `keyed`: the numbers work now and are shown.
pub fn tabs_ui(ui: &mut Ui, names: &[String], chosen: usize, keyed: bool) -> Option<usize> {
    const PAD: f32 = 14.0;
    const GAP: f32 = 6.0;
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        for (place, name) in names.iter().enumerate() {
            let on = place == chosen;
            let kind = if on { Kind::NoteStrong } else { Kind::Note };
            let font = kind.style().resolve(ui.style());
            let galley = ui.painter().layout_no_wrap(name.clone(), font, INK);
            let key = (place + 1).to_string();
            let cap = vec2(key_width(ui, &key), Kind::Key.style().resolve(ui.style()).size + 8.0);
            let left = if keyed { cap.x + 8.0 } else { 0.0 };
            let size = vec2(galley.size().x + left + 2.0 * PAD, galley.size().y.max(cap.y) + 10.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            let response = response.on_hover_cursor(CursorIcon::PointingHand);
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), on, name));
            let ground = if on { TINT } else { CARD };
            let edge = if on || response.hovered() { ACCENT_PALE } else { LINE };
            ui.painter().rect(rect, CornerRadius::same(8), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
            ring(ui, &response, rect, 8);
            if keyed {
                let at = pos2(rect.left() + PAD, rect.center().y - cap.y / 2.0);
                key_at(ui, Rect::from_min_size(at, cap), &key);
            }
            let at = pos2(rect.left() + PAD + left, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley_with_override_text_color(at, galley, if on { ACCENT } else { INK });
            if response.clicked() {
                pressed = Some(place);
            }
        }
    });
    pressed
}
