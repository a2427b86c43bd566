//! What is said about a moment of a run? When it was, what was said before, what was done, what came back, what that did and
//! why, and what the method would have said on what was known.
//!
//! It speaks of moves and effects, never of the person: praise and blame of the self make learning worse (Kluger and DeNisi
//! 1996).

use serde::Serialize;

use crate::practice::moments::{Kind, Moment, Step};
use crate::scenario::words::*;
use crate::sim::event::Event;
use crate::sim::{Intent, Place};
use crate::text::{Arg, Catalog, Voice};

/// A moment in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MomentText {
    /// The turn; 1 for the first.
    pub turn: u16,
    /// The day; 1 for the first.
    pub day: u32,
    /// Helped or not, in a word.
    pub tag: String,
    /// It spoke for what was done.
    pub good: bool,
    /// It spoke against it.
    pub bad: bool,
    /// Turn, stage and day.
    pub when: String,
    /// The skill and its level.
    pub skill: String,
    /// Ids of the skill and of the rules that fired, for who looks them up.
    pub rules: String,
    /// What was said before it.
    pub before: Option<String>,
    /// What was said or done.
    pub done: String,
    /// What came back.
    pub after: Option<String>,
    /// What it did.
    pub what: Option<String>,
    /// Why that is so in selling; where more was possible, what a higher level looks like.
    pub why: String,
    /// What came of it later.
    pub later: Option<String>,
    /// What the method would have said or done.
    pub method: Option<String>,
    /// What helps instead, in general.
    pub better: Option<String>,
}

/// Most rule ids that are listed.
const MOST_IDS: usize = 4;

/// The lowest level that is worth aiming at.
const GOAL: u8 = 3;

impl MomentText {
    /// What stands above a list of them.
    pub fn heading(catalog: &Catalog) -> String {
        catalog.get("report-moments")
    }

    /// Puts a moment of a run into words. `seed` is the run's.
    pub fn of(voice: &Voice<'_>, seed: u64, run: &[Step<'_>], moment: &Moment) -> Option<Self> {
        let catalog = voice.catalog();
        let place = usize::from(moment.turn).checked_sub(1)?;
        let step = run.get(place)?;
        let day = step.before.now / 1_440 + 1;
        let rule = moment.fired.map(|rule| catalog.rule(rule));
        let when = [
            ("turn", Arg::from(moment.turn)),
            ("stage", Arg::from(catalog.stage(step.before.stage))),
            ("day", Arg::from(day)),
        ];
        let raw = voice.pack.rubrics.skills.iter().find(|raw| raw.skill == moment.skill);
        let name = raw.map_or_else(|| catalog.skill(moment.skill), |raw| voice.plain(&raw.name));
        // Above it, the record is a matter of many deals.
        let highest = if moment.skill == Skill::S10 { GOAL } else { 5 };
        let goal = (moment.level + 1).clamp(GOAL, highest);
        let goal_words = raw
            .and_then(|raw| raw.levels.get(usize::from(goal) - 1))
            .map(|level| voice.plain(level))
            .map(|words| catalog.with("report-moment-goal", &[("level", goal.into()), ("words", words.into())]));
        let missed = moment.kind == Kind::Missed;
        let why = if missed { goal_words } else { rule.as_ref().map(|rule| rule.why.clone()) };
        let later = moment.later.map(|turn| {
            let words = catalog.rule(moment.rule).what;
            catalog.with("report-moment-later", &[("turn", turn.into()), ("words", words.into())])
        });
        let tag = match moment.kind {
            Kind::Hurt => "report-moment-hurt",
            Kind::Missed => "report-moment-missed",
            Kind::Helped => "report-moment-helped",
        };
        Some(Self {
            turn: moment.turn,
            day,
            tag: catalog.get(tag),
            good: moment.kind == Kind::Helped,
            bad: moment.kind == Kind::Hurt,
            when: catalog.with("report-moment-when", &when),
            skill: catalog.with("report-moment-skill", &[("skill", name.into()), ("level", moment.level.into())]),
            rules: ids(moment, step),
            before: said_before(voice, run, place),
            done: done(voice, seed, step),
            after: answer(voice, step),
            what: rule.as_ref().map(|rule| rule.what.clone()),
            why: why.unwrap_or_default(),
            later,
            method: moment.instead.map(|instead| {
                let words = voice.choice(step.before, seed, instead);
                let key = if is_speech(instead) { "report-moment-method-says" } else { "report-moment-method-does" };
                catalog.with(key, &[("words", words.into())])
            }),
            better: rule.filter(|_| moment.kind == Kind::Hurt).and_then(|rule| rule.better),
        })
    }
}

