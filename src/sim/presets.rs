//! Which presets does a form have? What policies choose from and the desk offers first, at most eight.

use super::intent::Intent;
use super::state::{Known, Place};
use crate::scenario::cast::Cast;
use crate::scenario::words::*;

/// Presets of what can be done at the desk now.
pub fn presets(cast: &Cast, known: &Known) -> Vec<Intent> {
    let mut list = Vec::with_capacity(8);
    if known.place == Place::Wrap {
        list.push(Intent::EndMeeting { note: true });
        list.push(Intent::EndMeeting { note: false });
        return list;
    }
    match known.stage {
        Stage::LeadGeneration => lead_generation(cast, known, &mut list),
        Stage::FirstContact => first_contact(cast, known, &mut list),
        Stage::Presentation if !known.presentation.is_some_and(|p| p.held) => presentation(cast, known, &mut list),
        Stage::Closing if !known.offer.sent => offers(cast, known, &mut list),
        Stage::FollowUp => follow_up(known, &mut list),
        _ => {}
    }
    if known.stage >= Stage::Qualification {
        for person in 0..cast.people.len() as u8 {
            let there = known.people[usize::from(person)].access;
            let ready = match known.stage {
                Stage::Presentation if person == 0 => known.presentation.is_some(),
                Stage::Closing if person == 0 => known.offer.sent,
                _ => true,
            };
            if there && ready {
                list.push(Intent::BookMeeting { person, channel: channel(cast, known) });
            }
        }
    }
    for (place, promise) in known.promises.iter().enumerate() {
        let keep = Intent::KeepPromise { promise: place as u8 };
        if promise.by.is_some() && super::legal::check(cast, known, keep).is_ok() {
            list.push(keep);
        }
    }
    if (Stage::Qualification..Stage::FollowUp).contains(&known.stage) {
        list.push(Intent::AdvanceDay);
        list.push(Intent::HandToMarketing { reason: EndCause::NoNeed, topic: 0, days: 90 });
    }
    // Where no fact is known, two of the messages are one.
    for at in (1..list.len()).rev() {
        if list[..at].contains(&list[at]) {
            list.remove(at);
        }
    }
    list.truncate(8);
    list
}

/// How one meets: in person where that is liked or known to be wanted, else by call.
fn channel(cast: &Cast, known: &Known) -> Channel {
    let visits = cast.index.channel & known.facts != 0;
    if cast.channel == Channel::Visit && visits { Channel::Visit } else { Channel::Call }
}

fn lead_generation(cast: &Cast, known: &Known, list: &mut Vec<Intent>) {
    if known.leads.source.is_none() {
        list.extend(Source::ALL.iter().map(|&source| Intent::ChooseSource { source }));
        return;
    }
    if known.leads.picked.is_some() {
        first_contact(cast, known, list);
        list.retain(|preset| !matches!(preset, Intent::HandToMarketing { .. }));
        // A message to another lead has no parts of its own: one preset for each channel.
        let mut channels = 0u8;
        list.retain(|preset| {
            let Intent::SendTouch { channel, .. } = preset else { return true };
            let bit = 1 << *channel as u8;
            let first = channels & bit == 0;
            channels |= bit;
            first
        });
        list.push(Intent::Disqualify { reason: EndCause::Unfit });
        return;
    }
    for lead in (0..4).filter(|lead| known.leads.out >> lead & 1 == 0) {
        list.push(Intent::PickLead { lead });
        if known.leads.looked.iter().sum::<u8>() < super::stage::lead_generation::LOOK_UPS {
            list.push(Intent::Research { lead });
        }
    }
}

fn first_contact(cast: &Cast, known: &Known, list: &mut Vec<Intent>) {
    let of = |kind: SubstanceKind| cast.substances.iter().position(|s| s.0 == kind).unwrap_or(0) as u8;
    let ask = |kind: AskKind| cast.asks.iter().position(|a| a.0 == kind).unwrap_or(0) as u8;
    let fact = cast
        .openings
        .iter()
        .position(|o| o.kind == OpeningKind::Fact && o.needs.is_none_or(|fact| known.facts >> fact & 1 == 1));
    let generic = cast.openings.iter().position(|o| o.kind == OpeningKind::Generic).unwrap_or(0) as u8;
    let insight = of(SubstanceKind::Insight);
    let opening = fact.map_or(generic, |place| place as u8);
    let wanted = if known.touches.last == Some(TouchResult::AsksBack) { AskKind::Slot } else { AskKind::Interest };
    for channel in [Channel::Email, Channel::Call, Channel::Visit, Channel::Social] {
        list.push(Intent::SendTouch { channel, opening, substance: insight, ask: ask(wanted) });
    }
    if known.leads.source == Some(Source::Networking) {
        list.push(Intent::SendTouch { channel: Channel::Intro, opening, substance: insight, ask: ask(AskKind::Slot) });
    }
    list.push(Intent::SendTouch {
        channel: Channel::Email,
        opening: generic,
        substance: of(SubstanceKind::Brochure),
        ask: ask(AskKind::Slot),
    });
    list.push(Intent::SendTouch {
        channel: Channel::Email,
        opening: generic,
        substance: insight,
        ask: ask(AskKind::Slot),
    });
    list.push(Intent::HandToMarketing { reason: EndCause::NoNeed, topic: 0, days: 90 });
}

fn presentation(cast: &Cast, known: &Known, list: &mut Vec<Intent>) {
    let heard = (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 3).fold(0u8, |all, n| all | 1 << n);
    let any = (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 2).fold(0u8, |all, n| all | 1 << n);
    let needs = if heard != 0 { heard } else { any };
    if needs == 0 {
        return;
    }
    let fits = |story: &u8| *story & needs != 0;
    let story = cast.stories.iter().position(fits).unwrap_or(0) as u8;
    let off = cast.stories.iter().position(|s| !fits(s)).unwrap_or(0) as u8;
    list.push(Intent::BuildPresentation { needs, story, scope: 1, range: false });
    list.push(Intent::BuildPresentation { needs, story, scope: 0, range: false });
    list.push(Intent::BuildPresentation { needs: any, story: off, scope: 2, range: true });
}

fn offers(cast: &Cast, known: &Known, list: &mut Vec<Intent>) {
    let scope = known.presentation.map_or(1, |p| p.scope);
    let of = |kind: TermsKind| cast.terms.iter().position(|&t| t == kind);
    for kind in [TermsKind::Instalments, TermsKind::OptOut, TermsKind::Annual, TermsKind::Upfront] {
        if let Some(terms) = of(kind) {
            list.push(Intent::ComposeOffer { price_permille: 1_000, terms: terms as u8, scope, days: 21 });
        }
    }
    list.push(Intent::ComposeOffer {
        price_permille: 900,
        terms: of(TermsKind::Annual).unwrap_or(0) as u8,
        scope,
        days: 21,
    });
    list.push(Intent::ComposeOffer { price_permille: 1_000, terms: u8::MAX, scope, days: 0 });
}

fn follow_up(known: &Known, list: &mut Vec<Intent>) {
    if !known.after.handed {
        list.push(Intent::HandOver { facts: true, promises: true });
        list.push(Intent::HandOver { facts: false, promises: false });
    }
    list.push(Intent::AdvanceDay);
}
