//! Is a choice a choice? In how many decisions the replies differ in what they bring, and more than one is sound.
//!
//! A decision has a **real choice** where the best and the worst offered reply differ by 5 points of odds or more, beyond twice
//! the standard error of their difference. A turn is **fair** where an offered reply is within 3 points of the best legal move,
//! **open** where two are (play.md section 2: at least 85 % and 40 % of turns). What is best or worst is picked on the even
//! rollouts and measured on the odd ones, so that chance isn't taken for a difference.

use serde::{Deserialize, Serialize};

use super::points::{EVEN, ODD, Point, Reply};
use super::share::Share;

/// Thousandths by which best and worst differ where there is a real choice.
pub const STAKES: f64 = 50.0;
/// Thousandths within which a reply is as good as the best.
pub const CLOSE: f64 = 30.0;
/// Of a hundred decisions, how many should have a real choice; a starting value.
pub const REAL_PERCENT: u32 = 33;
/// Of a hundred turns, how many should be fair.
pub const FAIR_PERCENT: u32 = 85;
/// Of a hundred turns, how many should be open.
pub const OPEN_PERCENT: u32 = 40;

/// What the choices of a scenario are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Choice {
    /// Decisions with a real choice.
    pub real: Share,
    /// Turns in which an offered reply is as good as the best legal move.
    pub fair: Share,
    /// Turns in which two are.
    pub open: Share,
}

impl Choice {
    /// Counts over points.
    pub fn of(points: &[Point]) -> Self {
        let mut choice = Self::default();
        for point in points {
            choice.real.count(is_real(&point.offered));
            if let Some(best) = best(point.offered.iter().chain(&point.legal)).filter(|_| !point.legal.is_empty()) {
                let close = point.offered.iter().filter(|reply| best.ends.ahead(&reply.ends, ODD).0 <= CLOSE).count();
                choice.fair.count(close >= 1);
                choice.open.count(close >= 2);
            }
        }
        choice
    }
}

fn best<'a>(replies: impl Iterator<Item = &'a Reply>) -> Option<&'a Reply> {
    replies.max_by_key(|reply| reply.ends.right(EVEN))
}

/// Whether best and worst differ by enough.
pub fn is_real(offered: &[Reply]) -> bool {
    let worst = offered.iter().min_by_key(|reply| reply.ends.right(EVEN));
    let (Some(best), Some(worst)) = (best(offered.iter()), worst) else { return false };
    let (ahead, se) = best.ends.ahead(&worst.ends, ODD);
    ahead - 2.0 * se >= STAKES
}
