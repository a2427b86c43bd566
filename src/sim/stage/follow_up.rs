//! Stage 7: when is the deal done? At the ninety-day review (R56–R60).

use crate::sim::event::Sink;
use crate::sim::turn::Turn;

/// Whether the review can be held: ninety days have passed.
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.st.known.after.checkpoint >= 90
}
