//! Stage 2: does a touch reach, and what does it bring? Channel, opening, substance, ask (R28–R33).

use crate::scenario::cast::Cast;
use crate::scenario::raw::{Case, Meter};
use crate::scenario::words::*;
use crate::sim::calendar;
use crate::sim::ending::end;
use crate::sim::event::{Event, Sink};
use crate::sim::luck::Purpose;
use crate::sim::prospect::objection;
use crate::sim::reaction;
use crate::sim::refusal::Refusal;
use crate::sim::rule::Rule;
use crate::sim::state::Place;
use crate::sim::turn::{Turn, percent};

/// Touches after which nobody is reached any more (N44).
const MOST_TOUCHES: u8 = 9;

/// Rule C16, C17: how well a channel fits, in percent: liked 100, all right 60, else 30 (R30).
pub(in crate::sim) fn fit(cast: &Cast, channel: Channel) -> i32 {
    if channel == cast.channel {
        100
    } else if cast.adjacent >> channel as u8 & 1 == 1 {
        60
    } else {
        30
    }
}

/// Whether a slot is given when it is asked for in a first call.
pub(in crate::sim) fn gate<S: Sink>(turn: &Turn<'_, S>) -> bool {
    turn.at(Meter::Interest) >= turn.cast.tuning.slot_interest as i16
        && turn.at(Meter::Tension) < 60
        && turn.st.known.open.is_none()
}

/// A touch: sends it, waits for what comes.
pub(in crate::sim) fn touch<S: Sink>(turn: &mut Turn<'_, S>, parts: (Channel, u8, u8, u8)) -> Result<(), Refusal> {
    let (channel, opening, substance, ask) = parts;
    let opening_cast = *turn.cast.openings.get(usize::from(opening)).ok_or(Refusal::OutOfBounds)?;
    let (substance_kind, substance_line) =
        *turn.cast.substances.get(usize::from(substance)).ok_or(Refusal::OutOfBounds)?;
    let (ask_kind, ask_line) = *turn.cast.asks.get(usize::from(ask)).ok_or(Refusal::OutOfBounds)?;
    if opening_cast.needs.is_some_and(|fact| turn.st.known.facts >> fact & 1 == 0) {
        return Err(Refusal::FactUnknown);
    }
    if channel == Channel::Intro && turn.st.known.leads.source != Some(Source::Networking) {
        return Err(Refusal::NoChannel);
    }
    if turn.st.known.touches.slot {
        return Err(Refusal::DoneAlready);
    }
    let touches = &mut turn.st.known.touches;
    let same = touches.by_channel[channel.index()];
    touches.by_channel[channel.index()] = same.saturating_add(1);
    touches.count = touches.count.saturating_add(1);
    touches.sent = Some(parts);
    let count = touches.count;
    let warm = touches.last == Some(TouchResult::AsksBack);
    turn.sink.take(Event::Sent { channel, lines: [opening_cast.line, substance_line, ask_line] });
    let fit = fit(turn.cast, channel);
    if fit == 100 {
        turn.fire(Rule::ChannelMatch);
    } else if fit == 30 {
        turn.change(Meter::Patience, -5);
        turn.fire(Rule::ChannelMiss);
    }
    if same >= 2 {
        turn.change(Meter::Interest, -2);
        turn.fire(Rule::Worn);
    }
    let live = matches!(channel, Channel::Call | Channel::Visit | Channel::Intro);
    let strength = strength(turn, parts, fit, same, warm);
    let roll = turn.luck.below(Purpose::Reach, channel as u8, u16::from(count), 100) as i32;
    let result = if live {
        let base = match channel {
            Channel::Intro => 90,
            Channel::Visit => 75,
            _ => 65,
        };
        if roll < percent(base, fit) { TouchResult::Reached } else { TouchResult::Silence }
    } else {
        answer(turn, roll, strength, fit, (opening_cast.kind, substance_kind, ask_kind), warm)
    };
    if result != TouchResult::Silence && breaks_norm(turn.cast, channel, same) {
        turn.change(Meter::Trust, -6);
        turn.fire(Rule::NormBroken);
        turn.possible.norm = true;
    }
    let known = &turn.st.known;
    let days = if live {
        calendar::working_days(known.season, known.now / calendar::DAY, 1)
    } else {
        2 + turn.luck.below(Purpose::Delay, channel as u8, u16::from(count), 3) as u16
            + if result == TouchResult::Silence { 2 } else { 0 }
    };
    turn.pass_days(days);
    turn.st.known.touches.last = Some(result);
    turn.st.known.touches.waited = days as u8;
    let wheel = u32::from(turn.luck.slot(Purpose::Wording, 60, u16::from(count)));
    let line = turn.cast.replies[result.index()].pick(wheel);
    turn.sink.take(Event::TouchAnswered { result, days: days as u8, line });
    if !matches!(result, TouchResult::Silence) && turn.st.known.first_contact == u32::MAX {
        turn.st.known.first_contact = turn.st.known.now;
    }
    match result {
        TouchResult::Reached => open_call(turn, channel, opening_cast.kind),
        TouchResult::GivesSlot => {
            turn.st.known.touches.slot = true;
            turn.fire(Rule::Slots);
            super::advance(turn);
        }
        _ if count >= MOST_TOUCHES => end(turn, Outcome::NoDecision, Rule::Unreached),
        _ => {}
    }
    Ok(())
}

