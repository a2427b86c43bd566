//! How is an objection handled? Explore, isolate, answer, confirm, and the argument (M14–M17, M19).

use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::prospect::objection;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule M14: exploring brings the cause nearer (R49). Half of it in a tense talk where nothing was listened to first; "why"
/// adds tension where there is some. Once the cause is told there is nothing more to find, and asking on tires.
pub(super) fn explore<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(concern) = turn.concern else { return };
    let known = &mut turn.st.known.concerns[usize::from(concern)];
    known.explored = known.explored.saturating_add(1);
    let told = known.cause.is_some();
    let tense = turn.at(Meter::Tension) >= 50;
    if told {
        turn.act(Case::Weak, Rule::M14Told);
    } else if turn.manner == Manner::Why {
        turn.scale = 50;
        turn.effect(Case::Good);
        turn.scale = 100;
        if tense {
            turn.effect(Case::Trap);
        }
        turn.fire(Rule::M14Why);
    } else if tense && !turn.st.known.talk.listened {
        turn.scale = 50;
        turn.act(Case::Good, Rule::M14Cold);
        turn.scale = 100;
    } else {
        turn.act(Case::Good, Rule::M14);
    }
    turn.possible.answered = true;
    let nearer = turn.cast.concerns[usize::from(concern)].nearer;
    turn.words(Reaction::Answers, nearer);
}

/// Rule M15: "if that were solved, is there anything else?" commits and brings the next one up; before the cause is told it
/// pins the wrong concern.
pub(super) fn isolate<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(concern) = turn.concern else { return };
    if turn.st.known.concerns[usize::from(concern)].cause.is_some() {
        turn.act(Case::Good, Rule::M15);
        turn.st.known.talk.isolated = true;
        turn.possible.confirms = true;
    } else {
        turn.act(Case::Trap, Rule::M15Early);
    }
}

/// Rule M16: an answer aimed at a cause. The true cause, once told: resolution +45 (+5 where it was prepared, R47). The true
/// cause by luck: three tenths. Another cause: quieted now, back at the next talk (C2); once the true one was told, the
/// prospect hears that nobody listened. A bluff works until it is found out.
pub(super) fn answer<S: Sink>(turn: &mut Turn<'_, S>) {
    let Topic::Cause(place, cause) = turn.topic else { return };
    turn.concern = Some(place);
    let hidden = turn.st.mind.concerns[usize::from(place)];
    let now = turn.st.known.turn;
    let known = &mut turn.st.known.concerns[usize::from(place)];
    known.answered |= 1 << cause;
    if known.answered_turn == 0 {
        known.answered_turn = now;
    }
    let told = known.cause.is_some();
    let lines = &turn.cast.concerns[usize::from(place)];
    if turn.manner == Manner::Bluff {
        if !hidden.quieted {
            turn.effect(Case::Harm);
        }
        turn.fire(Rule::M16Bluff);
        turn.hurt_at(place, Rule::M16Bluff);
        turn.st.mind.concerns[usize::from(place)].quieted = true;
        turn.st.mind.lies = turn.st.mind.lies.saturating_add(1);
        turn.words(Reaction::Neutral, lines.phantom);
    } else if hidden.cause == cause && told {
        if let Some(card) = turn.st.known.prepared.iter_mut().find(|card| **card == Some((place, cause))) {
            *card = None;
            turn.change(Meter::Resolution, 5);
            turn.fire(Rule::Prepared);
            turn.st.known.concerns[usize::from(place)].prepared = true;
        }
        turn.act(Case::Good, Rule::M16);
        turn.possible.confirms = true;
        turn.possible.gained = true;
        if let Some(lines) = lines.causes.get(usize::from(cause)) {
            turn.words(Reaction::Confirms, lines.lands);
        }
    } else if hidden.cause == cause {
        turn.scale = turn.cast.tuning.undisclosed_percent;
        turn.act(Case::Good, Rule::M16Early);
        turn.scale = 100;
        let hidden = &mut turn.st.mind.concerns[usize::from(place)];
        hidden.resolution = hidden.resolution.min(objection::LUCKY);
        hidden.quieted = true;
        turn.words(Reaction::Neutral, lines.phantom);
    } else if told {
        objection::beside(turn, place);
    } else {
        // Only the first answer beside the point lightens it.
        if !hidden.quieted {
            turn.effect(Case::Trap);
        }
        turn.fire(Rule::M16Miss);
        turn.st.known.concerns[usize::from(place)].missed = true;
        turn.st.mind.concerns[usize::from(place)].quieted = true;
        turn.words(Reaction::Neutral, lines.phantom);
    }
}

/// Rule M17: is it settled? At resolution 60 it is, and locked; below, they say what is missing; tense people say yes and
/// don't mean it (amiable ones above 40).
pub(super) fn confirm<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(place) = turn.concern else { return };
    let lines = &turn.cast.concerns[usize::from(place)];
    let amiable = turn.cast.people[turn.who].style == Style::Amiable;
    let limit = if amiable { 40 } else { 50 };
    if turn.at(Meter::Resolution) >= 60 && turn.at(Meter::Tension) < limit {
        turn.act(Case::Good, Rule::M17);
        objection::lock(turn, place);
        turn.words(Reaction::Confirms, lines.settled);
        turn.possible.confirms = true;
    } else if turn.at(Meter::Tension) >= limit {
        turn.act(Case::Trap, Rule::M17False);
        objection::believe_settled(turn, place);
        turn.words(Reaction::Confirms, lines.settled);
        turn.possible.confirms = true;
    } else {
        turn.act(Case::Weak, Rule::M17Missing);
        turn.words(Reaction::Answers, lines.missing);
        turn.possible.answered = true;
    }
}

/// Rule M19: arguing. Facts that both agreed on are no attack, least of all for an analyst.
pub(super) fn argue<S: Sink>(turn: &mut Turn<'_, S>) {
    let analyst = turn.cast.people[turn.who].style == Style::Analyst;
    let agreed = turn.st.known.needs.iter().any(|need| need.quantified);
    if analyst && agreed {
        turn.act(Case::Weak, Rule::M19Facts);
    } else {
        turn.act(Case::Trap, Rule::M19);
        turn.hurt(Rule::M19);
        turn.possible.trap = true;
    }
}