/// Whether it is said aloud, in a talk.
fn is_speech(intent: Intent) -> bool {
    matches!(intent, Intent::MakeMove { r#move, .. } if r#move != Move::M10)
}

/// Ids of the skill and of the rules that fired, the evidence's first.
fn ids(moment: &Moment, step: &Step<'_>) -> String {
    let mut ids = vec![moment.skill.word(), moment.rule.id()];
    for event in step.events {
        if let Event::Fired { rule, .. } = event
            && !ids.contains(&rule.id())
            && ids.len() <= MOST_IDS
        {
            ids.push(rule.id());
        }
    }
    ids.join(" · ")
}

/// What was said or done, as a sentence.
fn done(voice: &Voice<'_>, seed: u64, step: &Step<'_>) -> String {
    let said: Vec<String> = step
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Said { line } => Some(voice.line(step.after, *line)),
            _ => None,
        })
        .collect();
    let (key, words) = if said.is_empty() {
        let words = voice.choice(step.before, seed, step.intent);
        (if is_speech(step.intent) { "report-moment-you-said" } else { "report-moment-you-did" }, words)
    } else {
        ("report-moment-you-said", said.join(" "))
    };
    voice.catalog().with(key, &[("words", words.into())])
}

/// What came back in a step: words, else a look, else how a message fared.
fn answer(voice: &Voice<'_>, step: &Step<'_>) -> Option<String> {
    spoken(voice, step).or_else(|| {
        step.events.iter().find_map(|event| match event {
            Event::Seen { line, .. } => Some(voice.line(step.after, *line)),
            Event::TouchAnswered { result, .. } => {
                let words = voice.catalog().touch_result(*result);
                Some(voice.catalog().with("report-moment-reaction", &[("words", words.into())]))
            }
            _ => None,
        })
    })
}

/// What a person said in a step.
fn spoken(voice: &Voice<'_>, step: &Step<'_>) -> Option<String> {
    let catalog = voice.catalog();
    let mut who = 0;
    let mut words: Vec<String> = Vec::new();
    for event in step.events {
        let (person, line) = match event {
            Event::Heard { person, line, .. } | Event::Told { person, line, .. } => (*person, *line),
            Event::TouchAnswered { line: Some(line), .. } => (0, *line),
            _ => continue,
        };
        if words.is_empty() {
            who = person;
        }
        if who == person {
            words.push(voice.line(step.after, line));
        }
    }
    let words = (!words.is_empty()).then(|| words.join(" "))?;
    Some(match who {
        0 => catalog.with("report-moment-client-said", &[("words", words.into())]),
        other => {
            catalog.with("report-moment-person-said", &[("name", voice.person(other).into()), ("words", words.into())])
        }
    })
}

/// What was heard last before a step, in the same talk or just before.
fn said_before(voice: &Voice<'_>, run: &[Step<'_>], place: usize) -> Option<String> {
    for earlier in run.get(..place)?.iter().rev() {
        if let Some(words) = spoken(voice, earlier) {
            return Some(words);
        }
        if earlier.before.place != Place::Talk {
            break;
        }
    }
    None
}
