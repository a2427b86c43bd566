//! How much worth does a person feel? The weighted sum over their needs, relayed where they weren't there.

use crate::scenario::cast::Cast;
use crate::sim::state::{Hundredths, State};
use crate::sim::turn::percent;

/// Felt value of a person, hundredths: what they heard themselves, or what the contact passed on, whichever is more. A relay
/// loses a fifth, a case in writing a twentieth (rule C6, R35).
pub(in crate::sim) fn felt(cast: &Cast, state: &State, who: usize) -> Hundredths {
    let sum = |person: usize| -> i32 {
        (0..3).map(|k| i32::from(state.mind.weights[k]) * i32::from(state.mind.people[person].value[k])).sum::<i32>()
            / 100
    };
    let own = sum(who);
    if who == 0 || cast.people.len() < 2 {
        return own as Hundredths;
    }
    let passed = percent(sum(0), if state.mind.armed { 95 } else { 80 });
    own.max(passed) as Hundredths
}
