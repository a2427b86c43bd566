//! How does a talk in writing go? One move a mail, days between, no pause, leads at half, and it is passed on (play.md section 4).

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::calendar;
use crate::sim::deal::time;
use crate::sim::event::Sink;
use crate::sim::luck::Purpose;
use crate::sim::prospect::value;
use crate::sim::rule::Rule;
use crate::sim::state::Place;
use crate::sim::turn::Turn;

/// Mails of a deal that nobody minds; each further one costs patience (house rule).
const WELCOME: u8 = 4;

/// Patience that a further mail costs, points (house rule).
const TOO_MANY: i16 = -12;

/// Whether the talk is in writing.
pub(in crate::sim) fn writes<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.st.known.talk.channel == Channel::Email && turn.st.known.place == Place::Talk
}

/// Rule C42: a mail is forwarded: figures reach everybody as they were written, a price before its worth does too, and so does
/// what was made up.
pub(in crate::sim) fn forward<S: Sink>(turn: &mut Turn<'_, S>) {
    let told = matches!(turn.r#move, Move::M24 | Move::M25);
    let made_up = matches!(turn.manner, Manner::Bluff | Manner::Fake | Manner::Overpromise);
    if turn.cast.people.len() < 2 || !(told || made_up) {
        return;
    }
    let writer = turn.who;
    for other in (0..turn.cast.people.len()).filter(|&other| other != writer) {
        turn.who = other;
        if made_up {
            turn.change(Meter::Trust, -6);
        } else if turn.r#move == Move::M25 && value::felt(turn.cast, turn.st, other) < 3_000 {
            turn.worry_about_price(6);
        }
    }
    turn.who = writer;
    // Figures that hold, sent by somebody who trusts, are a case in writing (as M37 is).
    let holds = turn.st.mind.fired.turn(Rule::M24) == turn.st.known.turn;
    if holds && turn.r#move == Move::M24 && writer == 0 && turn.st.mind.people[0].trust >= 6_000 {
        turn.st.mind.armed = true;
    }
    turn.fire(Rule::Forwarded);
}

/// The answer takes days, and a thread that goes on and on wears patience off.
pub(in crate::sim) fn post<S: Sink>(turn: &mut Turn<'_, S>) {
    let mails = turn.st.known.mails.saturating_add(1);
    turn.st.known.mails = mails;
    if mails > WELCOME {
        turn.change(Meter::Patience, TOO_MANY);
    }
    let days = 1 + turn.luck.below(Purpose::Delay, turn.who as u8, 100 + turn.st.known.turn, 3) as u16;
    let known = &turn.st.known;
    let days = calendar::working_days(known.season, known.now / calendar::DAY, days);
    let who = turn.who;
    time::wait(turn, days, true);
    turn.who = who;
}
