//! What does the analysis say of one position? For measuring it: are its odds right, and how does its best reply play?

use std::ops::Range;
use std::sync::Arc;

use super::odds::{Weighing, odds_of, play, round_div};
use super::worlds::{Moment, Walk};
use super::{Permille, View};
use crate::practice::policy::{Policy, method};
use crate::practice::rollout::{MOST_REFUSALS, finish, way_out};
use crate::practice::simulate::dice;
use crate::scenario::cast::Cast;
use crate::sim::luck::Luck;
use crate::sim::score::is_right_end;
use crate::sim::{Intent, Place, State};

/// Rollouts of a glance.
const GLANCE: u16 = 48;

/// A position and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Odds that the good policy, going on, comes to the right end.
    pub predicted: Permille,
    /// Whether it did, in the true mind and under the run's own luck.
    pub came: bool,
    /// Only near minds were there.
    pub approximate: bool,
}

/// Looks at a position: `turns` of a run with this seed are played; then the odds are estimated on `rollouts` rollouts.
pub fn position(cast: &Arc<Cast>, seed: u64, turns: &[Intent], rollouts: u16) -> Option<Position> {
    let mut walk = Walk::new(cast, seed, View::Known);
    for &intent in turns {
        walk.step(intent).then_some(())?;
    }
    let moment = going_on(cast, &walk);
    Some(judged(cast, seed, moment, rollouts))
}

/// Looks at one position of a run: of the turns `places`, the first whose odds are among `wanted` at a glance, else the first of
/// all. A glance knows no more than the estimate does, and its rollouts are others.
pub fn position_among(
    cast: &Arc<Cast>,
    seed: u64,
    turns: &[Intent],
    places: Range<usize>,
    wanted: Range<Permille>,
    rollouts: u16,
) -> Option<Position> {
    let mut walk = Walk::new(cast, seed, View::Known);
    let mut first = None;
    for (place, &intent) in turns.iter().enumerate().take_while(|(place, _)| *place < places.end) {
        if place >= places.start {
            let moment = going_on(cast, &walk);
            let glance = (rollouts..rollouts + GLANCE)
                .filter(|&rollout| play(cast, seed, &moment, moment.chosen, rollout).right)
                .count();
            if wanted.contains(&round_div(glance as i64 * 1_000, i64::from(GLANCE))) {
                return Some(judged(cast, seed, moment, rollouts));
            }
            first.get_or_insert(moment);
        }
        walk.step(intent).then_some(())?;
    }
    first.map(|moment| judged(cast, seed, moment, rollouts))
}

/// The moment at which the good policy goes on.
fn going_on(cast: &Cast, walk: &Walk) -> Moment {
    walk.moment(method(cast, &walk.state.known), Vec::new())
}

/// Its odds, and what comes of it.
fn judged(cast: &Cast, seed: u64, moment: Moment, rollouts: u16) -> Position {
    let predicted = odds_of(cast, seed, &moment, moment.chosen, rollouts);
    let mut state = moment.state;
    finish(cast, &mut state, Luck::new(seed), Policy::Good, dice(Policy::Good, seed));
    Position { predicted, came: is_right_end(&state), approximate: moment.approximate }
}

/// Plays a deal by the analysis' best reply at every decision, on `rollouts` rollouts each; what is no decision the good policy does.
pub fn play_best(cast: &Arc<Cast>, seed: u64, rollouts: u16) -> State {
    let mut walk = Walk::new(cast, seed, View::Known);
    let mut refused = 0;
    while walk.state.known.place != Place::Over && refused < MOST_REFUSALS {
        let plain = method(cast, &walk.state.known);
        let intent = if plain.is_decision() {
            let moment = walk.moment(plain, Vec::new());
            Weighing::new(cast, seed, &moment).best(cast, seed, &moment, rollouts)
        } else {
            plain
        };
        if !walk.step(intent) {
            refused += 1;
            let instead = way_out(&walk.state);
            walk.step(instead);
        }
    }
    walk.state
}
