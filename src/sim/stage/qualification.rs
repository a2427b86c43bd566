//! Stage 3: when do they want to see a solution? When something hurts and somebody named will come (R34–R38).

use crate::scenario::raw::Meter;
use crate::scenario::words::Field;
use crate::sim::event::Sink;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Whether they agree to see a solution, and somebody is named who will look at it: who decides is on the card, or one more
/// person is known (play.md section 4).
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    let hurts = turn.st.mind.needs.iter().zip(turn.st.mind.weights).any(|(&n, w)| w > 0 && n >= 4_500);
    let known = &turn.st.known;
    let named = turn.cast.index.fields[Field::Authority.index()] & (known.facts | known.faded) != 0
        || known.people.iter().skip(1).any(|person| person.known);
    hurts
        && named
        && turn.st.known.open.is_none()
        && turn.at(Meter::Trust) >= 30
        && turn.at(Meter::Interest) >= turn.cast.tuning.solution_interest as i16
}

/// Fields with a sourced fact on the card.
pub(in crate::sim) fn fields_known<S: Sink>(turn: &Turn<'_, S>) -> usize {
    sourced_fields(turn.cast, turn.st.known.facts | turn.st.known.faded)
}

/// How many of the six fields have a fact that isn't doubtful.
pub(in crate::sim) fn sourced_fields(cast: &crate::scenario::cast::Cast, facts: u64) -> usize {
    cast.index.fields.iter().filter(|&&field| field & facts != 0).count()
}

/// Rule G10: with fewer than three sourced fields the gaps come back as late objections (R1, R37).
pub(in crate::sim) fn thin_card<S: Sink>(turn: &mut Turn<'_, S>) {
    if fields_known(turn) < 3 {
        turn.worry_about_price(12);
        turn.change(Meter::Momentum, -5);
        turn.fire(Rule::Thin);
    }
}
