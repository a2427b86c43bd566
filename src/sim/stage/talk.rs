//! How does a talk begin and end? The day's patience, what comes back, the card at the end (M39).

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::deal::time;
use crate::sim::event::Sink;
use crate::sim::luck::Purpose;
use crate::sim::prospect::{mood, objection};
use crate::sim::reaction;
use crate::sim::refusal::Refusal;
use crate::sim::rule::Rule;
use crate::sim::state::{Place, Talk};
use crate::sim::turn::{Turn, points};

/// Books a talk and goes there.
pub(in crate::sim) fn book<S: Sink>(turn: &mut Turn<'_, S>, person: u8, channel: Channel) -> Result<(), Refusal> {
    let place = usize::from(person);
    if place >= turn.cast.people.len() || !turn.st.known.people[place].known {
        return Err(Refusal::PersonUnknown);
    }
    if !turn.st.known.people[place].access {
        return Err(Refusal::NoAccess);
    }
    let stage = turn.st.known.stage;
    if matches!(channel, Channel::Email | Channel::Social) {
        return Err(Refusal::NoChannel);
    }
    if stage < Stage::Qualification {
        return Err(Refusal::NoSlot);
    }
    if stage == Stage::Presentation && person == 0 && turn.st.known.presentation.is_none() {
        return Err(Refusal::NoPresentation);
    }
    if stage == Stage::Closing && person == 0 && !turn.st.known.offer.sent {
        return Err(Refusal::ComposeFirst);
    }
    let agreed = turn.st.known.talk.agreed || turn.st.known.talk.number == 0;
    let days = time::days_until_talk(turn, person);
    let first_signer_late = person != 0 && stage >= Stage::Closing && turn.st.known.people[place].talks == 0;
    time::wait(turn, days, agreed);
    if turn.st.known.place == Place::Over {
        return Ok(());
    }
    turn.who = place;
    if first_signer_late {
        turn.pass_days(7);
        turn.fire(Rule::Relay);
    }
    between(turn);
    turn.st.known.place = Place::Talk;
    open(turn, person, channel);
    let wants_site = turn.cast.norms >> Norm::OnSite as u8 & 1 == 1;
    if wants_site && person == 0 && channel != Channel::Visit && stage <= Stage::Presentation {
        turn.change(Meter::Trust, -3);
        turn.fire(Rule::NormBroken);
    }
    if stage == Stage::Presentation && person == 0 {
        super::presentation::hold(turn);
        objection::surface(turn, Trigger::Presented);
    }
    // Stage 5 opens with the reaction to what was shown and said, stage 6 with the one to the offer.
    let triggers: &[Trigger] = match stage {
        Stage::ObjectionHandling => {
            &[Trigger::OfferSent, Trigger::PriceStated, Trigger::Presented, Trigger::MeetingOpened]
        }
        Stage::Closing => &[Trigger::OfferSent, Trigger::MeetingOpened],
        _ => &[Trigger::MeetingOpened],
    };
    for &trigger in triggers {
        objection::surface(turn, trigger);
    }
    come_back(turn);
    if turn.possible.objects.is_some() || turn.possible.integrity {
        reaction::give(turn);
    }
    Ok(())
}

/// What waits since the last talk: a lie that came out or a promise that was broken is brought up; a yes that was only polite
/// is taken back (rule G9).
fn come_back<S: Sink>(turn: &mut Turn<'_, S>) {
    if std::mem::take(&mut turn.st.mind.upset) {
        turn.possible.integrity = true;
    }
    let due = turn.st.mind.forced & !turn.st.mind.paid;
    if due != 0 && turn.who == 0 {
        turn.st.mind.paid |= due;
        turn.change(Meter::Patience, -20);
        turn.change(Meter::Trust, -6);
        turn.fire(Rule::Debt);
    }
}

