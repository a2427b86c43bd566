//! What does a turn cost? Patience and talk time, for what is said and for how it is said.

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::rule::Rule;
use crate::sim::turn::{Turn, percent};

/// Moves that ask.
pub(in crate::sim) fn is_question(r#move: Move) -> bool {
    matches!(
        r#move,
        Move::M1
            | Move::M4
            | Move::M5
            | Move::M6
            | Move::M7
            | Move::M8
            | Move::M9
            | Move::M14
            | Move::M15
            | Move::M17
            | Move::M32
    )
}

/// Takes the cost of a move: a point for every fifteen seconds (domain.md 5.2), what the row says, and the taxes on
/// interrogation (rule C9: four questions with nothing given) and on a lopsided talk (rule C10, N1).
pub(in crate::sim) fn charge<S: Sink>(turn: &mut Turn<'_, S>, rep_seconds: u16) {
    let row = turn.row();
    let question = is_question(turn.r#move);
    let driver = turn.cast.people[turn.who].style == Style::Driver;
    let talk = &mut turn.st.known.talk;
    talk.rep_seconds += rep_seconds;
    let mut cost = i32::from(rep_seconds) * 100 / 15;
    let own = i32::from(row.patience) * 100;
    cost += if question && driver { percent(own, 140) } else { own };
    if question {
        talk.questions += 1;
        talk.streak += 1;
    } else if turn.r#move != Move::M10 {
        talk.streak = 0;
    }
    if !matches!(turn.r#move, Move::M20 | Move::M21 | Move::M23) {
        talk.pitches = 0;
    }
    if !matches!(turn.r#move, Move::M10 | Move::M11) && !turn.led {
        talk.acknowledged = 0;
    }
    let (streak, questions) = (talk.streak, talk.questions);
    turn.add(Meter::Patience, -cost);
    if streak > 4 && question && turn.r#move != Move::M8 {
        turn.change(Meter::Patience, -3);
        turn.change(Meter::Interest, -1);
        turn.fire(Rule::Interrogation);
    }
    if questions > 11 && question {
        turn.change(Meter::Patience, -2);
    }
}

/// Rule C10: the rep's share of the talk, by authored seconds, checked every sixth turn: past 65 % it costs interest. A first
/// cold call is the exception (N2).
pub(in crate::sim) fn weigh_talk<S: Sink>(turn: &mut Turn<'_, S>) {
    let talk = turn.st.known.talk;
    if !talk.turns.is_multiple_of(6) || turn.st.known.stage <= Stage::FirstContact {
        return;
    }
    // A presentation and a negotiation take more of the rep's words (N1: 45–60 % against 30–45 %).
    let shows = matches!(turn.st.known.stage, Stage::Presentation | Stage::Closing);
    let limit = if shows { 82 } else { 70 };
    let all = u32::from(talk.rep_seconds) + u32::from(talk.their_seconds);
    if all > 0 && u32::from(talk.rep_seconds) * 100 / all > limit {
        turn.change(Meter::Interest, -3);
        turn.fire(Rule::TalkShare);
    }
}
