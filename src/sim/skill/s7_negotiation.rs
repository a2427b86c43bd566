//! S7 Negotiation: was anything given away?

use super::Shown;
use crate::scenario::cast::Cast;
use crate::sim::rule::Rule;
use crate::sim::state::State;

/// L1 discounts for nothing; L2 growing concessions; L3 one trade; L4 trades that shrink, or a price that held without a
/// quarrel; L5 cheap for us and worth much to them.
pub(super) fn level(cast: &Cast, state: &State) -> Option<Shown> {
    let fired = &state.mind.fired;
    if fired.has(Rule::M26) {
        return Some((1, Rule::M26));
    }
    if !state.known.offer.sent && state.known.offer.concessions == 0 {
        return None;
    }
    if fired.has(Rule::M27Growing) {
        return Some((2, Rule::M27Growing));
    }
    if fired.has(Rule::M28Early) || fired.has(Rule::M28Norm) {
        return Some((2, Rule::M28Early));
    }
    let traded = fired.count(Rule::M27);
    // What was given in price and in extras, thousandths.
    let off = i64::from(state.known.offer.extras_permille)
        + (state.known.offer.first_price - state.known.offer.price) * 1_000 / state.known.offer.first_price.max(1);
    let terms_only = cast
        .rungs
        .iter()
        .enumerate()
        .any(|(rung, r)| state.known.offer.given >> rung & 1 == 1 && r.price_permille == 0 && r.terms.is_some());
    if traded > 0 && terms_only && off <= 40 {
        return Some((5, Rule::M27));
    }
    if traded > 0 {
        return Some((if off <= 80 { 4 } else { 3 }, Rule::M27));
    }
    Some((
        if fired.has(Rule::M25) || off == 0 { 4 } else { 3 },
        if fired.has(Rule::M25) { Rule::M25 } else { Rule::Complete },
    ))
}
