//! What does each piece of evidence cost, and which turns does it speak about?

use super::Step;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::event::Event;
use crate::sim::score::{CAPPING, INTEGRITY_CAP};
use crate::sim::{Place, Rule};

/// A piece of evidence. Steps are places in the run, from 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// The skill.
    pub skill: Skill,
    /// The level, 1–5.
    pub level: u8,
    /// The rule that decided it.
    pub rule: Rule,
    /// The step that it names.
    pub named: usize,
    /// The step in which it was filed.
    pub filed: usize,
    /// The objection that it is about.
    pub concern: Option<u8>,
    /// What it takes from the score, thousandths of a point.
    pub cost: u32,
    /// What it brings, thousandths of a point.
    pub worth: u32,
}

/// Level from which a piece speaks for what was done.
const STRONG: u8 = 4;

impl Piece {
    /// Whether it is a strength with a decision to show for it, one that nothing speaks against.
    pub fn is_strength(&self, run: &[Step<'_>]) -> bool {
        let decided = run.get(self.named).is_some_and(|step| {
            let mut fired = step.events.iter();
            let spoiled = fired.any(|event| matches!(event, Event::Fired { rule, .. } if rule.tone() < 0));
            step.intent.is_decision() && step.has_fired(self.rule) && !spoiled
        });
        self.level >= STRONG && self.worth > 0 && self.rule.tone() > 0 && decided
    }

    /// Whether only what is missing for the highest level is left.
    pub fn is_strong(&self) -> bool {
        self.level >= STRONG
    }

    /// The steps that it speaks about, in order.
    pub fn steps(&self, run: &[Step<'_>]) -> Vec<usize> {
        let talk = run.get(self.filed).map(|step| step.before.talk.number);
        let about = |step: &Step<'_>| match self.skill {
            Skill::S1 => step.before.stage <= Stage::FirstContact,
            Skill::S4 | Skill::S10 => {
                matches!(step.before.place, Place::Talk | Place::Wrap) && Some(step.before.talk.number) == talk
            }
            Skill::S5 => self.concern.is_some() && step.before.open == self.concern,
            Skill::S9p => step.before.stage == Stage::FollowUp,
            _ => true,
        };
        run.iter().take(self.filed + 1).enumerate().filter(|(_, step)| about(step)).map(|(place, _)| place).collect()
    }
}

/// All pieces of a run whose skill has a weight, in the order in which they were filed.
pub(super) fn pieces(cast: &Cast, run: &[Step<'_>]) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let mut count = [0u32; Skill::COUNT];
    let mut judged = Vec::new();
    for (place, step) in run.iter().enumerate() {
        for event in step.events {
            let &Event::SkillShown { skill, level, rule, turn } = event else { continue };
            count[skill.index()] += 1;
            let concern = if skill == Skill::S5 { next_judged(cast, step, &judged) } else { None };
            judged.extend(concern);
            let named = usize::from(turn).saturating_sub(1).min(place);
            found.push(Piece { skill, level, rule, named, filed: place, concern, cost: 0, worth: 0 });
        }
    }
    let shown = (0..Skill::COUNT).filter(|&skill| count[skill] > 0);
    let all: u32 = shown.map(|skill| u32::from(cast.weights[skill])).sum();
    if all == 0 {
        return Vec::new();
    }
    for piece in &mut found {
        // A level is a quarter of the weight's share of 100 points.
        let level = u32::from(cast.weights[piece.skill.index()]) * 25_000;
        let part = all * count[piece.skill.index()];
        piece.cost = level * u32::from(5 - piece.level.min(5)) / part;
        piece.worth = level * u32::from(piece.level.clamp(1, 5) - 1) / part;
    }
    // What capped the score cost what it took from it as well.
    let whole: u32 = found.iter().map(|piece| piece.worth).sum();
    let lost = whole.saturating_sub(u32::from(INTEGRITY_CAP) * 1_000);
    let capped_by = CAPPING.into_iter().find(|&rule| run.iter().any(|step| step.has_fired(rule)));
    let named = found.iter().filter(|piece| Some(piece.rule) == capped_by).count() as u32;
    for piece in found.iter_mut().filter(|piece| Some(piece.rule) == capped_by) {
        piece.cost += lost / named.max(1);
    }
    found.retain(|piece| cast.weights[piece.skill.index()] > 0);
    found
}

/// The objection that the next piece of S5 is about: those that were settled are judged in their order, at the end all that were
/// said (`sim/skill`).
fn next_judged(cast: &Cast, step: &Step<'_>, judged: &[u8]) -> Option<u8> {
    let over = step.after.place == Place::Over;
    let known = &step.after.concerns;
    (0..cast.concerns.len())
        .find(|&place| {
            let open = if over { known[place].surfaced } else { known[place].settled };
            open && cast.concerns[place].category != Category::BrushOff && !judged.contains(&(place as u8))
        })
        .map(|place| place as u8)
}
