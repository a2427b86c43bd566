//! How much worth does a person feel? The weighted sum over their needs, relayed where they weren't there.

use crate::scenario::cast::{Cast, NEEDS};
use crate::sim::state::{Hundredths, State};
use crate::sim::turn::percent;

/// Needs that the scope on the table covers, the dearest to them first: one by the smallest, two by the next, then all (house
/// rule). Before there is a scope, nothing is left out.
fn covered(state: &State) -> usize {
    let offer = &state.known.offer;
    let scope = if offer.sent { Some(offer.scope) } else { state.known.presentation.map(|built| built.scope) };
    scope.map_or(NEEDS, |scope| usize::from(scope) + 1)
}

/// Felt value of a person, hundredths: what they heard themselves, or what the contact passed on, whichever is more. A relay
/// loses a fifth, a case in writing a twentieth (rule C6, R35). What the scope leaves out is worth nothing.
pub(in crate::sim) fn felt(cast: &Cast, state: &State, who: usize) -> Hundredths {
    let left_out = NEEDS.saturating_sub(covered(state));
    let sum = |person: usize| -> i32 {
        let mut parts = [0_i32; NEEDS];
        for (need, part) in parts.iter_mut().enumerate() {
            *part = i32::from(state.mind.weights[need]) * i32::from(state.mind.people[person].value[need]);
        }
        parts.sort_unstable();
        parts[left_out..].iter().sum::<i32>() / 100
    };
    let own = sum(who);
    if who == 0 || cast.people.len() < 2 {
        return own as Hundredths;
    }
    let passed = percent(sum(0), if state.mind.armed { 95 } else { 80 });
    own.max(passed) as Hundredths
}
