//! What do we know? Facts with their source, needs, people, the hunch, and what is due.

use crate::game::run::{Play, Words};
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place, Sureness};
use crate::text::{Arg, short_date};

/// A field of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The field's name.
    pub label: String,
    /// What is known; empty: nothing yet.
    pub values: Vec<ValueRow>,
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueRow {
    /// What it says.
    pub value: String,
    /// Where and when it was learnt; empty: it came with the card that was taken over.
    pub source: String,
    /// An evasive or false answer.
    pub doubtful: bool,
    /// Nobody has written it down yet.
    pub unwritten: bool,
}

/// A need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedRow {
    /// What it is called.
    pub label: String,
    /// How deep it was heard, in words.
    pub depth: String,
    /// The same, 0–5.
    pub level: u8,
}

/// Another person of the deal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The name.
    pub name: String,
    /// The role.
    pub role: String,
    /// Signs, reachable, met.
    pub tags: Vec<String>,
}

/// What may lie behind an objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HunchView {
    /// The family of the objection.
    pub category: String,
    /// Its place.
    pub concern: u8,
    /// The causes in plain words.
    pub causes: Vec<String>,
    /// The one that is marked.
    pub marked: Option<u8>,
    /// How sure.
    pub sureness: Option<Sureness>,
    /// Words for how sure.
    pub words: Vec<String>,
    /// The cause that was told.
    pub told: Option<u8>,
}

/// Something with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarRow {
    /// When.
    pub date: String,
    /// What.
    pub what: String,
    /// What keeps it, where it can be kept now.
    pub keep: Option<Intent>,
    /// It was broken.
    pub broken: bool,
}

/// Fields that are there from the start, with a question mark until something is known.
const ALWAYS: [CardField; 9] = [
    CardField::Problem,
    CardField::Figure,
    CardField::Budget,
    CardField::Authority,
    CardField::Timing,
    CardField::Process,
    CardField::Competitor,
    CardField::Size,
    CardField::WhyNotNow,
];

/// The card as it stood when `known` was all that was known.
pub fn rows(play: &Play, words: &Words<'_>, known: &Known) -> Vec<CardRow> {
    let row = |field: CardField| CardRow {
        label: words.catalog.card_field(field),
        values: values(play, words, known, field),
    };
    let mut rows: Vec<CardRow> = ALWAYS.into_iter().map(row).collect();
    let sometimes = [CardField::Trigger, CardField::Channel, CardField::Norm];
    rows.extend(sometimes.into_iter().map(row).filter(|row| !row.values.is_empty()));
    rows
}

fn values(play: &Play, words: &Words<'_>, known: &Known, field: CardField) -> Vec<ValueRow> {
    let learnt = words
        .cast
        .facts
        .iter()
        .enumerate()
        .filter(|(place, fact)| fact.field == field && known.facts >> place & 1 == 1);
    let mut values: Vec<(u16, ValueRow)> = learnt
        .map(|(place, fact)| {
            let turn = known.fact_turns[place];
            let value = ValueRow {
                value: words.voice.fact(place as u8),
                source: source(play, words, turn),
                doubtful: fact.doubtful,
                unwritten: known.noted >> place & 1 == 0,
            };
            (turn, value)
        })
        .collect();
    // A straight answer makes an evasive one worthless.
    if values.iter().any(|(_, value)| !value.doubtful) {
        values.retain(|(_, value)| !value.doubtful);
    }
    values.sort_by_key(|(turn, _)| std::cmp::Reverse(*turn));
    values.into_iter().map(|(_, value)| value).collect()
}

/// "call, 12 May".
fn source(play: &Play, words: &Words<'_>, turn: u16) -> String {
    let lang = words.voice.lang;
    let Some(played) = usize::from(turn).checked_sub(1).and_then(|place| play.turns.get(place)) else {
        return String::new();
    };
    let known = &played.after;
    let date = short_date(known.season, known.now / 1_440, lang);
    let what = match (known.place, played.intent) {
        (_, Intent::Research { .. }) => words.catalog.get("ui-source-research"),
        (Place::Talk | Place::Wrap, _) if known.talk.channel == Channel::Visit => words.catalog.get("ui-moment-visit"),
        (Place::Talk | Place::Wrap, _) => words.catalog.get("ui-moment-call"),
        _ => words.catalog.get("ui-source-mail"),
    };
    format!("{what}, {date}")
}

