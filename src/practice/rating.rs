//! How good is somebody at each skill, and how surely is that known? Glicko-2 of a player against situations.
//!
//! A game is one run and one skill that it called for; the opponent is the situation (scenario and skill). A situation starts
//! from the measured difficulty of its scenario and moves within the games of one player only, so that nobody's rating depends on
//! who else has played, or on which runs a report was asked for beside theirs. Everything is worked out anew from the runs: the
//! same runs give the same whole numbers, at any time and in any order of reading.

use std::collections::BTreeMap;

use serde::Serialize;
use skillratings::Outcomes;
use skillratings::glicko2::{Glicko2Config, Glicko2Rating, decay_deviation, glicko2};

use super::exposure::Placed;
use crate::scenario::words::Skill;

/// Weight of each skill in a full sale, summing to 100 (house rule, domain.md section 7).
pub const WEIGHTS: [u8; Skill::COUNT] = [8, 12, 15, 10, 15, 12, 7, 8, 6, 4, 3];

/// Above this deviation a rating needs more evidence (domain.md section 9).
pub const ENOUGH_DEVIATION: u32 = 110;

/// From this level on, in hundredths, a situation was mastered; below [`DRAWN`] it was not (levels 4–5, 3 and 1–2).
const MASTERED: u16 = 350;
/// From this level on, in hundredths, it was a draw.
const DRAWN: u16 = 250;

/// The part of the way that a repeat of a seed moves a rating.
const REPEAT: f64 = 0.25;

/// Runs of a player that are rated, the newest: what is older has long been overtaken by the volatility.
const MOST_RUNS: usize = 1_000;

const SECONDS_A_WEEK: i64 = 7 * 24 * 3_600;
/// Weeks after which nothing is known any more: by then every deviation has reached its ceiling.
const MOST_WEEKS: i64 = 2_000;

/// The normal deviate of a two-sided 95 % interval, as the interval is to be recomputed.
const Z95: f64 = 1.96;

/// How hard a scenario turned out to be for the average policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// Share of its runs that ended rightly, thousandths.
    pub right_end: u16,
    /// 95 % interval of that share, thousandths.
    pub ci95: [u16; 2],
}

/// Measured difficulty by id of the scenario; what isn't there wasn't measured.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difficulty(BTreeMap<String, Measured>);

impl Difficulty {
    /// Lowest and highest rating that a situation starts with.
    const REACH: (f64, f64) = (1_100.0, 1_900.0);
    /// Smallest deviation that a measured situation starts with: right ends say little of one skill.
    const FLOOR: f64 = 60.0;

    /// The rating against which somebody at 1500 ends rightly with this share: 1500 + 400 log10((1 − p) / p).
    fn rating_at(permille: u16) -> f64 {
        let share = f64::from(permille.clamp(1, 999)) / 1_000.0;
        400.0f64.mul_add(((1.0 - share) / share).log10(), 1_500.0)
    }

    /// Where the situations of a scenario start; 1500 with a deviation of 350 where it wasn't measured.
    fn start(&self, scenario: &str) -> Glicko2Rating {
        let unknown = Glicko2Rating::new();
        let Some(measured) = self.0.get(scenario) else { return unknown };
        let [low, high] = measured.ci95.map(Self::rating_at);
        Glicko2Rating {
            rating: Self::rating_at(measured.right_end).clamp(Self::REACH.0, Self::REACH.1),
            deviation: ((low - high).abs() / (2.0 * Z95)).clamp(Self::FLOOR, unknown.deviation),
            ..unknown
        }
    }
}

impl FromIterator<(String, Measured)> for Difficulty {
    fn from_iter<T: IntoIterator<Item = (String, Measured)>>(measured: T) -> Self {
        Self(measured.into_iter().collect())
    }
}

/// A rating, in whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rating {
    /// Glicko-2 rating; 1500 is where everybody starts.
    pub rating: i32,
    /// Its deviation, 350 for somebody of whom nothing is known.
    pub deviation: u32,
    /// 95 % interval: rating ± 1.96 × deviation.
    pub ci95: [i32; 2],
    /// Runs on a new seed that it rests on.
    pub firsts: u32,
    /// Repeats of a seed that moved it a quarter of the way.
    pub repeats: u32,
    /// Whether the deviation is above [`ENOUGH_DEVIATION`].
    pub needs_more_evidence: bool,
}

