//! What if the store fails? Nothing of the turn is shown until the trainee chooses; who goes on unsaved keeps reading so.

use bevy_egui::egui::{Align, CornerRadius, Frame, Id, Label, Layout, Margin, Stroke, Ui};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, primary};
use crate::text::Catalog;

/// What was chosen on the banner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BannerAct {
    /// Try again.
    Retry,
    /// Go on without the store.
    GoOn,
}

/// The banner. `stopped`: a turn waits.
pub fn banner_ui(ui: &mut Ui, catalog: &Catalog, error: &str, stopped: bool) -> Option<BannerAct> {
    let mut act = None;
    let shown = Frame::NONE
        .fill(BAD_TINT)
        .stroke(Stroke::new(1.0, BAD))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let title = catalog.get(if stopped { "ui-store-stopped" } else { "ui-store-unsaved" });
            ui.add(Label::new(Kind::BodyStrong.colored(title, INK)).wrap());
            ui.add(Label::new(Kind::Note.text(error)).wrap());
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if primary(ui, &catalog.get("ui-store-retry"), None, true).clicked() {
                    act = Some(BannerAct::Retry);
                }
                if stopped && button(ui, &catalog.get("ui-store-go-on"), None, true, Size::Normal).clicked() {
                    act = Some(BannerAct::GoOn);
                }
            });
        });
    ui.data_mut(|data| data.insert_temp(Id::new(HEIGHT), shown.response.rect.height()));
    act
}

/// Where the banner's height is remembered.
const HEIGHT: &str = "banner-height";

/// How high the banner was when it was last drawn.
pub fn banner_height(ui: &Ui) -> f32 {
    ui.data(|data| data.get_temp(Id::new(HEIGHT))).unwrap_or(150.0)
}
