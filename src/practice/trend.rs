//! Did figures change over a series of runs, beyond what scenarios and chance do? A permutation test of the slope.
//!
//! Figures are compared within a group (a scenario) only. The slope is that of figures less their group's own mean; under "no
//! change" the figures of a group could have come in any order, so they are shuffled within it and the slope of the shuffled
//! series says how steep chance gets. This holds for any player and any order of scenarios: nobody has to be as good in each
//! scenario as a bot that was measured, and a change from hard scenarios to easy ones is no change. What it costs: a series that
//! meets every scenario once says nothing. Groups whose figures scatter less weigh more.
//!
//! The interval is the test turned round: the slopes that it doesn't reject once they are taken off. Sums are whole numbers and
//! shuffles come from a fixed seed, so the same series gives the same answer everywhere.

/// Shuffles of the first look.
const FIRST_LOOK: usize = 1_999;
/// Shuffles where the first look comes near a claim.
const CLOSE_LOOK: usize = 9_999;
/// What is near a claim.
const NEAR: f64 = 0.05;

/// Orders that a series must have before it is tested: with fewer, even the clearest change couldn't reach 2 % two-sided.
const ENOUGH_ORDERS: u64 = 100;
/// What a group weighs whose figures scatter as those of all do.
const WEIGHT: f64 = 100.0;
/// Figures whose worth the scatter of all has beside a group's own.
const DRAWN: f64 = 3.0;

/// Points that a series must have.
pub const ENOUGH_POINTS: usize = 6;

/// A figure of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Within what it may be compared.
    pub group: u32,
    /// The figure.
    pub value: i32,
}

/// What a series shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Change from a group's first point to its last, on average: the slope times the mean of the steps between them. A series
    /// that did its groups one after the other isn't drawn out to the length of the whole.
    pub change: f64,
    /// 95 % interval of the change; none where the series bounds it on one side only.
    pub ci95: Option<[f64; 2]>,
    /// Two-sided p of "no change".
    pub p: f64,
}

/// Tests a series, in order. None where it is too short, or spread too thinly over its groups, to show anything.
pub fn trend(points: &[Point]) -> Option<Trend> {
    let groups = Groups::of(points)?;
    let look = groups.look(FIRST_LOOK);
    let look = if look.p <= NEAR { groups.look(CLOSE_LOOK) } else { look };
    let steps = groups.steps();
    Some(Trend {
        change: groups.slope() * steps,
        ci95: look.ci95.map(|ends| ends.map(|slope| slope * steps)),
        p: look.p,
    })
}

/// A series sorted by group: place in the series and figure.
struct Groups {
    cells: Vec<(i64, i64)>,
    /// Group by group, where it ends and how much it weighs.
    groups: Vec<(usize, i64)>,
}

/// What some shuffles say.
struct Look {
    ci95: Option<[f64; 2]>,
    p: f64,
}

impl Groups {
    fn of(points: &[Point]) -> Option<Self> {
        if points.len() < ENOUGH_POINTS {
            return None;
        }
        let mut list: Vec<(u32, i64, i64)> =
            points.iter().zip(0..).map(|(point, place)| (point.group, place, i64::from(point.value))).collect();
        list.sort_unstable();
        let mut orders = 1u64;
        let mut scatters: Vec<(usize, f64)> = Vec::new();
        for group in list.chunk_by(|a, b| a.0 == b.0) {
            orders = (1..=group.len() as u64).fold(orders, u64::saturating_mul);
            let mean = group.iter().map(|cell| cell.2).sum::<i64>() as f64 / group.len() as f64;
            let squares = group.iter().map(|cell| (cell.2 as f64 - mean) * (cell.2 as f64 - mean)).sum();
            scatters.push((group.len(), squares));
        }
        if orders < ENOUGH_ORDERS {
            return None;
        }
        let mut end = 0;
        let weigh = |(scatter, weight): (&(usize, f64), i64)| {
            end += scatter.0;
            (end, weight)
        };
        let groups = scatters.iter().zip(weights(&scatters)).map(weigh).collect();
        Some(Self { cells: list.into_iter().map(|(_, place, value)| (place, value)).collect(), groups })
    }

    /// The cells of each group with its weight.
    fn each(&self) -> impl Iterator<Item = (&[(i64, i64)], i64)> {
        let mut start = 0;
        self.groups.iter().map(move |&(end, weight)| {
            let cells = &self.cells[start..end];
            start = end;
            (cells, weight)
        })
    }

