//! How smoothly is it drawn, and how soon do the figures of an analysis come? Told in the log at debug level, for measuring;
//! `tests/window/frames` does it and reckons with it.
//!
//! `RUST_LOG=dealdojo::figures=debug` tells when the figures came. `RUST_LOG=dealdojo::frames=debug` tells of every picture, and
//! has one drawn after the other, whether anything has changed or not, so that the times from one to the next say something.

use bevy::prelude::*;
use bevy::time::TimeSystems;
use bevy::winit::WinitSettings;
use std::time::Instant;

use super::screens::Screen;
use super::study::{Standing, Studies};

/// Adds what is asked for; else nothing.
pub(crate) fn plugin(app: &mut App) {
    if tracing::enabled!(target: "dealdojo::frames", tracing::Level::DEBUG) {
        app.insert_resource(WinitSettings::continuous());
        app.add_systems(First, tell_of_the_picture.after(TimeSystems));
    }
    if tracing::enabled!(target: "dealdojo::figures", tracing::Level::DEBUG) {
        app.add_systems(Last, tell_of_the_figures.before(super::acts::perform));
    }
}

/// What was seen of the analysis in the debrief that stands.
#[derive(Default)]
struct Seen {
    /// The end of the picture before; on the debrief: of the one in which it was opened.
    opened: Option<Instant>,
    /// How many of the three marks below were passed.
    marks: usize,
}

/// Tells of the picture that has just been drawn: its screen, how the analysis stood, how long it took.
fn tell_of_the_picture(time: Res<Time<Real>>, screen: Res<State<Screen>>, studies: Res<Studies>) {
    let ms = time.delta_secs_f64() * 1_000.0;
    let (begun, done) = studies.known.counts();
    tracing::debug!(
        target: "dealdojo::frames",
        ms = format_args!("{ms:.2}"), screen = ?screen.get(), analysis = ?studies.known.standing, begun, done, "frame"
    );
}

/// Tells when the first figure was in the picture, the first ones of every decision, and all of them.
fn tell_of_the_figures(screen: Res<State<Screen>>, studies: Res<Studies>, mut seen: Local<Seen>) {
    if *screen.get() != Screen::Debrief {
        *seen = Seen { opened: Some(Instant::now()), marks: 0 };
        return;
    }
    let study = &studies.known;
    let opened = *seen.opened.get_or_insert_with(Instant::now);
    let (begun, _) = study.counts();
    let passed = [begun > 0, begun > 0 && begun == study.of, study.standing == Standing::Done];
    let names = ["first figure", "first figures of all", "all figures"];
    while let (Some(true), Some(name)) = (passed.get(seen.marks), names.get(seen.marks)) {
        let ms = opened.elapsed().as_secs_f64() * 1_000.0;
        tracing::debug!(target: "dealdojo::figures", ms = format_args!("{ms:.0}"), of = study.of, "{name}");
        seen.marks += 1;
    }
}
