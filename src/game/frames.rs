//! How smoothly is it drawn, and how soon do the figures of an analysis come? Told in the log at debug level, for measuring:
//! `RUST_LOG=dealdojo::frames=debug dealdojo`; `tests/window/frames` does it and reckons the figures.
//!
//! While it is told, every picture is drawn, whether anything has changed or not, so that the times from one to the next say
//! something.

use bevy::prelude::*;
use bevy::time::TimeSystems;
use bevy::winit::WinitSettings;
use std::time::Duration;

use super::screens::Screen;
use super::study::{Standing, Studies};

/// Adds it where it is asked for; else nothing.
pub(crate) fn plugin(app: &mut App) {
    if tracing::enabled!(target: "dealdojo::frames", tracing::Level::DEBUG) {
        app.insert_resource(WinitSettings::continuous());
        app.add_systems(First, tell.after(TimeSystems));
    }
}

/// What was seen of the analysis in the debrief that stands.
#[derive(Default)]
struct Seen {
    /// When it was opened.
    opened: Option<Duration>,
    /// How many of the three marks below were passed.
    marks: usize,
}

/// Tells of the picture that has just been drawn: its screen, how the analysis stood, how long it took.
fn tell(time: Res<Time<Real>>, screen: Res<State<Screen>>, studies: Res<Studies>, mut seen: Local<Seen>) {
    let study = &studies.known;
    let ms = time.delta_secs_f64() * 1_000.0;
    let (begun, done) = study.counts();
    tracing::debug!(
        target: "dealdojo::frames",
        ms = format_args!("{ms:.2}"), screen = ?screen.get(), analysis = ?study.standing, begun, done, "frame"
    );
    if *screen.get() != Screen::Debrief {
        *seen = Seen::default();
        return;
    }
    // Its first picture took the time before this.
    let opened = *seen.opened.get_or_insert(time.elapsed().saturating_sub(time.delta()));
    let passed = [begun > 0, begun > 0 && begun == study.of, study.standing == Standing::Done];
    let names = ["first figure", "first figures of all", "all figures"];
    while let (Some(true), Some(name)) = (passed.get(seen.marks), names.get(seen.marks)) {
        let ms = time.elapsed().saturating_sub(opened).as_secs_f64() * 1_000.0;
        tracing::debug!(target: "dealdojo::frames", ms = format_args!("{ms:.0}"), of = study.of, "{name}");
        seen.marks += 1;
    }
}
