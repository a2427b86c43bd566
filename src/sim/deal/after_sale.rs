//! What happens between signature and ninety-day review? Hand-over, checkpoints, remorse, cancellation.

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::deal::promise;
use crate::sim::ending::end;
use crate::sim::event::Sink;
use crate::sim::rule::Rule;
use crate::sim::turn::{Turn, points};

/// Sets the customer's meters at the signature: what was pressed, bluffed or given away weighs on them (R54, D10).
pub(in crate::sim) fn begin<S: Sink>(turn: &mut Turn<'_, S>) {
    let trust = turn.st.mind.people[0].trust / 100;
    let mut satisfied = 40 + trust / 4;
    satisfied -= 10 * i16::from(turn.st.mind.loose.min(3));
    satisfied -= 4 * i16::from(turn.st.mind.fired.count(Rule::M34Pressure).min(4));
    satisfied -= 8 * i16::from(turn.st.mind.lies.min(3));
    turn.st.mind.satisfaction = points(satisfied.clamp(0, 100));
    turn.st.mind.adoption = points(20);
    turn.st.known.after.checkpoint = 0;
}

/// Rules C34, C35: hands over to delivery. What isn't told starts badly (R10, R54).
pub(in crate::sim) fn hand_over<S: Sink>(turn: &mut Turn<'_, S>, facts: bool, promises: bool) {
    let after = &mut turn.st.known.after;
    after.handed = true;
    after.with_facts = facts;
    after.with_promises = promises;
    turn.who = 0;
    if facts && promises {
        turn.change(Meter::Satisfaction, 10);
        turn.change(Meter::Adoption, 12);
        turn.change(Meter::Fear, -10);
        turn.fire(Rule::HandOver);
    } else {
        turn.change(Meter::Satisfaction, -6);
        turn.change(Meter::Adoption, 2);
        turn.fire(Rule::ThinHandOver);
    }
}

/// Goes on to the next checkpoint (30, 60, 90 days after the signature) and lets the customer live with what they bought.
pub(in crate::sim) fn advance<S: Sink>(turn: &mut Turn<'_, S>) {
    let signed = turn.st.known.closed;
    let next = u32::from(turn.st.known.after.checkpoint) + 30;
    let target = signed + next * 1_440;
    let days = (target.saturating_sub(turn.st.known.now) / 1_440) as u16;
    turn.pass_days(days);
    turn.who = 0;
    promise::check(turn);
    turn.st.known.after.checkpoint += 30;
    if !turn.st.known.after.handed {
        turn.change(Meter::Satisfaction, -12);
        turn.fire(Rule::Remorse);
    }
    if turn.st.known.after.touches == 0 {
        turn.change(Meter::Satisfaction, -10);
        turn.fire(Rule::Decay);
    } else if turn.st.known.after.touches > 2 {
        turn.change(Meter::Satisfaction, -4);
        turn.fire(Rule::TooOften);
    } else {
        turn.change(Meter::Adoption, 10);
    }
    turn.st.known.after.touches = 0;
    if turn.st.mind.loose > 0 {
        turn.st.mind.loose -= 1;
        turn.change(Meter::Satisfaction, -15);
        turn.fire(Rule::M42Broken);
    }
    if turn.st.mind.satisfaction < 2_500 {
        end(turn, Outcome::Lost, Rule::Cancelled);
    } else if turn.st.known.after.checkpoint >= 120 {
        end(turn, Outcome::Won, Rule::Signed);
    }
}
