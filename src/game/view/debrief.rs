//! What came of a run? Outcome and its true reason, skills with their evidence, the moments that mattered, one next action.

use super::veil::Veil;
use crate::game::run::{Play, Words};
use crate::game::settings::Settings;
use crate::practice::hunches::{Hunch, hunches};
use crate::practice::moments::{Moment, Step, moments};
use crate::report::MomentText;
use crate::scenario::words::*;
use crate::sim::event::Event;
use crate::sim::score::{INTEGRITY_CAP, Score};
use crate::sim::summary::summarise;
use crate::text::Arg;

/// The debrief of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DebriefView {
    /// Scenario and company.
    pub title: String,
    /// How it ended, in a word.
    pub outcome: String,
    /// Whether that was right, in words; the right end.
    pub right: String,
    /// Whether it was.
    pub is_right: bool,
    /// The true reason.
    pub reason: String,
    /// Why that is so in selling.
    pub why: String,
    /// The true cause behind the heaviest open concern.
    pub cause: Option<String>,
    /// What the rep filed.
    pub filed: Option<String>,
    /// Behaviour, 0–100.
    pub points: u8,
    /// The rule that capped it, in words.
    pub capped: Option<String>,
    /// Days, turns.
    pub figures: String,
    /// Skills that were called for.
    pub skills: Vec<SkillView>,
    /// One next action.
    pub next: String,
    /// At most three.
    pub moments: Vec<MomentText>,
    /// How many further ones would give a cause away, and wait.
    pub closed: usize,
    /// What was thought to lie behind the objections.
    pub hunches: Vec<HunchText>,
    /// What the rep may file, while nothing is filed: concern, cause, words.
    pub reasons: Vec<(u8, u8, String)>,
    /// Families of the concerns, by their places.
    pub categories: Vec<String>,
    /// Something of it is kept back until the lessons are done.
    pub is_veiled: bool,
}

/// A skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillView {
    /// Its name.
    pub name: String,
    /// Hundredths of a level.
    pub level: u16,
    /// Turn and rule text.
    pub evidence: Vec<String>,
    /// What helps.
    pub action: String,
}

/// A hunch, looked back at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HunchText {
    /// The family of the objection.
    pub category: String,
    /// What was marked, and what it was.
    pub words: String,
    /// Whether sureness fitted, in words; none: it would give the cause away.
    pub sureness: Option<String>,
    /// Whether it did.
    pub is_calibrated: bool,
}

/// Looks back at a run. `open`: the lessons are done or skipped, so the causes that nobody told may be named.
pub fn debrief(play: &Play, settings: &Settings, open: bool) -> DebriefView {
    let words = play.words(settings);
    let catalog = settings.catalog();
    let state = &play.session.state;
    let summary = summarise(&play.cast, state);
    let reason = summary.reason_true.map(|rule| catalog.rule(rule));
    let scenario = &play.pack.scenarios[play.cast.scenario];
    let right_end = catalog.right_end(state.mind.end);
    let figures = [("days", Arg::from(summary.elapsed_days)), ("turns", Arg::from(summary.turns))];
    // Whoever tries a moment again was told the truth before.
    let asks = summary.outcome != Outcome::Won
        && play.info.fork.is_none()
        && summary.reason_logged.is_none()
        && play.saving == crate::game::run::Saving::Kept;
    let steps = steps(play);
    let veil = Veil::of(play, open);
    let hides = |moment: &Moment| {
        let later = moment.later.is_some_and(|turn| veil.hides(moment.rule, turn));
        later || veil.hides(moment.rule, moment.turn) || veil.hides_turn(moment.turn)
    };
    let (closed, told): (Vec<Moment>, Vec<Moment>) = moments(&play.cast, &steps).into_iter().partition(hides);
    let moments =
        told.iter().filter_map(|moment| MomentText::of(&words.voice, play.header.seed, &steps, moment)).collect();
    let hunches = hunches(&steps, &state.mind);
    let cause = summary.cause_true.filter(|_| summary.outcome != Outcome::Won);
    let is_veiled = cause.is_some_and(|(concern, _)| veil.hides_cause(concern))
        || hunches.iter().any(|hunch| veil.hides_cause(hunch.concern))
        || !closed.is_empty();
    // A cap that took nothing isn't mentioned; the moment itself is.
    let capped = summary.score.capped_by.filter(|_| summary.score.behaviour == INTEGRITY_CAP);
    DebriefView {
        title: format!("{} · {}", words.voice.plain(&scenario.title), words.voice.company()),
        outcome: capital(&catalog.outcome(summary.outcome)),
        right: if summary.right_end {
            catalog.get("ui-debrief-right")
        } else {
            catalog.with("ui-debrief-not-right", &[("end", right_end.into())])
        },
        is_right: summary.right_end,
        reason: reason.as_ref().map_or_else(String::new, |text| text.what.clone()),
        why: reason.map_or_else(String::new, |text| text.why),
        cause: cause
            .filter(|(concern, _)| !veil.hides_cause(*concern))
            .map(|(concern, cause)| words.voice.cause(concern, cause)),
        filed: summary.reason_logged.map(|(concern, cause)| words.voice.cause(concern, cause)),
        points: summary.score.behaviour,
        capped: capped.map(|rule| catalog.rule(rule).what),
        figures: catalog.with("ui-debrief-figures", &figures),
        skills: skills(play, &words, veil, &summary.score),
        next: next_action(play, &words, &summary.score),
        moments,
        closed: closed.len(),
        hunches: hunches.iter().map(|found| hunch(&words, found, veil.hides_cause(found.concern))).collect(),
        reasons: if asks { reasons(play, &words) } else { Vec::new() },
        categories: play.cast.concerns.iter().map(|concern| catalog.category(concern.category)).collect(),
        is_veiled,
    }
}

