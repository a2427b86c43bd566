//! What would each offered reply bring at moments of bot games? Odds by rollouts under the same future luck.
//!
//! A point is a decision in a game of the good or the average policy, taken at random. Each reply that is offered there, and at
//! every fourth point each legal move, is made on a copy of the state, and the good policy plays on from it. All replies of a
//! point share the future luck of each rollout, so that differences between them aren't chance.

use std::sync::Arc;

use super::alphabet::Dice;
use super::search::TRAIN;
use super::spread::spread;
use crate::practice::policy::Policy;
use crate::practice::rollout::{finish, play_on};
use crate::practice::simulate::dice;
use crate::scenario::cast::Cast;
use crate::sim::choices::{PLACES, row_at_place};
use crate::sim::event::Nothing;
use crate::sim::legal::{self, each_move};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::presets::presets;
use crate::sim::score::is_right_end;
use crate::sim::{Intent, Place, State, session};

/// Points taken from one game.
const EACH: usize = 4;
/// Every so many points all legal moves are looked at.
const WHOLE: usize = 4;
/// Rollouts after which the less likely of all legal moves are left out.
const SCREEN: usize = 64;
/// Legal moves that are looked at more closely.
const CLOSE: usize = 6;
/// Where the luck of the rollouts begins.
const FUTURE: u64 = 1 << 42;

/// How much is sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sampling {
    /// Points.
    pub points: usize,
    /// Rollouts of each reply; a multiple of 64.
    pub rollouts: usize,
}

/// Which rollouts ended rightly, bit per rollout.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ends(Vec<u64>);

/// Every rollout; the even ones; the odd ones.
pub const ALL: u64 = u64::MAX;
/// The even rollouts: what is best is picked on them.
pub const EVEN: u64 = 0x5555_5555_5555_5555;
/// The odd rollouts: what it is worth is measured on them.
pub const ODD: u64 = !EVEN;

impl Ends {
    /// Right ends among the rollouts of a mask.
    pub fn right(&self, mask: u64) -> u32 {
        self.0.iter().map(|word| (word & mask).count_ones()).sum()
    }

    /// By how much this reply is ahead of another over the rollouts of a mask, and the standard error of that; thousandths.
    pub fn ahead(&self, other: &Self, mask: u64) -> (f64, f64) {
        let n = f64::from(mask.count_ones()) * self.0.len() as f64;
        let (mut more, mut less) = (0u32, 0u32);
        for (a, b) in self.0.iter().zip(&other.0) {
            more += (a & !b & mask).count_ones();
            less += (b & !a & mask).count_ones();
        }
        if n == 0.0 {
            return (0.0, 0.0);
        }
        let mean = (f64::from(more) - f64::from(less)) / n;
        let variance = (f64::from(more + less) / n - mean * mean).max(0.0);
        (mean * 1_000.0, (variance / n).sqrt() * 1_000.0)
    }
}

/// A reply at a point.
#[derive(Debug, Clone)]
pub struct Reply {
    /// What it is.
    pub intent: Intent,
    /// The row of the reaction table and the place that it stands for; none for a form or a move from the palette.
    pub from: Option<(usize, usize)>,
    /// What it brings.
    pub ends: Ends,
}

/// A moment of a bot's game.
#[derive(Debug, Clone)]
pub struct Point {
    /// What is offered.
    pub offered: Vec<Reply>,
    /// The likeliest of all legal moves, where they were looked at.
    pub legal: Vec<Reply>,
}

/// Takes points of a scenario and weighs what is offered there. Points with fewer than two replies are left out.
pub fn sample(cast: &Arc<Cast>, sampling: Sampling) -> Vec<Point> {
    let games: Vec<u64> = (0..sampling.points.div_ceil(EACH) as u64).collect();
    let states: Vec<(State, Luck)> = spread(&games, |&game| moments(cast, game)).into_iter().flatten().collect();
    let numbered: Vec<(usize, (State, Luck))> = states.into_iter().enumerate().collect();
    let weighed = spread(&numbered, |(n, (state, luck))| {
        let offered = weigh(cast, state, &offered(cast, state, *luck), sampling.rollouts);
        let legal = if n.is_multiple_of(WHOLE) && state.known.place == Place::Talk {
            likeliest(cast, state, sampling.rollouts)
        } else {
            Vec::new()
        };
        Point { offered, legal }
    });
    weighed.into_iter().filter(|point| point.offered.len() >= 2).collect()
}

