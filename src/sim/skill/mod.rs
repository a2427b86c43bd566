//! What was shown of each skill? Levels 1–5 for each opportunity, from the rules that fired; one file per skill.
//!
//! An opportunity is a situation in which the skill was called for: a talk (S4), an objection (S5), a stage (S1, S2, S3, S6),
//! the negotiation (S7), the decision (S8), the people (S9), the time after (S9p), the record (S10). Each piece of evidence
//! names the rule that decided the level and its turn. Levels follow domain.md section 7.

mod s10_record;
mod s1_opening;
mod s2_qualifying;
mod s3_questions;
mod s4_listening;
mod s5_objections;
mod s6_value;
mod s7_negotiation;
mod s8_closing;
mod s9_people;
mod s9p_after;

use super::event::{Event, Sink};
use super::rule::Rule;
use super::turn::Turn;
use crate::scenario::words::*;

/// A level and the rule that decided it.
pub(super) type Shown = (u8, Rule);

/// Files one piece of evidence.
fn show<S: Sink>(turn: &mut Turn<'_, S>, skill: Skill, shown: Option<Shown>) {
    let Some((level, rule)) = shown else { return };
    let (sum, count) = &mut turn.st.mind.shown[skill.index()];
    *sum += u16::from(level);
    *count = count.saturating_add(1);
    let at = turn.st.mind.fired.turn(rule);
    turn.sink.take(Event::SkillShown { skill, level, rule, turn: if at == 0 { turn.st.known.turn } else { at } });
}

/// Files one piece of evidence for the whole run, once.
fn show_once<S: Sink>(turn: &mut Turn<'_, S>, skill: Skill, shown: Option<Shown>) {
    let bit = 1 << skill.index();
    if turn.st.mind.judged & bit == 0 && shown.is_some() {
        turn.st.mind.judged |= bit;
        show(turn, skill, shown);
    }
}

/// When a stage is left.
pub(super) fn judge_stage<S: Sink>(turn: &mut Turn<'_, S>, stage: Stage) {
    match stage {
        Stage::FirstContact => {
            let shown = s1_opening::level(turn.cast, turn.st);
            show_once(turn, Skill::S1, shown);
        }
        Stage::Qualification => {
            let shown = s2_qualifying::going_on(turn.cast, turn.st);
            show_once(turn, Skill::S2, shown);
        }
        Stage::Presentation => {
            let shown = s3_questions::level(turn.cast, turn.st);
            show_once(turn, Skill::S3, shown);
            let shown = s6_value::level(turn.cast, turn.st);
            show_once(turn, Skill::S6, shown);
        }
        Stage::Closing => {
            judge_decision(turn);
        }
        Stage::FollowUp => {
            let shown = s9p_after::level(turn.st);
            show_once(turn, Skill::S9p, shown);
        }
        _ => {}
    }
}

fn judge_decision<S: Sink>(turn: &mut Turn<'_, S>) {
    let shown = s7_negotiation::level(turn.cast, turn.st);
    show_once(turn, Skill::S7, shown);
    let shown = s8_closing::level(turn.cast, turn.st);
    show_once(turn, Skill::S8, shown);
    let shown = s9_people::level(turn.cast, turn.st);
    show_once(turn, Skill::S9, shown);
}

/// When a talk is left.
pub(super) fn judge_talk<S: Sink>(turn: &mut Turn<'_, S>) {
    let shown = s4_listening::level(turn.cast, turn.st);
    show(turn, Skill::S4, shown);
    let shown = s10_record::talk(turn.st);
    show(turn, Skill::S10, shown);
}

/// After each turn: objections that were settled are judged once.
pub(super) fn judge_concerns<S: Sink>(turn: &mut Turn<'_, S>) {
    for place in 0..turn.cast.concerns.len() {
        let bit = 1 << (16 + place);
        if turn.st.known.concerns[place].settled && turn.st.mind.judged & bit == 0 {
            let shown = s5_objections::level(turn.cast, turn.st, place);
            turn.st.mind.judged |= bit;
            show(turn, Skill::S5, shown);
        }
    }
}

/// When the reason is filed.
pub(super) fn judge_record<S: Sink>(turn: &mut Turn<'_, S>) {
    let shown = s10_record::reason(turn.cast, turn.st);
    let rule = if shown.is_some_and(|(level, _)| level >= 3) { Rule::M39Reason } else { Rule::M39Wrong };
    turn.fire(rule);
    show(turn, Skill::S10, shown);
}

/// When the run ends: everything that was called for and not judged yet.
pub(super) fn judge_end<S: Sink>(turn: &mut Turn<'_, S>) {
    for place in 0..turn.cast.concerns.len() {
        let bit = 1 << (16 + place);
        let brush_off = turn.cast.concerns[place].category == Category::BrushOff;
        if turn.st.known.concerns[place].surfaced && !brush_off && turn.st.mind.judged & bit == 0 {
            turn.st.mind.judged |= bit;
            let shown = s5_objections::level(turn.cast, turn.st, place);
            show(turn, Skill::S5, shown);
        }
    }
    let stage = turn.st.known.stage;
    if turn.cast.start <= Stage::FirstContact {
        let shown = s1_opening::level(turn.cast, turn.st);
        show_once(turn, Skill::S1, shown);
    }
    if turn.cast.start <= Stage::Qualification && (stage >= Stage::Qualification || given_away(turn)) {
        let shown = s2_qualifying::at_end(turn.cast, turn.st);
        show_once(turn, Skill::S2, shown);
    }
    if stage >= Stage::Qualification && !given_away(turn) {
        let shown = s3_questions::level(turn.cast, turn.st);
        show_once(turn, Skill::S3, shown);
    }
    if stage >= Stage::ObjectionHandling {
        let shown = s6_value::level(turn.cast, turn.st);
        show_once(turn, Skill::S6, shown);
    }
    if stage >= Stage::Closing || turn.st.mind.fired.sum(&[Rule::M34Pressure, Rule::M31Fake, Rule::M26]) > 0 {
        judge_decision(turn);
    }
    if stage == Stage::FollowUp {
        let shown = s9p_after::level(turn.st);
        show_once(turn, Skill::S9p, shown);
    }
}

fn given_away<S: Sink>(turn: &Turn<'_, S>) -> bool {
    matches!(turn.st.known.outcome, Outcome::Nurture | Outcome::Disqualified)
}
