//! How are deals played in these tests? The scenarios, seeds and bots that the other files share.

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::dice;
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::*;
use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::event::{Event, Nothing, Sink};
use dealdojo::sim::luck::Luck;
use dealdojo::sim::{Intent, Place, Session, State};

/// The core pack.
pub static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::load(Files::core()).unwrap());

/// The whole deals.
pub const DEALS: [&str; 4] = ["marta_deal", "ewa_deal", "krzysztof_deal", "dorota_deal"];
/// Those that can be won (P1, P3 and P6).
pub const WINNABLE: [&str; 3] = ["marta_deal", "ewa_deal", "krzysztof_deal"];
/// The one that can't (P9).
pub const CURIOUS: &str = "dorota_deal";

/// Turns after which a game of these tests counts as endless; the engine ends a run long before.
const MOST_TURNS: u32 = 400;

/// A scenario of the core pack.
pub fn cast(id: &str) -> Arc<Cast> {
    Arc::clone(PACK.cast(id).unwrap_or_else(|| panic!("the core pack has no scenario {id}")))
}

/// Seeds from 0: the second number where rules are compiled to be fast, else the first.
pub fn seeds(debug: u64, release: u64) -> Range<u64> {
    0..if cfg!(debug_assertions) { debug } else { release }
}

/// Whether this seed's prospect ought to be won.
pub fn is_winnable(state: &State) -> bool {
    matches!(state.mind.end, RightEnd::Win | RightEnd::Retain)
}

/// Plays until the end. `choose` gives what is asked for; what is refused gives way to leaving the talk or letting time pass.
pub fn play_with<S: Sink>(
    cast: &Arc<Cast>,
    seed: u64,
    sink: &mut S,
    mut choose: impl FnMut(&Session) -> Intent,
) -> Session {
    let mut session = Session::new(Arc::clone(cast), seed);
    for _ in 0..MOST_TURNS {
        if session.is_over() {
            break;
        }
        let intent = choose(&session);
        if session.apply(intent, sink).is_err() {
            let way_out = match session.known().place {
                Place::Desk => Intent::AdvanceDay,
                _ => Intent::EndMeeting { note: false },
            };
            // Where even this is refused, the next turn tries again, up to the limit.
            let _ = session.apply(way_out, sink);
        }
    }
    session
}

/// A policy's game in which `instead` may do something else.
pub fn meddle(id: &str, policy: Policy, seed: u64, mut instead: impl FnMut(&Session) -> Option<Intent>) -> Session {
    let luck = dice(policy, seed);
    play_with(&cast(id), seed, &mut Nothing, |session| {
        instead(session).unwrap_or_else(|| policy.choose(&session.cast, &session.state, luck))
    })
}

/// The intents that a policy makes in a run, each of them accepted.
pub fn intents_of(cast: &Arc<Cast>, policy: Policy, seed: u64) -> Vec<Intent> {
    let mut intents = Vec::new();
    dealdojo::practice::simulate::play(cast, policy, seed, &mut Nothing, |intent| intents.push(intent));
    intents
}

/// Plays intents that are accepted, with what happened in each turn.
pub fn replay(cast: &Arc<Cast>, seed: u64, intents: &[Intent]) -> (Session, Vec<Vec<Event>>) {
    let mut session = Session::new(Arc::clone(cast), seed);
    let turns = intents.iter().map(|&intent| {
        let mut events = Vec::new();
        session.apply(intent, &mut events).unwrap_or_else(|refusal| panic!("{}: {intent:?}: {refusal:?}", cast.id));
        events
    });
    let turns = turns.collect();
    (session, turns)
}

/// One turn on a copy; none where it is refused.
pub fn after(state: &State, cast: &Cast, seed: u64, intent: Intent) -> Option<State> {
    let mut copy = state.clone();
    dealdojo::sim::session::apply(cast, &mut copy, Luck::new(seed), intent, &mut Nothing).ok()?;
    Some(copy)
}

/// The share in percent.
pub fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) * 100.0 / f64::from(whole) }
}

/// Calls `work` for each item, on as many threads as the machine has, and keeps the order.
pub fn spread<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let work = &work;
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || {
                    items
                        .iter()
                        .enumerate()
                        .skip(first)
                        .step_by(threads)
                        .map(|(n, item)| (n, work(item)))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    results.sort_by_key(|(n, _)| *n);
    results.into_iter().map(|(_, result)| result).collect()
}
