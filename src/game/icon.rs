//! Which picture stands for the window in the taskbar? The program's own, set once the window is there.

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use winit::window::Icon;

static PICTURE: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/icon.png"));

/// Adds the picture.
pub(crate) fn plugin(app: &mut App) {
    app.add_systems(Update, set_icon);
}

/// Tried until the window system knows the window, then never again. Only the main thread knows windows.
fn set_icon(window: Query<Entity, With<PrimaryWindow>>, mut done: Local<bool>, _main_thread: NonSendMarker) {
    if *done {
        return;
    }
    let Ok(window) = window.single() else { return };
    WINIT_WINDOWS.with_borrow(|windows| {
        let Some(window) = windows.get_window(window) else { return };
        *done = true;
        window.set_window_icon(picture());
    });
}

fn picture() -> Option<Icon> {
    let image = image::load_from_memory_with_format(PICTURE, image::ImageFormat::Png).ok()?.into_rgba8();
    let (width, height) = image.dimensions();
    Icon::from_rgba(image.into_raw(), width, height).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_one() {
        assert!(picture().is_some());
    }
}
