//! How accurate was it, stage by stage and skill by skill? 100 less four times the mean loss, as for the whole run.

use crate::game::run::Words;
use crate::practice::analysis::{Decision, Permille, accuracy};
use crate::report::analysis::percent;
use crate::scenario::words::*;
use crate::text::{Arg, Catalog};

/// Fewest decisions that say anything.
const ENOUGH: usize = 3;

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
pub(super) fn by_stage(catalog: &Catalog, decisions: &[&Decision]) -> Vec<ShareRow> {
    let of = |stage: &Stage| {
        let name = catalog.get(&format!("ui-stage-{}", stage.index() + 1));
        row(catalog, name, decisions, |decision| decision.stage == *stage)
    };
    Stage::ALL.iter().filter_map(of).collect()
}

/// By skill.
pub(super) fn by_skill(words: &Words<'_>, decisions: &[&Decision]) -> Vec<ShareRow> {
    let of = |skill: &Skill| {
        let raw = words.pack.rubrics.skills.iter().find(|raw| raw.skill == *skill);
        let name = raw.map_or_else(|| words.catalog.skill(*skill), |raw| words.voice.plain(&raw.name));
        row(words.catalog, name, decisions, |decision| decision.skill == Some(*skill))
    };
    Skill::ALL.iter().filter_map(of).collect()
}

fn row(
    catalog: &Catalog,
    name: String,
    decisions: &[&Decision],
    belongs: impl Fn(&Decision) -> bool,
) -> Option<ShareRow> {
    let own = || decisions.iter().copied().filter(|decision| belongs(decision));
    let count = own().count();
    if count == 0 {
        return None;
    }
    let value = accuracy(own()).filter(|_| count >= ENOUGH);
    let text = value.map_or_else(|| catalog.get("ui-analysis-too-few"), |value| percent(value, catalog.lang()));
    Some(ShareRow { name, value, text, count: catalog.with("ui-analysis-decisions", &[("count", Arg::from(count))]) })
}