impl Rating {
    fn of(rating: f64, deviation: f64, [firsts, repeats]: [u32; 2]) -> Self {
        let (rating, deviation) = (rating.round(), deviation.round());
        let half = Z95 * deviation;
        Self {
            rating: rating as i32,
            deviation: deviation as u32,
            ci95: [(rating - half).round() as i32, (rating + half).round() as i32],
            firsts,
            repeats,
            needs_more_evidence: deviation > f64::from(ENOUGH_DEVIATION),
        }
    }
}

/// The ratings of one player.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ratings {
    /// Skill by skill; none where a skill was never called for.
    pub skills: [Option<Rating>; Skill::COUNT],
    /// The mean over the rated skills by [`WEIGHTS`], with the mean of their deviations: their errors aren't independent, so that
    /// none is taken off.
    pub overall: Option<Rating>,
}

/// Where a skill stands while games are played.
#[derive(Debug, Clone, Copy)]
struct Standing {
    rating: Glicko2Rating,
    /// First exposures and repeats.
    games: [u32; 2],
    last: Option<jiff::Timestamp>,
}

/// Rates a player over their runs, in order ([`in_order`](super::exposure::in_order)).
///
/// A skill that wasn't called for in a full seven days grows less certain, once for each seven days between the real starts of
/// two runs that called for it; nothing decays after the last run, so that a report needs no clock.
pub fn rate(runs: &[Placed<'_>], difficulty: &Difficulty) -> Ratings {
    let fresh = Standing { rating: Glicko2Rating::new(), games: [0; 2], last: None };
    let mut skills = [fresh; Skill::COUNT];
    let mut situations: BTreeMap<&str, [Glicko2Rating; Skill::COUNT]> = BTreeMap::new();
    let mut counted = [0; 2];
    for placed in &runs[runs.len().saturating_sub(MOST_RUNS)..] {
        let scenario = placed.run.scenario;
        let situations = situations.entry(scenario).or_insert_with(|| [difficulty.start(scenario); Skill::COUNT]);
        counted[usize::from(!placed.is_first)] += u32::from(placed.run.is_scored());
        for (skill, level) in placed.run.score.levels.iter().enumerate() {
            let Some(level) = *level else { continue };
            skills[skill].rest_until(placed.start);
            skills[skill].play(&mut situations[skill], level, placed.is_first);
        }
    }
    let rated = skills.map(|skill| (skill.games != [0; 2]).then_some(skill));
    Ratings {
        skills: rated
            .map(|skill| skill.map(|skill| Rating::of(skill.rating.rating, skill.rating.deviation, skill.games))),
        overall: overall(&rated, counted),
    }
}

impl Standing {
    /// Lets certainty fade until a game.
    fn rest_until(&mut self, start: Option<jiff::Timestamp>) {
        if let (Some(last), Some(start)) = (self.last, start) {
            let weeks = (start.as_second() - last.as_second()) / SECONDS_A_WEEK;
            for _ in 0..weeks.min(MOST_WEEKS) {
                self.rating = decay_deviation(&self.rating);
            }
        }
        self.last = start.or(self.last);
    }

    /// Plays a game; both sides move.
    fn play(&mut self, situation: &mut Glicko2Rating, level: u16, is_first: bool) {
        let outcome = match level {
            MASTERED.. => Outcomes::WIN,
            DRAWN.. => Outcomes::DRAW,
            _ => Outcomes::LOSS,
        };
        let (player, opponent) = glicko2(&self.rating, situation, &outcome, &Glicko2Config::new());
        let part = if is_first { 1.0 } else { REPEAT };
        self.rating = towards(self.rating, player, part);
        *situation = towards(*situation, opponent, part);
        self.games[usize::from(!is_first)] += 1;
    }
}

/// A rating that goes a part of the way to another.
fn towards(from: Glicko2Rating, to: Glicko2Rating, part: f64) -> Glicko2Rating {
    let between = |from: f64, to: f64| (to - from).mul_add(part, from);
    Glicko2Rating {
        rating: between(from.rating, to.rating),
        deviation: between(from.deviation, to.deviation),
        volatility: between(from.volatility, to.volatility),
    }
}

fn overall(skills: &[Option<Standing>; Skill::COUNT], counted: [u32; 2]) -> Option<Rating> {
    let (mut rating, mut deviation, mut weights) = (0.0, 0.0, 0.0);
    for (skill, weight) in skills.iter().zip(WEIGHTS.map(f64::from)) {
        let Some(skill) = skill else { continue };
        rating += weight * skill.rating.rating;
        deviation += weight * skill.rating.deviation;
        weights += weight;
    }
    (weights > 0.0).then(|| Rating::of(rating / weights, deviation / weights, counted))
}
