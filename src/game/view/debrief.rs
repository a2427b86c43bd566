//! What came of a run? Outcome and its true reason, skills with their evidence, the moments that mattered, one next action.

use crate::game::run::{Play, Words};
use crate::game::settings::Settings;
use crate::scenario::words::*;
use crate::sim::event::Event;
use crate::sim::score::Score;
use crate::sim::summary::summarise;
use crate::sim::{Intent, Rule};
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
    pub moments: Vec<MomentView>,
    /// What the rep may file, while nothing is filed: concern, cause, words.
    pub reasons: Vec<(u8, u8, String)>,
    /// Families of the concerns, by their places.
    pub categories: Vec<String>,
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

/// A moment that mattered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentView {
    /// The turn.
    pub turn: u16,
    /// Stage and day.
    pub when: String,
    /// What was said before it.
    pub before: Option<String>,
    /// What the rep did.
    pub said: String,
    /// What came back.
    pub after: Option<String>,
    /// What it did, why, and what helps instead.
    pub what: String,
    /// Why that is so in selling.
    pub why: String,
    /// What helps instead.
    pub better: Option<String>,
    /// It spoke for what was done.
    pub good: bool,
    /// Ids of the rules.
    pub rules: String,
}

/// Looks back at a run.
pub fn debrief(play: &Play, settings: &Settings) -> DebriefView {
    let words = play.words(settings);
    let catalog = settings.catalog();
    let state = &play.session.state;
    let summary = summarise(&play.cast, state);
    let reason = summary.reason_true.map(|rule| catalog.rule(rule));
    let scenario = &play.pack.scenarios[play.cast.scenario];
    let right_end = catalog.right_end(state.mind.end);
    let figures = [("days", Arg::from(summary.elapsed_days)), ("turns", Arg::from(summary.turns))];
    let asks = summary.outcome != Outcome::Won
        && summary.reason_logged.is_none()
        && play.saving == crate::game::run::Saving::Kept;
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
        cause: summary
            .cause_true
            .filter(|_| summary.outcome != Outcome::Won)
            .map(|(concern, cause)| words.voice.cause(concern, cause)),
        filed: summary.reason_logged.map(|(concern, cause)| words.voice.cause(concern, cause)),
        points: summary.score.behaviour,
        capped: summary.score.capped_by.map(|rule| catalog.rule(rule).what),
        figures: catalog.with("ui-debrief-figures", &figures),
        skills: skills(play, &words, &summary.score),
        next: next_action(play, &words, &summary.score),
        moments: moments(play, settings, &words),
        reasons: if asks { reasons(play, &words) } else { Vec::new() },
        categories: play.cast.concerns.iter().map(|concern| catalog.category(concern.category)).collect(),
    }
}

/// A word at the head of a card.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn skills(play: &Play, words: &Words<'_>, score: &Score) -> Vec<SkillView> {
    let mut all = Vec::new();
    for &skill in Skill::ALL {
        let Some(level) = score.levels[skill.index()] else { continue };
        let raw = play.pack.rubrics.skills.iter().find(|raw| raw.skill == skill);
        let events = play.turns.iter().flat_map(|played| &played.record.events);
        let evidence = events.filter_map(|event| match event {
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

/// How much a turn moved, by the rules that fired in it; the rule that counts most. Until odds are there, this is the measure.
fn weight(played: &crate::game::run::Played) -> Option<(i32, Rule)> {
    let mut best: Option<(i32, Rule)> = None;
    for event in &played.record.events {
        let Event::Fired { rule, changes } = event else { continue };
        if rule.tone() == 0 {
            continue;
        }
        let moved: i32 = changes.iter().map(|(_, by)| i32::from(by.unsigned_abs())).sum();
        let weight = moved / 100 + 3;
        if best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, *rule));
        }
    }
    best
}

fn moments(play: &Play, settings: &Settings, words: &Words<'_>) -> Vec<MomentView> {
    let mut weighed: Vec<(i32, Rule, usize)> = Vec::new();
    for (place, played) in play.turns.iter().enumerate() {
        if !played.intent.is_decision() {
            continue;
        }
        if let Some((weight, rule)) = weight(played) {
            let again = weighed.iter().position(|(_, known, _)| *known == rule);
            match again {
                Some(known) if weighed[known].0 < weight => weighed[known] = (weight, rule, place),
                Some(_) => {}
                None => weighed.push((weight, rule, place)),
            }
        }
    }
    // What explains the end comes first: what hurt, where it ended wrongly; then whatever moved most.
    let right = crate::sim::score::is_right_end(&play.session.state);
    weighed.sort_by_key(|(weight, _, place)| (std::cmp::Reverse(*weight), *place));
    let explains = |rule: Rule| (rule.tone() > 0) == right;
    let mut chosen: Vec<_> = weighed.iter().copied().filter(|(_, rule, _)| explains(*rule)).take(2).collect();
    for row in weighed {
        if chosen.len() < 3 && !chosen.contains(&row) {
            chosen.push(row);
        }
    }
    chosen.sort_by_key(|(_, _, place)| *place);
    chosen.into_iter().map(|(_, rule, place)| moment(play, settings, words, rule, place)).collect()
}

fn moment(play: &Play, settings: &Settings, words: &Words<'_>, rule: Rule, place: usize) -> MomentView {
    use crate::game::transcript::{Look, entries};
    let played = &play.turns[place];
    let before = play.known_before(place + 1);
    let own = entries(words, before, played);
    let theirs = |entry: &&crate::game::transcript::Entry| matches!(entry.look, Look::Person | Look::PersonMail);
    let mine =
        own.iter().find(|entry| matches!(entry.look, Look::Rep | Look::RepMail)).map(|entry| entry.words.clone());
    let said = mine.unwrap_or_else(|| words.voice.choice(before, play.header.seed, played.intent));
    let previous = place.checked_sub(1).and_then(|earlier| {
        let entries = entries(words, play.known_before(earlier + 1), &play.turns[earlier]);
        let last = entries.iter().rev().find(theirs)?;
        Some(last.words.clone())
    });
    let text = settings.catalog().rule(rule);
    let fired = played.record.events.iter().filter_map(|event| match event {
        Event::Fired { rule, .. } => Some(rule.id()),
        _ => None,
    });
    let mut ids: Vec<&str> = fired.collect();
    ids.dedup();
    ids.truncate(4);
    let in_talk = matches!(played.intent, Intent::MakeMove { .. });
    let args = [
        ("turn", Arg::from(played.record.turn)),
        ("stage", Arg::from(settings.catalog().stage(before.stage))),
        ("day", Arg::from(before.now / 1_440 + 1)),
    ];
    MomentView {
        turn: played.record.turn,
        when: settings.catalog().with("ui-moment-when", &args),
        before: previous.filter(|_| in_talk),
        said,
        after: own.iter().find(theirs).map(|entry| entry.words.clone()),
        what: text.what,
        why: text.why,
        better: text.better,
        good: rule.tone() > 0,
        rules: ids.join(" · "),
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
