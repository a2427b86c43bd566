//! How does it look? Palette, type, spacing and the few widgets everything is made of.

mod card;
mod choice;
mod controls;
pub(crate) mod fonts;
mod image;
mod kind;
mod mark;
mod motion;
pub mod palette;
mod track;

use bevy_egui::egui::epaint::FontColorTransferFunction;
use bevy_egui::egui::style::{ScrollAnimation, TextCursorStyle};
use bevy_egui::egui::{Context, CornerRadius, Shadow, Stroke, TextStyle, Theme, Vec2, Visuals};

pub(crate) use card::{card, card_frame, labelled, note_box, tag, title_row};
pub(crate) use choice::{
    Row, choice_card, choice_height, choice_row, key_at, key_hint, key_hint_size, key_width, rail_row,
};
pub(crate) use controls::{Size, button, button_width, link, paint_meter, primary, radio, ring, segments, tick};
pub(crate) use image::picture;
pub(crate) use kind::KINDS;
pub use kind::Kind;
pub(crate) use mark::{mark_ink, mark_tag, paint_mark};
pub(crate) use motion::appear;
pub(crate) use track::stage_track;

use palette::*;

/// The grid.
pub const GRID: f32 = 8.0;
/// Between cards.
pub const GAP: f32 = 16.0;
/// Corners of a card.
pub const CARD_RADIUS: u8 = 12;
/// Corners of a control.
pub const CONTROL_RADIUS: u8 = 8;
/// The focus ring's width.
pub const RING: f32 = 2.0;

/// How a trainee likes to look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Text size, percent, 90–150.
    pub text_percent: u16,
    /// Nothing moves.
    pub reduced_motion: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { text_percent: 100, reduced_motion: false }
    }
}

/// Gives a context the fonts. Once.
pub fn install_fonts(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
}

/// Gives a context colours, sizes and motion. Again whenever the look changes.
pub fn apply(ctx: &Context, look: Look) {
    ctx.set_theme(Theme::Light);
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    ctx.all_styles_mut(|style| {
        for (kind, ..) in KINDS {
            style.text_styles.insert(kind.style(), kind.font(look.text_percent));
        }
        for (standard, kind) in [
            (TextStyle::Body, Kind::Body),
            (TextStyle::Button, Kind::Body),
            (TextStyle::Small, Kind::Note),
            (TextStyle::Heading, Kind::Title),
            (TextStyle::Monospace, Kind::Note),
        ] {
            style.text_styles.insert(standard, kind.font(look.text_percent));
        }
        style.animation_time = if look.reduced_motion { 0.0 } else { 0.15 };
        style.scroll_animation =
            if look.reduced_motion { ScrollAnimation::none() } else { ScrollAnimation::duration(0.2) };
        style.interaction.selectable_labels = false;
        style.spacing.item_spacing = Vec2::new(8.0, 8.0);
        style.spacing.button_padding = Vec2::new(12.0, 8.0);
        style.spacing.interact_size.y = 28.0;
        let scroll = &mut style.spacing.scroll;
        // Where something goes on beyond an edge, a soft shade says so.
        scroll.fade.strength = 0.25;
        scroll.fade.size = 14.0;
        scroll.dormant_handle_opacity = 0.18;
        scroll.active_handle_opacity = 0.4;
        scroll.interact_handle_opacity = 0.6;
        scroll.dormant_background_opacity = 0.0;
        scroll.active_background_opacity = 0.0;
        style.visuals = visuals();
    });
}

fn visuals() -> Visuals {
    let mut v = Visuals::light();
    // Dark letters on a light ground come out thin in linear blending.
    v.text_options.color_transfer_function = FontColorTransferFunction::Gamma(0.55);
    v.override_text_color = Some(INK);
    v.panel_fill = PAPER;
    v.window_fill = CARD;
    v.window_stroke = Stroke::new(1.0, LINE);
    v.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    v.window_shadow = Shadow::NONE;
    v.popup_shadow = Shadow::NONE;
    v.extreme_bg_color = CARD;
    v.hyperlink_color = ACCENT;
    v.selection.bg_fill = TINT;
    v.selection.stroke = Stroke::new(RING, ACCENT);
    v.text_cursor =
        TextCursorStyle { stroke: Stroke::new(2.0, ACCENT), preview: false, blink: false, ..Default::default() };
    let radius = CornerRadius::same(CONTROL_RADIUS);
    for widget in [
        &mut v.widgets.noninteractive,
        &mut v.widgets.inactive,
        &mut v.widgets.hovered,
        &mut v.widgets.active,
        &mut v.widgets.open,
    ] {
        widget.corner_radius = radius;
        widget.expansion = 0.0;
        widget.bg_stroke = Stroke::new(1.0, LINE);
        widget.fg_stroke = Stroke::new(1.5, INK);
        widget.bg_fill = CARD;
        widget.weak_bg_fill = CARD;
    }
    v.widgets.hovered.bg_stroke = Stroke::new(1.0, ACCENT_PALE);
    v.widgets.active.bg_stroke = Stroke::new(RING, ACCENT);
    v
}
