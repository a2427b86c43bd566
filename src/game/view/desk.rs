//! What can be done at the desk now? The forms of each stage, with their parts in words and why a part can't be chosen.

use super::leads::{LOOK_UPS, LeadView, SourceView, TouchView, lead_view, sources, touch};
use crate::game::run::{Play, Words};
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place};

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
    let (reasons, topics) = give_away(words, known);
    if known.place != Place::Desk {
        return DeskView { reasons, topics, ..DeskView::default() };
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
        reasons,
        topics,
    }
}

/// Why a lead may be given away, and what marketing may write about; nothing where there is no lead to give away.
fn give_away(words: &Words<'_>, known: &Known) -> (Vec<(EndCause, String)>, Vec<String>) {
    if known.leads.picked.is_none()
        || known.stage >= Stage::FollowUp
        || matches!(known.place, Place::Wrap | Place::Over)
    {
        return (Vec::new(), Vec::new());
    }
    let reasons = [EndCause::NoNeed, EndCause::BudgetFrozen, EndCause::Unfit];
    let reasons = reasons.into_iter().map(|reason| (reason, words.catalog.end_cause(reason))).collect();
    (reasons, (0..words.cast.needs.len() as u8).map(|need| words.voice.need(need)).collect())
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
    (0..words.cast.scopes.len() as u8)
        .map(|place| {
            let price = words.voice.net_amount(words.cast.scope_price(place));
            PartView { place, words: format!("{} · {price}", words.voice.scope(place)), why_not: None }
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
    // Nothing is shown in a mail for the first time.
    let shows = known.stage == Stage::Presentation && !known.presentation.is_some_and(|built| built.held);
    let channels = [Channel::Call, Channel::Visit, Channel::Email].into_iter();
    let channels = channels.filter(|&channel| channel != Channel::Email || !shows);
    MeetingView {
        people: people.collect(),
        channels: channels.map(|channel| (channel, words.catalog.channel(channel))).collect(),
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
