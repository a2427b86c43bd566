//! Has everybody a voice for what can happen? Reactions of each person in every band of trust and stage (engine.md, "fully voiced").

use super::super::cast::{Cast, SaysCast};
use super::super::compile::Compiled;
use super::super::diagnostic::Problems;
use super::super::raw::Band;
use super::super::read::RawPack;
use super::super::words::{Reaction, Stage};
use super::place;

/// What the prospect may do. Disclosing and objecting have lines in each concern.
const OF_PROSPECT: [Reaction; 13] = [
    Reaction::Leaves,
    Reaction::IntegrityHit,
    Reaction::NormBroken,
    Reaction::Corrects,
    Reaction::Defensive,
    Reaction::TrapTaken,
    Reaction::RefusesStep,
    Reaction::Answers,
    Reaction::AcceptsStep,
    Reaction::Confirms,
    Reaction::AsksBack,
    Reaction::ShortOfTime,
    Reaction::Neutral,
];

/// What another person may do; for the rest the engine falls back on `Neutral`.
const OF_OTHERS: [Reaction; 9] = [
    Reaction::Leaves,
    Reaction::Defensive,
    Reaction::Objects,
    Reaction::RefusesStep,
    Reaction::Answers,
    Reaction::AcceptsStep,
    Reaction::Confirms,
    Reaction::AsksBack,
    Reaction::Neutral,
];

/// Stages in which somebody is talked to.
const TALKS: [Stage; 6] = [
    Stage::FirstContact,
    Stage::Qualification,
    Stage::Presentation,
    Stage::ObjectionHandling,
    Stage::Closing,
    Stage::FollowUp,
];

pub(super) fn check(raw: &RawPack, compiled: &Compiled, problems: &mut Problems<'_>) {
    for (prospect, cast) in raw.prospects.iter().zip(&compiled.prospects) {
        let top = place(prospect.file, 0);
        for reaction in OF_PROSPECT {
            if let Some(gap) = gap(cast, 0, reaction, &TALKS) {
                problems.add_in(top, "says", format!("the prospect has no line for {} {gap}", reaction.word()));
            }
        }
        for (n, person) in prospect.raw.people.iter().enumerate() {
            let at = place(prospect.file, person.at);
            for reaction in OF_OTHERS {
                if let Some(gap) = gap(cast, n + 1, reaction, &TALKS[2..5]) {
                    let message = format!("`{}` has no line for {} {gap}", person.id.value, reaction.word());
                    problems.add_in(at, "says", message);
                }
            }
        }
    }
}

/// The first band and stage in which nothing is written, as words.
fn gap(cast: &Cast, person: usize, on: Reaction, stages: &[Stage]) -> Option<String> {
    let says: Vec<&SaysCast> = cast
        .says
        .iter()
        .filter(|says| usize::from(says.person) == person && says.on == on && says.after.is_none())
        .filter(|says| says.lines.len > 0)
        .collect();
    if says.is_empty() {
        return Some("at all".to_owned());
    }
    for band in Band::ALL {
        for stage in stages {
            let holds = |says: &&SaysCast| {
                says.band.is_none_or(|wanted| wanted == *band) && says.at.is_none_or(|wanted| wanted == *stage)
            };
            if !says.iter().any(holds) {
                return Some(format!("at {} trust in {}", band.word(), stage.word()));
            }
        }
    }
    None
}
