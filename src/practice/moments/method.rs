//! At which turn does a piece of evidence show, and what would the method have done there on what was known?

use super::Step;
use super::evidence::Piece;
use crate::practice::policy;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::presets::presets;
use crate::sim::{Intent, Known, Lead, Place, Rule, Topic, legal};

/// A step at which the method would have done something else.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    /// The place of the step.
    pub step: usize,
    /// What the method would have done.
    pub instead: Intent,
}

/// What the method would have done before a step, where that could be done and isn't what was done.
pub(super) fn advice(cast: &Cast, step: &Step<'_>) -> Option<Intent> {
    if step.before.place == Place::Over {
        return None;
    }
    let instead = policy::method(cast, step.before);
    (instead != step.intent && is_possible(cast, step.before, instead)).then_some(instead)
}

/// Whether it would have been accepted. Of the forms only a booking depends on more than [`legal::check`] looks at; the desk
/// offers those that can be made.
fn is_possible(cast: &Cast, known: &Known, intent: Intent) -> bool {
    let can = |person: u8| {
        presets(cast, known)
            .iter()
            .any(|preset| matches!(preset, Intent::BookMeeting { person: p, .. } if *p == person))
    };
    legal::check(cast, known, intent).is_ok() && !matches!(intent, Intent::BookMeeting { person, .. } if !can(person))
}

