//! S1 Prospecting and opening: was the contact earned?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 brochure, prying or the wrong channel twice; L2 generic; L3 one true fact; L4 on the channel they like; L5 with a
/// curious answer in at most four touches, no lead wasted.
pub(super) fn level(_: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    if state.known.touches.count == 0 && !fired.has(Rule::WrongLead) {
        return None;
    }
    if fired.has(Rule::M2Early) {
        return Some((1, Rule::M2Early));
    }
    if fired.has(Rule::M1Wrong) {
        return Some((1, Rule::M1Wrong));
    }
    if fired.count(Rule::ChannelMiss) >= 2 {
        return Some((1, Rule::ChannelMiss));
    }
    if !fired.has(Rule::Personal) && !fired.has(Rule::M1) {
        return Some((2, Rule::M1Generic));
    }
    if fired.has(Rule::WrongLead) {
        return Some((3, Rule::WrongLead));
    }
    if !fired.has(Rule::ChannelMatch) || fired.has(Rule::Worn) {
        return Some((3, Rule::Personal));
    }
    if state.known.touches.count <= 4 && fired.has(Rule::Researched) && state.known.touches.slot {
        return Some((5, Rule::Personal));
    }
    Some((4, Rule::ChannelMatch))
}
