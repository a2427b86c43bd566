//! What do questions do? Situation, problem, implication, payoff, follow-up, qualification (M4–M9).

use crate::scenario::cast::VariantCast;
use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::luck::Purpose;
use crate::sim::prospect::need::{Asked, answer};
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Takes the need of the topic as the target of effects.
fn about_need<S: Sink>(turn: &mut Turn<'_, S>) -> Option<u8> {
    let need = match turn.topic {
        Topic::Need(need) => Some(need),
        _ => None,
    };
    turn.need = need;
    if let Some(need) = need {
        turn.st.known.last.need = Some(need);
        let known = &mut turn.st.known.needs[usize::from(need)];
        known.asked = known.asked.saturating_add(1);
    }
    need
}

/// Rule M4: a situation question gets a fact; the fourth in a talk costs patience, and what could be looked up costs trust.
pub(super) fn situation<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.st.known.talk.situation += 1;
    let need = about_need(turn);
    if turn.st.known.talk.situation > 3 {
        turn.act(Case::Trap, Rule::M4Many);
    } else {
        turn.need_cap = 29;
        turn.act(Case::Good, Rule::M4);
        turn.need_cap = 100;
    }
    if let Some(need) = need {
        answer(turn, need, Asked::Situation);
    }
}

/// Rule M5: a problem question brings a need to implied, 45 at most; half of it where the other side is tense (R36).
pub(super) fn problem<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(need) = about_need(turn) else { return };
    turn.need_cap = 45;
    if turn.at(Meter::Tension) >= 60 {
        turn.scale /= 2;
    }
    turn.act(Case::Good, Rule::M5);
    turn.scale = 100;
    turn.need_cap = 100;
    answer(turn, need, Asked::Problem);
}

/// Rule M6: what a problem leads to makes it explicit, 85 at most. It needs a problem that was named; for who is afraid
/// (fear ≥ 60) it is a threat (N19).
pub(super) fn implication<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(need) = about_need(turn) else { return };
    let level = turn.st.mind.needs[usize::from(need)] / 100;
    turn.need_cap = 85;
    if level < 30 {
        turn.act(Case::Weak, Rule::M6Early);
    } else if turn.at(Meter::Fear) >= 60 {
        turn.act(Case::Trap, Rule::M6Fear);
    } else {
        turn.act(Case::Good, Rule::M6);
    }
    turn.need_cap = 100;
    answer(turn, need, Asked::Implication);
}

/// Rule M7: what a solution would be worth, in their words: need to 85 where it stands at 35 or more, value and preference up.
/// For who is afraid (fear ≥ 60) it takes the place of consequences (play.md section 3).
pub(super) fn payoff<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(need) = about_need(turn) else { return };
    let level = turn.st.mind.needs[usize::from(need)] / 100;
    turn.need_cap = 85;
    if level >= 35 {
        let afraid = turn.at(Meter::Fear) >= 60;
        turn.act(Case::Good, if afraid { Rule::M7Safe } else { Rule::M7 });
        turn.st.known.needs[usize::from(need)].payoff = true;
        turn.possible.gained = true;
    } else {
        turn.act(Case::Trap, Rule::M7Early);
    }
    turn.need_cap = 100;
    answer(turn, need, Asked::Payoff);
}

/// Rule M8: "tell me more" on the last answer: trust, the need, and one fact more (N13).
pub(super) fn follow_up<S: Sink>(turn: &mut Turn<'_, S>) {
    let Topic::Hook(place) = turn.topic else { return };
    let Some(hook) = turn.cast.hooks.get(usize::from(place)).copied() else { return };
    turn.need = Some(hook.need);
    turn.st.known.last.need = Some(hook.need);
    turn.need_cap = 59;
    turn.act(Case::Good, Rule::M8);
    turn.need_cap = 100;
    if turn.at(Meter::Trust) >= 20 && turn.at(Meter::Tension) < 60 {
        turn.possible.answers = Some(hook.more);
    }
}

/// Rule M9: a qualification field: a straight answer at trust 30 or more, an evasive one below; money in the first minute
/// costs trust (R34).
pub(super) fn qualify<S: Sink>(turn: &mut Turn<'_, S>) {
    let Topic::Field(field) = turn.topic else { return };
    turn.st.known.last.field = Some(field);
    let cast = &turn.cast.fields[field.index()];
    if turn.cast.index.fields[field.index()] & turn.st.known.facts != 0 {
        turn.change(Meter::Trust, -2);
        turn.fire(Rule::M4Known);
    }
    let first_minute = turn.st.known.talk.turns <= 1 && turn.st.known.talk.number <= 1;
    let list: &[VariantCast] = if turn.at(Meter::Trust) >= 30 {
        turn.act(
            if first_minute { Case::Trap } else { Case::Good },
            if first_minute { Rule::M9Early } else { Rule::M9 },
        );
        let shows = turn.st.mind.because != EndCause::Fit && !cast.telling.is_empty();
        if shows { &cast.telling } else { &cast.truth }
    } else {
        turn.act(
            if first_minute { Case::Trap } else { Case::Weak },
            if first_minute { Rule::M9Early } else { Rule::M9Evasive },
        );
        &cast.evasive
    };
    let unheard = turn.cast.index.fields[Field::Competitor.index()] & (turn.st.known.facts | turn.st.known.faded) == 0;
    if field == Field::Competitor
        && unheard
        && turn.st.known.stage > Stage::Qualification
        && !turn.st.mind.fired.has(Rule::LateRival)
    {
        turn.change(Meter::Momentum, -5);
        turn.fire(Rule::LateRival);
    }
    let wheel =
        u32::from(turn.luck.slot(Purpose::Wording, field as u8, 1)) + u32::from(turn.st.known.used[Move::M9.index()]);
    // What an event has overtaken isn't said any more; asked for it, they tell the news.
    let stale = turn.stale();
    let holds = |variant: &&VariantCast| variant.gives & stale == 0;
    let count = list.iter().filter(holds).count();
    turn.possible.answers =
        (count > 0).then(|| list.iter().filter(holds).nth(wheel as usize % count)).flatten().copied();
    turn.possible.answered = true;
    if let Some(event) = turn.st.mind.news.filter(|_| count == 0 && !list.is_empty()) {
        let event = &turn.cast.events[usize::from(event)];
        turn.words(Reaction::Answers, event.say);
        turn.learn(event.gives);
    }
}
