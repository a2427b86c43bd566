//! How does worth get across? Features, benefits, insight, stories, figures (M20–M24).

use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// The need of the topic and how far it has come, in points.
fn need_of<S: Sink>(turn: &mut Turn<'_, S>) -> Option<(u8, i16)> {
    let Topic::Need(need) = turn.topic else { return None };
    turn.need = Some(need);
    turn.st.known.last.need = Some(need);
    Some((need, turn.st.mind.needs[usize::from(need)] / 100))
}

/// Attention goes after the second pitch in a row (rule C11, N6).
fn pitched<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.st.known.talk.pitches += 1;
    if turn.st.known.talk.pitches > 3 {
        turn.change(Meter::Interest, -4);
        turn.fire(Rule::Lecture);
    }
}

/// Rule M20: features. With an explicit need behind them they act as half a benefit; else the price looms and attention goes.
pub(super) fn features<S: Sink>(turn: &mut Turn<'_, S>) {
    let need = need_of(turn);
    pitched(turn);
    if need.is_some_and(|(_, level)| level >= 60) {
        turn.act(Case::Good, Rule::M20Linked);
    } else {
        turn.worry_about_price(6);
        turn.act(Case::Trap, Rule::M20);
        turn.trigger = Some(Trigger::Pitched);
        turn.possible.trap = true;
    }
}

/// Rule M21: a benefit for a stated need. Explicit (60; 45 in a small deal): full. Implied: little, and a seed of doubt.
pub(super) fn benefit<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some((need, level)) = need_of(turn) else { return };
    pitched(turn);
    let explicit = if turn.cast.segment == Segment::Small { 45 } else { 60 };
    if level >= explicit {
        turn.act(Case::Good, Rule::M21);
        turn.st.known.needs[usize::from(need)].benefit = true;
        turn.possible.gained = true;
        share(turn);
    } else if level >= 30 {
        turn.act(Case::Weak, Rule::M21Implied);
        turn.worry_about_price(3);
    } else {
        turn.worry_about_price(6);
        turn.act(Case::Trap, Rule::M21Unlinked);
        turn.trigger = Some(Trigger::Pitched);
    }
}

/// Rule C36: who else is in the room hears it too (R43).
fn share<S: Sink>(turn: &mut Turn<'_, S>) {
    let also = turn.st.known.talk.also;
    if also == 0 {
        return;
    }
    let from = turn.who;
    for person in 0..turn.cast.people.len() {
        if person != from && also >> person & 1 == 1 {
            turn.who = person;
            turn.change(Meter::Value, 6);
        }
    }
    turn.who = from;
    if !turn.st.mind.fired.has(Rule::Attendees) {
        turn.fire(Rule::Attendees);
    }
}

/// Rule M22: a new view of a need that isn't explicit yet. Beside a real need it costs patience; a wary amiable person tenses.
pub(super) fn insight<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some((need, level)) = need_of(turn) else {
        turn.act(Case::Trap, Rule::M22Off);
        return;
    };
    let real = turn.st.mind.weights[usize::from(need)] > 0 && turn.st.mind.because != EndCause::NoNeed;
    if real && level < 60 {
        turn.need_cap = 59;
        turn.act(Case::Good, Rule::M22);
        turn.need_cap = 100;
        turn.possible.gained = true;
    } else {
        turn.act(Case::Trap, Rule::M22Off);
    }
    if turn.cast.people[turn.who].style == Style::Amiable && turn.at(Meter::Trust) < 40 {
        turn.effect(Case::Harm);
    }
}

/// Rule M23: a story. About one of their needs it is theirs (R44); any other is somebody else's trouble.
pub(super) fn story<S: Sink>(turn: &mut Turn<'_, S>) {
    let need = need_of(turn);
    pitched(turn);
    let matched = need.is_some_and(|(need, level)| level >= 30 && turn.st.mind.weights[usize::from(need)] > 0);
    if matched {
        turn.act(Case::Good, Rule::M23);
        turn.possible.gained = true;
    } else {
        turn.act(Case::Trap, Rule::M23Miss);
    }
}

/// Rule M24: the worth in their own numbers. It needs their figure; made-up ones cost trust with an analyst.
pub(super) fn quantify<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some((need, _)) = need_of(turn) else { return };
    let figure = turn.cast.needs[usize::from(need)].figure;
    if turn.st.known.facts >> figure & 1 == 1 {
        turn.act(Case::Good, Rule::M24);
        turn.st.known.needs[usize::from(need)].quantified = true;
        turn.possible.gained = true;
        share(turn);
    } else {
        if turn.cast.people[turn.who].style == Style::Analyst {
            turn.effect(Case::Trap);
        } else {
            turn.effect(Case::Weak);
        }
        turn.fire(Rule::M24Invented);
    }
}
