//! How does a deal go on from here? A policy plays a bare state to its end, without a log.

use super::policy::Policy;
use crate::scenario::cast::Cast;
use crate::scenario::words::Outcome;
use crate::sim::event::{Nothing, Sink};
use crate::sim::luck::Luck;
use crate::sim::score::{is_right_end, score};
use crate::sim::{Intent, Place, State, session};

/// Intents that a bot may have refused in a row before its run counts as open. A policy that hits it is broken; the tests of
/// the policies assert that no run does.
pub(crate) const MOST_REFUSALS: u16 = 20;

/// What came of a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// It ended as it should have.
    pub right: bool,
    /// Behaviour score, 0–100.
    pub behaviour: u8,
    /// How it ended.
    pub outcome: Outcome,
}

impl End {
    /// What came of a state that is over.
    pub fn of(cast: &Cast, state: &State) -> Self {
        Self { right: is_right_end(state), behaviour: score(cast, state).behaviour, outcome: state.known.outcome }
    }
}

/// What a bot does instead of something that was refused: it leaves the talk, or lets time pass.
pub(crate) fn way_out(state: &State) -> Intent {
    if state.known.place == Place::Desk { Intent::AdvanceDay } else { Intent::EndMeeting { note: false } }
}

/// Plays on to the end, in place. `luck` is the sheet from here on, `dice` the bot's own.
pub fn finish(cast: &Cast, state: &mut State, luck: Luck, policy: Policy, dice: Luck) {
    play_on(cast, state, luck, &mut Nothing, |state| policy.choose(cast, state, dice));
}

/// Plays on to the end by what `choose` gives; what is refused gives way to [`way_out`].
pub(crate) fn play_on<S: Sink>(
    cast: &Cast,
    state: &mut State,
    luck: Luck,
    sink: &mut S,
    mut choose: impl FnMut(&State) -> Intent,
) {
    let mut refused = 0;
    while state.known.place != Place::Over && refused < MOST_REFUSALS {
        let intent = choose(state);
        if session::apply(cast, state, luck, intent, sink).is_ok() {
            refused = 0;
        } else {
            refused += 1;
            let instead = way_out(state);
            // Where that is refused as well, the count above ends it.
            let _ = session::apply(cast, state, luck, instead, sink);
        }
    }
}
