//! Was a hunch right, from when on, and did its sureness fit?

use super::moments::Step;
use crate::sim::state::Mind;
use crate::sim::{Intent, Sureness};

/// What a trainee thought lay behind an objection, before it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hunch {
    /// The objection.
    pub concern: u8,
    /// The cause that was marked last.
    pub cause: u8,
    /// How sure.
    pub sureness: Sureness,
    /// The turn of that mark.
    pub turn: u16,
    /// The true cause.
    pub truth: u8,
    /// The turn from which on it was right; none: it wasn't.
    pub right_from: Option<u16>,
}

impl Hunch {
    /// Whether it was the true cause.
    pub fn is_right(&self) -> bool {
        self.right_from.is_some()
    }

    /// Whether it was marked as more than hardly sure.
    pub fn is_sure(&self) -> bool {
        self.sureness != Sureness::Low
    }

    /// Whether sureness fitted: sure and right, or unsure and wrong.
    pub fn is_calibrated(&self) -> bool {
        self.is_sure() == self.is_right()
    }
}

/// The hunches of a run, one for each objection, in the order in which they were first marked. What is marked after the cause
/// was told isn't a hunch.
pub fn hunches(run: &[Step<'_>], mind: &Mind) -> Vec<Hunch> {
    let mut found: Vec<Hunch> = Vec::new();
    for (place, step) in run.iter().enumerate() {
        let Intent::MarkHunch { concern, cause, sureness } = step.intent else { continue };
        let told = step.before.concerns.get(usize::from(concern)).is_none_or(|concern| concern.cause.is_some());
        let Some(hidden) = mind.concerns.get(usize::from(concern)).filter(|_| !told) else { continue };
        let turn = place as u16 + 1;
        let at = found.iter().position(|hunch| hunch.concern == concern);
        let before = at.and_then(|at| found[at].right_from);
        let right_from = (cause == hidden.cause).then(|| before.unwrap_or(turn));
        let hunch = Hunch { concern, cause, sureness, turn, truth: hidden.cause, right_from };
        match at {
            Some(at) => found[at] = hunch,
            None => found.push(hunch),
        }
    }
    found
}