pub fn needs(words: &Words<'_>, known: &Known) -> Vec<NeedRow> {
    let heard = known.needs.iter().enumerate().filter(|(_, need)| need.depth > 0);
    heard
        .map(|(place, need)| NeedRow {
            label: words.voice.need(place as u8),
            depth: words.catalog.get(&format!("ui-depth-{}", need.depth.min(5))),
            level: need.depth.min(5),
        })
        .collect()
}

pub fn people(words: &Words<'_>, known: &Known) -> Vec<PersonRow> {
    let others = (1..words.cast.people.len()).filter(|&place| known.people[place].known);
    others
        .map(|place| {
            let person = &known.people[place];
            let mut tags = Vec::new();
            if person.signs {
                tags.push(words.catalog.authority(Authority::Signer));
            }
            tags.push(words.catalog.get(match (person.talks > 0, person.access) {
                (true, _) => "ui-person-met",
                (false, true) => "ui-person-reachable",
                (false, false) => "ui-person-named",
            }));
            PersonRow { name: words.person_name(place as u8), role: words.voice.role(place as u8), tags }
        })
        .collect()
}

/// The objection on the table, else the last one that was said and isn't settled.
pub fn hunch(words: &Words<'_>, known: &Known) -> Option<HunchView> {
    let loose = known.concerns.iter().enumerate().filter(|(_, concern)| concern.surfaced && !concern.settled);
    let concern = known
        .open
        .map(usize::from)
        .or_else(|| loose.max_by_key(|(_, concern)| concern.turn).map(|(place, _)| place))?;
    let cast = words.cast.concerns.get(concern)?;
    if known.place == Place::Over {
        return None;
    }
    let marked = known.hunches.get(concern).copied().flatten();
    Some(HunchView {
        category: words.catalog.category(cast.category),
        concern: concern as u8,
        causes: (0..cast.causes.len()).map(|cause| words.voice.cause(concern as u8, cause as u8)).collect(),
        marked: marked.map(|(cause, ..)| cause),
        sureness: marked.map(|(_, sureness, _)| sureness),
        words: (1..=3).map(|step| words.catalog.get(&format!("ui-sure-{step}"))).collect(),
        told: known.concerns[concern].cause,
    })
}

pub fn calendar(words: &Words<'_>, known: &Known) -> Vec<CalendarRow> {
    let lang = words.voice.lang;
    let mut rows: Vec<(u32, CalendarRow)> = Vec::new();
    for (place, promise) in known.promises.iter().enumerate() {
        let Some(by) = promise.by.filter(|_| promise.state != 1) else { continue };
        let what = match by {
            Move::M28 => words.catalog.get("promise-m28"),
            Move::M29 => words.catalog.get("promise-m29"),
            other => words.voice.move_name(other),
        };
        let runs = by == Move::M29 && known.waits_until > known.now;
        let can = promise.state == 0 && known.place == Place::Desk && !runs;
        let row = CalendarRow {
            date: short_date(known.season, u32::from(promise.due), lang),
            what,
            keep: can.then_some(Intent::KeepPromise { promise: place as u8 }),
            broken: promise.state == 2,
        };
        rows.push((u32::from(promise.due), row));
    }
    if known.waits_until > known.now {
        let day = known.waits_until / 1_440;
        let what = words.catalog.get("ui-runs-until");
        rows.push((day, CalendarRow { date: short_date(known.season, day, lang), what, keep: None, broken: false }));
    }
    if let Some((minute, person, channel)) = known.appointment {
        let who = words.person_name(person);
        let args = [("channel", Arg::from(words.catalog.channel(channel))), ("who", Arg::from(who))];
        let what = words.catalog.with("ui-transcript-talk", &args);
        rows.push((
            minute / 1_440,
            CalendarRow { date: short_date(known.season, minute / 1_440, lang), what, keep: None, broken: false },
        ));
    }
    if known.stage == Stage::FollowUp && known.closed != u32::MAX && known.place != Place::Over {
        for days in [30_u32, 60, 90].into_iter().filter(|&days| days > u32::from(known.after.checkpoint)) {
            let day = known.closed / 1_440 + days;
            let what = words.catalog.with("ui-checkpoint", &[("days", days.into())]);
            rows.push((
                day,
                CalendarRow { date: short_date(known.season, day, lang), what, keep: None, broken: false },
            ));
        }
    }
    rows.sort_by_key(|(day, _)| *day);
    rows.into_iter().map(|(_, row)| row).collect()
}