/// A word at the head of a card.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn skills(play: &Play, words: &Words<'_>, veil: Veil<'_>, score: &Score) -> Vec<SkillView> {
    let mut all = Vec::new();
    for &skill in Skill::ALL {
        let Some(level) = score.levels[skill.index()] else { continue };
        let raw = play.pack.rubrics.skills.iter().find(|raw| raw.skill == skill);
        let events = play.turns.iter().flat_map(|played| &played.record.events);
        let evidence = events.filter_map(|event| match event {
            Event::SkillShown { skill: shown, rule, turn, .. } if *shown == skill && veil.hides(*rule, *turn) => {
                Some(words.catalog.with("ui-evidence-veiled", &[("turn", Arg::from(*turn))]))
            }
            Event::SkillShown { skill: shown, level, rule, turn } if *shown == skill => {
                let args = [
                    ("turn", Arg::from(*turn)),
                    ("level", Arg::from(*level)),
                    ("rule", Arg::from(words.catalog.rule(*rule).what)),
                ];
                Some(words.catalog.with("ui-evidence", &args))
            }
            _ => None,
        });
        all.push(SkillView {
            name: raw.map_or_else(|| words.catalog.skill(skill), |raw| words.voice.plain(&raw.name)),
            level,
            evidence: evidence.collect(),
            action: raw.map_or_else(String::new, |raw| words.voice.plain(&raw.next_action)),
        });
    }
    all
}

/// What helps with the skill that costs the most points.
fn next_action(play: &Play, words: &Words<'_>, score: &Score) -> String {
    let shown = Skill::ALL.iter().filter_map(|&skill| Some((skill, score.levels[skill.index()]?)));
    let weakest = shown.max_by_key(|(skill, level)| {
        (
            u32::from(500 - (*level).min(500)) * u32::from(play.cast.weights[skill.index()]),
            std::cmp::Reverse(skill.index()),
        )
    });
    let raw = weakest.and_then(|(skill, _)| play.pack.rubrics.skills.iter().find(|raw| raw.skill == skill));
    raw.map_or_else(String::new, |raw| words.voice.plain(&raw.next_action))
}

/// The run as `practice` reads it.
pub(super) fn steps(play: &Play) -> Vec<Step<'_>> {
    let turns = play.turns.iter().enumerate();
    turns
        .map(|(place, played)| Step {
            before: play.known_before(place + 1),
            intent: played.intent,
            events: &played.record.events,
            after: &played.after,
        })
        .collect()
}

/// `closed`: only what was marked, and nothing of how good it was.
fn hunch(words: &Words<'_>, hunch: &Hunch, closed: bool) -> HunchText {
    let catalog = words.catalog;
    let turn = hunch.right_from.filter(|_| !closed).unwrap_or(hunch.turn);
    let marked = [
        ("turn", Arg::from(turn)),
        ("cause", Arg::from(words.voice.cause(hunch.concern, hunch.cause))),
        ("sureness", Arg::from(catalog.sureness(hunch.sureness))),
        ("truth", Arg::from(words.voice.cause(hunch.concern, hunch.truth))),
    ];
    let sureness = match (hunch.is_sure(), hunch.is_right()) {
        (true, true) => "ui-hunch-sure-right",
        (false, false) => "ui-hunch-unsure-wrong",
        (true, false) => "ui-hunch-sure-wrong",
        (false, true) => "ui-hunch-unsure-right",
    };
    let key = match (closed, hunch.is_right()) {
        (true, _) => "ui-hunch-marked",
        (false, true) => "ui-hunch-right",
        (false, false) => "ui-hunch-wrong",
    };
    HunchText {
        category: words
            .cast
            .concerns
            .get(usize::from(hunch.concern))
            .map_or_else(String::new, |concern| catalog.category(concern.category)),
        words: catalog.with(key, &marked),
        sureness: (!closed).then(|| catalog.get(sureness)),
        is_calibrated: hunch.is_calibrated(),
    }
}

/// Causes of every concern that was said.
fn reasons(play: &Play, words: &Words<'_>) -> Vec<(u8, u8, String)> {
    let known = play.session.known();
    let mut all = Vec::new();
    for (concern, cast) in play.cast.concerns.iter().enumerate() {
        if known.concerns[concern].surfaced {
            for cause in 0..cast.causes.len() {
                all.push((concern as u8, cause as u8, words.voice.cause(concern as u8, cause as u8)));
            }
        }
    }
    all
}
