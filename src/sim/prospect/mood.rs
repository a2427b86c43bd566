//! Which face does a person show, and what gives them away? Never a number.

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::event::Sink;
use crate::sim::state::State;
use crate::sim::turn::Turn;

/// The face, from trust, tension, interest, patience and fear.
pub(in crate::sim) fn face(state: &State, who: usize, reaction: Option<Reaction>) -> Mood {
    let m = &state.mind.people[who];
    let (trust, interest, patience, tension, fear) =
        (m.trust / 100, m.interest / 100, m.patience / 100, m.tension / 100, m.fear / 100);
    match reaction {
        Some(Reaction::Leaves | Reaction::IntegrityHit) => return Mood::Closed,
        Some(Reaction::NormBroken) => return Mood::Surprised,
        Some(Reaction::Discloses) => return Mood::Concerned,
        _ => {}
    }
    if tension >= 60 {
        if trust < 25 { Mood::Closed } else { Mood::Tense }
    } else if patience < 20 {
        Mood::Tired
    } else if fear >= 60 {
        Mood::Uneasy
    } else if matches!(reaction, Some(Reaction::Objects | Reaction::RefusesStep | Reaction::Corrects)) {
        Mood::Doubtful
    } else if trust >= 60 && tension < 25 && interest >= 50 {
        Mood::Smile
    } else if interest >= 60 {
        Mood::Interested
    } else if trust < 25 {
        Mood::Closed
    } else if interest < 25 || tension >= 40 {
        Mood::Doubtful
    } else {
        Mood::Calm
    }
}

/// Turns of a talk after which somebody hidden who must sign is hinted at (house rule).
const HINTS_AFTER: u8 = 5;

/// The tell that is due: a variable that stands in its band shows within two reactions, then again every fourth.
pub(in crate::sim) fn tell<S: Sink>(turn: &mut Turn<'_, S>) -> Option<Tell> {
    let holds = [
        (Tell::FearHigh, turn.at(Meter::Fear) >= 60),
        (Tell::StatusQuo, turn.at(Meter::Preference) <= -10 && turn.at(Meter::Tension) < 60),
        (Tell::TensionHigh, turn.at(Meter::Tension) >= 60),
        (Tell::PatienceLow, turn.at(Meter::Patience) < 25),
        (Tell::TrustLow, turn.at(Meter::Trust) < 30),
        (Tell::HiddenSigner, hidden_signer(turn.st) && turn.st.known.talk.turns >= HINTS_AFTER),
        (Tell::InterestLow, turn.at(Meter::Interest) < 30),
        (Tell::TrustHigh, turn.at(Meter::Trust) >= 65),
        (Tell::InterestHigh, turn.at(Meter::Interest) >= 65),
    ];
    let mut due = None;
    for (tell, in_band) in holds {
        let bit = 1 << tell.index();
        if !in_band {
            turn.st.mind.told &= !bit;
        } else if turn.st.mind.told & bit == 0 && due.is_none() {
            turn.st.mind.told |= bit;
            due = Some(tell);
        }
    }
    if due.is_none() && turn.st.known.talk.turns.is_multiple_of(4) {
        due = holds.iter().find(|(_, in_band)| *in_band).map(|(tell, _)| *tell);
    }
    turn.st.known.last.tell = due;
    due
}

fn hidden_signer(state: &State) -> bool {
    (0..state.known.people.len()).any(|p| state.mind.signers >> p & 1 == 1 && !state.known.people[p].known)
}
