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

/// Days that a pilot with criterion, date and decider runs, and one without (play.md section 1).
const PILOT_DAYS: u16 = 14;
const LOOSE_DAYS: u16 = 45;

/// Whether somebody inside stands for a pilot (play.md section 1): a contact who trusts (45, house rule), or one more person who
/// was met.
fn sponsor<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.st.mind.people[0].trust >= 4_500 || turn.st.known.people.iter().skip(1).any(|person| person.talks > 0)
}

/// Rule M29: takes risk off: a pilot with criterion, date and decider, a guarantee, an exit: two weeks, and a promise. It needs
/// somebody inside who stands for it. Loose, it calms now and costs 45 days later; where nobody is afraid (the status quo holds)
/// it does nothing.
pub(super) fn de_risk<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.manner == Manner::Overpromise {
        turn.act(Case::Trap, Rule::M29Loose);
        turn.st.mind.loose = turn.st.mind.loose.saturating_add(1);
        promise::make(turn, 10);
        promise::run(turn, LOOSE_DAYS);
        turn.possible.trap = true;
    } else if turn.at(Meter::Fear) < 25 {
        turn.act(Case::Weak, Rule::M29Comfort);
    } else if !sponsor(turn) {
        turn.scale = turn.cast.tuning.undisclosed_percent;
        turn.act(Case::Good, Rule::M29Alone);
        turn.scale = 100;
    } else {
        // A concern whose cause isn't told takes three tenths of it (play.md section 1).
        let unknown = turn.concern.is_some_and(|c| turn.st.known.concerns[usize::from(c)].cause.is_none());
        if unknown {
            turn.scale = turn.cast.tuning.undisclosed_percent;
        }
        turn.act(Case::Good, Rule::M29);
        turn.scale = 100;
        promise::make(turn, PILOT_DAYS + 7);
        promise::run(turn, PILOT_DAYS);
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
        turn.hurt(Rule::M31Fake);
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

/// Points of the decision score below what is needed at which one is half-way (house rule).
const HALFWAY: i32 = 22;

/// Rule M32: how far are they? They say it: far, half-way or near; asked again and again it presses.
pub(super) fn check_in<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.st.known.talk.checks += 1;
    if turn.st.known.talk.checks > 2 {
        turn.act(Case::Trap, Rule::M32Often);
    } else {
        turn.act(Case::Good, Rule::M32);
        if turn.who == 0 {
            let missing = turn.cast.tuning.sign_score - decision::score(turn.cast, turn.st, 0);
            let free = decision::obstacle(turn.cast, turn.st).is_none();
            let band = if free { 2 } else { usize::from(missing <= HALFWAY) };
            turn.words(Reaction::Answers, turn.cast.readiness[band]);
        }
    }
    turn.possible.answered = true;
}

/// Rule M33: asks for the act that the stage ends with (play.md section 4). What weighs on them comes up first; too early it
/// is refused and costs patience. Its effect comes with the yes ([`crate::sim::session`]).
pub(in crate::sim) fn next_step<S: Sink>(turn: &mut Turn<'_, S>) {
    let stage = turn.st.known.stage;
    if stage == Stage::ObjectionHandling && stage::objection_handling::park(turn) {
        return;
    }
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
    let ready = decision::is_ready(turn.cast, turn.st, turn.who, decision::needed(turn.cast, turn.who));
    if turn.cast.segment == Segment::Small && ready {
        turn.act(Case::Good, Rule::M34);
    } else {
        turn.act(Case::Trap, Rule::M34Pressure);
        turn.possible.trap = true;
    }
}
