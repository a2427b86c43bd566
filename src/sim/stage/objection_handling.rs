//! Stage 5: when is nothing open any more? (R45–R50)

use crate::scenario::raw::Meter;
use crate::scenario::words::Reaction;
use crate::sim::event::Sink;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Whether the prospect says that nothing is open: everything that was said in this deal is settled.
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.st.known.open.is_none()
        && turn.cast.concerns.iter().zip(&turn.st.known.concerns).all(|(concern, known)| {
            // What weighs on somebody else is settled with them.
            let theirs = usize::from(concern.person) != turn.who;
            theirs
                || concern.category == crate::scenario::words::Category::BrushOff
                || !known.surfaced
                || known.settled
                || known.parked
        })
}

/// Rule C40: parks the objection on the table until the talk about the offer, where nothing else stands in the way: its cause
/// is told and partly answered (resolution 30), and they trust (45; house rules). True where the stage is left so.
pub(in crate::sim) fn park<S: Sink>(turn: &mut Turn<'_, S>) -> bool {
    let Some(open) = turn.st.known.open else { return false };
    let place = usize::from(open);
    let told = turn.st.known.concerns[place].cause.is_some();
    let partly = turn.st.mind.concerns[place].resolution >= 3_000;
    if !told || !partly || turn.at(Meter::Trust) < 45 {
        return false;
    }
    turn.st.known.concerns[place].parked = true;
    turn.st.known.open = None;
    if !gate(turn) {
        turn.st.known.concerns[place].parked = false;
        turn.st.known.open = Some(open);
        return false;
    }
    turn.possible.accepts = true;
    turn.words(Reaction::AcceptsStep, turn.cast.parks);
    turn.fire(Rule::Parked);
    true
}
