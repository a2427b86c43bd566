//! What does the report on skills say, in words? Moves and effects, never the person; a change only where a test found one.

use super::words::Words;
use super::{Bar, Bars, Block, Chart, Table, standing};
use crate::report::run::Who;
use crate::report::skills::{ENOUGH_SCENARIOS, SkillFigures, Skills, TraineeSkills};
use crate::scenario::words::Skill;

/// What the report says.
pub fn blocks(skills: &Skills, words: Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if skills.runs == 0 {
        blocks.push(Block::Say(words.get("report-no-runs")));
    }
    blocks.extend(next(skills, words));
    blocks.push(Block::Chart(Chart::Skills(chart(skills, words))));
    blocks.push(Block::Heading(words.get("report-heading-levels")));
    blocks.push(Block::Table(table(skills, words)));
    if skills.trainees.len() > 1 {
        blocks.push(Block::Heading(words.get("report-heading-trainees")));
        blocks.push(Block::Say(words.get("report-trainees-legend")));
        blocks.push(Block::Table(trainees(&skills.trainees, words)));
    }
    blocks.extend(standing::ratings(skills, words));
    blocks.extend(standing::changes(skills, words));
    blocks
}

/// What to practise next, and how far that can be leant on.
fn next(skills: &Skills, words: Words<'_>) -> Option<Block> {
    let names: Vec<_> = skills.practise_next.iter().map(|&skill| words.0.skill(skill)).collect();
    let weak = skills.practise_next.iter().any(|&skill| skills.skills[skill.index()].needs_more_evidence);
    let (first, more) = names.split_first()?;
    let mut said = words.with("report-practise-next", &[("skill", first.into())]);
    if !more.is_empty() {
        said = format!("{said} {}", words.with("report-practise-then", &[("skills", more.join(", ").into())]));
    }
    if weak {
        said = format!("{said} {}", words.with("report-practise-weak", &[("n", ENOUGH_SCENARIOS.into())]));
    }
    Some(Block::Say(said))
}

fn evidence(figures: &SkillFigures, words: Words<'_>) -> String {
    match figures {
        SkillFigures { runs: 0, .. } => words.none(),
        SkillFigures { needs_more_evidence: true, .. } => words.get("report-evidence-more"),
        _ => words.get("report-evidence-enough"),
    }
}

fn chart(skills: &Skills, words: Words<'_>) -> Bars {
    let bars = skills.skills.iter().map(|figures| {
        let mut counts_text = match figures.runs {
            0 => String::new(),
            runs => {
                words.with("report-bar-evidence", &[("runs", runs.into()), ("scenarios", figures.scenarios.into())])
            }
        };
        if figures.runs > 0 && figures.needs_more_evidence {
            counts_text = format!("{counts_text} – {}", words.get("report-evidence-more"));
        }
        Bar {
            label: words.0.skill(figures.skill),
            counts: None,
            value: figures.level_mean,
            range: figures.level_p25.zip(figures.level_p75).map(|(low, high)| [low, high]),
            counts_text,
            value_text: words.level(figures.level_mean),
            is_weak: figures.needs_more_evidence,
        }
    });
    Bars { title: words.get("report-chart-skills"), bars: bars.collect() }
}

fn table(skills: &Skills, words: Words<'_>) -> Table {
    let heads = [
        "report-col-skill",
        "report-col-weight",
        "report-col-runs",
        "report-col-scenarios",
        "report-col-level",
        "report-col-sd",
        "report-col-middle-half",
        "report-col-evidence",
    ];
    let row = |figures: &SkillFigures| {
        vec![
            format!("{} {}", figures.skill.word(), words.0.skill(figures.skill)),
            words.count(u32::from(figures.weight)),
            words.count(figures.runs),
            words.count(figures.scenarios),
            words.level(figures.level_mean),
            words.level(figures.level_sd),
            words.range(figures.level_p25, figures.level_p75, 2),
            evidence(figures, words),
        ]
    };
    Table { head: heads.map(|head| words.get(head)).to_vec(), rows: skills.skills.iter().map(row).collect() }
}

/// One row for each player; a level with a star needs more evidence.
fn trainees(list: &[TraineeSkills], words: Words<'_>) -> Table {
    let mut head = vec![words.get("report-col-trainee")];
    head.extend(Skill::ALL.iter().map(|skill| skill.word().to_owned()));
    head.push(words.get("report-col-next"));
    let row = |trainee: &TraineeSkills| {
        let who = Who::of(&trainee.trainee, trainee.policy.as_deref());
        let mut row = vec![words.who(who)];
        row.extend(trainee.skills.iter().map(|figures| match figures.level_mean {
            None => words.none(),
            level if figures.needs_more_evidence => format!("{}*", words.figure(level, 1)),
            level => words.figure(level, 1),
        }));
        let next: Vec<_> = trainee.practise_next.iter().map(|skill| skill.word()).collect();
        row.push(if next.is_empty() { "–".to_owned() } else { next.join(", ") });
        row
    };
    Table { head, rows: list.iter().map(row).collect() }
}

/// How the figures are defined.
pub fn notes(words: Words<'_>) -> Vec<String> {
    let keys = [
        "report-note-level",
        "report-note-called-for",
        "report-note-middle-half",
        "report-note-evidence",
        "report-note-weights",
        "report-note-next",
        "report-note-rating",
        "report-note-new-seed",
        "report-note-change",
        "report-note-simulated",
        "report-note-verify",
    ];
    keys.map(|key| words.get(key)).to_vec()
}
