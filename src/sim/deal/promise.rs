//! What has been promised, and is it kept? The ledger behind M42.

use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::Move;
use crate::sim::event::Sink;
use crate::sim::rule::Rule;
use crate::sim::state::Promise;
use crate::sim::turn::Turn;

/// Enters a promise made by the turn's move, due after so many days. One of a kind at a time.
pub(in crate::sim) fn make<S: Sink>(turn: &mut Turn<'_, S>, days: u16) {
    let by = turn.r#move;
    let due = (turn.st.known.now / 1_440) as u16 + days;
    if turn.st.known.promises.iter().any(|p| p.by == Some(by) && p.state == 0) {
        return;
    }
    // A kept one makes room before a broken one does.
    let free = [None, Some(1), Some(2)].into_iter().find_map(|state| {
        let free = |p: &Promise| state.map_or(p.by.is_none(), |state| p.by.is_some() && p.state == state);
        turn.st.known.promises.iter().position(free)
    });
    if let Some(place) = free.map(|place| &mut turn.st.known.promises[place]) {
        place.by = Some(by);
        place.due = due;
        place.state = 0;
        place.loose = turn.manner == crate::scenario::words::Manner::Overpromise;
    }
}

/// A pilot or a reading runs for so many days: the next talk waits for it.
pub(in crate::sim) fn run<S: Sink>(turn: &mut Turn<'_, S>, days: u16) {
    let until = turn.st.known.now + u32::from(days) * 1_440;
    turn.st.known.waits_until = turn.st.known.waits_until.max(until);
}

/// Rule M42: kept.
pub(in crate::sim) fn keep<S: Sink>(turn: &mut Turn<'_, S>, place: usize) {
    turn.st.known.promises[place].state = 1;
    turn.pass_days(2);
    turn.r#move = Move::M42;
    turn.act(Case::Good, Rule::M42);
}

/// Rule M42: every promise whose day has passed is broken. A loose one can't be kept.
pub(in crate::sim) fn check<S: Sink>(turn: &mut Turn<'_, S>) {
    let today = (turn.st.known.now / 1_440) as u16;
    // A day may pass while another move is made: it stays the turn's move.
    let made = (turn.r#move, turn.repeated, turn.scale);
    (turn.repeated, turn.scale) = (false, 100);
    for place in 0..turn.st.known.promises.len() {
        let promise = turn.st.known.promises[place];
        if promise.by.is_some() && promise.state == 0 && today > promise.due {
            turn.st.known.promises[place].state = 2;
            turn.r#move = Move::M42;
            turn.act(Case::Trap, Rule::M42Broken);
            turn.st.mind.upset = true;
            if turn.st.known.stage == crate::scenario::words::Stage::FollowUp {
                turn.change(Meter::Satisfaction, -12);
            }
        }
    }
    (turn.r#move, turn.repeated, turn.scale) = made;
}
