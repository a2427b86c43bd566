//! How accurate was it, stage by stage and skill by skill? 100 less four times the mean loss, as for the whole run.

use crate::game::run::Words;
use crate::practice::analysis::{Decision, Permille};
use crate::scenario::words::*;
use crate::text::{Arg, Catalog};

/// Fewest decisions that say anything.
const ENOUGH: u32 = 3;
/// The most that one decision counts, thousandths.
const MOST_LOSS: i32 = 250;

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareRow {
    /// The stage or the skill.
    pub name: String,
    /// Accuracy in thousandths; none: too few decisions.
    pub value: Option<Permille>,
    /// The same in words.
    pub text: String,
    /// How many decisions.
    pub count: String,
}

/// By stage.
pub(super) fn by_stage<'a>(catalog: &Catalog, decisions: impl Iterator<Item = &'a Decision>) -> Vec<ShareRow> {
    let mut sums = [(0, 0); Stage::COUNT];
    for decision in decisions {
        add(&mut sums[decision.stage.index()], decision);
    }
    let named = |stage: &Stage| catalog.get(&format!("ui-stage-{}", stage.index() + 1));
    Stage::ALL.iter().filter_map(|stage| row(catalog, named(stage), sums[stage.index()])).collect()
}

/// By skill.
pub(super) fn by_skill<'a>(words: &Words<'_>, decisions: impl Iterator<Item = &'a Decision>) -> Vec<ShareRow> {
    let mut sums = [(0, 0); Skill::COUNT];
    for decision in decisions {
        if let Some(skill) = decision.skill {
            add(&mut sums[skill.index()], decision);
        }
    }
    let named = |skill: Skill| {
        let raw = words.pack.rubrics.skills.iter().find(|raw| raw.skill == skill);
        raw.map_or_else(|| words.catalog.skill(skill), |raw| words.voice.plain(&raw.name))
    };
    Skill::ALL.iter().filter_map(|&skill| row(words.catalog, named(skill), sums[skill.index()])).collect()
}

fn add((lost, count): &mut (i32, u32), decision: &Decision) {
    *lost += i32::from(decision.loss).clamp(0, MOST_LOSS);
    *count += 1;
}

fn row(catalog: &Catalog, name: String, (lost, count): (i32, u32)) -> Option<ShareRow> {
    if count == 0 {
        return None;
    }
    let value = (count >= ENOUGH).then(|| (1_000 - 4 * lost / count as i32) as Permille);
    let text = value.map_or_else(|| catalog.get("ui-analysis-too-few"), |value| super::percent(value, catalog.lang()));
    Some(ShareRow {
        name,
        value,
        text,
        count: catalog.with("ui-analysis-decisions", &[("count", Arg::from(count))]),
    })
}