/// Rule C15: where the working day is tight nobody drops in who isn't known for it, and nobody rings twice; formal people
/// aren't written to on social media (R31; the points are a house rule).
fn breaks_norm(cast: &Cast, channel: Channel, same: u8) -> bool {
    let has = |norm: Norm| cast.norms >> norm as u8 & 1 == 1;
    let drops_in = channel == Channel::Visit && cast.channel != Channel::Visit;
    let rings_again = channel == Channel::Call && same >= 1;
    has(Norm::NoRushHours) && (drops_in || rings_again) || has(Norm::Formal) && channel == Channel::Social
}

/// How strong a written touch is, in percent: person, opening, substance, ask, times the channel, less for sameness.
fn strength<S: Sink>(turn: &mut Turn<'_, S>, parts: (Channel, u8, u8, u8), fit: i32, same: u8, warm: bool) -> i32 {
    let opening = turn.cast.openings[usize::from(parts.1)].kind;
    let substance = turn.cast.substances[usize::from(parts.2)].0;
    let ask = turn.cast.asks[usize::from(parts.3)].0;
    let mut s = 26 + i32::from(turn.at(Meter::Interest)) / 4 + i32::from(turn.at(Meter::Trust)) / 5;
    match opening {
        OpeningKind::Fact => {
            s += 25;
            turn.fire(Rule::Personal);
        }
        OpeningKind::Generic => turn.fire(Rule::M1Generic),
        OpeningKind::Creepy => {
            s -= 15;
            turn.change(Meter::Trust, -8);
            turn.fire(Rule::M1Wrong);
        }
    }
    match substance {
        SubstanceKind::Insight => s += 14,
        SubstanceKind::Story => s += 6,
        SubstanceKind::Brochure => {
            s -= 14;
            turn.r#move = Move::M2;
            turn.act(Case::Trap, Rule::M2Early);
        }
    }
    s += match ask {
        AskKind::Interest => 10,
        AskKind::RightPerson => 3,
        AskKind::Slot => 0,
    };
    if warm {
        s += 25;
    }
    percent(s, fit) - 8 * i32::from(same)
}

fn answer<S: Sink>(
    turn: &mut Turn<'_, S>,
    roll: i32,
    strength: i32,
    fit: i32,
    kinds: (OpeningKind, SubstanceKind, AskKind),
    warm: bool,
) -> TouchResult {
    let (opening, substance, ask) = kinds;
    if roll >= strength {
        return TouchResult::Silence;
    }
    if opening == OpeningKind::Creepy {
        return TouchResult::Irritated;
    }
    if substance == SubstanceKind::Brochure {
        return TouchResult::BrushOff;
    }
    if fit == 30 {
        return TouchResult::WrongChannel;
    }
    if ask == AskKind::Slot && (warm || roll < strength - 30) {
        return TouchResult::GivesSlot;
    }
    turn.change(Meter::Interest, if opening == OpeningKind::Fact { 8 } else { 3 });
    turn.change(Meter::Trust, 2);
    if opening == OpeningKind::Fact
        && substance == SubstanceKind::Insight
        && turn.st.known.touches.last != Some(TouchResult::AsksBack)
    {
        turn.fire(Rule::M1);
    }
    TouchResult::AsksBack
}

/// A call or visit was taken: a short talk begins, and most first talks begin with a brush-off (N15).
fn open_call<S: Sink>(turn: &mut Turn<'_, S>, channel: Channel, opening: OpeningKind) {
    turn.st.known.place = Place::Talk;
    super::talk::open(turn, 0, channel);
    turn.change(Meter::Patience, if fit(turn.cast, channel) == 30 { -25 } else { -15 });
    if opening == OpeningKind::Fact {
        turn.change(Meter::Interest, 6);
    }
    if turn.possible.norm {
        reaction::give(turn);
        turn.possible = crate::sim::turn::Possible::default();
    }
    if objection::surface(turn, Trigger::CallOpened) {
        reaction::give(turn);
    }
}
