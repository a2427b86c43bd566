//! How sure is a share, and how do figures spread? Wilson intervals at 95 %, quantiles of type 7, means.

pub use crate::practice::interval::{rate, wilson};
use serde::Serialize;

/// Under this many cases a share is shown with a caution (house rule, domain.md R79).
pub const FEW: u32 = 20;

/// A quantile of sorted figures, linear between neighbours (type 7); `None` where there are none.
pub fn quantile(sorted: &[u32], p: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = last as f64 * p.clamp(0.0, 1.0);
    let below = place.floor();
    let low = f64::from(*sorted.get(below as usize)?);
    let high = f64::from(*sorted.get((below as usize + 1).min(last))?);
    Some(low + (place - below) * (high - low))
}

/// The mean; `None` where there are no figures.
pub fn mean(figures: &[u32]) -> Option<f64> {
    let sum: u64 = figures.iter().map(|&figure| u64::from(figure)).sum();
    (!figures.is_empty()).then(|| sum as f64 / figures.len() as f64)
}

/// The standard deviation of a sample; `None` under two figures.
pub fn deviation(figures: &[u32]) -> Option<f64> {
    if figures.len() < 2 {
        return None;
    }
    let middle = mean(figures)?;
    let squares: f64 = figures.iter().map(|&figure| (f64::from(figure) - middle) * (f64::from(figure) - middle)).sum();
    Some((squares / (figures.len() - 1) as f64).sqrt())
}

/// Middle and width of some figures; each `None` where there are none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Spread {
    /// Mean.
    pub mean: Option<f64>,
    /// Median.
    pub median: Option<f64>,
    /// A quarter lies at or below.
    pub p25: Option<f64>,
    /// Three quarters lie at or below.
    pub p75: Option<f64>,
}

impl Spread {
    /// The spread of sorted figures.
    pub fn of(sorted: &[u32]) -> Self {
        Self {
            mean: mean(sorted),
            median: quantile(sorted, 0.5),
            p25: quantile(sorted, 0.25),
            p75: quantile(sorted, 0.75),
        }
    }

    /// The same figures, where they were counted in thousandths.
    pub fn thousandths(self) -> Self {
        let whole = |figure: Option<f64>| figure.map(|figure| figure / 1_000.0);
        Self { mean: whole(self.mean), median: whole(self.median), p25: whole(self.p25), p75: whole(self.p75) }
    }
}

/// A share with its cases and its interval.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Share {
    /// Cases that count.
    pub count: u32,
    /// All cases.
    pub n: u32,
    /// `count / n`, 0–1.
    pub rate: Option<f64>,
    /// Wilson 95 %, 0–1.
    pub ci95: Option<[f64; 2]>,
}

impl Share {
    /// The share of `count` in `n`.
    pub fn of(count: u32, n: u32) -> Self {
        Self { count, n, rate: rate(count, n), ci95: wilson(count, n) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, expected: f64) {
        assert!(found.is_some_and(|found| (found - expected).abs() < 5e-7), "{found:?} is not {expected}");
    }

    #[test]
    fn wilson_gives_the_known_intervals() {
        // Solved apart from the formula: the two p with (p̂ − p)² = z² p (1 − p) / n, by bisection.
        let [low, high] = wilson(1, 10).unwrap_or_default();
        near(Some(low), 0.017_876_2);
        near(Some(high), 0.404_150_0);
        let [low, high] = wilson(8, 20).unwrap_or_default();
        near(Some(low), 0.218_806_5);
        near(Some(high), 0.613_418_5);
        let [low, high] = wilson(0, 10).unwrap_or_default();
        assert_eq!(low, 0.0);
        near(Some(high), 0.277_532_8);
        let [low, high] = wilson(10, 10).unwrap_or_default();
        near(Some(low), 0.722_467_2);
        assert_eq!(high, 1.0);
        assert_eq!(wilson(0, 0), None);
    }

    #[test]
    fn quantiles_lie_linearly_between_neighbours() {
        // Place (n − 1) p: 0.75, 1.5 and 2.25 of the places 0–3.
        let sorted = [1, 2, 3, 4];
        near(quantile(&sorted, 0.25), 1.75);
        near(quantile(&sorted, 0.5), 2.5);
        near(quantile(&sorted, 0.75), 3.25);
        near(quantile(&sorted, 0.0), 1.0);
        near(quantile(&sorted, 1.0), 4.0);
        near(quantile(&[7], 0.25), 7.0);
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn means_and_deviations_are_those_of_a_sample() {
        near(mean(&[2, 4, 4, 4, 5, 5, 7, 9]), 5.0);
        near(deviation(&[2, 4, 4, 4, 5, 5, 7, 9]), (32.0_f64 / 7.0).sqrt());
        assert_eq!((mean(&[]), deviation(&[3])), (None, None));
    }

    #[test]
    fn nothing_is_never_nought() {
        assert_eq!(Spread::of(&[]), Spread::default());
        assert_eq!(Share::of(0, 0), Share { count: 0, n: 0, rate: None, ci95: None });
    }
}
