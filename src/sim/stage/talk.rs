//! How does a talk begin and end? The day's patience, what comes back, the card at the end (M39).

use crate::scenario::raw::Meter;
use crate::scenario::words::*;
use crate::sim::calendar::{self, DAY};
use crate::sim::deal::time;
use crate::sim::ending::end;
use crate::sim::event::Sink;
use crate::sim::luck::Purpose;
use crate::sim::prospect::{mood, objection};
use crate::sim::reaction;
use crate::sim::refusal::Refusal;
use crate::sim::rule::Rule;
use crate::sim::stage::between;
use crate::sim::state::{Known, Place, Talk};
use crate::sim::turn::{Turn, points};

/// Puts the next talk on the calendar: the yes to a step comes with a day.
pub(in crate::sim) fn agree<S: Sink>(turn: &mut Turn<'_, S>) {
    let days = time::days_until_talk(turn, 0);
    let channel = if turn.st.known.talk.channel == Channel::Visit { Channel::Visit } else { Channel::Call };
    let known = &turn.st.known;
    let days = calendar::working_days(known.season, known.now / DAY, days.max(days_that_run(known)));
    let day = known.now / DAY + u32::from(days);
    turn.st.known.appointment = Some((day * DAY + 10 * 60, 0, channel));
}

/// Books a talk and goes there. What is written goes out at once; a talk waits for its day.
pub(in crate::sim) fn book<S: Sink>(turn: &mut Turn<'_, S>, person: u8, channel: Channel) -> Result<(), Refusal> {
    let place = usize::from(person);
    if place >= turn.cast.people.len() || !turn.st.known.people[place].known {
        return Err(Refusal::PersonUnknown);
    }
    if !turn.st.known.people[place].access {
        return Err(Refusal::NoAccess);
    }
    let stage = turn.st.known.stage;
    if stage < Stage::Qualification {
        return Err(Refusal::NoSlot);
    }
    if stage == Stage::Presentation && person == 0 && turn.st.known.presentation.is_none() {
        return Err(Refusal::NoPresentation);
    }
    if stage == Stage::Closing && person == 0 && !turn.st.known.offer.sent {
        return Err(Refusal::ComposeFirst);
    }
    let shown = turn.st.known.presentation.is_some_and(|p| p.held);
    if channel == Channel::Social || channel == Channel::Email && stage == Stage::Presentation && !shown {
        return Err(Refusal::NoChannel);
    }
    if is_shut(turn, person) {
        end(turn, Outcome::Lost, Rule::Shut);
        return Ok(());
    }
    let runs = turn.st.known.waits_until > turn.st.known.now;
    let agreed = turn.st.known.talk.agreed || turn.st.known.talk.number == 0 || runs;
    let days = days_to(turn, person, channel);
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
    turn.st.known.place = Place::Talk;
    open(turn, person, channel);
    if person == 0 {
        between::happen(turn);
        norm(turn, channel, stage);
    }
    channel_counts(turn, channel);
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

/// Rule D15: who was lied to or let down once too often gives no further talk. What came out came out in a talk, so there was one to
/// make it good in.
fn is_shut<S: Sink>(turn: &Turn<'_, S>, person: u8) -> bool {
    person == 0
        && turn.st.known.stage < Stage::FollowUp
        && turn.st.mind.people[0].trust < points(turn.cast.tuning.meet_trust as i16)
}

/// Days until the talk: the day that both agreed on, else one by size of sale; a mail leaves tomorrow. A pilot or a reading
/// that runs is waited for.
fn days_to<S: Sink>(turn: &mut Turn<'_, S>, person: u8, channel: Channel) -> u16 {
    let known = &turn.st.known;
    let agreed = known.appointment.filter(|&(minute, with, _)| with == person && minute > known.now);
    let days = match agreed {
        _ if channel == Channel::Email => 1,
        Some((minute, ..)) => (minute / DAY - known.now / DAY) as u16,
        None => time::days_until_talk(turn, person),
    };
    let known = &mut turn.st.known;
    if channel == Channel::Email {
        return calendar::working_days(known.season, known.now / DAY, days);
    }
    if agreed.is_some() {
        known.appointment = None;
    }
    calendar::working_days(known.season, known.now / DAY, days.max(days_that_run(known)))
}

/// Days that a pilot or a reading still runs.
fn days_that_run(known: &Known) -> u16 {
    known.waits_until.saturating_sub(known.now).div_ceil(DAY) as u16
}

/// Rules C16, C17 after the first contact: a talk the way they like it begins with more patience, the other way with less (R30; the points are a house rule).
fn channel_counts<S: Sink>(turn: &mut Turn<'_, S>, channel: Channel) {
    if turn.who != 0 {
        return;
    }
    match super::first_contact::fit(turn.cast, channel) {
        100 => {
            turn.change(Meter::Patience, 4);
            turn.fire(Rule::ChannelMatch);
        }
        30 => {
            turn.change(Meter::Patience, -8);
            turn.fire(Rule::ChannelMiss);
        }
        _ => {}
    }
}

/// Rule C15: who is used to visitors wonders once why nobody comes (R31).
fn norm<S: Sink>(turn: &mut Turn<'_, S>, channel: Channel, stage: Stage) {
    let wants_site = turn.cast.norms >> Norm::OnSite as u8 & 1 == 1;
    let early = stage <= Stage::Presentation && !turn.st.mind.fired.has(Rule::NormBroken);
    if wants_site && early && channel != Channel::Visit {
        turn.change(Meter::Trust, -6);
        turn.fire(Rule::NormBroken);
        turn.possible.norm = true;
        reaction::give(turn);
        turn.possible = crate::sim::turn::Possible::default();
    }
}

/// What waits since the last talk: a lie that came out or a promise that was broken is brought up; a yes that was only polite
/// is taken back (rule G9).
fn come_back<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.who != 0 {
        return;
    }
    if std::mem::take(&mut turn.st.mind.upset) {
        turn.possible.integrity = true;
    }
    // The date of what was left open has come.
    let parked = turn.st.known.concerns.iter().position(|known| known.parked);
    if let Some(place) = parked.filter(|_| turn.st.known.open.is_none() && turn.st.known.stage == Stage::Closing) {
        objection::put_on_table(turn, place as u8);
    }
    let due = turn.st.mind.forced & !turn.st.mind.paid;
    if due != 0 {
        turn.st.mind.paid |= due;
        turn.change(Meter::Patience, -20);
        turn.change(Meter::Trust, -6);
        turn.fire(Rule::Debt);
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
        began: turn.st.known.turn,
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
        made: 0,
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
