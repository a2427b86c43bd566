//! How is it said how good somebody is, and whether they got better? Ratings in a table, a change in a plain sentence.

use super::words::Words;
use super::{Block, Table};
use crate::practice::progress::{Progress, Verdict};
use crate::practice::rating::{ENOUGH_DEVIATION, Rating};
use crate::practice::trend::ENOUGH_POINTS;
use crate::report::run::Who;
use crate::report::skills::{Skills, TraineeSkills};
use crate::scenario::words::Skill;
use crate::text::{Catalog, signed};

/// Whose change is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// A coach reads about somebody.
    Coach,
    /// The trainee reads about their own.
    Trainee,
}

/// What can be said of a change of the score, in a sentence.
pub fn sentence(progress: &Progress, to: To, catalog: &Catalog) -> String {
    let words = Words(catalog);
    let runs = ("n", progress.runs.into());
    let changed = |key: &str, sign: f64| {
        let [low, high] = [0, 1].map(|end| progress.ci95.map_or(0.0, |ends| ends[end] * sign));
        let range = match progress.ci95 {
            None => String::new(),
            Some(_) => words.with(
                "report-progress-range",
                &[("low", whole(low.min(high)).into()), ("high", whole(low.max(high)).into())],
            ),
        };
        let points = whole(progress.change.unwrap_or(0.0) * sign);
        words.with(key, &[runs.clone(), ("points", points.into()), ("range", range.into())])
    };
    match (progress.verdict, to) {
        (Verdict::Improved, To::Coach) => changed("report-progress-improved", 1.0),
        (Verdict::Improved, To::Trainee) => changed("report-progress-improved-own", 1.0),
        (Verdict::Declined, To::Coach) => changed("report-progress-declined", -1.0),
        (Verdict::Declined, To::Trainee) => changed("report-progress-declined-own", -1.0),
        (Verdict::NoEvidence, _) => match progress.ci95 {
            None => words.with("report-progress-none", &[runs]),
            Some(ends) => {
                let [low, high] = ends.map(|end| signed(whole(end), catalog.lang()));
                words.with("report-progress-none-within", &[runs, ("low", low.into()), ("high", high.into())])
            }
        },
        (Verdict::TooFewRuns, _) => words.with("report-progress-few", &[runs, ("least", ENOUGH_POINTS.into())]),
    }
}

fn whole(points: f64) -> i64 {
    points.round() as i64
}

/// Ratings: skill by skill for one player, in a row for each of several.
pub fn ratings(skills: &Skills, words: Words<'_>) -> Vec<Block> {
    let table = match skills.trainees.as_slice() {
        [] => return Vec::new(),
        [trainee] => by_skill(trainee, words),
        list => by_player(list, words),
    };
    let about = words.with("report-ratings-legend", &[("deviation", ENOUGH_DEVIATION.into())]);
    vec![Block::Heading(words.get("report-heading-ratings")), Block::Say(about), Block::Table(table)]
}

/// Whether anybody got better: a sentence for each player, and the skills in which something changed.
pub fn changes(skills: &Skills, words: Words<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(words.get("report-heading-trend"))];
    let several = skills.trainees.len() > 1;
    for trainee in &skills.trainees {
        let Some(progress) = &trainee.progress else { continue };
        let mut said = sentence(progress, To::Coach, words.0);
        let changed: Vec<String> = trainee
            .ratings
            .iter()
            .filter(|standing| matches!(standing.progress.verdict, Verdict::Improved | Verdict::Declined))
            .map(|standing| {
                let by = words.change(standing.progress.change, 1);
                words.with(
                    "report-progress-skill",
                    &[("skill", words.0.skill(standing.skill).into()), ("by", by.into())],
                )
            })
            .collect();
        if !changed.is_empty() {
            said = format!("{said} {}", words.with("report-progress-skills", &[("skills", changed.join(", ").into())]));
        }
        if several {
            let who = words.who(Who::of(&trainee.trainee, trainee.policy.as_deref()));
            said = format!("{who}: {said}");
        }
        blocks.push(Block::Say(said));
    }
    blocks.push(Block::Say(words.get("report-trend")));
    blocks
}

fn by_skill(trainee: &TraineeSkills, words: Words<'_>) -> Table {
    let heads = [
        "report-col-skill",
        "report-col-rating",
        "report-col-ci95",
        "report-col-firsts",
        "report-col-repeats",
        "report-col-evidence",
        "report-col-change",
    ];
    let row = |name: String, rating: Option<&Rating>, progress: Option<&Progress>| {
        let evidence = match rating {
            Some(rating) if rating.needs_more_evidence => words.get("report-evidence-more"),
            Some(_) => words.get("report-rating-enough"),
            None => words.none(),
        };
        vec![
            name,
            rating.map_or_else(|| words.none(), |rating| rating.rating.to_string()),
            interval(rating, words),
            rating.map_or_else(|| words.none(), |rating| words.count(rating.firsts)),
            rating.map_or_else(|| words.none(), |rating| words.count(rating.repeats)),
            evidence,
            progress.map_or_else(|| words.none(), |progress| change(progress, words)),
        ]
    };
    // The change of the score stands in a sentence of its own: it is in points, not in levels.
    let mut rows = vec![row(words.get("report-rating-overall"), trainee.rating.as_ref(), None)];
    rows.extend(trainee.ratings.iter().map(|standing| {
        let name = format!("{} {}", standing.skill.word(), words.0.skill(standing.skill));
        row(name, standing.rating.as_ref(), Some(&standing.progress))
    }));
    Table { head: heads.map(|head| words.get(head)).to_vec(), rows }
}

/// A rating with a star needs more evidence.
fn by_player(list: &[TraineeSkills], words: Words<'_>) -> Table {
    let mut head =
        vec![words.get("report-col-trainee"), words.get("report-col-rating-overall"), words.get("report-col-ci95")];
    head.extend(Skill::ALL.iter().map(|skill| skill.word().to_owned()));
    let starred = |rating: Option<&Rating>| {
        rating.map_or_else(
            || words.none(),
            |rating| format!("{}{}", rating.rating, if rating.needs_more_evidence { "*" } else { "" }),
        )
    };
    let row = |trainee: &TraineeSkills| {
        let mut row = vec![
            words.who(Who::of(&trainee.trainee, trainee.policy.as_deref())),
            starred(trainee.rating.as_ref()),
            interval(trainee.rating.as_ref(), words),
        ];
        let of = |skill: &Skill| trainee.ratings.get(skill.index()).and_then(|standing| standing.rating.as_ref());
        row.extend(Skill::ALL.iter().map(|skill| starred(of(skill))));
        row
    };
    Table { head, rows: list.iter().map(row).collect() }
}

fn interval(rating: Option<&Rating>, words: Words<'_>) -> String {
    rating.map_or_else(|| words.none(), |rating| format!("{}–{}", rating.ci95[0], rating.ci95[1]))
}

/// The change of a level in a cell.
fn change(progress: &Progress, words: Words<'_>) -> String {
    match progress.verdict {
        _ if progress.runs == 0 => words.none(),
        Verdict::Improved | Verdict::Declined => words.change(progress.change, 1),
        Verdict::NoEvidence => words.get("report-change-none"),
        Verdict::TooFewRuns => words.get("report-change-few"),
    }
}
