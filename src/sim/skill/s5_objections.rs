//! S5 Objection handling: was the true cause found, answered and confirmed? Judged for each objection.

use super::Shown;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::intent::Sureness;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 argued, bluffed or discounted; L2 answered the surface; L3 explored, then answered; L4 true cause, right answer,
/// confirmed; L5 and the hunch was right and sure before the first answer, the answer was prepared, or the feeling was
/// named rightly before the cause was told.
pub(super) fn level(cast: &Cast, state: &State, place: usize) -> Option<Shown> {
    let known = &state.known.concerns[place];
    let hidden = &state.mind.concerns[place];
    if cast.concerns[place].category == Category::BrushOff {
        return None;
    }
    if let Some(rule) = known.hurt {
        return Some((1, rule));
    }
    if known.cause == Some(hidden.cause) && hidden.locked {
        let hunch = state.known.hunches[place].is_some_and(|(cause, sure, turn)| {
            let early = turn <= known.told_turn && (known.answered_turn == 0 || turn <= known.answered_turn);
            cause == hidden.cause && sure != Sureness::Low && early
        });
        if hunch || known.prepared || known.times <= 1 && known.labelled {
            return Some((5, Rule::M17));
        }
        return Some((4, Rule::M17));
    }
    if known.cause.is_some() {
        return Some((3, Rule::Disclosed));
    }
    if known.explored > 0 {
        return Some((if known.missed { 2 } else { 3 }, Rule::M14));
    }
    if known.answered > 0 {
        return Some((2, if known.missed { Rule::M16Miss } else { Rule::M16Early }));
    }
    Some((2, Rule::Objection))
}
