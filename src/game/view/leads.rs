//! Where do leads come from, what do their cards say, and how does one get in touch? The forms of the first two stages.

use super::desk::PartView;
use super::who::lead_card;
use crate::game::run::Words;
use crate::game::transcript::parts;
use crate::scenario::words::*;
use crate::sim::{Intent, Known};
use crate::text::Arg;

/// A lead source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceView {
    /// Which.
    pub source: Source,
    /// Its name.
    pub name: String,
    /// What to expect of it.
    pub about: String,
    /// When the cards are there.
    pub days: String,
}

/// A lead card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadView {
    /// Its place.
    pub lead: u8,
    /// The company.
    pub company: String,
    /// What it does.
    pub firm: String,
    /// The person on the card.
    pub role: String,
    /// What has happened there.
    pub trigger: String,
    /// What looking it up has brought.
    pub found: Vec<String>,
    /// It turned out wrong.
    pub out: bool,
    /// There are look-ups left.
    pub can_look: bool,
}

/// The composer of a first contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TouchView {
    /// Channels with their names.
    pub channels: Vec<(Channel, String)>,
    /// Openings.
    pub openings: Vec<PartView>,
    /// Substances.
    pub substances: Vec<PartView>,
    /// Asks.
    pub asks: Vec<PartView>,
    /// "third contact".
    pub count: String,
}

/// Look-ups that there is time for.
pub(super) const LOOK_UPS: u8 = 3;

pub(super) fn sources(words: &Words<'_>) -> Vec<SourceView> {
    let rows = words.pack.leads.sources.iter();
    rows.map(|row| SourceView {
        source: row.source,
        name: words.voice.plain(&row.name),
        about: words.voice.plain(&row.about),
        days: words.catalog.with("ui-cards-in-days", &[("days", Arg::from(row.days))]),
    })
    .collect()
}

pub(super) fn lead_view(words: &Words<'_>, known: &Known, lead: u8, can_look: bool) -> LeadView {
    let card = lead_card(words, known, lead);
    let out = known.leads.out >> lead & 1 == 1;
    LeadView {
        lead,
        company: card.company.clone(),
        firm: words.voice.plain(&card.firm),
        role: words.voice.plain(&card.role),
        trigger: words.voice.plain(&card.trigger),
        found: found(words, known, lead),
        out,
        can_look: can_look && !out,
    }
}

/// What looking a lead up has brought.
pub(super) fn found(words: &Words<'_>, known: &Known, lead: u8) -> Vec<String> {
    let looked = known.leads.looked[usize::from(lead)];
    let catch = known.leads.caught >> lead & 1 == 1;
    let mut found = Vec::new();
    if known.leads.cards[usize::from(lead)].is_some() {
        if looked > 0 {
            found.extend(words.lead_finding(known, lead));
        }
        if catch {
            found.extend(words.lead_why_not(known, lead));
        }
        return found;
    }
    let prospect = &words.pack.prospects[words.cast.prospect];
    for (place, research) in prospect.research.iter().enumerate() {
        if known.leads.read >> place & 1 == 1 {
            found.push(format!("{}: {}", words.voice.plain(&research.title), words.voice.plain(&research.finding)));
        }
    }
    if usize::from(looked) > found.len() {
        found.push(words.catalog.get("ui-nothing-found"));
    }
    found
}

pub(super) fn touch(words: &Words<'_>, known: &Known) -> TouchView {
    let mut channels = vec![Channel::Email, Channel::Call, Channel::Social, Channel::Visit];
    if known.leads.source == Some(Source::Networking) {
        channels.push(Channel::Intro);
    }
    let decoy = known.leads.picked.is_some_and(|lead| known.leads.cards[usize::from(lead)].is_some());
    let count =
        words.catalog.with("ui-contact-number", &[("number", Arg::from(known.touches.count + known.leads.wasted + 1))]);
    let channels = channels.into_iter().map(|channel| (channel, words.catalog.channel(channel))).collect();
    if decoy {
        let part = |key: &str, count: u8| {
            (0..count)
                .map(|place| PartView {
                    place,
                    words: words.catalog.get(&format!("{key}-{}", place + 1)),
                    why_not: None,
                })
                .collect()
        };
        let [openings, substances, asks] =
            [part("ui-touch-opening", 3), part("ui-touch-substance", 3), part("ui-touch-ask", 3)];
        return TouchView { channels, openings, substances, asks, count };
    }
    let line =
        |place: usize, line, why_not| PartView { place: place as u8, words: words.voice.line(known, line), why_not };
    let unknown = |needs: Option<u8>| {
        needs.filter(|fact| known.facts >> fact & 1 == 0).map(|_| words.catalog.get("ui-opening-not-known"))
    };
    TouchView {
        channels,
        // An opening on a fact that nobody knows yet would tell the fact.
        openings: words
            .cast
            .openings
            .iter()
            .enumerate()
            .filter(|(_, opening)| unknown(opening.needs).is_none())
            .map(|(place, opening)| line(place, opening.line, None))
            .collect(),
        substances: words.cast.substances.iter().enumerate().map(|(place, row)| line(place, row.1, None)).collect(),
        asks: words.cast.asks.iter().enumerate().map(|(place, row)| line(place, row.1, None)).collect(),
        count,
    }
}

/// What an offered first contact says: the channel and the parts that it carries, for every lead alike, so that no card can be
/// told from another by its choices.
pub(super) fn touch_words(words: &Words<'_>, known: &Known, intent: Intent) -> Option<String> {
    let Intent::SendTouch { channel, opening, substance, ask } = intent else { return None };
    let view = touch(words, known);
    let of = |list: &[PartView], place: u8| {
        let exact = list.iter().find(|part| part.place == place);
        exact.or_else(|| list.get(usize::from(place) % list.len().max(1))).map(|part| part.words.clone())
    };
    let lists = [(&view.openings, opening), (&view.substances, substance), (&view.asks, ask)];
    let said: Vec<String> = parts(channel).iter().filter_map(|&part| of(lists[part].0, lists[part].1)).collect();
    Some(format!("{}: {}", words.catalog.channel(channel), said.join(" ")))
}
