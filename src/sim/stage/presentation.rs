//! Stage 4: what is presented, and when do they take an offer? (R39–R44)

use crate::scenario::cast::Cast;
use crate::scenario::raw::Meter;
use crate::sim::event::Sink;
use crate::sim::prospect::value;
use crate::sim::refusal::Refusal;
use crate::sim::rule::Rule;
use crate::sim::state::Presentation;
use crate::sim::turn::Turn;

/// Whether they take an offer by a date: they see worth, and a range was said.
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    let worth = value::felt(turn.cast, turn.st, turn.who) / 100;
    turn.st.known.offer.range_said && turn.st.known.open.is_none() && i32::from(worth) >= turn.cast.tuning.offer_value
}

/// Builds it: only needs on the card can go in (R39).
pub(in crate::sim) fn build<S: Sink>(turn: &mut Turn<'_, S>, built: Presentation) -> Result<(), Refusal> {
    if turn.st.known.presentation.is_some_and(|p| p.held) {
        return Err(Refusal::DoneAlready);
    }
    let cast: &Cast = turn.cast;
    if built.needs == 0
        || built.needs >> 3 != 0
        || usize::from(built.scope) >= cast.scopes.len()
        || usize::from(built.story) >= cast.stories.len()
    {
        return Err(Refusal::OutOfBounds);
    }
    for need in 0..3 {
        if built.needs >> need & 1 == 1 && turn.st.known.needs[need].depth < 2 {
            return Err(Refusal::NeedUnknown);
        }
    }
    turn.st.known.presentation = Some(built);
    turn.st.known.now += 90;
    Ok(())
}

/// Holds it when the talk opens: value for needs that are diagnosed, the story, the scope against the budget, the range.
pub(in crate::sim) fn hold<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(mut built) = turn.st.known.presentation else { return };
    if built.held {
        return;
    }
    built.held = true;
    turn.st.known.presentation = Some(built);
    let story = turn.cast.stories.get(usize::from(built.story)).copied().unwrap_or(0);
    let mut matched = false;
    for need in 0..3u8 {
        if built.needs >> need & 1 == 0 {
            continue;
        }
        turn.need = Some(need);
        let level = turn.st.mind.needs[usize::from(need)] / 100;
        if level >= 45 && turn.st.mind.weights[usize::from(need)] > 0 {
            turn.change(Meter::Value, 8);
            if story >> need & 1 == 1 && !matched {
                matched = true;
                turn.change(Meter::Value, 8);
                turn.change(Meter::Fear, -6);
            }
        } else {
            turn.worry_about_price(4);
            turn.change(Meter::Patience, -4);
            turn.fire(Rule::M21Unlinked);
        }
    }
    turn.need = None;
    if matched {
        turn.fire(Rule::M23);
    } else {
        turn.change(Meter::Trust, -3);
        turn.fire(Rule::M23Miss);
    }
    let price = turn.cast.scope_price(built.scope);
    if price * 100 > turn.cast.budget * 125 {
        turn.worry_about_price(15);
        turn.fire(Rule::OverBudget);
    }
    if built.needs.count_ones() == 3 && usize::from(built.scope) + 1 == turn.cast.scopes.len() {
        // Everything at once is one more thing to choose from (rule C4).
        turn.change(Meter::Fear, 6);
        turn.fire(Rule::Options);
        crate::sim::prospect::objection::surface(turn, crate::scenario::words::Trigger::OptionsShown);
    }
    if built.range {
        turn.st.known.offer.range_said = true;
        turn.worry_about_price(6);
        turn.fire(Rule::M25Early);
    }
}
