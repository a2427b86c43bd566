//! Where does luck come from? A sheet of slots, each computed when it is read from the run's seed and its address.
//!
//! No rule advances a generator, so one more e-mail in a branch shifts nothing else (engine.md, "Luck"). The mixing is
//! SplitMix64's finaliser over seed and address: ChaCha8 at a position costs forty times as much and a run reads some
//! sixty slots; uniformity and independence are tested below.

use crate::scenario::words::closed_list;

closed_list! {
    /// What a slot decides. This list is the whole of luck in the game.
    Purpose {
        /// Which cause each concern has.
        Cause,
        /// Whether a concern is there at all.
        Present,
        /// Thresholds ±10.
        Threshold,
        /// Starting meters ±8.
        Start,
        /// Which need profile.
        Profile,
        /// Who signs.
        Signer,
        /// Which end is right.
        End,
        /// The day's patience ±6, by meeting.
        DayPatience,
        /// Which decoys lie on the desk and in which order.
        Leads,
        /// Whether research on a decoy finds the catch.
        Research,
        /// Season.
        Season,
        /// Order of the choices.
        Choices,
        /// Whether a touch reaches.
        Reach,
        /// Days until a reply.
        Delay,
        /// Events between meetings.
        Between,
        /// Whether a bluff or a fake deadline is found out.
        FoundOut,
        /// Kind of the last-minute doubt.
        LastDoubt,
        /// Return from nurture.
        Return,
        /// Wording.
        Wording,
    }
}

/// A run's luck sheet; for the analysis, one that keeps some purposes of another sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Luck {
    seed: u64,
    /// Purposes that are read from the sheet kept, bit per purpose.
    kept: u32,
    from: u64,
}

/// What decides the hidden mind: re-drawn where another world is looked at (engine.md, "Analysis").
const HIDDEN: [Purpose; 8] = [
    Purpose::Cause,
    Purpose::Present,
    Purpose::Threshold,
    Purpose::Start,
    Purpose::Profile,
    Purpose::Signer,
    Purpose::End,
    Purpose::DayPatience,
];

impl Luck {
    /// The sheet of a seed (0..2^53).
    pub fn new(seed: u64) -> Self {
        Self { seed: mix(seed ^ 0x005e_edd0_1064_7bd3), kept: 0, from: 0 }
    }

    /// The same sheet with another hidden mind: what can be seen stays as it is here.
    pub fn with_mind_of(self, other: Self) -> Self {
        let hidden = HIDDEN.iter().fold(0u32, |all, &purpose| all | 1 << purpose as u32);
        Self { seed: other.seed, kept: !hidden, from: self.seed }
    }

    /// This sheet, but for one purpose, which is read from another.
    pub fn keeping(self, purpose: Purpose, other: Self) -> Self {
        Self { seed: self.seed, kept: self.kept | 1 << purpose as u32, from: other.seed }
    }

    /// One slot: 16 even bits for a purpose, a person (or concern) and an ordinal (or week).
    pub fn slot(self, purpose: Purpose, person: u8, ordinal: u16) -> u16 {
        let address = (purpose as u64) << 32 | u64::from(person) << 16 | u64::from(ordinal);
        let seed = if self.kept >> purpose as u32 & 1 == 1 { self.from } else { self.seed };
        (mix(seed.wrapping_add(address.wrapping_mul(0x9e37_79b9_7f4a_7c15))) >> 48) as u16
    }

    /// A number in `0..n`, even within 1 in 65,536.
    pub fn below(self, purpose: Purpose, person: u8, ordinal: u16, n: u32) -> u32 {
        (u32::from(self.slot(purpose, person, ordinal)) * n) >> 16
    }

    /// A number in `-reach..=reach`.
    pub fn around(self, purpose: Purpose, person: u8, ordinal: u16, reach: i16) -> i16 {
        self.below(purpose, person, ordinal, 2 * reach.unsigned_abs() as u32 + 1) as i16 - reach
    }

    /// True in `percent` of 100 sheets.
    pub fn chance(self, purpose: Purpose, person: u8, ordinal: u16, percent: u32) -> bool {
        self.below(purpose, person, ordinal, 100) < percent
    }

    /// The place of the weight that is hit; weights sum to 100.
    pub fn weighted(self, purpose: Purpose, person: u8, weights: impl Iterator<Item = u8>) -> u8 {
        let hit = self.below(purpose, person, 0, 100);
        let mut sum = 0;
        let mut last = 0;
        for (place, weight) in weights.enumerate() {
            sum += u32::from(weight);
            if hit < sum {
                return place as u8;
            }
            if weight > 0 {
                last = place as u8;
            }
        }
        last
    }
}

fn mix(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chi-square over 16 cells of 32,000 slots; 99.9 % point for 15 degrees of freedom is 37.7.
    fn chi_square(counts: &[u32; 16]) -> f64 {
        let expected = counts.iter().sum::<u32>() as f64 / 16.0;
        counts.iter().map(|&c| (f64::from(c) - expected).powi(2) / expected).sum()
    }

    #[test]
    fn slots_are_uniform_over_seeds_and_over_ordinals() {
        for by_seed in [true, false] {
            let mut counts = [0; 16];
            for i in 0..32_000u64 {
                let slot = if by_seed {
                    Luck::new(i).slot(Purpose::Reach, 1, 3)
                } else {
                    Luck::new(7).slot(Purpose::Reach, 1, i as u16)
                };
                counts[usize::from(slot >> 12)] += 1;
            }
            assert!(chi_square(&counts) < 37.7, "chi-square {}", chi_square(&counts));
        }
    }

    #[test]
    fn neighbouring_slots_and_purposes_are_independent() {
        for pair in 0..3 {
            let mut counts = [0; 16];
            for seed in 0..32_000 {
                let luck = Luck::new(seed);
                let a = luck.slot(Purpose::Cause, 0, 0) >> 14;
                let b = match pair {
                    0 => luck.slot(Purpose::Cause, 1, 0),
                    1 => luck.slot(Purpose::Cause, 0, 1),
                    _ => luck.slot(Purpose::Present, 0, 0),
                } >> 14;
                counts[usize::from(a * 4 + b)] += 1;
            }
            assert!(chi_square(&counts) < 37.7, "chi-square {}", chi_square(&counts));
        }
    }
}
