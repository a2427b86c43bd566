//! How does something new appear? It fades in within a fifth of a second; with reduced motion it is simply there.

use bevy_egui::egui::{Id, Ui};

/// How long it takes, in seconds.
const FADE_SECS: f64 = 0.2;

/// How far what is named `name` has faded in since it became `now`, 0–1, and what it was before.
pub(crate) fn appear<T>(ui: &Ui, name: &str, now: T) -> (f32, T)
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let id = Id::new(("appear", name));
    let time = ui.input(|input| input.time);
    // (what it is, what it was, since when)
    let (is, was, since) = ui.data(|data| data.get_temp::<(T, T, f64)>(id)).unwrap_or((now, now, f64::NEG_INFINITY));
    let (was, since) = if is == now { (was, since) } else { (is, time) };
    ui.data_mut(|data| data.insert_temp(id, (now, was, since)));
    let part = if ui.style().animation_time > 0.0 { ((time - since) / FADE_SECS).clamp(0.0, 1.0) } else { 1.0 };
    if part < 1.0 {
        ui.ctx().request_repaint();
    }
    (part as f32, was)
}
