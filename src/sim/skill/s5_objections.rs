//! S5 Objection handling: was the true cause found, answered and confirmed? Judged for each objection.

use super::Shown;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::intent::Sureness;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 argued, bluffed or discounted; L2 answered the surface; L3 explored, then answered; L4 true cause, right answer,
/// confirmed; L5 and the hunch was right and sure before the first answer, or the answer was prepared.
pub(super) fn level(cast: &Cast, state: &State, place: usize) -> Option<Shown> {
    let known = &state.known.concerns[place];
    let hidden = &state.mind.concerns[place];
    let fired = &state.mind.fired;
    let here = |rule: Rule| fired.has(rule) && fired.turn(rule) >= known.turn;
    if cast.concerns[place].category == Category::BrushOff {
        return None;
    }
    for rule in [Rule::M16Bluff, Rule::M19, Rule::M31Fake] {
        if here(rule) {
            return Some((1, rule));
        }
    }
    if here(Rule::M26) && matches!(cast.concerns[place].category, Category::Price | Category::Terms) {
        return Some((1, Rule::M26));
    }
    if known.cause == Some(hidden.cause) && hidden.locked {
        let hunch = state.known.hunches[place].is_some_and(|(cause, sure, turn)| {
            let early = turn <= known.told_turn && (known.answered_turn == 0 || turn <= known.answered_turn);
            cause == hidden.cause && sure != Sureness::Low && early
        });
        if hunch || here(Rule::Prepared) || known.times <= 1 && here(Rule::M12) {
            return Some((5, Rule::M17));
        }
        return Some((4, Rule::M17));
    }
    if known.cause.is_some() {
        return Some((3, Rule::Disclosed));
    }
    if known.explored > 0 {
        return Some((if known.answered > 0 && here(Rule::M16Miss) { 2 } else { 3 }, Rule::M14));
    }
    if known.answered > 0 {
        return Some((2, if here(Rule::M16Miss) { Rule::M16Miss } else { Rule::M16Early }));
    }
    Some((2, Rule::Objection))
}
