//! How often, and how sure is that? A share as counted, in thousandths, with its Wilson 95 % interval.

use serde::{Deserialize, Serialize};

use crate::practice::analysis::Permille;

/// The normal deviate of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// A share as it was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Share {
    /// Cases that count.
    pub hits: u32,
    /// All cases.
    pub of: u32,
}

/// A share as it is written: with what follows from the counts.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Written {
    hits: u32,
    of: u32,
    permille: Permille,
    ci95: [Permille; 2],
}

impl From<Share> for Written {
    fn from(share: Share) -> Self {
        Self { hits: share.hits, of: share.of, permille: share.permille(), ci95: share.wilson() }
    }
}

impl From<Written> for Share {
    fn from(written: Written) -> Self {
        Self { hits: written.hits, of: written.of }
    }
}

impl Share {
    /// Counts one more case.
    pub fn count(&mut self, hit: bool) {
        self.hits += u32::from(hit);
        self.of += 1;
    }

    /// Thousandths, rounded; 0 where there is no case.
    pub fn permille(self) -> Permille {
        if self.of == 0 {
            return 0;
        }
        ((u64::from(self.hits) * 2_000 + u64::from(self.of)) / (u64::from(self.of) * 2)) as Permille
    }

    /// The Wilson score interval, 95 %, in thousandths; all of them where there is no case.
    pub fn wilson(self) -> [Permille; 2] {
        if self.of == 0 {
            return [0, 1_000];
        }
        let n = f64::from(self.of);
        let share = f64::from(self.hits) / n;
        let z2 = Z95 * Z95;
        let below = 1.0 + z2 / n;
        let centre = (share + z2 / (2.0 * n)) / below;
        let half = Z95 / below * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
        let permille = |value: f64| (value * 1_000.0).round().clamp(0.0, 1_000.0) as Permille;
        [permille(centre - half), permille(centre + half)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_the_one_of_the_books() {
        // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
        let share = Share { hits: 81, of: 263 };
        assert_eq!((share.permille(), share.wilson()), (308, [255, 366]));
        assert_eq!(Share { hits: 0, of: 20 }.wilson(), [0, 161]);
    }

    #[test]
    fn nothing_counted_says_nothing() {
        assert_eq!(Share::default().wilson(), [0, 1_000]);
    }
}
