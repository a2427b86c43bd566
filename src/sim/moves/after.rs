//! What happens in a talk after the signature? Check-ins with content (M40) and the referral (M41).

use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule M40: help and a look at how it goes: adoption and satisfaction. The third without anything new irritates. Once the
/// system is used, the customer names a result.
pub(super) fn check_in<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.stage != Stage::FollowUp {
        turn.act(Case::Weak, Rule::M40Empty);
        return;
    }
    if turn.st.known.talk.checks >= 2 || turn.st.known.after.touches > 2 {
        turn.act(Case::Trap, Rule::M40Empty);
        return;
    }
    turn.st.known.talk.checks += 1;
    turn.act(Case::Good, Rule::M40);
    turn.st.known.after.checks = turn.st.known.after.checks.saturating_add(1);
    turn.possible.gained = true;
    if turn.at(Meter::Adoption) >= 45 && turn.at(Meter::Satisfaction) >= 60 {
        turn.st.known.after.result = true;
        turn.possible.confirms = true;
    }
}

/// Rule M41: a referral. At satisfaction 70 with a result named and a particular person meant, it comes (R59); a vague ask
/// gets a third of that; below 50 it costs trust.
pub(super) fn referral<S: Sink>(turn: &mut Turn<'_, S>) {
    let satisfied = turn.at(Meter::Satisfaction);
    let signed = turn.st.known.stage == Stage::FollowUp;
    if !signed || satisfied < 50 {
        turn.act(Case::Trap, Rule::M41Early);
        turn.possible.refuses = true;
        return;
    }
    let particular = matches!(turn.topic, Topic::Need(_)) && turn.st.known.after.result;
    let one_in_three = turn.luck.chance(crate::sim::luck::Purpose::Return, 0, 1, 33);
    if satisfied >= 70 && (particular || turn.st.known.after.result && one_in_three) {
        turn.act(Case::Good, if particular { Rule::M41 } else { Rule::M41Vague });
        turn.st.known.after.referral = true;
        turn.possible.accepts = true;
    } else {
        turn.act(Case::Weak, Rule::M41Vague);
        turn.possible.refuses = true;
    }
}
