//! How are the other people of a deal reached? Map of steps and signers, access, the case for the contact (M35–M37).

use crate::scenario::raw::Case;
use crate::sim::event::Sink;
use crate::sim::intent::Topic;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule M35: what is left to do and who must sign (R53, N34): clarity up, fear down, hidden signers named. A second map in the
/// same deal makes the plan too long.
pub(super) fn map_signers<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.is_mapped() {
        turn.act(Case::Trap, Rule::M35Long);
        return;
    }
    turn.act(Case::Good, Rule::M35);
    turn.st.known.plan_steps += 5;
    // Who doesn't trust yet names nobody.
    let signers = if turn.at(crate::scenario::raw::Meter::Trust) >= 30 { turn.st.mind.signers } else { 0 };
    let mut facts = 0;
    for (place, person) in turn.cast.people.iter().enumerate() {
        if signers >> place & 1 == 1 {
            turn.st.known.people[place].known = true;
            turn.st.known.people[place].signs = true;
            if let Some(fact) = person.known_by {
                facts |= 1 << fact;
            }
        }
    }
    turn.learn(facts);
    turn.possible.gained = true;
}

/// Rule M36: reaches the next person with the contact's consent: trust 35 and a word about what is in it for them. Without it
/// the contact feels passed over.
pub(super) fn reach<S: Sink>(turn: &mut Turn<'_, S>) {
    let Topic::Person(person) = turn.topic else { return };
    let place = usize::from(person);
    let contact_trust = turn.st.mind.people[turn.who].trust / 100;
    if contact_trust >= 35 {
        turn.act(Case::Good, Rule::M36);
        turn.st.known.people[place].access = true;
        turn.possible.answered = true;
        turn.possible.gained = true;
    } else {
        turn.act(Case::Trap, Rule::M36Bypass);
        turn.st.known.people[place].access = true;
        turn.possible.integrity = true;
    }
}

/// Rule M37: a one-page case to carry upstairs. It needs a worth in their figures and a contact who trusts (60).
pub(super) fn arm<S: Sink>(turn: &mut Turn<'_, S>) {
    let figures = turn.st.known.needs.iter().any(|need| need.quantified);
    if figures && turn.st.mind.people[turn.who].trust >= 6_000 {
        turn.act(Case::Good, Rule::M37);
        turn.st.mind.armed = true;
        turn.possible.gained = true;
    } else {
        turn.act(Case::Weak, Rule::M37Thin);
    }
}
