//! What can be done at the desk now? The forms of each stage, with their parts in words and why a part can't be chosen.

use super::who::lead_card;
use crate::game::run::{Play, Words};
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place};
use crate::text::Arg;

/// The forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskView {
    /// Where to look for leads.
    pub sources: Vec<SourceView>,
    /// The four cards.
    pub leads: Vec<LeadView>,
    /// "2 look-ups left".
    pub looks: String,
    /// A look-up of the lead that is worked on.
    pub look: Option<Intent>,
    /// What looking up has brought.
    pub found: Vec<String>,
    /// First contact.
    pub touch: Option<TouchView>,
    /// The presentation.
    pub builder: Option<BuilderView>,
    /// The offer.
    pub offer: Option<OfferView>,
    /// The hand-over.
    pub hand_over: bool,
    /// Talks.
    pub meeting: Option<MeetingView>,
    /// Answers that can be prepared: concern, cause, words.
    pub prepare: Vec<(u8, u8, String)>,
    /// What waiting says.
    pub wait: Option<String>,
    /// The lead can be handed over or closed: reasons in words.
    pub reasons: Vec<(EndCause, String)>,
    /// Topics for marketing.
    pub topics: Vec<String>,
}

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

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartView {
    /// Its place.
    pub place: u8,
    /// What it says.
    pub words: String,
    /// Why it can't be chosen.
    pub why_not: Option<String>,
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

/// The builder of the presentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuilderView {
    /// Needs that were heard.
    pub needs: Vec<PartView>,
    /// Stories.
    pub stories: Vec<PartView>,
    /// Scopes with their prices.
    pub scopes: Vec<PartView>,
    /// One is ready already.
    pub built: bool,
}

/// The offer composer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferView {
    /// Scopes with their prices.
    pub scopes: Vec<PartView>,
    /// Terms.
    pub terms: Vec<PartView>,
    /// The scope that was presented.
    pub scope: u8,
}

/// A person who can be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonChoice {
    /// Place of the person.
    pub person: u8,
    /// Its name.
    pub name: String,
    /// Why it can't be chosen.
    pub why_not: Option<String>,
}

/// The booking of a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingView {
    /// People who are known.
    pub people: Vec<PersonChoice>,
    /// Channels with their names.
    pub channels: Vec<(Channel, String)>,
    /// The channel that the presets use.
    pub channel: Channel,
}

pub fn view(play: &Play, words: &Words<'_>) -> DeskView {
    let known = play.session.known();
    if known.place != Place::Desk {
        return DeskView::default();
    }
    let offers = |wanted: fn(&Intent) -> bool| play.offered.iter().any(wanted);
    let stage = known.stage;
    let worked_on = known.leads.picked.is_some() && stage <= Stage::FirstContact;
    let first = stage <= Stage::FirstContact;
    let looks = LOOK_UPS.saturating_sub(known.leads.looked.iter().sum::<u8>());
    let lead = known.leads.picked.unwrap_or(0);
    DeskView {
        sources: if stage == Stage::LeadGeneration && known.leads.source.is_none() {
            sources(words)
        } else {
            Vec::new()
        },
        leads: if stage == Stage::LeadGeneration && known.leads.source.is_some() && !worked_on {
            (0..4).map(|lead| lead_view(words, known, lead, looks > 0)).collect()
        } else {
            Vec::new()
        },
        looks: words.catalog.with("ui-looks-left", &[("count", looks.into())]),
        look: (worked_on && looks > 0).then_some(Intent::Research { lead }),
        found: if worked_on { found(words, known, lead) } else { Vec::new() },
        touch: worked_on.then(|| touch(words, known)),
        builder: (stage == Stage::Presentation && !known.presentation.is_some_and(|p| p.held))
            .then(|| builder(words, known)),
        offer: (stage == Stage::Closing && !(known.offer.sent && known.offer.terms.is_some() && known.offer.days > 0))
            .then(|| offer(words, known)),
        hand_over: stage == Stage::FollowUp && !known.after.handed,
        meeting: (stage >= Stage::Qualification).then(|| meeting(play, words, known)),
        prepare: if (Stage::Qualification..=Stage::Closing).contains(&stage) {
            prepare(words, known)
        } else {
            Vec::new()
        },
        wait: (!(stage == Stage::LeadGeneration && known.leads.source.is_none())
            && (offers(|intent| *intent == Intent::AdvanceDay) || first))
            .then(|| words.voice.choice(known, play.header.seed, Intent::AdvanceDay)),
        reasons: if known.leads.picked.is_some() && stage < Stage::FollowUp {
            let reasons = [EndCause::NoNeed, EndCause::BudgetFrozen, EndCause::Unfit];
            reasons.into_iter().map(|reason| (reason, words.catalog.end_cause(reason))).collect()
        } else {
            Vec::new()
        },
        topics: (0..words.cast.needs.len() as u8).map(|need| words.voice.need(need)).collect(),
    }
}

/// Look-ups that there is time for.
const LOOK_UPS: u8 = 3;

