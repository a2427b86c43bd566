//! Who is it about now? A person with face, role and last look; before the first contact a lead without a face.

use super::shown_stage;
use crate::game::run::{Play, Words};
use crate::game::transcript::{self, Look};
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place};

/// The left column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhoView {
    /// Folder of the portraits and the mood; none: nobody has a face yet.
    pub face: Option<(String, Mood)>,
    /// The place behind the person.
    pub backdrop: String,
    /// The name, or the company.
    pub name: String,
    /// Role, firm, what they decide: one line each.
    pub lines: Vec<String>,
    /// The last look or silence of this turn.
    pub beat: Option<String>,
    /// Something to read while there is nobody: the ideal customer.
    pub text: Option<String>,
    /// What looking the lead up has brought.
    pub found: Vec<String>,
    /// What the stage is for, and what ends it.
    pub goal: String,
}

pub fn view(play: &Play, words: &Words<'_>) -> WhoView {
    let stage = shown_stage(play.session.known());
    let goal = words.catalog.get(&format!("ui-goal-{}", stage.index() + 1));
    WhoView { goal, ..person(play, words) }
}

fn person(play: &Play, words: &Words<'_>) -> WhoView {
    let known = play.session.known();
    let prospect = &play.pack.prospects[play.cast.prospect];
    let met = known.first_contact != u32::MAX || known.stage > Stage::FirstContact;
    if !met {
        return lead(words, known, &prospect.backdrop);
    }
    let person = if matches!(known.place, Place::Talk | Place::Wrap) { known.talk.with } else { 0 };
    let place = usize::from(person);
    let decides = decides(words, known, person);
    let role = words.voice.role(person);
    let role = if known.people[place].signs && decides.is_none() {
        format!("{role} · {}", words.catalog.authority(Authority::Signer))
    } else {
        role
    };
    let mut lines = vec![role, words.voice.plain(&prospect.firm)];
    lines.extend(decides);
    let backdrop = match (known.place, known.talk.channel, person) {
        (Place::Talk | Place::Wrap, Channel::Call, _) => "call".to_owned(),
        (Place::Talk | Place::Wrap, _, 1..) => "meeting".to_owned(),
        _ => prospect.backdrop.clone(),
    };
    WhoView {
        face: Some((words.voice.person_id(person).to_owned(), known.people[place].mood)),
        backdrop,
        name: words.person_name(person),
        lines,
        beat: beat(play, words),
        ..WhoView::default()
    }
}

/// A lead that nobody has spoken to; without one, whom one looks for.
fn lead(words: &Words<'_>, known: &Known, backdrop: &str) -> WhoView {
    let Some(picked) = known.leads.picked else {
        let product = &words.pack.product;
        return WhoView {
            name: words.catalog.get("ui-ideal-customer"),
            text: Some(words.voice.plain(&words.pack.leads.ideal)),
            lines: vec![
                words
                    .catalog
                    .with("ui-you-sell", &[("product", (&product.name).into()), ("seller", (&product.seller).into())]),
            ],
            backdrop: backdrop.to_owned(),
            ..WhoView::default()
        };
    };
    let card = lead_card(words, known, picked);
    WhoView {
        backdrop: "office".to_owned(),
        name: card.company.clone(),
        lines: [&card.role, &card.firm, &card.trigger].into_iter().map(|text| words.voice.plain(text)).collect(),
        found: super::leads::found(words, known, picked),
        ..WhoView::default()
    }
}

/// What one of the four cards says.
pub(super) fn lead_card<'a>(words: &Words<'a>, known: &Known, lead: u8) -> &'a crate::scenario::raw::RawLeadCard {
    let decoy = known.leads.cards.get(usize::from(lead)).copied().flatten();
    let prospect = &words.pack.prospects[words.cast.prospect];
    decoy.and_then(|decoy| words.pack.leads.decoys.get(usize::from(decoy))).map_or(&prospect.lead, |decoy| &decoy.card)
}

/// What the prospect decides, as far as it is known: the card's word on authority.
fn decides(words: &Words<'_>, known: &Known, person: u8) -> Option<String> {
    let told =
        words.cast.facts.iter().enumerate().find(|(place, fact)| {
            fact.field == CardField::Authority && !fact.doubtful && known.facts >> place & 1 == 1
        });
    told.filter(|_| person == 0).map(|(place, _)| words.voice.fact(place as u8))
}

/// The last look or silence that was seen in this talk's newest turn.
fn beat(play: &Play, words: &Words<'_>) -> Option<String> {
    if play.session.known().place != Place::Talk {
        return None;
    }
    // A hunch or a note changes nothing in the room.
    let aside = |intent: Intent| matches!(intent, Intent::MarkHunch { .. } | Intent::NoteFact);
    let place = play.turns.iter().rposition(|played| !aside(played.intent))?;
    let last = &play.turns[place];
    let before = play.known_before(place + 1);
    let entries = transcript::entries(words, before, last);
    // One's own pause is no look of theirs.
    let pause = words.catalog.get("ui-transcript-pause");
    let mut beats = entries.into_iter().rev().filter(|entry| entry.look == Look::Beat && entry.who.is_none());
    beats.find(|entry| entry.words != pause).map(|entry| entry.words)
}
