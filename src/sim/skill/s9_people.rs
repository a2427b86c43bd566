//! S9 Stakeholders and plan: did everybody who decides have a part in it?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 passed over the contact, or never met who signs; L2 knows names; L3 mapped; L4 met the signer before the offer, or has a
/// plan; L5 and the contact carries the case.
pub(super) fn level(cast: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    if fired.has(Rule::M36Bypass) {
        return Some((1, Rule::M36Bypass));
    }
    let alone = cast.people.len() < 2;
    let unmet = (0..cast.people.len()).any(|p| state.mind.signers >> p & 1 == 1 && state.known.people[p].talks == 0);
    if unmet {
        return Some((1, if fired.has(Rule::UnknownSigner) { Rule::UnknownSigner } else { Rule::M33Early }));
    }
    if !fired.has(Rule::M35) {
        return Some((2, Rule::M9));
    }
    if alone {
        return Some((4, Rule::M35));
    }
    let met = (1..cast.people.len()).filter(|&p| state.known.people[p].talks > 0).count();
    if met > 0 && !fired.has(Rule::Relay) {
        return Some(if state.mind.armed { (5, Rule::M37) } else { (4, Rule::M36) });
    }
    Some((3, Rule::M35))
}
