//! Which skills were shown, how surely do we know, and what should be practised next?

use std::collections::BTreeMap;

use serde::Serialize;

use super::run::{Run, Who};
use super::stats::{deviation, mean, quantile};
use crate::scenario::words::Skill;

/// Scenarios that a skill must have been shown in before its level is leant on (domain.md section 9: one scenario ≠ skill).
pub const ENOUGH_SCENARIOS: u32 = 4;

/// Weight of each skill in a full sale, summing to 100 (house rule, domain.md section 7).
pub const WEIGHTS: [u8; Skill::COUNT] = [8, 12, 15, 10, 15, 12, 7, 8, 6, 4, 3];

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
    players: BTreeMap<Who<'a>, Levels>,
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
            player.0[skill].add(u32::from(*level), scenario);
        }
    }

    /// The report.
    pub fn finish(self) -> Skills {
        let skills = self.all.finish();
        let mut players: Vec<_> = self.players.into_iter().collect();
        players.sort_by_cached_key(|(who, _)| who.order());
        let trainees = players.into_iter().map(|(who, levels)| {
            let (trainee, policy) = who.names();
            let skills = levels.finish();
            TraineeSkills { trainee, policy, practise_next: practise_next(&skills), skills }
        });
        Skills { practise_next: practise_next(&skills), trainees: trainees.collect(), skills, runs: self.runs }
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
    /// The skills shown in some runs.
    pub fn of(runs: &[Run<'_>]) -> Self {
        let mut counter = SkillsCounter::default();
        for run in runs {
            counter.add(run);
        }
        counter.finish()
    }
}
