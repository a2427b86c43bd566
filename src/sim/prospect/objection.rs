//! When does an objection surface, and what becomes of it? Triggers, phantom resolution, confirmation, decay.

use crate::scenario::cast::Cast;
use crate::scenario::raw::{Band, Meter};
use crate::scenario::words::*;
use crate::sim::event::{Event, Sink};
use crate::sim::rule::Rule;
use crate::sim::turn::{Turn, points};

/// Rule C7: brings up the heaviest concern of the person talked to whose weight and trigger reach 60; one at a time.
pub(in crate::sim) fn surface<S: Sink>(turn: &mut Turn<'_, S>, trigger: Trigger) -> bool {
    if turn.st.known.open.is_some() {
        return false;
    }
    let mut best: Option<(i16, u8)> = None;
    for (place, concern) in turn.cast.concerns.iter().enumerate() {
        let hidden = turn.st.mind.concerns[place];
        let by = concern.triggers[trigger.index()];
        let here = usize::from(concern.person) == turn.who;
        let said = turn.st.known.concerns[place].settled;
        // Before there has been a talk, people only get rid of a caller.
        let too_soon = turn.st.known.stage <= Stage::FirstContact && concern.category != Category::BrushOff;
        if !hidden.present || hidden.locked || hidden.quieted || said || by == 0 || !here || too_soon {
            continue;
        }
        let weight = hidden.salience / 100 + by;
        if weight >= 60 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, place as u8));
        }
    }
    let Some((_, place)) = best else { return false };
    put_on_table(turn, place);
    true
}

/// Puts a concern on the table.
pub(in crate::sim) fn put_on_table<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    let index = usize::from(place);
    let known = &mut turn.st.known.concerns[index];
    known.surfaced = true;
    known.parked = false;
    known.times = known.times.saturating_add(1);
    if known.turn == 0 {
        known.turn = turn.st.known.turn;
    }
    turn.st.known.open = Some(place);
    turn.concern = Some(place);
    turn.st.known.talk.listened = false;
    turn.st.known.talk.settled_turns = 0;
    turn.fire(Rule::Objection);
    turn.sink.take(Event::ObjectionSurfaced { concern: place });
    turn.possible.objects = Some(place);
    let trust = turn.at(Meter::Trust);
    let band = if trust < 40 {
        Band::Low
    } else if trust < 65 {
        Band::Mid
    } else {
        Band::High
    };
    let lines = turn.cast.concerns[index].surface[band.index()];
    turn.words(Reaction::Objects, lines);
    debt(turn, place);
}

/// Rule G9: what a forced or thin gate skipped comes back in this concern (R1, R7).
fn debt<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    let category = turn.cast.concerns[usize::from(place)].category;
    let late = turn.st.known.stage >= Stage::ObjectionHandling;
    let owed = turn.st.mind.forced != 0 || turn.st.mind.fired.has(Rule::Thin);
    if late
        && owed
        && matches!(category, Category::Price | Category::LastMinute | Category::Authority | Category::Terms)
    {
        turn.fire(Rule::Debt);
    }
}

/// Confirmed and resolved: locked at 95, off the table.
pub(in crate::sim) fn lock<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    let hidden = &mut turn.st.mind.concerns[usize::from(place)];
    hidden.locked = true;
    hidden.quieted = false;
    hidden.resolution = points(95);
    settled(turn, place);
    if std::mem::take(&mut turn.st.known.talk.isolated) {
        bring_up_rest(turn);
    }
}

/// Rule M15: "is there anything else?" was asked: the heaviest of what is left comes up.
fn bring_up_rest<S: Sink>(turn: &mut Turn<'_, S>) {
    let rest = (0..turn.cast.concerns.len())
        .filter(|&place| {
            let hidden = turn.st.mind.concerns[place];
            let concern = &turn.cast.concerns[place];
            let late = matches!(concern.category, Category::BrushOff | Category::LastMinute);
            hidden.present
                && !hidden.locked
                && !late
                && usize::from(concern.person) == turn.who
                && hidden.salience >= 3_500
        })
        .max_by_key(|&place| (turn.st.mind.concerns[place].salience, usize::MAX - place));
    if let Some(place) = rest {
        put_on_table(turn, place as u8);
    }
}

/// In stage 5: what was said and isn't settled comes back onto the table when a step is asked for.
pub(in crate::sim) fn bring_back<S: Sink>(turn: &mut Turn<'_, S>) -> bool {
    if turn.st.known.open.is_some() {
        return false;
    }
    let left = (0..turn.cast.concerns.len()).find(|&place| {
        let known = turn.st.known.concerns[place];
        let concern = &turn.cast.concerns[place];
        let here = usize::from(concern.person) == turn.who && concern.category != Category::BrushOff;
        here && known.surfaced && !known.settled && !known.parked && turn.st.mind.concerns[place].present
    });
    let Some(place) = left else { return false };
    put_on_table(turn, place as u8);
    true
}

