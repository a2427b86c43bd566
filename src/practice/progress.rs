//! Did somebody get better? The change of their scores over seeds that they had never met, tested so that chance isn't praised.
//!
//! Only the first run on a seed counts, and only where it was finished: a remembered prospect and a best of many say nothing.
//! Scores are compared within a scenario (as one pack and one version of the rules have it), never with what a bot made of it:
//! a player who is no bot is better in some scenarios than in others, and the order in which they were played would look like a
//! change. [`trend`](super::trend) says how.

use serde::Serialize;

use super::exposure::Placed;
use super::trend::{Point, Trend, trend};
use crate::scenario::words::Skill;

/// The risk that is taken of calling chance a change of the score.
pub const RISK: f64 = 0.02;
/// The same risk for all skills together, shared out among them by Holm's steps.
pub const RISK_OF_SKILLS: f64 = 0.01;

/// Runs that are looked at, the newest.
const MOST_RUNS: usize = 200;

/// Figures in a point of the score, and the most that a score can change.
const SCORE: [f64; 2] = [1.0, 100.0];
/// Figures in a level, and the most that a level can change.
const LEVEL: [f64; 2] = [100.0, 400.0];

/// What can be said of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// More than chance went up.
    Improved,
    /// More than chance went down.
    Declined,
    /// Chance alone does as much.
    NoEvidence,
    /// Nothing could be found yet.
    TooFewRuns,
}

impl Verdict {
    /// The word in data.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Improved => "improved",
            Self::Declined => "declined",
            Self::NoEvidence => "no_evidence",
            Self::TooFewRuns => "too_few_runs",
        }
    }
}

/// A change of a score or a level, or none.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Progress {
    /// What can be said.
    pub verdict: Verdict,
    /// Finished runs on new seeds that it is about.
    pub runs: u32,
    /// Change from a scenario's first of these runs to its last, on average, along the line through them: points of the score, or
    /// levels; never more than the scale has.
    pub change: Option<f64>,
    /// 95 % interval of the change.
    pub ci95: Option<[f64; 2]>,
    /// Two-sided p of "no change", before Holm's steps.
    pub p: Option<f64>,
}

/// The progress of one player.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Changes {
    /// Of the behaviour score, 0–100.
    pub score: Progress,
    /// Of each skill's level, 1–5.
    pub skills: [Progress; Skill::COUNT],
}

/// Looks at a player's runs, in order ([`in_order`](super::exposure::in_order)).
pub fn progress(runs: &[Placed<'_>]) -> Changes {
    let counted = unseen(runs);
    let score = Series::of(&counted, |run| Some(i32::from(run.run.score.behaviour)), SCORE);
    let skills = Skill::ALL
        .iter()
        .map(|skill| Series::of(&counted, |run| run.run.score.levels[skill.index()].map(i32::from), LEVEL));
    let skills: Vec<Series> = skills.collect();
    let mut verdicts = [Verdict::TooFewRuns; Skill::COUNT];
    let mut tested: Vec<(f64, usize)> =
        skills.iter().enumerate().filter_map(|(place, series)| Some((series.trend?.p, place))).collect();
    tested.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut holds = true;
    for (step, &(p, place)) in tested.iter().enumerate() {
        holds &= p <= RISK_OF_SKILLS / (tested.len() - step) as f64;
        verdicts[place] = skills[place].verdict(holds);
    }
    let mut changes = Changes {
        score: score.progress(score.verdict(score.trend.is_some_and(|trend| trend.p <= RISK))),
        skills: [NOTHING; Skill::COUNT],
    };
    for ((progress, series), verdict) in changes.skills.iter_mut().zip(&skills).zip(verdicts) {
        *progress = series.progress(verdict);
    }
    changes
}

/// The change of the behaviour score alone, for a screen that says no more.
pub fn progress_of_score(runs: &[Placed<'_>]) -> Progress {
    let score = Series::of(&unseen(runs), |run| Some(i32::from(run.run.score.behaviour)), SCORE);
    score.progress(score.verdict(score.trend.is_some_and(|trend| trend.p <= RISK)))
}

const NOTHING: Progress = Progress { verdict: Verdict::TooFewRuns, runs: 0, change: None, ci95: None, p: None };

/// The newest finished runs on seeds that were new to the player.
fn unseen<'a, 'b>(runs: &'b [Placed<'a>]) -> Vec<&'b Placed<'a>> {
    let counts = |placed: &&Placed<'_>| placed.is_first && placed.run.is_over && placed.run.is_scored();
    let mut counted: Vec<_> = runs.iter().filter(counts).collect();
    counted.drain(..counted.len().saturating_sub(MOST_RUNS));
    counted
}

/// Figures of some runs with what they show.
struct Series {
    runs: u32,
    trend: Option<Trend>,
    /// Figures that make one unit of what is shown.
    unit: f64,
    /// The most that a figure can change.
    most: f64,
}

impl Series {
    fn of(runs: &[&Placed<'_>], figure: impl Fn(&Placed<'_>) -> Option<i32>, [unit, most]: [f64; 2]) -> Self {
        let mut kinds: Vec<(&str, &str, u32)> = Vec::new();
        let mut points = Vec::with_capacity(runs.len());
        for placed in runs {
            let Some(value) = figure(placed) else { continue };
            let kind = (placed.run.scenario, placed.run.pack_hash, placed.run.rules);
            let known = kinds.iter().position(|known| *known == kind);
            let group = known.unwrap_or_else(|| {
                kinds.push(kind);
                kinds.len() - 1
            });
            points.push(Point { group: group as u32, value });
        }
        Self { runs: points.len() as u32, trend: trend(&points), unit, most }
    }

    fn verdict(&self, holds: bool) -> Verdict {
        match self.trend {
            None => Verdict::TooFewRuns,
            Some(trend) if holds && trend.change > 0.0 => Verdict::Improved,
            Some(trend) if holds && trend.change < 0.0 => Verdict::Declined,
            Some(_) => Verdict::NoEvidence,
        }
    }

    fn progress(&self, verdict: Verdict) -> Progress {
        let shown = |figure: f64| (figure.clamp(-self.most, self.most) / self.unit * 100.0).round() / 100.0;
        Progress {
            verdict,
            runs: self.runs,
            change: self.trend.map(|trend| shown(trend.change)),
            ci95: self.trend.and_then(|trend| trend.ci95).map(|ends| ends.map(shown)),
            p: self.trend.map(|trend| trend.p),
        }
    }
}
