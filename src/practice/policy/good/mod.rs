//! How does the full method play? Listen, diagnose, tie worth to needs, find the cause before answering, map who signs.
//!
//! Reads [`Known`] only; with the whole `State` (the oracle) it guesses nothing. A bot can't read a lead's card; that the good policy
//! picks the lead that fits the ideal customer stands for a rep who does read it.

mod ground;
mod objection;
mod talk;

use crate::scenario::cast::Cast;
use crate::scenario::words::*;

use crate::sim::decision::{needed, score};
use crate::sim::{Intent, Known, Place, State, legal};

/// Takes the first legal of what comes into question, best first. No allocation: rollouts come through here.
struct Pick<'a> {
    cast: &'a Cast,
    known: &'a Known,
    found: Option<Intent>,
}

impl<'a> Pick<'a> {
    fn new(cast: &'a Cast, known: &'a Known) -> Self {
        Self { cast, known, found: None }
    }

    fn push(&mut self, intent: Intent) {
        if self.found.is_none() && legal::check(self.cast, self.known, intent).is_ok() {
            self.found = Some(intent);
        }
    }

    fn extend(&mut self, intents: impl IntoIterator<Item = Intent>) {
        intents.into_iter().for_each(|intent| self.push(intent));
    }
}

/// What the method does now.
pub(super) fn choose(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    if known.place == Place::Wrap {
        return Intent::EndMeeting { note: true };
    }
    if known.place == Place::Talk {
        return talk::choose(cast, known, truth);
    }
    match known.stage {
        Stage::LeadGeneration => lead(cast, known),
        Stage::FirstContact => touch(cast, known),
        Stage::Qualification => next_talk(cast, known, truth),
        Stage::Presentation => {
            if known.presentation.is_none()
                && let Some(build) = build(cast, known)
            {
                return build;
            }
            next_talk(cast, known, truth)
        }
        Stage::ObjectionHandling => next_talk(cast, known, truth),
        Stage::Closing => closing_desk(cast, known, truth),
        Stage::FollowUp => follow_up_desk(known),
    }
}

fn lead(cast: &Cast, known: &Known) -> Intent {
    if known.leads.source.is_none() {
        return Intent::ChooseSource { source: Source::Networking };
    }
    if known.leads.picked.is_some() {
        return Intent::Disqualify { reason: EndCause::Unfit };
    }
    let fits = known.leads.cards.iter().position(Option::is_none).unwrap_or(0) as u8;
    let looked = known.leads.looked.iter().sum::<u8>();
    if looked < 3 && usize::from(looked) < cast.research.len() {
        return Intent::Research { lead: fits };
    }
    Intent::PickLead { lead: fits }
}

fn touch(cast: &Cast, known: &Known) -> Intent {
    let fact = |known: &Known| {
        cast.openings
            .iter()
            .position(|o| o.kind == OpeningKind::Fact && o.needs.is_none_or(|fact| known.facts >> fact & 1 == 1))
    };
    let generic = cast.openings.iter().position(|o| o.kind == OpeningKind::Generic).unwrap_or(0);
    let opening = fact(known).unwrap_or(generic) as u8;
    let substance = cast.substances.iter().position(|s| s.0 == SubstanceKind::Insight).unwrap_or(0) as u8;
    let asked_back = known.touches.last == Some(TouchResult::AsksBack);
    let wanted = if asked_back { AskKind::Slot } else { AskKind::Interest };
    let ask = cast.asks.iter().position(|a| a.0 == wanted).unwrap_or(0) as u8;
    let hint = cast.index.channel & known.facts != 0;
    let order = if hint {
        [cast.channel, cast.channel, Channel::Call, Channel::Email]
    } else {
        [Channel::Email, Channel::Call, Channel::Email, Channel::Visit]
    };
    let channel = if asked_back {
        known.touches.sent.map_or(Channel::Email, |sent| sent.0)
    } else {
        order.into_iter().min_by_key(|c| known.touches.by_channel[c.index()] / 2).unwrap_or(Channel::Email)
    };
    let channel = if channel == Channel::Intro && known.leads.source != Some(Source::Networking) {
        Channel::Call
    } else {
        channel
    };
    Intent::SendTouch { channel, opening, substance, ask }
}

/// What a rep would conclude on the wrong fit, if anything.
fn unfit(cast: &Cast, known: &Known, truth: Option<&State>) -> Option<EndCause> {
    if let Some(State { mind, .. }) = truth {
        return (mind.because != EndCause::Fit && known.stage >= Stage::FirstContact).then_some(mind.because);
    }
    if known.stage < Stage::Qualification {
        return None;
    }
    let shown = (known.facts | known.faded) & cast.index.telling != 0;
    let asked = known.needs.iter().filter(|n| n.asked > 0).count();
    let hurts = known.needs.iter().any(|n| n.depth >= 3);
    if asked == 3 && !hurts || shown && !hurts && asked >= 2 {
        return Some(EndCause::NoNeed);
    }
    (shown && hurts).then_some(EndCause::BudgetFrozen)
}

