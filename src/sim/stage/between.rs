//! What changes on their side between two talks, and how is it told? (R19)

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::event::{Event, Sink};
use crate::sim::luck::Purpose;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule C24: once, from the presentation on, in half of the seeds: the prospect opens the talk with news. Facts are learnt,
/// others hold no longer and leave the card, meters move, a concern may grow heavier.
pub(in crate::sim) fn happen<S: Sink>(turn: &mut Turn<'_, S>) {
    let count = turn.cast.events.len() as u32;
    if turn.st.mind.shaken || turn.st.known.stage < Stage::Presentation || count == 0 {
        return;
    }
    turn.st.mind.shaken = true;
    if turn.st.known.stage >= Stage::FollowUp || !turn.luck.chance(Purpose::Between, 0, 0, 50) {
        return;
    }
    let place = turn.luck.below(Purpose::Between, 0, 1, count);
    let event = &turn.cast.events[place as usize];
    let wheel = u32::from(turn.luck.slot(Purpose::Between, 0, 2));
    if let Some(line) = event.say.pick(wheel) {
        turn.sink.take(Event::News { event: place as u8, line });
    }
    turn.st.mind.news = Some(place as u8);
    let known = &mut turn.st.known;
    known.facts &= !event.stale;
    known.faded &= !event.stale;
    known.noted &= !event.stale;
    turn.learn(event.gives);
    for &(meter, by) in &event.change {
        turn.change(meter, by);
    }
    if let Some((concern, by)) = event.weighs {
        let before = turn.concern.replace(concern);
        if turn.st.mind.concerns[usize::from(concern)].present {
            turn.change(Meter::Salience, by);
        }
        turn.concern = before;
    }
    turn.fire(Rule::Event);
}
