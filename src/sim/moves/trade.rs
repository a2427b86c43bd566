//! How is price handled? Saying it, giving it away, trading it, adding to it (M25–M28).

use crate::scenario::raw::Case;
use crate::scenario::words::*;
use crate::sim::deal::offer;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::prospect::value;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule M25: the price, justified, then silence (N12). Said before value 50 it makes the price the topic.
pub(super) fn price<S: Sink>(turn: &mut Turn<'_, S>) {
    let worth = value::felt(turn.cast, turn.st, turn.who) / 100;
    if worth < turn.cast.tuning.price_after_value.min(100) as i16 {
        turn.worry_about_price(10);
        turn.act(Case::Trap, Rule::M25Early);
    } else {
        turn.act(Case::Good, Rule::M25);
    }
    turn.st.known.offer.range_said = true;
    turn.trigger = Some(Trigger::PriceStated);
}

fn rung<S: Sink>(turn: &Turn<'_, S>) -> Option<u8> {
    match turn.topic {
        Topic::Rung(rung) => Some(rung),
        _ => None,
    }
}

/// Rule M26: a discount for nothing (N49): relief now, less belief in the price and more asks afterwards. It cures only the
/// bargaining ritual.
pub(super) fn discount<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(rung) = rung(turn) else { return };
    offer::give(turn, rung);
    turn.need = turn.st.known.last.need;
    turn.act(Case::Trap, Rule::M26);
    let open = turn.st.known.open.map(|open| turn.cast.concerns[usize::from(open)].category);
    if matches!(open, Some(Category::Price | Category::Terms)) {
        turn.hurt(Rule::M26);
    }
    turn.possible.trap = true;
    if turn.st.known.offer.concessions > 1 {
        turn.worry_about_price(8);
        turn.fire(Rule::Harder);
    }
}

/// Rule M27: something for something, each smaller than the last (N50).
pub(super) fn give_get<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(rung) = rung(turn) else { return };
    let before = turn.st.known.offer.last_size;
    let size = turn.cast.rungs[usize::from(rung)].price_permille;
    let first = turn.st.known.offer.concessions == 0;
    offer::give(turn, rung);
    if !first && size > 0 && size >= before {
        turn.act(Case::Trap, Rule::M27Growing);
        turn.worry_about_price(4);
    } else {
        turn.act(Case::Good, Rule::M27);
        turn.possible.gained = true;
    }
}

/// Rule M28: an extra. Late and with a worry on the table it warms (N54); early it makes the price look soft; where gifts
/// aren't allowed it breaks a norm (R31).
pub(super) fn added_value<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(rung) = rung(turn) else { return };
    offer::give(turn, rung);
    if turn.cast.norms >> Norm::NoGifts as u8 & 1 == 1 {
        turn.act(Case::Harm, Rule::M28Norm);
        turn.fire(Rule::NormBroken);
        turn.possible.norm = true;
    } else if turn.st.known.stage >= Stage::Closing && turn.concern.is_some() {
        turn.act(Case::Good, Rule::M28);
        crate::sim::deal::promise::make(turn, 14);
    } else {
        turn.act(Case::Trap, Rule::M28Early);
    }
}
