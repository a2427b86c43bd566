//! How did things stand before a decision? What had been said, the face, what was known, what was on the table; then what was
//! done and what came back.

use crate::game::run::{Play, Words};
use crate::game::settings::Settings;
use crate::game::transcript::{Entry, Look, entries};
use crate::game::view::card::{needs, people, rows};
use crate::game::view::{CardRow, NeedRow, PersonRow};
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place};

/// Entries before the decision that are shown at most.
const TAIL: usize = 9;

/// A moment of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SituationView {
    /// The turn.
    pub turn: u16,
    /// Whom it was with.
    pub name: String,
    /// Folder of the portraits and the mood at that time.
    pub face: Option<(String, Mood)>,
    /// What had been said and done just before.
    pub before: Vec<Entry>,
    /// What was said or done, as a sentence.
    pub done: String,
    /// What came back.
    pub after: Vec<Entry>,
    /// The card at that time.
    pub card: Vec<CardRow>,
    /// Needs as far as they had been heard.
    pub needs: Vec<NeedRow>,
    /// The others of the deal.
    pub people: Vec<PersonRow>,
    /// The family of the objection on the table.
    pub open: Option<String>,
}

/// How things stood before a turn.
pub fn situation(play: &Play, settings: &Settings, turn: u16) -> Option<SituationView> {
    let place = usize::from(turn).checked_sub(1)?;
    let played = play.turns.get(place)?;
    let words = play.words(settings);
    let known = play.known_before(place + 1);
    let mut before: Vec<Entry> = Vec::new();
    for earlier in (0..place).rev() {
        let mut of_turn = entries(&words, play.known_before(earlier + 1), &play.turns[earlier]);
        of_turn.retain(|entry| !matches!(entry.look, Look::Fact | Look::Stage));
        of_turn.append(&mut before);
        before = of_turn;
        if before.len() >= TAIL {
            break;
        }
    }
    let start = before.len().saturating_sub(TAIL);
    let before = before.split_off(start);
    let own = entries(&words, known, played);
    let (said, after): (Vec<Entry>, Vec<Entry>) =
        own.into_iter().partition(|entry| matches!(entry.look, Look::Rep | Look::RepMail));
    let is_speech = matches!(played.intent, Intent::MakeMove { r#move, .. } if r#move != Move::M10);
    let (key, done) = if said.is_empty() {
        let key = if is_speech { "report-moment-you-said" } else { "report-moment-you-did" };
        (key, words.voice.choice(known, words.seed, played.intent))
    } else {
        ("report-moment-you-said", said.into_iter().map(|entry| entry.words).collect::<Vec<_>>().join(" "))
    };
    let done = words.catalog.with(key, &[("words", done.into())]);
    let heard = |entry: &Entry| matches!(entry.look, Look::Person | Look::PersonMail | Look::Beat);
    let with = if matches!(known.place, Place::Talk | Place::Wrap) { known.talk.with } else { 0 };
    let open = known.open.and_then(|open| words.cast.concerns.get(usize::from(open)));
    Some(SituationView {
        turn,
        name: words.person_name(with),
        face: face(&words, known, with),
        before,
        done,
        after: after.into_iter().filter(heard).collect(),
        card: rows(play, &words, known),
        needs: needs(&words, known),
        people: people(&words, known),
        open: open.map(|concern| words.catalog.category(concern.category)),
    })
}

/// The face of whom one talked with; nobody has one before the first contact.
fn face(words: &Words<'_>, known: &Known, with: u8) -> Option<(String, Mood)> {
    let met = known.first_contact != u32::MAX || known.stage > Stage::FirstContact;
    met.then(|| (words.voice.person_id(with).to_owned(), known.people[usize::from(with)].mood))
}

impl SituationView {
    /// What was known, as one line for each field: "Budget: to 170,000 zł".
    pub fn known(&self) -> Vec<String> {
        let card = self.card.iter().filter(|row| !row.values.is_empty()).map(|row| {
            let values: Vec<&str> = row.values.iter().map(|value| value.value.as_str()).collect();
            format!("{}: {}", row.label, values.join("; "))
        });
        card.chain(self.needs.iter().map(|need| format!("{}: {}", need.label, need.depth))).collect()
    }
}
