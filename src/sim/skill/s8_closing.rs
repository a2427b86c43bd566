//! S8 Closing and decision support: was it made easy to decide, and not pressed?

use super::Shown;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 pressure or a made-up deadline; L2 steps asked too early again and again; L3 a concrete step each time; L4 the cure fits
/// the stall; L5 one recommendation, risk taken off, and a date.
pub(super) fn level(state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    for rule in [Rule::M31Fake, Rule::M34Pressure, Rule::M29Loose] {
        if fired.has(rule) {
            return Some((1, rule));
        }
    }
    let asked = fired.count(Rule::M33);
    if asked == 0 || fired.count(Rule::M33Early) > asked {
        return Some((2, Rule::M33Early));
    }
    if fired.has(Rule::M31Fear) || fired.has(Rule::M6Fear) && fired.count(Rule::M6Fear) > 1 {
        return Some((2, Rule::M31Fear));
    }
    let safety = fired.has(Rule::M29) || fired.has(Rule::M30);
    let discomfort = fired.has(Rule::M31);
    if fired.has(Rule::M29) && fired.has(Rule::M30) && fired.has(Rule::M35) {
        return Some((5, Rule::M30));
    }
    if safety || discomfort {
        return Some((4, if safety { if fired.has(Rule::M29) { Rule::M29 } else { Rule::M30 } } else { Rule::M31 }));
    }
    Some((3, Rule::M33))
}
