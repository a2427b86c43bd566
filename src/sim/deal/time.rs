//! What does time do? Waiting for a talk, idle weeks, fading facts, lies that come out, the deal that nobody decides.

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::deal::promise;
use crate::sim::ending::end;
use crate::sim::event::Sink;
use crate::sim::luck::Purpose;
use crate::sim::rule::Rule;
use crate::sim::state::Place;
use crate::sim::turn::Turn;

/// Days until a talk takes place: by size of sale, longer without momentum, longer through somebody else (rule C6, R35).
pub(in crate::sim) fn days_until_talk<S: Sink>(turn: &Turn<'_, S>, person: u8) -> u16 {
    let t = &turn.cast.tuning;
    let base = match turn.cast.segment {
        Segment::Small => t.talk_days_small,
        Segment::Mid => t.talk_days_mid,
        Segment::Large => t.talk_days_large,
    };
    let number = u16::from(turn.st.known.talk.number);
    let vary = i32::from(turn.luck.around(Purpose::Delay, person, number, 2));
    let mut days = (base + vary).max(1);
    if turn.st.mind.momentum < 4_000 {
        days = days * 3 / 2;
    }
    if person != 0 && turn.st.known.people[usize::from(person)].talks == 0 {
        days += 2;
    }
    days as u16
}

/// Lets days go by between contacts. `agreed`: both know what comes next, so nothing idles.
pub(in crate::sim) fn wait<S: Sink>(turn: &mut Turn<'_, S>, days: u16, agreed: bool) {
    turn.who = 0;
    let before = turn.st.known.now / (7 * 1_440);
    turn.pass_days(days);
    let weeks = (turn.st.known.now / (7 * 1_440)).saturating_sub(before) as i16;
    if weeks > 0 && !agreed && turn.st.known.stage < Stage::FollowUp {
        turn.change(Meter::Momentum, -5 * weeks);
        turn.change(Meter::Clarity, -3 * weeks);
        turn.change(Meter::Interest, -2 * weeks);
        turn.fire(Rule::Idle);
    }
    let known = &mut turn.st.known;
    if known.appointment.is_some_and(|(minute, ..)| minute / 1_440 < known.now / 1_440) {
        // The day went by; a talk is booked anew.
        known.appointment = None;
    }
    // What stands in mails doesn't fade while they go to and fro.
    let written = known.place == Place::Talk && known.talk.channel == Channel::Email;
    if days >= 5 && !written {
        fade(turn);
    }
    promise::check(turn);
    come_out(turn);
    if turn.st.known.stage < Stage::FollowUp {
        stall(turn);
    }
}

/// Rule C14: what nobody wrote down fades from the card (R10, R80).
fn fade<S: Sink>(turn: &mut Turn<'_, S>) {
    let unwritten = turn.st.known.facts & !turn.st.known.noted;
    if unwritten == 0 {
        return;
    }
    turn.st.known.facts &= !unwritten;
    turn.st.known.faded |= unwritten;
    turn.fire(Rule::Faded);
}

/// Rule C23: what was made up comes out by and by: trust -20, and the answer it gave is gone.
fn come_out<S: Sink>(turn: &mut Turn<'_, S>) {
    while turn.st.mind.lies > turn.st.mind.caught {
        let ordinal = u16::from(turn.st.mind.caught) * 16 + u16::from(turn.st.known.talk.number);
        if !turn.luck.chance(Purpose::FoundOut, 0, ordinal, 50) {
            return;
        }
        turn.st.mind.caught += 1;
        turn.st.mind.upset = true;
        turn.change(Meter::Trust, -20);
        turn.change(Meter::Tension, 10);
        turn.change(Meter::Preference, -15);
        turn.fire(Rule::FoundOut);
        for concern in &mut turn.st.mind.concerns {
            if !concern.locked {
                concern.resolution = 0;
            }
        }
    }
}

/// Rules D4, D5, D6: no momentum, or six weeks after the first refused signature: nobody decides (N16), nothing changes where
/// nothing hurts, and the rival gets it where they are preferred (domain.md 5.4).
fn stall<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.stage <= Stage::FirstContact {
        return;
    }
    let now = turn.st.known.now;
    if turn.st.mind.momentum < 2_000 && turn.st.mind.stalled == u32::MAX {
        turn.st.mind.stalled = now;
    }
    let weeks = turn.cast.tuning.stall_weeks as u32;
    if turn.st.mind.stalled != u32::MAX && now.saturating_sub(turn.st.mind.stalled) > weeks * 7 * 1_440 {
        let no_need = turn.st.mind.needs.iter().zip(turn.st.mind.weights).all(|(&n, w)| w == 0 || n < 4_500);
        let (outcome, reason) = if no_need {
            (Outcome::NoDecision, Rule::StatusQuo)
        } else if turn.st.mind.people[0].preference < -3_000 {
            (Outcome::Lost, Rule::Rival)
        } else {
            (Outcome::NoDecision, Rule::NoDecision)
        };
        end(turn, outcome, reason);
    }
}
