//! What is on offer and what has been given? Scope, terms, price, rungs, and what the person can pay.

use crate::scenario::cast::Cast;
use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::prospect::value;
use crate::sim::rule::Rule;
use crate::sim::state::State;
use crate::sim::turn::Turn;

/// The price on the table, minor units: the offer's, else the presented scope's at list.
pub(in crate::sim) fn price(cast: &Cast, state: &State) -> i64 {
    if state.known.offer.price > 0 {
        return state.known.offer.price;
    }
    let scope = state.known.presentation.map_or(1, |p| p.scope);
    cast.scope_price(scope)
}

/// What a person would pay: the list price × (0.5 + value / 100), less where the price lost credibility, capped by the budget
/// (domain.md 5.4, engine.md).
pub(in crate::sim) fn willingness(cast: &Cast, state: &State, who: usize) -> i64 {
    let scope =
        if state.known.offer.sent { state.known.offer.scope } else { state.known.presentation.map_or(1, |p| p.scope) };
    let worth = i64::from(value::felt(cast, state, who));
    let credible = 8_500 + i64::from(state.mind.price_credibility) * 15 / 100;
    let pays = cast.scope_price(scope) * (5_000 + worth) / 10_000 * credible / 10_000;
    pays.min(cast.budget)
}

/// How far the price is above that: 0.5 × percent of the price, points.
pub(in crate::sim) fn price_gap(cast: &Cast, state: &State, who: usize) -> i32 {
    let price = price(cast, state);
    let over = (price - willingness(cast, state, who)).max(0);
    if price <= 0 { 0 } else { (over * 50 / price) as i32 }
}

/// Gives a rung: price down, extras up, terms changed.
pub(in crate::sim) fn give<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    let rung = turn.cast.rungs[usize::from(place)];
    let base = price(turn.cast, turn.st);
    let offer = &mut turn.st.known.offer;
    offer.given |= 1 << place;
    if offer.first_price == 0 {
        offer.first_price = base;
        offer.price = base;
    }
    offer.price -= offer.first_price * i64::from(rung.price_permille) / 1_000;
    offer.extras_permille += rung.cost_permille;
    if rung.price_permille > 0 {
        offer.concessions += 1;
        offer.last_size = rung.price_permille;
    }
    if rung.terms.is_some() {
        offer.terms = rung.terms;
    }
}

/// Rule C27, C37, C28: sends the written offer. A missing item costs a round of questions; a price below list is a discount
/// for nothing.
pub(in crate::sim) fn send<S: Sink>(turn: &mut Turn<'_, S>, price_permille: u16, terms: u8, scope: u8, days: u16) {
    let list = turn.cast.scope_price(scope);
    let kind = turn.cast.terms.get(usize::from(terms)).copied();
    let before = price(turn.cast, turn.st);
    let again = turn.st.known.offer.sent;
    let given = turn.st.known.offer.given;
    let rungs: i64 = turn
        .cast
        .rungs
        .iter()
        .enumerate()
        .filter(|(rung, _)| given >> rung & 1 == 1)
        .map(|(_, rung)| i64::from(rung.price_permille))
        .sum();
    let offer = &mut turn.st.known.offer;
    offer.sent = true;
    offer.range_said = true;
    offer.scope = scope;
    offer.terms = kind;
    offer.days = days;
    let asked = list * i64::from(price_permille) / 1_000;
    offer.first_price = list;
    // What was conceded before stays conceded.
    offer.price = asked - list * rungs / 1_000;
    let lower = if again { asked < before } else { price_permille < 1_000 };
    if lower {
        offer.concessions += 1;
        offer.last_size = 1_000 - price_permille;
        turn.r#move = Move::M26;
        turn.act(crate::scenario::raw::Case::Trap, Rule::M26);
    }
    if kind.is_none() || days == 0 {
        turn.change(Meter::Momentum, -5);
        turn.pass_days(5);
        turn.fire(Rule::Incomplete);
    } else {
        turn.change(Meter::Clarity, 6);
        turn.fire(Rule::Complete);
    }
    if asked * 100 > turn.cast.budget * 125 {
        turn.worry_about_price(15);
        turn.fire(Rule::OverBudget);
    }
    if !again {
        terms_cure(turn, kind);
    }
}

/// Terms that meet a known cause help against it, as the rung would.
fn terms_cure<S: Sink>(turn: &mut Turn<'_, S>, kind: Option<TermsKind>) {
    let Some(kind) = kind else { return };
    for place in 0..turn.cast.concerns.len() {
        let hidden = turn.st.mind.concerns[place];
        let known = turn.st.known.concerns[place];
        let Some(cause) = turn.cast.concerns[place].causes.get(usize::from(hidden.cause)) else { continue };
        let by_terms = turn
            .cast
            .rungs
            .iter()
            .enumerate()
            .any(|(rung, r)| r.terms == Some(kind) && cause.cure_rungs >> rung & 1 == 1);
        if hidden.present && !hidden.locked && by_terms && known.cause == Some(hidden.cause) {
            turn.concern = Some(place as u8);
            turn.change(Meter::Resolution, 30);
        }
    }
    turn.concern = turn.st.known.open;
    if kind == TermsKind::OptOut {
        turn.change(Meter::Fear, -6);
    }
}
