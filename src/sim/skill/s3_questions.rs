//! S3 Questioning and need development: did the prospect find out what it costs them?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 interrogation or none; L2 facts only; L3 problems and one consequence; L4 the key need explicit before the first
/// benefit, with follow-ups; L5 the payoff in their words with their figure, without interrogation.
pub(super) fn level(_: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    let problems = fired.count(Rule::M5);
    // Where fear stands at 60 or more a payoff question counts where a consequence would (play.md section 3).
    let consequences = fired.count(Rule::M6) + fired.count(Rule::M7Safe);
    let payoff_rule = if fired.has(Rule::M7) { Rule::M7 } else { Rule::M7Safe };
    if fired.count(Rule::Interrogation) >= 3 {
        return Some((1, Rule::Interrogation));
    }
    if problems == 0 {
        let pitched = fired.has(Rule::M20);
        return Some((if pitched { 1 } else { 2 }, if pitched { Rule::M20 } else { Rule::M4 }));
    }
    if consequences == 0 {
        return Some(if fired.has(Rule::M7) { (3, Rule::M7) } else { (2, Rule::M5) });
    }
    let explicit = state.mind.needs.iter().zip(state.mind.weights).any(|(&need, w)| w > 0 && need >= 6_000);
    let before_benefit = !fired.has(Rule::M21Unlinked) && !fired.has(Rule::M20);
    if !explicit && state.mind.because != EndCause::NoNeed || !before_benefit {
        return Some((3, if fired.has(Rule::M6) { Rule::M6 } else { payoff_rule }));
    }
    let followed = fired.count(Rule::M8) + fired.count(Rule::M13);
    if followed == 0 {
        return Some((3, if fired.has(Rule::M6) { Rule::M6 } else { payoff_rule }));
    }
    let payoff = state.known.needs.iter().any(|need| need.payoff);
    if payoff && followed >= 2 && !fired.has(Rule::Interrogation) {
        return Some((5, payoff_rule));
    }
    Some((4, if fired.has(Rule::M8) { Rule::M8 } else { Rule::M13 }))
}
