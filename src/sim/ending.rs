//! How does a run end? Handed to marketing, closed, or decided; what that says of the record and of the skills (rules D1–D15).

use super::event::{Event, Sink};
use super::rule::Rule;
use super::session::picked_decoy;
use super::state::*;
use super::turn::Turn;
use super::{skill, stage};
use crate::scenario::words::*;

/// Rules D7–D9: hands the deal to marketing or closes it; right where the hidden condition says so (R16, R19, R38). The record
/// is right where the reason is the true one and, for marketing, topic and date fit (R10, R38).
pub(super) fn give_away<S: Sink>(
    turn: &mut Turn<'_, S>,
    outcome: Outcome,
    reason: EndCause,
    nurture: Option<(u8, u16)>,
) {
    if picked_decoy(turn.st).is_some() && turn.st.known.stage == Stage::LeadGeneration {
        stage::lead_generation::put_back(turn);
        return;
    }
    let because = turn.st.mind.because;
    let right = match outcome {
        Outcome::Nurture => turn.st.mind.end == RightEnd::Nurture,
        _ => turn.st.mind.end == RightEnd::Drop,
    };
    let rule = match (right, outcome) {
        (true, Outcome::Nurture) => Rule::RightHandOff,
        (true, _) => Rule::RightDrop,
        (false, _) if because == EndCause::Fit => Rule::WrongHandOff,
        // Right to stop, but not like this.
        (false, _) => Rule::LooseHandOff,
    };
    let fits = nurture.is_none_or(|(topic, days)| topic_fits(turn, topic) && date_fits(turn, days));
    if right && reason == because && fits {
        turn.fire(Rule::M39Reason);
    } else if right {
        turn.fire(Rule::LooseHandOff);
    } else {
        turn.fire(Rule::M39Wrong);
    }
    end(turn, outcome, rule);
}

/// Whether marketing would write about something of theirs: the need the author names, or any real one.
fn topic_fits<S: Sink>(turn: &Turn<'_, S>, topic: u8) -> bool {
    let mind = &turn.st.mind;
    let real = mind.because != EndCause::NoNeed && mind.weights.get(usize::from(topic)).is_some_and(|&w| w > 0);
    let named = turn.cast.ends.iter().find(|end| end.because == mind.because).and_then(|end| end.about);
    real || named == Some(topic)
}

/// Whether one would come back when there is something to come back for.
fn date_fits<S: Sink>(turn: &Turn<'_, S>, days: u16) -> bool {
    let end = turn.cast.ends.iter().find(|end| end.because == turn.st.mind.because);
    end.is_none_or(|end| (end.back_days.0..=end.back_days.1).contains(&days))
}

/// Ends the run.
pub(super) fn end<S: Sink>(turn: &mut Turn<'_, S>, outcome: Outcome, reason: Rule) {
    if turn.st.known.place == Place::Over {
        return;
    }
    if turn.st.known.place == Place::Talk {
        skill::judge_talk(turn);
    }
    turn.st.known.place = Place::Over;
    turn.st.known.outcome = outcome;
    turn.st.known.open = None;
    turn.st.mind.reason = Some(reason);
    if turn.st.known.closed == u32::MAX {
        turn.st.known.closed = turn.st.known.now;
    }
    turn.fire(reason);
    let given_away = matches!(outcome, Outcome::Nurture | Outcome::Disqualified);
    if turn.st.mind.because != EndCause::Fit && !given_away && turn.st.known.stage >= Stage::Qualification {
        turn.fire(Rule::Hoarded);
    }
    skill::judge_end(turn);
    turn.sink.take(Event::Ended { outcome, reason });
}
