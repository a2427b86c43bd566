//! Stage 5: when is nothing open any more? (R45–R50)

use crate::sim::event::Sink;
use crate::sim::turn::Turn;

/// Whether the prospect says that nothing is open: everything that was said in this deal is settled.
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.st.known.open.is_none()
        && turn.cast.concerns.iter().zip(&turn.st.known.concerns).all(|(concern, known)| {
            // What weighs on somebody else is settled with them.
            let theirs = usize::from(concern.person) != turn.who;
            theirs || concern.category == crate::scenario::words::Category::BrushOff || !known.surfaced || known.settled
        })
}
