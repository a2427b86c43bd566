//! How does one play who sees the hidden mind? Like the method, as long as that leads to the right end from here; else the reply
//! after which it does.
//!
//! Sees the mind, not the luck to come: a few futures are drawn, the same for every reply.

use super::{Policy, good};
use crate::practice::rollout::finish;
use crate::scenario::cast::Cast;
use crate::scenario::words::Outcome;
use crate::sim::choices::choices;
use crate::sim::decision::{needed, score};
use crate::sim::event::Nothing;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::score::is_right_end;
use crate::sim::{Intent, Place, State, legal, session};

/// Futures that the method's reply is played into.
const GLANCE: usize = 8;
/// Futures that each reply is played into where the method fails in one of those.
const FUTURES: usize = 16;

/// What the oracle does now.
pub(super) fn choose(cast: &Cast, state: &State, dice: Luck) -> Intent {
    let known = &state.known;
    let plain = good::choose(cast, known, None);
    let futures: [Luck; FUTURES] = std::array::from_fn(|n| future(dice, known.turn * FUTURES as u16 + n as u16));
    if worth(cast, state, plain, &futures[..GLANCE]) == RIGHT * GLANCE as i64 {
        return plain;
    }
    let (mut best, mut most) = (plain, worth(cast, state, plain, &futures));
    let seeing = good::choose(cast, known, Some(state));
    let leaves = (known.place == Place::Talk).then_some(Intent::EndMeeting { note: true });
    let listed = choices(cast, known, dice.slot(Purpose::Choices, 2, known.turn));
    for reply in std::iter::once(seeing).chain(listed).chain(leaves) {
        if legal::check(cast, known, reply).is_err() {
            continue;
        }
        let worth = worth(cast, state, reply, &futures);
        if worth > most {
            (best, most) = (reply, worth);
        }
    }
    best
}

fn future(dice: Luck, number: u16) -> Luck {
    let part = |n: u8| u64::from(dice.slot(Purpose::Choices, 10 + n, number));
    Luck::new(part(0) << 48 | part(1) << 32 | part(2) << 16 | part(3))
}

/// What a right end counts; less than that, how near it was.
const RIGHT: i64 = 100_000;

/// How well the method fares after this reply: right ends first, then how far the deal came and how near the signers were.
fn worth(cast: &Cast, state: &State, reply: Intent, futures: &[Luck]) -> i64 {
    let one = |luck: &Luck| {
        let mut state = state.clone();
        if session::apply(cast, &mut state, *luck, reply, &mut Nothing).is_err() {
            return 0;
        }
        finish(cast, &mut state, *luck, Policy::Good, *luck);
        if is_right_end(&state) {
            return RIGHT;
        }
        if matches!(state.known.outcome, Outcome::Nurture | Outcome::Disqualified) {
            return 0;
        }
        let signers = (0..cast.people.len()).filter(|&person| state.mind.signers >> person & 1 == 1);
        let lacks = signers.map(|person| (needed(cast, person) - score(cast, &state, person)).clamp(0, 100)).max();
        1_000 * state.known.stage as i64 + 100 - i64::from(lacks.unwrap_or(100))
    };
    futures.iter().map(one).sum()
}