/// The steps that explain a piece, best first: where the slip was made; where the method would have done what lifts the skill;
/// where it would have done anything of the skill.
pub(super) fn candidates(cast: &Cast, run: &[Step<'_>], advice: &[Option<Intent>], piece: &Piece) -> Vec<Candidate> {
    let steps: Vec<(usize, Intent)> = piece
        .steps(run)
        .into_iter()
        .filter(|&place| can_explain(&run[place], piece.skill))
        .filter_map(|place| Some((place, advice[place]?)))
        .collect();
    let mut found: Vec<Candidate> = Vec::new();
    let mut add = |step: usize, instead: Intent| {
        if found.iter().all(|known| known.step != step) {
            found.push(Candidate { step, instead });
        }
    };
    if is_slip(piece.skill, piece.rule) {
        let mut slips: Vec<_> = steps.iter().filter(|(place, _)| run[*place].has_fired(piece.rule)).collect();
        slips.sort_by_key(|(place, _)| (*place != piece.named, std::cmp::Reverse(*place)));
        for &&(place, instead) in &slips {
            if mends(cast, &run[place], instead, piece) {
                add(place, instead);
            }
        }
    }
    let done: Vec<Intent> = steps.iter().flat_map(|(place, _)| parts(run[*place].intent)).collect();
    for &(place, instead) in &steps {
        // At a high level only what never happened is missing; listening takes something to be told (`sim/skill`).
        let called_for = piece.skill != Skill::S4 || run[place].before.open.is_some();
        let missing =
            |part: Intent| !piece.is_strong() || called_for && !done.iter().any(|&other| is_same(other, part));
        if adds(&run[place], instead, |part| lifts(piece.skill, piece.rule, part) && missing(part)) {
            add(place, instead);
        }
    }
    if !piece.is_strong() {
        for &(place, instead) in &steps {
            let stage = run[place].before.stage;
            if adds(&run[place], instead, |part| skill_of(cast, stage, part) == Some(piece.skill)) {
                add(place, instead);
            }
        }
    }
    found
}

/// Whether a step may be a moment: a decision, or leaving and waiting where something else was to be done.
fn can_explain(step: &Step<'_>, skill: Skill) -> bool {
    match step.intent {
        Intent::EndMeeting { .. } => step.before.place == Place::Talk || skill == Skill::S10,
        Intent::AdvanceDay => true,
        other => other.is_decision(),
    }
}

/// Lead and move, each on its own, or the form.
fn parts(intent: Intent) -> Vec<Intent> {
    let Intent::MakeMove { lead, r#move, topic, manner } = intent else { return vec![intent] };
    let lead = lead.map(|lead| match lead {
        Lead::Acknowledge => Intent::plain(Move::M11, Topic::None),
        Lead::Label(concern, cause) => Intent::plain(Move::M12, Topic::Cause(concern, cause)),
        Lead::Paraphrase(hook) => Intent::plain(Move::M13, Topic::Hook(hook)),
    });
    lead.into_iter().chain([Intent::MakeMove { lead: None, r#move, topic, manner }]).collect()
}

/// Two acts that differ in nothing that a skill turns on: which need a question is about doesn't make it another question.
fn is_same(a: Intent, b: Intent) -> bool {
    match (a, b) {
        (
            Intent::MakeMove { r#move: m, topic: t, manner: n, .. },
            Intent::MakeMove { r#move: m2, topic: t2, manner: n2, .. },
        ) => {
            let weighs = |topic: Topic| matches!(topic, Topic::Cause(..) | Topic::Rung(_) | Topic::Person(_));
            m == m2 && n == n2 && (t == t2 || !weighs(t) && !weighs(t2))
        }
        (Intent::BookMeeting { person, .. }, Intent::BookMeeting { person: other, .. }) => person == other,
        (Intent::Research { .. }, Intent::Research { .. }) => true,
        (Intent::HandToMarketing { reason, .. }, Intent::HandToMarketing { reason: other, .. }) => reason == other,
        (a, b) => a == b,
    }
}

/// Whether the method's way holds something that wasn't done in the step.
fn adds(step: &Step<'_>, instead: Intent, wanted: impl Fn(Intent) -> bool) -> bool {
    let done = parts(step.intent);
    parts(instead).into_iter().any(|part| wanted(part) && !done.iter().any(|&other| is_same(other, part)))
}

/// Whether the method's way is another than the slip.
fn mends(cast: &Cast, step: &Step<'_>, instead: Intent, piece: &Piece) -> bool {
    let main = |intent: Intent| parts(intent).pop().unwrap_or(intent);
    let (done, instead) = (main(step.intent), main(instead));
    if is_same(done, instead) {
        return false;
    }
    match piece.rule {
        // One more question is no way out of too many.
        Rule::Interrogation => !asks(instead),
        _ if piece.skill == Skill::S10 => skill_of(cast, step.before.stage, instead) == Some(Skill::S10),
        _ => true,
    }
}

fn asks(act: Intent) -> bool {
    use Move::*;
    matches!(act, Intent::MakeMove { r#move: M4 | M5 | M6 | M7 | M8 | M9 | M14 | M15, .. })
}

/// Whether a rule, as evidence of a skill, speaks about something that was done; else about something that wasn't.
fn is_slip(skill: Skill, rule: Rule) -> bool {
    use Rule::*;
    match rule {
        M1Wrong | M2Early | ChannelMiss => true,
        M9Early | WrongHandOff | RightDrop | RightHandOff => true,
        Interrogation | M20 => true,
        M11Empty | M13False | M19 => true,
        M16Early | M16Miss | M16Bluff => true,
        M21Implied | M21Unlinked | M24Invented | M25Early => true,
        M26 | M27Growing | M28Early => true,
        M29Loose | M31Fake | M31Fear | M34Pressure => true,
        M33Early => skill == Skill::S8,
        M36Bypass => true,
        M39None => true,
        _ => false,
    }
}

/// Whether an act is what a skill's evidence lacks, by the levels of `sim/skill`.
fn lifts(skill: Skill, rule: Rule, act: Intent) -> bool {
    use Move::*;
    let does = |moves: &[Move]| matches!(act, Intent::MakeMove { r#move, .. } if moves.contains(&r#move));
    let gives_away = matches!(act, Intent::HandToMarketing { .. } | Intent::Disqualify { .. });
    let touches = matches!(act, Intent::SendTouch { .. });
    let looks_up = matches!(act, Intent::Research { .. });
    let meets = |others: bool| matches!(act, Intent::BookMeeting { person, .. } if (person != 0) == others);
    match (skill, rule) {
        (Skill::S1, Rule::WrongLead) => matches!(act, Intent::PickLead { .. }),
        (Skill::S1, Rule::ChannelMiss | Rule::Personal) => touches,
        (Skill::S1, Rule::ChannelMatch) => looks_up,
        (Skill::S1, _) => looks_up || touches || does(&[M1]),
        (Skill::S2, Rule::Thin | Rule::M9 | Rule::M9Early) => does(&[M9]),
        (Skill::S2, _) => gives_away,
        (Skill::S3, Rule::M5) => does(&[M6, M7]),
        (Skill::S3, Rule::M6) => does(&[M7, M8, M13]),
        (Skill::S3, Rule::M8 | Rule::M13) => does(&[M7]),
        (Skill::S3, _) => does(&[M5]),
        (Skill::S4, Rule::TalkShare) => does(&[M5, M6, M7, M8, M9, M10, M11, M12, M13]),
        (Skill::S4, _) => does(&[M8, M10, M12, M13]),
        (Skill::S5, Rule::Disclosed) => does(&[M16, M17]),
        (Skill::S5, Rule::M17) => does(&[M12]),
        (Skill::S5, _) => does(&[M10, M12, M14]),
        (Skill::S6, Rule::M21) => does(&[M23, M24]),
        (Skill::S6, Rule::M24) => does(&[M37]),
        (Skill::S6, _) => does(&[M21, M24]),
        (Skill::S7, _) => does(&[M27]) || matches!(act, Intent::ComposeOffer { .. }),
        (Skill::S8, Rule::M33Early) => does(&[M33]),
        (Skill::S8, _) => does(&[M29, M30, M31, M35]),
        (Skill::S9, Rule::M36) => does(&[M37]),
        (Skill::S9, Rule::M35) => does(&[M36]) || meets(true),
        (Skill::S9, Rule::M9) => does(&[M35]),
        (Skill::S9, _) => does(&[M35, M36]) || meets(true),
        (Skill::S9p, Rule::Remorse) => matches!(act, Intent::HandOver { .. }),
        (Skill::S9p, Rule::Decay) => meets(false) || does(&[M40]),
        (Skill::S9p, Rule::HandOver | Rule::M40) => does(&[M40, M41]),
        (Skill::S9p, _) => matches!(act, Intent::HandOver { .. } | Intent::KeepPromise { .. }) || meets(false),
        (Skill::S10, Rule::M39None) => act == (Intent::EndMeeting { note: true }),
        (Skill::S10, _) => does(&[M33]),
    }
}

/// The skill that an act belongs to: a move's by its row, a form's by the row of the move that it stands for, or by what it is
/// about.
pub(in crate::practice) fn skill_of(cast: &Cast, stage: Stage, act: Intent) -> Option<Skill> {
    let row = |r#move: Move| Some(cast.moves[r#move.index()].skill);
    match act {
        Intent::MakeMove { r#move, .. } => row(r#move),
        Intent::ChooseSource { .. } | Intent::Research { .. } | Intent::PickLead { .. } => row(Move::M1),
        Intent::SendTouch { .. } => row(Move::M1),
        Intent::BookMeeting { .. } | Intent::AdvanceDay if stage == Stage::FollowUp => row(Move::M40),
        Intent::BookMeeting { person, .. } if person != 0 => row(Move::M36),
        Intent::BookMeeting { .. } | Intent::AdvanceDay => None,
        Intent::BuildPresentation { .. } => row(Move::M21),
        Intent::ComposeOffer { .. } => row(Move::M25),
        Intent::ForceGate => row(Move::M33),
        Intent::HandToMarketing { .. } | Intent::Disqualify { .. } => row(Move::M38),
        Intent::HandOver { .. } | Intent::KeepPromise { .. } => row(Move::M42),
        Intent::MarkHunch { .. } | Intent::PrepareAnswers { .. } => row(Move::M16),
        Intent::NoteFact | Intent::EndMeeting { .. } | Intent::LogReason { .. } => row(Move::M39),
    }
}