/// Rule C24: once, between the first talks and the offer, something changes on their side (R19).
fn between<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.mind.shaken || turn.st.known.stage < Stage::Presentation {
        return;
    }
    turn.st.mind.shaken = true;
    if turn.luck.chance(Purpose::Between, 0, 0, 50) {
        let before = turn.who;
        turn.who = 0;
        turn.change(Meter::Momentum, -8);
        turn.change(Meter::Clarity, -5);
        turn.fire(Rule::Event);
        turn.who = before;
    }
}

/// Opens a talk: fresh patience, tension half-way back, quieted concerns back.
pub(in crate::sim) fn open<S: Sink>(turn: &mut Turn<'_, S>, person: u8, channel: Channel) {
    let place = usize::from(person);
    let number = turn.st.known.talk.number + 1;
    turn.st.known.talk = Talk {
        with: person,
        also: 0,
        channel,
        number,
        turns: 0,
        rep_seconds: 0,
        their_seconds: 0,
        questions: 0,
        situation: 0,
        streak: 0,
        pitches: 0,
        acknowledged: 0,
        listened: false,
        settled_turns: 0,
        agreed: false,
        isolated: false,
        checks: 0,
        facts: 0,
    };
    for other in 0..turn.cast.people.len() {
        if other != place
            && other != 0
            && turn.st.known.people[other].talks > 0
            && turn.st.known.stage >= Stage::Presentation
        {
            turn.st.known.talk.also |= 1 << other;
        }
    }
    if turn.st.known.last.holds_back == Some(person) {
        turn.st.known.last.holds_back = None;
    }
    turn.who = place;
    turn.st.known.open = None;
    turn.concern = None;
    turn.st.known.last.hook = None;
    turn.st.known.last.r#move = None;
    turn.st.known.last.reaction = None;
    turn.st.known.last.tell = None;
    turn.st.known.last.cue = None;
    turn.st.known.last.paused = false;
    turn.st.known.last.own_price = false;
    let start = turn.cast.people[place].start;
    let today = turn.luck.around(Purpose::DayPatience, person, u16::from(number), 6);
    let person_mind = &mut turn.st.mind.people[place];
    person_mind.patience = points((start[2] + today).clamp(20, 100));
    let calm = points(start[3]);
    person_mind.tension = calm + (person_mind.tension - calm) / 2;
    let known = &mut turn.st.known.people[place];
    known.known = true;
    known.talks = known.talks.saturating_add(1);
    if known.met_day == u16::MAX {
        known.met_day = (turn.st.known.now / 1_440) as u16;
    }
    if turn.st.known.first_contact == u32::MAX {
        turn.st.known.first_contact = turn.st.known.now;
    }
    turn.st.known.now += 30;
    objection::wear_off(turn);
    turn.concern = None;
    if turn.st.known.stage == Stage::FollowUp {
        turn.st.known.after.touches = turn.st.known.after.touches.saturating_add(1);
    }
    let face = mood::face(turn.st, place, None);
    turn.st.known.people[place].mood = face;
}

/// Writes down what was learnt (M39).
pub(in crate::sim) fn note<S: Sink>(turn: &mut Turn<'_, S>) -> Result<(), Refusal> {
    let new = turn.st.known.facts & !turn.st.known.noted;
    if new == 0 {
        return Err(Refusal::NothingNew);
    }
    turn.st.known.noted |= new;
    Ok(())
}

/// Leaves the talk, with or without the card: three facts, next step, date (M39, R10).
pub(in crate::sim) fn leave<S: Sink>(turn: &mut Turn<'_, S>, noted: bool) {
    if noted {
        turn.st.known.noted |= turn.st.known.facts;
        turn.fire(Rule::M39);
    } else {
        turn.fire(Rule::M39None);
    }
    if !turn.st.known.talk.agreed && turn.st.known.place == Place::Talk && turn.st.known.stage < Stage::FollowUp {
        turn.change(Meter::Momentum, -4);
    }
    turn.st.known.place = Place::Desk;
    turn.st.known.open = None;
    super::super::skill::judge_talk(turn);
}