/// The states before some decisions of one game.
fn moments(cast: &Cast, game: u64) -> Vec<(State, Luck)> {
    let seed = TRAIN - 1 - game;
    let policy = if game.is_multiple_of(2) { Policy::Average } else { Policy::Good };
    let luck = Luck::new(seed);
    let mut state = session::begin(cast, luck);
    let mut seen = Vec::new();
    play_on(cast, &mut state, luck, &mut Nothing, |state| {
        let intent = policy.choose(cast, state, dice(policy, seed));
        if intent.is_decision() {
            seen.push((state.clone(), luck));
        }
        intent
    });
    let mut dice = Dice::new(game ^ 0xd1ce);
    while seen.len() > EACH {
        seen.remove(dice.below(seen.len()));
    }
    seen
}

/// What is offered: the list in a talk, the presets at the desk.
fn offered(cast: &Cast, state: &State, luck: Luck) -> Vec<(Intent, Option<(usize, usize)>)> {
    let known = &state.known;
    if known.place != Place::Talk {
        return presets(cast, known).into_iter().map(|intent| (intent, None)).collect();
    }
    let order = luck.slot(Purpose::Choices, 0, known.turn);
    let mut intents = Vec::with_capacity(PLACES);
    let mut list = Vec::with_capacity(PLACES);
    for place in 0..PLACES {
        if let Some((row, intent)) = row_at_place(cast, known, order, place, &intents) {
            intents.push(intent);
            list.push((intent, Some((row, place))));
        }
    }
    list
}

fn weigh(cast: &Cast, state: &State, list: &[(Intent, Option<(usize, usize)>)], rollouts: usize) -> Vec<Reply> {
    let replies = list.iter().filter_map(|&(intent, from)| {
        let ends = ends(cast, state, intent, 0..rollouts)?;
        Some(Reply { intent, from, ends })
    });
    replies.collect()
}

/// The legal moves that bring most, found on some rollouts and measured on others.
fn likeliest(cast: &Cast, state: &State, rollouts: usize) -> Vec<Reply> {
    let mut all = Vec::new();
    each_move(cast, |intent| {
        if legal::check(cast, &state.known, intent).is_ok() {
            all.push(intent);
        }
    });
    let screened = all.into_iter().filter_map(|intent| {
        let ends = ends(cast, state, intent, rollouts..rollouts + SCREEN)?;
        Some((ends.right(ALL), intent))
    });
    let mut screened: Vec<(u32, Intent)> = screened.collect();
    // The sort is stable: of equals the earlier in the table.
    screened.sort_by_key(|(right, _)| std::cmp::Reverse(*right));
    screened.truncate(CLOSE);
    let list: Vec<(Intent, Option<(usize, usize)>)> = screened.into_iter().map(|(_, intent)| (intent, None)).collect();
    weigh(cast, state, &list, rollouts)
}

/// Which rollouts after an intent end rightly; none where it is refused.
fn ends(cast: &Cast, state: &State, intent: Intent, rollouts: std::ops::Range<usize>) -> Option<Ends> {
    let mut words = vec![0u64; rollouts.len().div_ceil(64)];
    for (n, rollout) in rollouts.enumerate() {
        let luck = Luck::new(FUTURE + rollout as u64);
        let mut copy = state.clone();
        session::apply(cast, &mut copy, luck, intent, &mut Nothing).ok()?;
        finish(cast, &mut copy, luck, Policy::Good, luck);
        words[n / 64] |= u64::from(is_right_end(&copy)) << (n % 64);
    }
    Some(Ends(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lead_is_counted_pair_by_pair() {
        let (a, b) = (Ends(vec![0b1110]), Ends(vec![0b0010]));
        let (ahead, se) = a.ahead(&b, 0b1111);
        // Two of four rollouts are better, none is worse: 0.5 with a deviation of 0.5, over √4.
        assert!((ahead - 500.0).abs() < 1e-9 && (se - 250.0).abs() < 1e-9, "{ahead} {se}");
        assert_eq!(b.ahead(&a, 0b1111).0, -500.0);
    }
}