/// The prospect said that it is settled and didn't mean it: off the table, not locked.
pub(in crate::sim) fn believe_settled<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    turn.st.mind.concerns[usize::from(place)].quieted = true;
    settled(turn, place);
}

fn settled<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    turn.st.known.concerns[usize::from(place)].settled = true;
    if turn.st.known.open == Some(place) {
        turn.st.known.open = None;
    }
    turn.sink.take(Event::ConcernSettled { concern: place });
}

/// Before a talk: quieted concerns come back heavier (rule C2), answers nobody confirmed wear off (rule C3, R50).
pub(in crate::sim) fn wear_off<S: Sink>(turn: &mut Turn<'_, S>) {
    for place in 0..turn.cast.concerns.len() {
        let hidden = turn.st.mind.concerns[place];
        let theirs = usize::from(turn.cast.concerns[place].person) == turn.who;
        if !hidden.present || hidden.locked || !theirs {
            continue;
        }
        turn.concern = Some(place as u8);
        if hidden.quieted {
            turn.st.mind.concerns[place].quieted = false;
            turn.st.known.concerns[place].settled = false;
            turn.change(Meter::Salience, 20);
            turn.fire(Rule::Phantom);
        }
        if hidden.resolution > 0 {
            turn.st.mind.concerns[place].resolution = (i32::from(hidden.resolution) * 7 / 10) as i16;
            turn.fire(Rule::Unconfirmed);
        }
    }
    turn.concern = turn.st.known.open;
}

/// Resolution, hundredths, past which luck doesn't get: what isn't told stays below what a confirm needs.
pub(in crate::sim) const LUCKY: i16 = 4_000;

/// Effects of a move on the concern on the table beside M16: what helps against its cause (+30; three tenths while it isn't
/// told; each move once), what is beside it, and what makes it worse.
pub(in crate::sim) fn cure<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(place) = turn.concern else { return };
    let index = usize::from(place);
    let hidden = turn.st.mind.concerns[index];
    if !hidden.present || hidden.locked {
        return;
    }
    let Some(cause) = turn.cast.concerns[index].causes.get(usize::from(hidden.cause)) else { return };
    let bit = 1u64 << turn.r#move.index();
    let rung = match turn.topic {
        crate::sim::intent::Topic::Rung(rung) => Some(rung),
        _ => None,
    };
    let rung_helps = rung.is_some_and(|rung| cause.cure_rungs >> rung & 1 == 1);
    let helps = cause.cures & bit != 0 && (rung.is_none() || cause.cure_rungs == 0) || rung_helps;
    let told = turn.st.known.concerns[index].cause == Some(hidden.cause);
    let loose = matches!(turn.manner, Manner::Overpromise | Manner::Fake | Manner::Bluff | Manner::Twist);
    if helps && !loose {
        if told && hidden.cures & bit == 0 {
            turn.add(Meter::Resolution, 3_000);
            turn.st.mind.concerns[index].cures |= bit;
            turn.st.known.concerns[index].cured = Some(turn.r#move);
        } else if !told && hidden.resolution < LUCKY {
            let by = 3_000 * turn.cast.tuning.undisclosed_percent / 100;
            turn.add(Meter::Resolution, by.min(i32::from(LUCKY - hidden.resolution)));
        }
    } else if told && turn.st.known.open == Some(place) && other_cures(turn.cast, index) & bit != 0 {
        beside(turn, place);
    } else if cause.worsens & bit != 0 {
        turn.change(Meter::Salience, 8);
        if cause.kind != CauseKind::Ordinary || turn.cast.concerns[index].category == Category::Indecision {
            turn.change(Meter::Fear, 3);
        }
    }
}

/// Moves that help against some cause of this concern.
fn other_cures(cast: &Cast, concern: usize) -> u64 {
    cast.concerns[concern].causes.iter().fold(0, |all, cause| all | cause.cures)
}

/// Rule C44: they have said what it is, and get an answer to something else. What was won is half lost again, they tense up,
/// and point back at what they had said (R48, R49).
pub(in crate::sim) fn beside<S: Sink>(turn: &mut Turn<'_, S>, place: u8) {
    let tuning = &turn.cast.tuning;
    turn.concern = Some(place);
    turn.st.known.concerns[usize::from(place)].missed = true;
    for (meter, by) in [
        (Meter::Resolution, -tuning.beside_resolution),
        (Meter::Trust, -tuning.beside_trust),
        (Meter::Tension, tuning.beside_tension),
        (Meter::Patience, -tuning.beside_patience),
    ] {
        turn.add(meter, by * 100);
    }
    turn.fire(Rule::Beside);
    turn.possible.corrects = true;
    let told = turn.st.known.concerns[usize::from(place)].cause;
    let concern = &turn.cast.concerns[usize::from(place)];
    if let Some(cause) = told.and_then(|cause| concern.causes.get(usize::from(cause))) {
        turn.words(Reaction::Corrects, cause.beside);
    }
}
