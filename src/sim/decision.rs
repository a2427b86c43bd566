//! Does the signer sign? The deterministic decision rule and its reason (domain.md 5.4).

use crate::scenario::cast::Cast;
use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::deal::offer;
use crate::sim::event::Sink;
use crate::sim::prospect::{objection, value};
use crate::sim::rule::Rule;
use crate::sim::state::State;
use crate::sim::turn::Turn;

/// The decision score of a person in points: value, trust, clarity, preference and interest against fear, what is unresolved
/// and the price gap.
pub fn score(cast: &Cast, state: &State, who: usize) -> i32 {
    let t = &cast.tuning;
    let p = &state.mind.people[who];
    let sum = t.weight_value * i32::from(value::felt(cast, state, who))
        + t.weight_trust * i32::from(p.trust)
        + t.weight_clarity * i32::from(p.clarity)
        + t.weight_preference * i32::from(p.preference)
        + t.weight_interest * i32::from(p.interest)
        - t.weight_fear * i32::from(p.fear)
        - t.weight_concern * unresolved(cast, state, who);
    sum / 10_000 - offer::price_gap(cast, state, who)
}

/// What weighs on a person and isn't answered, hundredths: salience × (1 − resolution). Brush-offs belong to the first
/// contact; the last-minute doubt counts once it has come.
fn unresolved(cast: &Cast, state: &State, who: usize) -> i32 {
    cast.concerns
        .iter()
        .zip(&state.mind.concerns)
        .filter(|(concern, hidden)| {
            usize::from(concern.person) == who
                && hidden.present
                && concern.category != Category::BrushOff
                && (concern.category != Category::LastMinute || state.mind.doubted)
        })
        .map(|(_, hidden)| i32::from(hidden.salience) * (10_000 - i32::from(hidden.resolution)) / 10_000)
        .sum()
}

/// The concern that weighs most, unanswered, among those that count: salience × (1 − resolution).
pub(super) fn heaviest(cast: &Cast, state: &State, counts: impl Fn(usize) -> bool) -> Option<u8> {
    let places = (0..cast.concerns.len()).filter(|&place| state.mind.concerns[place].present && counts(place));
    let heaviest = places.max_by_key(|&place| {
        let hidden = &state.mind.concerns[place];
        (i32::from(hidden.salience) * (10_000 - i32::from(hidden.resolution)), usize::MAX - place)
    });
    heaviest.map(|place| place as u8)
}

/// Points that a signer needs: the contact more than who signs beside them.
pub fn needed(cast: &Cast, person: usize) -> i32 {
    if person == 0 { cast.tuning.sign_score } else { cast.tuning.cosign_score }
}

/// Whether a person would sign, or recommend: enough speaks for it, and they trust.
pub fn is_ready(cast: &Cast, state: &State, person: usize, needed: i32) -> bool {
    trusts(cast, state, person) && score(cast, state, person) >= needed
}

/// Rule D14: whoever has broken promises gets no signature, whatever it is worth.
fn trusts(cast: &Cast, state: &State, person: usize) -> bool {
    i32::from(state.mind.people[person].trust) >= cast.tuning.sign_trust * 100
}

/// Why the signature doesn't come, and who holds back; `None` where it does.
pub(super) fn obstacle(cast: &Cast, state: &State) -> Option<(Rule, u8)> {
    if state.mind.because != EndCause::Fit {
        return Some((Rule::NotYet, 0));
    }
    let mut worst = None;
    for person in 0..cast.people.len() {
        let signs = state.mind.signers >> person & 1 == 1;
        let met = state.known.people[person].talks > 0;
        let advises = cast.people[person].authority == Authority::Recommender && met;
        let needed = if signs { needed(cast, person) } else { cast.tuning.recommend_score };
        if signs && !met {
            return Some((Rule::UnknownSigner, person as u8));
        }
        if (signs || advises) && worst.is_none() && !is_ready(cast, state, person, needed) {
            let rule = if trusts(cast, state, person) { Rule::NotYet } else { Rule::NoTrust };
            worst = Some((rule, person as u8));
        }
    }
    if worst.is_none() && offer::price(cast, state) > cast.budget {
        worst = Some((Rule::OverBudget, 0));
    }
    worst
}

/// Rule C8: near the signature the fear of a mistake spikes once (R51), and the last-minute doubt is said. True where it was.
pub(super) fn doubt_once<S: Sink>(turn: &mut Turn<'_, S>) -> bool {
    if turn.st.mind.doubted {
        return false;
    }
    turn.st.mind.doubted = true;
    turn.change(Meter::Fear, 15);
    turn.fire(Rule::LastDoubt);
    if turn.st.mind.forced != 0 {
        // What was skipped weighs on the doubt (rule G9).
        if let Some(place) = turn.cast.concerns.iter().position(|c| c.category == Category::LastMinute) {
            let before = turn.concern;
            turn.concern = Some(place as u8);
            turn.change(Meter::Salience, 20);
            turn.concern = before;
        }
    }
    objection::surface(turn, Trigger::CommitmentNear)
}

/// Rules D2, D3, D14, C28: a refused signature lets on what is missing and who holds back; from the first one on the stall clock
/// runs (rule D4).
pub(super) fn say_why_not<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some((rule, person)) = obstacle(turn.cast, turn.st) else { return };
    turn.fire(rule);
    turn.st.known.last.holds_back = Some(person);
    let signs = turn.st.mind.signers >> person & 1 == 1;
    let known = &mut turn.st.known.people[usize::from(person)];
    known.known = true;
    known.signs |= signs;
    if turn.st.mind.stalled == u32::MAX {
        turn.st.mind.stalled = turn.st.known.now;
    }
}
