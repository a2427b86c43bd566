//! S9p After-sale and referrals: was the customer left alone with what they bought?

use super::Shown;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 gone, or a broken promise; L2 nothing handed over; L3 hand-over and one check-in; L4 three check-ins with a result named;
/// L5 and a referral at the right time.
pub(super) fn level(state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    let after = &state.known.after;
    if fired.has(Rule::Cancelled) {
        return Some((1, Rule::Cancelled));
    }
    if fired.has(Rule::M42Broken) && fired.turn(Rule::M42Broken) >= fired.turn(Rule::Stage6) {
        return Some((1, Rule::M42Broken));
    }
    if !after.handed && after.checks == 0 {
        return Some((1, Rule::Decay));
    }
    if !after.handed || after.checks == 0 {
        return Some((2, if after.handed { Rule::Decay } else { Rule::Remorse }));
    }
    if after.referral && fired.has(Rule::M41) {
        return Some((5, Rule::M41));
    }
    if after.checks >= 2 && after.result {
        return Some((4, Rule::M40));
    }
    Some((3, Rule::HandOver))
}
