//! When does a person tell the true cause? When enough was drawn out, trust reaches its threshold, and nobody is tense.

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::event::{Event, Sink};
use crate::sim::luck::Purpose;
use crate::sim::rule::Rule;
use crate::sim::stage::mail;
use crate::sim::turn::Turn;

/// Disclosure at which a cause is told, points: deeper for what touches a career or the house's politics (play.md section 1).
pub(in crate::sim) fn threshold(kind: CauseKind) -> i16 {
    match kind {
        CauseKind::Ordinary => 60,
        CauseKind::Career | CauseKind::Political => 80,
    }
}

/// Rule C1: tells the cause of the concern on the table after a move that draws it out; never in writing.
pub(in crate::sim) fn tell_cause<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(place) = turn.concern else { return };
    let index = usize::from(place);
    if turn.st.known.open != Some(place) || turn.st.known.concerns[index].cause.is_some() {
        return;
    }
    let hidden = turn.st.mind.concerns[index];
    let Some(cause) = turn.cast.concerns[index].causes.get(usize::from(hidden.cause)) else { return };
    let enough = hidden.disclosure / 100 >= threshold(cause.kind);
    let explored = turn.st.known.concerns[index].explored >= if cause.kind == CauseKind::Ordinary { 1 } else { 2 };
    if enough && cause.kind != CauseKind::Ordinary && mail::writes(turn) {
        // Careers and politics aren't put in writing (rule C41).
        (turn.possible.answers, turn.possible.depth) = (None, None);
        turn.possible.answered = true;
        if turn.who == 0 {
            turn.words(Reaction::Answers, turn.cast.in_writing);
        }
        turn.fire(Rule::InWriting);
    } else if enough && explored && turn.at(Meter::Trust) >= hidden.unlock && turn.at(Meter::Tension) < 50 {
        turn.possible.discloses = Some(place);
        turn.st.known.concerns[index].cause = Some(hidden.cause);
        turn.st.known.concerns[index].told_turn = turn.st.known.turn;
        // What was said before it was known may be said again.
        turn.st.known.talk.made = 0;
        let wheel = usize::from(turn.luck.slot(Purpose::Wording, 100 + place, 0));
        if let Some(variant) = cause.discloses.get(wheel % cause.discloses.len().max(1)).copied() {
            turn.line(Reaction::Discloses, variant.line);
            turn.learn(variant.gives);
        }
        turn.fire(Rule::Disclosed);
        turn.sink.take(Event::CauseDisclosed { concern: place, cause: hidden.cause });
    } else if hidden.disclosure / 100 >= 15 {
        // A cue on the way: most point at the true cause, the rest at a likely one beside it.
        let ordinal = 40 + u16::from(turn.st.known.concerns[index].explored);
        let count = turn.cast.concerns[index].causes.len().max(1) as u32;
        let percent = turn.cast.tuning.cue_percent.clamp(0, 100) as u32;
        let true_one = turn.luck.chance(Purpose::Wording, place, ordinal, percent);
        let beside = 1 + turn.luck.below(Purpose::Wording, place, ordinal + 20, count.saturating_sub(1).max(1));
        let shown = if true_one { hidden.cause } else { ((u32::from(hidden.cause) + beside) % count) as u8 };
        turn.st.known.concerns[index].cues |= 1 << shown;
        turn.st.known.last.cue = Some((place, shown));
    }
}