    /// Steps from a group's first point to its last; the mean over the points of groups that have more than one.
    fn steps(&self) -> f64 {
        let (mut steps, mut all) = (0, 0);
        for (cells, _) in self.each() {
            if let [first, .., last] = cells {
                let n = cells.len() as i64;
                steps += n * (last.0 - first.0);
                all += n;
            }
        }
        steps as f64 / all as f64
    }

    /// The slope within groups: weighted least squares with a level of its own for each group.
    fn slope(&self) -> f64 {
        let (mut covariance, mut variance) = (0.0, 0.0);
        for (cells, weight) in self.each() {
            let n = cells.len() as f64;
            let mean_place = cells.iter().map(|cell| cell.0).sum::<i64>() as f64 / n;
            let mean_value = cells.iter().map(|cell| cell.1).sum::<i64>() as f64 / n;
            for cell in cells {
                let off = weight as f64 * (cell.0 as f64 - mean_place);
                covariance += off * (cell.1 as f64 - mean_value);
                variance += off * (cell.0 as f64 - mean_place);
            }
        }
        covariance / variance
    }

    /// Shuffles the series. A slope b is rejected as too small where hardly any shuffle of (figures − b × place) is as steep as
    /// the series itself; for one shuffle that turns at b = Σ place (figure − shuffled figure) ÷ Σ place (place − shuffled place),
    /// each group by its weight, so that the turning points hold p and interval at once. The series as it stands counts as one
    /// more shuffle.
    fn look(&self, shuffles: usize) -> Look {
        let mut turns: Vec<f64> = Vec::with_capacity(shuffles);
        let (mut same, mut below, mut above) = (1usize, 0usize, 0usize);
        let mut mixed = self.cells.clone();
        let mut dice = Dice(0x7e57_510e);
        for _ in 0..shuffles {
            self.shuffle(&mut mixed, &mut dice);
            let (mut figures, mut places) = (0, 0);
            let mut others = mixed.iter();
            for (cells, weight) in self.each() {
                let (mut by_figure, mut by_place) = (0, 0);
                for (cell, other) in cells.iter().zip(&mut others) {
                    by_figure += cell.0 * (cell.1 - other.1);
                    by_place += cell.0 * (cell.0 - other.0);
                }
                figures += weight * by_figure;
                places += weight * by_place;
            }
            if places == 0 {
                same += 1;
                continue;
            }
            below += usize::from(figures <= 0);
            above += usize::from(figures >= 0);
            turns.push(figures as f64 / places as f64);
        }
        let all = (shuffles + 1) as f64;
        let p = (2 * (same + below.min(above))) as f64 / all;
        // Rejected on a side where at most 2.5 % of all turn there.
        let tail = ((all * 0.025).floor() as usize + 1).checked_sub(same).filter(|&tail| tail > 0);
        let ci95 = tail.filter(|&tail| tail <= turns.len()).map(|tail| {
            turns.sort_unstable_by(f64::total_cmp);
            [turns[tail - 1], turns[turns.len() - tail]]
        });
        Look { ci95, p: p.min(1.0) }
    }

    fn shuffle(&self, cells: &mut [(i64, i64)], dice: &mut Dice) {
        let mut start = 0;
        for &(end, _) in &self.groups {
            for last in (start + 1..end).rev() {
                cells.swap(last, start + dice.below(last - start + 1));
            }
            start = end;
        }
    }
}

/// What a group weighs: the less its figures scatter, the more. With few figures their scatter says little, so each is drawn
/// towards that of all. Scatter doesn't depend on the order of figures, so that shuffles stay as likely as before.
fn weights(scatters: &[(usize, f64)]) -> impl Iterator<Item = i64> {
    let free: usize = scatters.iter().map(|scatter| scatter.0 - 1).sum();
    let all = scatters.iter().map(|scatter| scatter.1).sum::<f64>() / free as f64;
    scatters.iter().map(move |&(n, squares)| {
        let own = (squares + DRAWN * all) / ((n - 1) as f64 + DRAWN);
        if own > 0.0 { (WEIGHT * all / own).round() as i64 } else { WEIGHT as i64 }
    })
}

/// SplitMix64, for shuffles only.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        (((z >> 32) * n as u64) >> 32) as usize
    }
}
