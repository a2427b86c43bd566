//! S8 Closing and decision support: was it made easy to decide, and not pressed?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 a made-up deadline, or pressure again and again; L2 one slip, or steps asked too early more often than in time; L3 a
/// concrete step each time; L4 what was done fits the stall: the cure of a told cause, or the right one of safety and
/// discomfort where nothing stalled; L5 and one recommendation on an agreed plan, with the risk off where there was fear.
pub(super) fn level(cast: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    if fired.has(Rule::M31Fake) {
        return Some((1, Rule::M31Fake));
    }
    let slips = [Rule::M34Pressure, Rule::M29Loose, Rule::M31Fear];
    if let Some(rule) = slips.into_iter().find(|&rule| fired.has(rule)) {
        return Some((if fired.sum(&slips) > 1 { 1 } else { 2 }, rule));
    }
    let asked = fired.count(Rule::M33);
    if asked == 0 || fired.count(Rule::M33Early) > asked {
        return Some((2, Rule::M33Early));
    }
    let stalls = |place: &usize| {
        let late = matches!(cast.concerns[*place].category, Category::BrushOff | Category::LastMinute);
        state.known.concerns[*place].surfaced && !late
    };
    let stalled = (0..cast.concerns.len()).any(|place| stalls(&place));
    let cure = state.known.concerns.iter().find_map(|known| known.cured).and_then(|cure| Rule::from_id(cure.word()));
    let help = [Rule::M29, Rule::M31, Rule::M30].into_iter().find(|&rule| fired.has(rule));
    let Some(help) = cure.or(help.filter(|_| !stalled)) else { return Some((3, Rule::M33)) };
    let safe = fired.has(Rule::M29) || fired.has(Rule::M31);
    if fired.has(Rule::M30) && fired.has(Rule::M35) && safe {
        return Some((5, Rule::M30));
    }
    Some((4, help))
}
