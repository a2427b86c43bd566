//! Can a window be opened here at all? Asked before Bevy is, because Bevy panics where the answer is no.

use bevy::render::renderer::initialize_renderer;
use bevy::render::settings::WgpuSettings;
use bevy::tasks::block_on;

use super::GameError;

/// Looks for a display and for a graphics adapter.
///
/// # Errors
/// What is missing.
pub(crate) fn probe() -> Result<(), GameError> {
    display()?;
    adapter()
}

#[cfg(all(unix, not(target_os = "macos")))]
fn display() -> Result<(), GameError> {
    #[allow(clippy::disallowed_methods, reason = "whether there is a display can only be read from the environment")]
    let name = std::env::var("DISPLAY").unwrap_or_default();
    if x11_answers(&name) { Ok(()) } else { Err(GameError::NoDisplay(name)) }
}

/// Whether an X server listens where `DISPLAY` points (`host:number.screen`).
#[cfg(all(unix, not(target_os = "macos")))]
fn x11_answers(name: &str) -> bool {
    use std::net::TcpStream;
    use std::os::unix::net::UnixStream;
    let Some((host, rest)) = name.rsplit_once(':') else { return false };
    let number = rest.split('.').next().unwrap_or("");
    let Ok(number) = number.parse::<u16>() else { return false };
    if !host.is_empty() && host != "unix" {
        return TcpStream::connect((host, 6_000 + number)).is_ok();
    }
    let path = format!("/tmp/.X11-unix/X{number}");
    if UnixStream::connect(&path).is_ok() {
        return true;
    }
    #[cfg(target_os = "linux")]
    {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::SocketAddr;
        SocketAddr::from_abstract_name(path).is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
    }
    #[cfg(not(target_os = "linux"))]
    false
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn display() -> Result<(), GameError> {
    Ok(())
}

/// Bevy's own way to an adapter, tried once with its panic caught.
fn adapter() -> Result<(), GameError> {
    let settings = WgpuSettings::default();
    let Some(backends) = settings.backends else { return Err(GameError::NoAdapter) };
    quietly(|| drop(block_on(initialize_renderer(backends, None, &settings)))).ok_or(GameError::NoAdapter)
}

/// Runs `f`; `None` where it panicked, without a word on the terminal.
pub(super) fn quietly<R>(f: impl FnOnce() -> R + std::panic::UnwindSafe) -> Option<R> {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let result = std::panic::catch_unwind(f);
    std::panic::set_hook(before);
    result.ok()
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_is_not_there_does_not_answer() {
        assert!(!x11_answers(""));
        assert!(!x11_answers("nonsense"));
        assert!(!x11_answers(":64999"));
    }
}
