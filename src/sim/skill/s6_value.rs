//! S6 Value presentation and proof: was the worth tied to what they had said?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 feature dump; L2 benefits nobody asked for; L3 three in five tied to stated needs; L4 with their figures and a story like
/// theirs; L5 and the contact can carry it, or everybody in the room was spoken to.
pub(super) fn level(cast: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    let linked = fired.sum(&[Rule::M21, Rule::M20Linked, Rule::M24]);
    let loose = fired.sum(&[Rule::M20, Rule::M21Unlinked]);
    let implied = u16::from(fired.count(Rule::M21Implied));
    if fired.has(Rule::M24Invented) && linked == 0 {
        return Some((1, Rule::M24Invented));
    }
    if loose > linked {
        return Some((1, if fired.has(Rule::M20) { Rule::M20 } else { Rule::M21Unlinked }));
    }
    if linked == 0 {
        return Some((2, if implied > 0 { Rule::M21Implied } else { Rule::M25Early }));
    }
    if linked * 10 < (linked + loose + implied) * 6 {
        return Some((2, Rule::M21Implied));
    }
    let figures = fired.has(Rule::M24);
    let story = fired.has(Rule::M23);
    if figures && story {
        let carried =
            state.mind.armed || fired.has(Rule::Attendees) || cast.people.len() < 2 && fired.count(Rule::M24) > 1;
        return Some(if carried { (5, Rule::M24) } else { (4, Rule::M24) });
    }
    Some((3, Rule::M21))
}
