//! Do the weights of one thing add up to 100? Profiles, causes, ends, rubrics.

use super::super::diagnostic::Problems;
use super::super::read::RawPack;
use super::super::source::Place;
use super::super::words::{RightEnd, Skill};
use super::place;

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    for prospect in &raw.prospects {
        let (file, raw) = (prospect.file, &prospect.raw);
        let top = place(file, 0);
        if !(2..=3).contains(&raw.profiles.len()) {
            let message = format!("a prospect has two or three profiles, not {}", raw.profiles.len());
            problems.add_in(top, "profiles", message);
        }
        for (n, profile) in raw.profiles.iter().enumerate() {
            let at = problems.item(top, "profiles", n);
            sum(profile, at, "this profile", problems);
            if profile.iter().filter(|weight| **weight > 0).count() < 2 {
                problems.add(at, "a profile has two real needs at least");
            }
        }
        for concern in &raw.concerns {
            let at = problems.field(place(file, concern.at), "causes");
            let weights: Vec<u8> = concern.causes.iter().map(|cause| cause.weight).collect();
            sum(&weights, at, "the causes of this concern", problems);
        }
        let at = problems.field(top, "ends");
        let weights: Vec<u8> = raw.ends.iter().map(|end| end.weight).collect();
        sum(&weights, at, "the ends", problems);
        for (n, end) in raw.ends.iter().enumerate() {
            if end.topic.is_some() != (end.end == RightEnd::Nurture) {
                let at = problems.item(top, "ends", n);
                problems.add(at, "a Nurture end has a topic for marketing, and no other has one");
            }
        }
    }
    rubrics(raw, problems);
}

fn rubrics(raw: &RawPack, problems: &mut Problems<'_>) {
    let Some(rubrics) = &raw.rubrics else { return };
    let top = place(rubrics.file, 0);
    for (n, rubric) in rubrics.raw.rubrics.iter().enumerate() {
        let at = problems.item(top, "rubrics", n);
        let weights: Vec<u8> = rubric.weights.iter().map(|(_, weight)| *weight).collect();
        let weights_at = problems.field(at, "weights");
        sum(&weights, weights_at, "this rubric", problems);
        for (n, (skill, _)) in rubric.weights.iter().enumerate() {
            if rubric.weights[..n].iter().any(|(known, _)| known == skill) {
                problems.add(at, format!("the skill {} is weighed twice", skill.word()));
            }
        }
    }
    for skill in Skill::ALL {
        match rubrics.raw.skills.iter().filter(|written| written.skill == *skill).count() {
            1 => {}
            0 => problems.add_in(top, "skills", format!("the skill {} is missing", skill.word())),
            _ => problems.add_in(top, "skills", format!("the skill {} is written twice", skill.word())),
        }
    }
}

fn sum(weights: &[u8], at: Place, what: &str, problems: &mut Problems<'_>) {
    let sum: u32 = weights.iter().map(|weight| u32::from(*weight)).sum();
    if sum != 100 {
        problems.add(at, format!("the weights of {what} add up to {sum}, not 100"));
    }
}
