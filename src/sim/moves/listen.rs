//! What does listening do? Pause, acknowledge, label, paraphrase (M10–M13), and the reassurance by peers (M18).

use crate::scenario::cast::Range;
use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule M10: a pause lets them go on (N9). After one's own price it lends the price weight; twice in a row it is awkward.
pub(super) fn pause<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.last.paused {
        turn.act(Case::Trap, Rule::M10Twice);
    } else if turn.st.known.last.own_price {
        turn.act(Case::Weak, Rule::M10Price);
    } else {
        turn.act(Case::Good, Rule::M10);
        turn.st.known.talk.listened = true;
    }
}

/// Rule M11: acknowledging calms; the third time without a step forward does nothing.
pub(super) fn acknowledge<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.st.known.talk.acknowledged += 1;
    if turn.st.known.talk.acknowledged > 3 {
        turn.fire(Rule::M11Empty);
    } else {
        turn.act(Case::Good, Rule::M11);
    }
    turn.st.known.talk.listened = true;
}

/// Rule M12: a feeling put into words. Right where it is the feeling behind the true cause; a wrong one is corrected, and the
/// correction tells something.
pub(super) fn label<S: Sink>(turn: &mut Turn<'_, S>) {
    let Topic::Cause(concern, cause) = turn.topic else { return };
    turn.concern = Some(concern);
    let hidden = turn.st.mind.concerns[usize::from(concern)];
    turn.st.known.talk.listened = true;
    if hidden.present && hidden.cause == cause && hidden.salience >= 3_000 {
        turn.act(Case::Good, Rule::M12);
        let known = &mut turn.st.known.concerns[usize::from(concern)];
        known.labelled |= known.cause.is_none();
    } else {
        turn.act(Case::Trap, Rule::M12Wrong);
        turn.possible.corrects = true;
        let nearer = turn.cast.concerns[usize::from(concern)].nearer;
        turn.words(Reaction::Corrects, nearer);
    }
}

/// Rule M13: what they meant, said back: trust, clarity, and the need (never past 59). A bent one is corrected.
pub(super) fn paraphrase<S: Sink>(turn: &mut Turn<'_, S>) {
    let Topic::Hook(place) = turn.topic else { return };
    let Some(hook) = turn.cast.hooks.get(usize::from(place)).copied() else { return };
    turn.need = Some(hook.need);
    turn.st.known.talk.listened = true;
    if turn.manner == Manner::Twist {
        turn.act(Case::Trap, Rule::M13False);
        turn.possible.corrects = true;
        turn.line(Reaction::Corrects, hook.corrects);
    } else {
        turn.need_cap = 59;
        turn.act(Case::Good, Rule::M13);
        turn.need_cap = 100;
        turn.possible.confirms = true;
        turn.line(Reaction::Confirms, hook.confirms);
    }
}

/// Rule M18: others felt the same. Only where trust is 40 or more; the second time it sounds canned.
pub(super) fn reassure<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.used[Move::M18.index()] > 1 {
        turn.act(Case::Trap, Rule::M18Canned);
    } else if turn.at(Meter::Trust) >= 40 {
        turn.act(Case::Good, Rule::M18);
    } else {
        turn.act(Case::Trap, Rule::M18Canned);
    }
    turn.words(Reaction::Neutral, Range::default());
}
