//! Which skills were shown, how surely do we know, what should be practised next, and did anybody get better?
//!
//! In JSON, a player of `trainees` has beside the levels:
//!
//! | field | what it holds |
//! |---|---|
//! | `rating` | `rating`, `deviation`, `ci95` (whole numbers), `firsts` and `repeats` (runs), `needs_more_evidence`: all skills by weight |
//! | `progress` | `verdict` (`improved`, `declined`, `no_evidence`, `too_few_runs`), `runs`, `change`, `ci95`, `p`: of the score, in points |
//! | `ratings` | for each skill `skill`, `rating` and `progress`, the change in levels |
//!
//! All three are null or empty where the name was forgotten: those runs may be several people's.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::run::{Run, Who};
use super::stats::{deviation, mean, quantile};
use crate::practice::exposure::{Exposure, in_order};
use crate::practice::progress::{Progress, progress};
pub use crate::practice::rating::WEIGHTS;
use crate::practice::rating::{Difficulty, Rating, rate};
use crate::scenario::words::Skill;

/// Scenarios that a skill must have been shown in before its level is leant on (domain.md section 9: one scenario ≠ skill).
pub const ENOUGH_SCENARIOS: u32 = 4;

/// How many skills are named to be practised next.
const NEXT: usize = 3;

/// The report on skills. Levels are 1–5.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Skills {
    /// Over all runs.
    pub skills: Vec<SkillFigures>,
    /// What to practise next, the most to be gained first.
    pub practise_next: Vec<Skill>,
    /// Player by player: people before bots, each by name.
    pub trainees: Vec<TraineeSkills>,
    /// Runs that it is about.
    pub runs: u32,
}

/// One skill.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SkillFigures {
    /// Which.
    pub skill: Skill,
    /// Weight in a full sale, of 100.
    pub weight: u8,
    /// Runs in which it was called for.
    pub runs: u32,
    /// Different scenarios among these.
    pub scenarios: u32,
    /// Mean level over the runs.
    pub level_mean: Option<f64>,
    /// Standard deviation over the runs.
    pub level_sd: Option<f64>,
    /// A quarter of the runs lies at or below.
    pub level_p25: Option<f64>,
    /// Three quarters of the runs lie at or below.
    pub level_p75: Option<f64>,
    /// Whether there are too few scenarios to lean on the level.
    pub needs_more_evidence: bool,
}

/// The skills of one player.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TraineeSkills {
    /// The trainee's name; empty: forgotten, or a bot.
    pub trainee: String,
    /// The bot's name.
    pub policy: Option<String>,
    /// Skill by skill.
    pub skills: Vec<SkillFigures>,
    /// What to practise next.
    pub practise_next: Vec<Skill>,
    /// How good they are over all skills, by weight; none where no skill was called for, or where the name was forgotten.
    pub rating: Option<Rating>,
    /// How their score changed; none where the name was forgotten.
    pub progress: Option<Progress>,
    /// The same skill by skill; empty where the name was forgotten.
    pub ratings: Vec<SkillStanding>,
}

/// How good a player is at a skill, and whether that changed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SkillStanding {
    /// Which.
    pub skill: Skill,
    /// How good; none where it was never called for.
    pub rating: Option<Rating>,
    /// How its level changed.
    pub progress: Progress,
}

/// What ratings and progress rest on beside the runs of the report.
#[derive(Debug, Clone, Copy, Default)]
pub struct Basis<'a> {
    /// Runs of the same players before those of the report: they are rated, and their seeds aren't new.
    pub earlier: &'a [Run<'a>],
    /// How hard the scenarios are, where that was measured.
    pub difficulty: Option<&'a Difficulty>,
}

/// Levels of one player by skill.
#[derive(Debug, Default)]
struct Levels([Shown; Skill::COUNT]);

#[derive(Debug, Default)]
struct Shown {
    levels: Vec<u32>,
    scenarios: Vec<u32>,
}

/// Adds skills up run by run.
#[derive(Debug, Default)]
pub struct SkillsCounter<'a> {
    runs: u32,
    scenarios: BTreeMap<&'a str, u32>,
    all: Levels,
    players: BTreeMap<Who<'a>, Player<'a>>,
}

#[derive(Debug, Default)]
struct Player<'a> {
    levels: Levels,
    runs: Vec<Exposure<'a>>,
}

impl<'a> SkillsCounter<'a> {
    /// Adds a run.
    pub fn add(&mut self, run: &Run<'a>) {
        self.runs += 1;
        let next = self.scenarios.len() as u32;
        let scenario = *self.scenarios.entry(run.scenario).or_insert(next);
        let player = self.players.entry(run.who()).or_default();
        for (skill, level) in run.summary.score.levels.iter().enumerate() {
            let Some(level) = level else { continue };
            self.all.0[skill].add(u32::from(*level), scenario);
            player.levels.0[skill].add(u32::from(*level), scenario);
        }
        player.runs.push(run.exposure());
    }

