//! Stage 1: which source, which lead, how much research? (R20–R24)

use crate::scenario::words::*;
use crate::sim::event::{Event, Sink};
use crate::sim::luck::Purpose;
use crate::sim::refusal::Refusal;
use crate::sim::rule::Rule;
use crate::sim::state::Place;
use crate::sim::turn::{Turn, points};

/// Look-ups a trainee has time for.
pub(in crate::sim) const LOOK_UPS: u8 = 3;

/// Rule C18: chooses a source: days until the cards lie there, trust that comes with it (R20, R21).
pub(in crate::sim) fn choose<S: Sink>(turn: &mut Turn<'_, S>, source: Source) -> Result<(), Refusal> {
    if turn.st.known.leads.source.is_some() {
        return Err(Refusal::SourceChosen);
    }
    let (trust, days) = turn.cast.sources[source.index()];
    turn.st.known.leads.source = Some(source);
    turn.pass_days(days);
    turn.who = 0;
    let person = &mut turn.st.mind.people[0];
    person.trust = (person.trust + points(trust)).clamp(0, points(100));
    turn.fire(Rule::SourceTrust);
    let decoys = turn.cast.decoys.len() as u32;
    let mine = turn.luck.below(Purpose::Leads, 0, 0, 4) as usize;
    let first = turn.luck.below(Purpose::Leads, 0, 1, decoys.max(1));
    let step = 1 + turn.luck.below(Purpose::Leads, 0, 2, decoys.saturating_sub(1).max(1));
    let mut next = first;
    let mut seen = [u32::MAX; 4];
    for card in 0..4 {
        turn.st.known.leads.cards[card] = None;
        if card != mine && decoys > 0 {
            while seen.contains(&next) && decoys > 3 {
                next = (next + 1) % decoys;
            }
            seen[card] = next;
            turn.st.known.leads.cards[card] = Some(next as u8);
            next = (next + step) % decoys;
        }
    }
    Ok(())
}

/// Rule C19: looks a lead up. The prospect's next research card is read; on a decoy the catch may be found.
pub(in crate::sim) fn research<S: Sink>(turn: &mut Turn<'_, S>, lead: u8) -> Result<(), Refusal> {
    let leads = turn.st.known.leads;
    let source = leads.source.ok_or(Refusal::NoSource)?;
    let card = usize::from(lead);
    if card >= 4 || leads.out >> lead & 1 == 1 {
        return Err(Refusal::NoLead);
    }
    if turn.st.known.stage > Stage::FirstContact {
        return Err(Refusal::WrongStage);
    }
    if leads.looked.iter().sum::<u8>() >= LOOK_UPS {
        return Err(Refusal::LookedEnough);
    }
    turn.st.known.leads.looked[card] += 1;
    match leads.cards[card] {
        None => {
            let next =
                turn.cast.research.iter().enumerate().find(|(place, research)| {
                    leads.read >> place & 1 == 0 && research.sources >> source as u8 & 1 == 1
                });
            // The source decides what can be found; the last look-up may find nothing more.
            if let Some((place, research)) = next {
                turn.st.known.leads.read |= 1 << place;
                turn.st.known.now += u32::from(research.minutes);
                let gives = research.gives;
                turn.learn(gives);
                turn.st.known.noted |= gives;
                turn.fire(Rule::Researched);
            }
        }
        Some(decoy) => {
            // The first look-up finds mixed signs; the catch sometimes with it, surely with the second.
            turn.st.known.now += 30;
            let second = turn.st.known.leads.looked[card] > 1;
            if second || turn.luck.chance(Purpose::Research, decoy, 0, 35) {
                turn.st.known.leads.caught |= 1 << lead;
            }
        }
    }
    Ok(())
}

/// Rule G1: takes a lead up. A decoy looks like any other until two touches later.
pub(in crate::sim) fn pick<S: Sink>(turn: &mut Turn<'_, S>, lead: u8) -> Result<(), Refusal> {
    let leads = turn.st.known.leads;
    if leads.source.is_none() {
        return Err(Refusal::NoSource);
    }
    if leads.picked.is_some() {
        return Err(Refusal::LeadPicked);
    }
    if lead >= 4 || leads.out >> lead & 1 == 1 {
        return Err(Refusal::NoLead);
    }
    turn.st.known.leads.picked = Some(lead);
    turn.st.known.leads.wasted = 0;
    turn.st.known.place = Place::Desk;
    if leads.cards[usize::from(lead)].is_none() {
        super::advance(turn);
    }
    Ok(())
}

/// Rule C21: a touch to a lead that isn't one: the first is answered kindly and vaguely, the second says why not. Days are lost.
pub(in crate::sim) fn touch_decoy<S: Sink>(turn: &mut Turn<'_, S>, decoy: u8) {
    let days = turn.cast.decoys.get(usize::from(decoy)).copied().unwrap_or(6);
    turn.st.known.leads.wasted += 1;
    turn.pass_days(days / 2);
    let first = turn.st.known.leads.wasted < 2;
    let result = if first { TouchResult::AsksBack } else { TouchResult::BrushOff };
    turn.sink.take(Event::TouchAnswered { result, days: (days / 2) as u8, line: None });
    if turn.st.known.leads.wasted >= 2 {
        put_back(turn);
    }
}

/// Puts the wrong lead away; the others lie there still.
pub(in crate::sim) fn put_back<S: Sink>(turn: &mut Turn<'_, S>) {
    if let Some(lead) = turn.st.known.leads.picked.take() {
        if turn.st.known.leads.wasted < 2 {
            // Finding out takes its days either way.
            let decoy = turn.st.known.leads.cards[usize::from(lead)].unwrap_or(0);
            turn.pass_days(turn.cast.decoys.get(usize::from(decoy)).copied().unwrap_or(6));
        }
        turn.st.known.leads.out |= 1 << lead;
        turn.st.known.leads.caught |= 1 << lead;
        turn.fire(Rule::WrongLead);
    }
}