fn build(cast: &Cast, known: &Known) -> Option<Intent> {
    let deep = |n: u8| known.needs[usize::from(n)].depth >= 3;
    let needs = (0..3u8).filter(|&n| deep(n)).fold(0u8, |all, n| all | 1 << n);
    let needs = if needs == 0 {
        (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 2).fold(0, |all, n| all | 1 << n)
    } else {
        needs
    };
    if needs == 0 {
        return None;
    }
    let story = cast.stories.iter().position(|s| s & needs != 0).unwrap_or(0) as u8;
    Some(Intent::BuildPresentation { needs, story, scope: 1, range: false })
}

/// Marketing gets the reason, what hurts most (or was heard of most), and a date.
fn hand_over(known: &Known, reason: EndCause) -> Intent {
    let topic = (0..3u8).max_by_key(|&need| (known.needs[usize::from(need)].depth, 3 - need)).unwrap_or(0);
    let topic = if reason == EndCause::NoNeed { 0 } else { topic };
    Intent::HandToMarketing { reason, topic, days: if reason == EndCause::NoNeed { 90 } else { 160 } }
}

/// Where and with whom one talks next.
fn next_talk(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    if let Some(reason) = unfit(cast, known, truth) {
        return hand_over(known, reason);
    }
    if let Some(promise) = open_promise(known) {
        return Intent::KeepPromise { promise };
    }
    // Where the contact doesn't sign, each of those who do is met twice: worth sinks in slowly second-hand.
    let met = if known.people[0].signs { 1 } else { 2 };
    let signer = (1..cast.people.len() as u8).find(|&p| {
        let person = &known.people[usize::from(p)];
        person.known && person.access && person.talks < met && known.stage >= Stage::ObjectionHandling
    });
    let holds_back = known.last.holds_back.filter(|&p| p != 0 && known.people[usize::from(p)].access);
    let person = signer.or(holds_back).or(truth.and_then(|state| doubter(cast, state))).unwrap_or(0);
    let channel = if cast.channel == Channel::Visit && cast.index.channel & known.facts != 0 {
        Channel::Visit
    } else {
        Channel::Call
    };
    Intent::BookMeeting { person, channel }
}

/// What the oracle sees: the signer who is furthest from a yes.
fn doubter(cast: &Cast, state: &State) -> Option<u8> {
    let known = &state.known;
    if known.stage < Stage::ObjectionHandling {
        return None;
    }
    (0..cast.people.len())
        .filter(|&p| state.mind.signers >> p & 1 == 1 && known.people[p].access && known.people[p].talks > 0)
        .map(|p| (score(cast, state, p), p as u8))
        .filter(|&(score, p)| p != 0 && score < needed(cast, usize::from(p)))
        .min()
        .map(|(_, p)| p)
}

fn open_promise(known: &Known) -> Option<u8> {
    let runs = |by: Option<Move>| by == Some(Move::M29) && known.waits_until > known.now;
    known
        .promises
        .iter()
        .position(|p| p.by.is_some() && p.state == 0 && !p.loose && !runs(p.by))
        .map(|place| place as u8)
}

/// The presented scope, or a smaller one where the budget was heard and it doesn't fit.
fn scope(cast: &Cast, known: &Known) -> u8 {
    let shown = known.presentation.map_or(1, |p| p.scope);
    let heard = cast.index.fields[Field::Budget.index()] & (known.facts | known.faded) != 0;
    (0..=shown).rev().find(|&scope| !heard || cast.scope_price(scope) <= cast.budget).unwrap_or(shown)
}

fn closing_desk(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    let scope = scope(cast, known);
    let wants = |rung_terms: TermsKind| {
        cast.concerns.iter().zip(&known.concerns).any(|(concern, heard)| {
            heard.cause.is_some_and(|cause| {
                let cures = concern.causes[usize::from(cause)].cure_rungs;
                cast.rungs.iter().enumerate().any(|(rung, r)| r.terms == Some(rung_terms) && cures >> rung & 1 == 1)
            })
        })
    };
    if !known.offer.sent {
        let kind = if wants(TermsKind::Instalments) { TermsKind::Instalments } else { TermsKind::OptOut };
        let terms = cast.terms.iter().position(|&t| t == kind).unwrap_or(0) as u8;
        return Intent::ComposeOffer { price_permille: 1_000, terms, scope, days: 21 };
    }
    next_talk(cast, known, truth)
}

/// Something was promised that wasn't kept, or can't be.
fn owes(known: &Known) -> bool {
    known.promises.iter().any(|p| p.by.is_some() && (p.state == 2 || p.loose))
}

fn follow_up_desk(known: &Known) -> Intent {
    if !known.after.handed {
        return Intent::HandOver { facts: true, promises: true };
    }
    if let Some(promise) = open_promise(known) {
        return Intent::KeepPromise { promise };
    }
    if known.after.touches < 1 + u8::from(owes(known)) {
        return Intent::BookMeeting { person: 0, channel: Channel::Call };
    }
    Intent::AdvanceDay
}