    /// The report.
    pub fn finish(self, basis: &Basis<'a>) -> Skills {
        let skills = self.all.finish();
        let mut earlier: BTreeMap<Who<'a>, Vec<Exposure<'a>>> = BTreeMap::new();
        for run in basis.earlier {
            earlier.entry(run.who()).or_default().push(run.exposure());
        }
        let unmeasured = Difficulty::default();
        let difficulty = basis.difficulty.unwrap_or(&unmeasured);
        let mut players: Vec<_> = self.players.into_iter().collect();
        players.sort_by_cached_key(|(who, _)| who.order());
        let trainees = players.into_iter().map(|(who, player)| {
            let (trainee, policy) = who.names();
            let skills = player.levels.finish();
            let practise_next = practise_next(&skills);
            let bare = TraineeSkills {
                trainee,
                policy,
                skills,
                practise_next,
                rating: None,
                progress: None,
                ratings: Vec::new(),
            };
            // Runs without a name may be several people's: neither a rating nor a change can be theirs.
            if who == Who::Person("") {
                return bare;
            }
            bare.standing(earlier.get(&who).map_or(&[], Vec::as_slice), player.runs, difficulty)
        });
        Skills { practise_next: practise_next(&skills), trainees: trainees.collect(), skills, runs: self.runs }
    }
}

impl TraineeSkills {
    /// Adds ratings and progress. Ratings rest on every run; progress is that of the report's own runs.
    fn standing(self, earlier: &[Exposure<'_>], runs: Vec<Exposure<'_>>, difficulty: &Difficulty) -> Self {
        let before: BTreeSet<&str> = earlier.iter().map(|run| run.id).collect();
        let mut placed = in_order(earlier.iter().copied().chain(runs));
        let ratings = rate(&placed, difficulty);
        placed.retain(|placed| !before.contains(placed.run.id));
        let changes = progress(&placed);
        let standings = Skill::ALL.iter().zip(ratings.skills).zip(changes.skills);
        Self {
            rating: ratings.overall,
            progress: Some(changes.score),
            ratings: standings.map(|((&skill, rating), progress)| SkillStanding { skill, rating, progress }).collect(),
            ..self
        }
    }
}

impl Shown {
    fn add(&mut self, level: u32, scenario: u32) {
        self.levels.push(level);
        if let Err(place) = self.scenarios.binary_search(&scenario) {
            self.scenarios.insert(place, scenario);
        }
    }
}

impl Levels {
    fn finish(self) -> Vec<SkillFigures> {
        Skill::ALL.iter().zip(self.0).map(|(&skill, shown)| figures(skill, shown)).collect()
    }
}

fn figures(skill: Skill, shown: Shown) -> SkillFigures {
    let Shown { mut levels, scenarios } = shown;
    levels.sort_unstable();
    let level = |hundredths: Option<f64>| hundredths.map(|hundredths| hundredths / 100.0);
    let scenarios = scenarios.len() as u32;
    SkillFigures {
        skill,
        weight: WEIGHTS[skill.index()],
        runs: levels.len() as u32,
        scenarios,
        level_mean: level(mean(&levels)),
        level_sd: level(deviation(&levels)),
        level_p25: level(quantile(&levels, 0.25)),
        level_p75: level(quantile(&levels, 0.75)),
        needs_more_evidence: scenarios < ENOUGH_SCENARIOS,
    }
}

/// The skills with the most points of the score still to be had: weight × (5 − level) / 4. A skill at level 4 or above isn't
/// named; one that was never called for has no level and isn't named either.
fn practise_next(skills: &[SkillFigures]) -> Vec<Skill> {
    let missing = |figures: &SkillFigures| {
        let level = figures.level_mean.filter(|&level| level < 4.0)?;
        Some((f64::from(figures.weight) * (5.0 - level) / 4.0, figures.skill))
    };
    let mut gains: Vec<(f64, Skill)> = skills.iter().filter_map(missing).collect();
    gains.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    gains.into_iter().take(NEXT).map(|(_, skill)| skill).collect()
}

impl Skills {
    /// The skills shown in some runs, without runs before them and without measured difficulty.
    pub fn of(runs: &[Run<'_>]) -> Self {
        Self::on(runs, &Basis::default())
    }

    /// The skills shown in some runs; ratings and progress rest on what is given beside.
    pub fn on<'a>(runs: &[Run<'a>], basis: &Basis<'a>) -> Self {
        let mut counter = SkillsCounter::default();
        for run in runs {
            counter.add(run);
        }
        counter.finish(basis)
    }
}
