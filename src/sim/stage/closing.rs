//! Stage 6: does the signature come? (R51–R55)

use crate::sim::decision;
use crate::sim::event::Sink;
use crate::sim::turn::Turn;

/// Whether everybody who must signs now.
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.st.known.offer.sent && turn.st.known.open.is_none() && decision::obstacle(turn.cast, turn.st).is_none()
}