fn sources(words: &Words<'_>) -> Vec<SourceView> {
    let rows = words.pack.leads.sources.iter();
    rows.map(|row| SourceView {
        source: row.source,
        name: words.voice.plain(&row.name),
        about: words.voice.plain(&row.about),
        days: words.catalog.with("ui-cards-in-days", &[("days", Arg::from(row.days))]),
    })
    .collect()
}

fn lead_view(words: &Words<'_>, known: &Known, lead: u8, can_look: bool) -> LeadView {
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
fn found(words: &Words<'_>, known: &Known, lead: u8) -> Vec<String> {
    let looked = known.leads.looked[usize::from(lead)];
    let catch = known.leads.caught >> lead & 1 == 1;
    let mut found = Vec::new();
    if known.leads.cards[usize::from(lead)].is_some() {
        if catch {
            found.extend(words.lead_why_not(known, lead));
        } else if looked > 0 {
            found.push(words.catalog.get("ui-nothing-found"));
        }
        return found;
    }
    let prospect = &words.pack.prospects[words.cast.prospect];
    for (place, research) in prospect.research.iter().enumerate() {
        if known.leads.read >> place & 1 == 1 {
            found.push(format!("{}: {}", words.voice.plain(&research.title), words.voice.plain(&research.finding)));
        }
    }
    if found.is_empty() && looked > 0 {
        found.push(words.catalog.get("ui-nothing-found"));
    }
    found
}

fn touch(words: &Words<'_>, known: &Known) -> TouchView {
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

fn builder(words: &Words<'_>, known: &Known) -> BuilderView {
    let need = |place: usize| {
        let deep = known.needs[place].depth >= 2;
        let why_not = (!deep).then(|| words.catalog.get("ui-need-not-heard"));
        PartView { place: place as u8, words: words.voice.need(place as u8), why_not }
    };
    let heard = |place: &usize| known.needs[*place].depth > 0;
    BuilderView {
        needs: (0..words.cast.needs.len()).filter(heard).map(need).collect(),
        stories: (0..words.cast.stories.len() as u8)
            .map(|place| PartView { place, words: words.voice.story(place), why_not: None })
            .collect(),
        scopes: scopes(words),
        built: known.presentation.is_some(),
    }
}

fn scopes(words: &Words<'_>) -> Vec<PartView> {
    let rows = words.cast.scopes.iter().enumerate();
    rows.map(|(place, &permille)| {
        let price = words.cast.list_price * i64::from(permille) / 1_000;
        let name = words.voice.scope(place as u8);
        PartView { place: place as u8, words: format!("{name} · {}", words.voice.net_amount(price)), why_not: None }
    })
    .collect()
}

fn offer(words: &Words<'_>, known: &Known) -> OfferView {
    OfferView {
        scopes: scopes(words),
        terms: (0..words.cast.terms.len() as u8)
            .map(|place| PartView { place, words: words.voice.terms(place), why_not: None })
            .collect(),
        scope: known.presentation.map_or(1, |presentation| presentation.scope),
    }
}

fn meeting(play: &Play, words: &Words<'_>, known: &Known) -> MeetingView {
    let missing = match known.stage {
        Stage::Presentation if known.presentation.is_none() => Some(crate::sim::Refusal::NoPresentation),
        Stage::Closing if !known.offer.sent => Some(crate::sim::Refusal::ComposeFirst),
        _ => None,
    };
    let people = (0..words.cast.people.len()).filter(|&place| known.people[place].known).map(|place| {
        let refusal = match place {
            0 => missing,
            _ if known.people[place].access => None,
            _ => Some(crate::sim::Refusal::NoAccess),
        };
        let name = format!("{}, {}", words.person_name(place as u8), lower(&words.voice.role(place as u8)));
        PersonChoice { person: place as u8, name, why_not: refusal.map(|refusal| words.catalog.refusal(refusal)) }
    });
    let preset = play.offered.iter().find_map(|intent| match intent {
        Intent::BookMeeting { channel, .. } => Some(*channel),
        _ => None,
    });
    let channels = [Channel::Call, Channel::Visit];
    MeetingView {
        people: people.collect(),
        channels: channels.into_iter().map(|channel| (channel, words.catalog.channel(channel))).collect(),
        channel: preset.unwrap_or(Channel::Call),
    }
}

/// A role in the middle of a line.
fn lower(words: &str) -> String {
    let mut letters = words.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    let abbreviation = rest.chars().next().is_some_and(char::is_uppercase);
    if abbreviation { words.to_owned() } else { first.to_lowercase().chain(rest.chars()).collect() }
}

/// Answers to every cause of a concern that was mentioned and isn't settled.
fn prepare(words: &Words<'_>, known: &Known) -> Vec<(u8, u8, String)> {
    let mut all = Vec::new();
    for (concern, cast) in words.cast.concerns.iter().enumerate() {
        if known.concerns[concern].surfaced && !known.concerns[concern].settled {
            for cause in 0..cast.causes.len() {
                all.push((concern as u8, cause as u8, words.voice.cause(concern as u8, cause as u8)));
            }
        }
    }
    all
}
