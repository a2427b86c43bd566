//! S10 Pipeline and record discipline: is the next step on paper?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::sim::decision;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// For each talk: L2 left without a note; L3 noted; L4 noted with an agreed next step.
pub(super) fn talk(state: &State) -> Option<Shown> {
    if state.known.talk.turns < 3 {
        return None;
    }
    // Handing a deal on with the right reason is a note, too.
    if state.mind.fired.has(Rule::M39Reason) && state.mind.fired.turn(Rule::M39Reason) == state.known.turn {
        return Some((4, Rule::M39Reason));
    }
    let noted = state.mind.fired.turn(Rule::M39) == state.known.turn;
    Some(if !noted {
        (2, Rule::M39None)
    } else if state.known.talk.agreed {
        (4, Rule::M39)
    } else {
        (3, Rule::M39)
    })
}

/// For the reason filed: L5 where it is the true one: the heaviest of what was said, with its true cause.
pub(super) fn reason(cast: &Cast, state: &State) -> Option<Shown> {
    let (concern, cause) = state.known.logged_reason?;
    let heaviest = decision::heaviest(cast, state, |place| state.known.concerns[place].surfaced);
    let right = heaviest == Some(concern) && state.mind.concerns[usize::from(concern)].cause == cause;
    Some(if right { (5, Rule::M39Reason) } else { (2, Rule::M39Wrong) })
}
