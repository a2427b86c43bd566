//! How does an idle window stay asleep? Updates on input only, and egui isn't told again what it knows.

use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowResized};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};
use std::time::Duration;

/// Adds the settings and the cure.
pub(crate) fn plugin(app: &mut App) {
    let mode = UpdateMode::reactive_low_power(Duration::from_secs(3_600));
    app.insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode });
    app.add_systems(Last, draw_again_after_a_resize);
    app.add_systems(
        PreUpdate,
        drop_known_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
}

/// The first picture after a resize is drawn for the old size: one more is asked for.
fn draw_again_after_a_resize(mut resized: MessageReader<WindowResized>, mut redraw: MessageWriter<RequestRedraw>) {
    if resized.read().next().is_some() {
        redraw.write(RequestRedraw);
    }
}

/// bevy_egui 0.42 says in every update which modifier keys are held, and egui answers each time with a repaint: a window that
/// never sleeps. What egui has heard already isn't said again.
fn drop_known_modifiers(mut inputs: Query<&mut EguiInput>, mut last: Local<Option<egui::Modifiers>>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) if *last == Some(*now) => false,
            egui::Event::ModifiersChanged(now) => {
                *last = Some(*now);
                true
            }
            _ => true,
        });
    }
}
