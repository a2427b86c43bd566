//! What helps or forces a decision? De-risk, recommend, urgency, check-in, next step, pressure (M29–M34).

use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::deal::promise;
use crate::sim::decision;
use crate::sim::event::Sink;
use crate::sim::prospect::objection;
use crate::sim::rule::Rule;
use crate::sim::stage;
use crate::sim::turn::Turn;

/// Rule M29: takes risk off: a pilot with criterion, date and decider, a guarantee, an exit. Loose, it calms now and costs 45
/// days later; where nobody is afraid (the status quo holds) it does nothing.
pub(super) fn de_risk<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.manner == Manner::Overpromise {
        turn.act(Case::Trap, Rule::M29Loose);
        turn.st.mind.loose = turn.st.mind.loose.saturating_add(1);
        promise::make(turn, 10);
        turn.possible.trap = true;
    } else if turn.at(Meter::Fear) < 25 {
        turn.act(Case::Weak, Rule::M29Comfort);
    } else {
        // A concern whose cause isn't told takes three tenths of it (play.md section 1).
        let unknown = turn.concern.is_some_and(|c| turn.st.known.concerns[usize::from(c)].cause.is_none());
        if unknown {
            turn.scale = turn.cast.tuning.undisclosed_percent;
        }
        turn.act(Case::Good, Rule::M29);
        turn.scale = 100;
        promise::make(turn, 14);
        turn.possible.gained = true;
    }
}

/// Rule M30: one recommendation, the rest put away. Before two needs are known it is a guess.
pub(super) fn recommend<S: Sink>(turn: &mut Turn<'_, S>) {
    let heard = turn.st.known.needs.iter().filter(|need| need.depth >= 3).count();
    if heard == 0 {
        turn.act(Case::Trap, Rule::M30Early);
    } else {
        let unknown = turn.concern.is_some_and(|c| turn.st.known.concerns[usize::from(c)].cause.is_none());
        if unknown {
            turn.scale = turn.cast.tuning.undisclosed_percent;
        }
        turn.act(Case::Good, Rule::M30);
        turn.scale = 100;
        turn.possible.gained = true;
    }
}

/// Rule M31: what waiting costs. Honest, it moves who is at ease; who is afraid freezes (N19). A made-up deadline gets a quick
/// date and is found out.
pub(super) fn urgency<S: Sink>(turn: &mut Turn<'_, S>) {
    if let crate::sim::intent::Topic::Need(need) = turn.topic {
        turn.need = Some(need);
    } else {
        turn.need = turn.st.known.last.need;
    }
    if turn.manner == Manner::Fake {
        turn.act(Case::Harm, Rule::M31Fake);
        turn.st.mind.lies = turn.st.mind.lies.saturating_add(1);
        turn.possible.trap = true;
    } else if turn.at(Meter::Fear) >= 40 {
        turn.act(Case::Trap, Rule::M31Fear);
        turn.possible.trap = true;
    } else {
        turn.need_cap = 85;
        turn.act(Case::Good, Rule::M31);
        turn.need_cap = 100;
    }
}

/// Rule M32: how far are they? Tells the band of readiness; asked again and again it presses.
pub(super) fn check_in<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.st.known.talk.checks += 1;
    if turn.st.known.talk.checks > 2 {
        turn.act(Case::Trap, Rule::M32Often);
    } else {
        turn.act(Case::Good, Rule::M32);
    }
    turn.possible.answered = true;
}

/// Rule M33: asks for the act that the stage ends with (play.md section 4). What weighs on them comes up first; too early it
/// is refused and costs patience. Its effect comes with the yes ([`crate::sim::session`]).
pub(in crate::sim) fn next_step<S: Sink>(turn: &mut Turn<'_, S>) {
    let stage = turn.st.known.stage;
    let raised = match stage {
        Stage::Closing => decision::doubt_once(turn) || objection::surface(turn, Trigger::StepAsked),
        Stage::ObjectionHandling => objection::surface(turn, Trigger::StepAsked) || objection::bring_back(turn),
        _ => objection::surface(turn, Trigger::StepAsked),
    };
    if raised {
        return;
    }
    if stage::gate_holds(turn) {
        turn.possible.accepts = true;
        return;
    }
    turn.act(Case::Trap, Rule::M33Early);
    turn.possible.refuses = true;
    if stage == Stage::Closing {
        decision::say_why_not(turn);
    }
}

/// Rule M34: pressure. In a small deal that is all but decided it is only a push.
pub(super) fn pressure<S: Sink>(turn: &mut Turn<'_, S>) {
    let ready = decision::score(turn.cast, turn.st, turn.who) >= 45;
    if turn.cast.segment == Segment::Small && ready {
        turn.act(Case::Good, Rule::M34);
    } else {
        turn.act(Case::Trap, Rule::M34Pressure);
        turn.possible.trap = true;
    }
}
