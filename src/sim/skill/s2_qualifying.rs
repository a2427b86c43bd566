//! S2 Qualifying and disqualifying: did the right deals go on, on sourced facts?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::rule::Rule;
use crate::sim::stage::qualification::sourced_fields;
use crate::sim::state::State;

/// When Qualification is left for Presentation.
pub(super) fn going_on(cast: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    if fired.has(Rule::M9Early) {
        return Some((1, Rule::M9Early));
    }
    if state.mind.because != EndCause::Fit {
        return Some((1, Rule::Hoarded));
    }
    let fields = sourced_fields(cast, state.known.facts | state.known.faded);
    Some(match fields {
        0..=1 => (2, Rule::Thin),
        2 => (2, Rule::M9),
        3..=4 => (if fired.has(Rule::Forced) { 2 } else { 3 }, Rule::M9),
        5 => (4, Rule::M9),
        _ => (5, Rule::M9),
    })
}

/// When the run ends earlier, or the deal was given away: the decision itself.
pub(super) fn at_end(cast: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    for (rule, level) in
        [(Rule::WrongHandOff, 1), (Rule::RightDrop, 4), (Rule::RightHandOff, 4), (Rule::LooseHandOff, 2)]
    {
        if fired.has(rule) {
            let quick = state.known.talk.number <= 2;
            let coded = fired.has(Rule::M39Reason);
            return Some((
                if level == 4 && quick && coded {
                    5
                } else if level == 4 && !coded {
                    3
                } else {
                    level
                },
                rule,
            ));
        }
    }
    if state.mind.because == EndCause::NoNeed {
        return Some((1, Rule::Hoarded));
    }
    going_on(cast, state)
}
