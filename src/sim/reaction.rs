//! Which reaction comes? The first of the table that holds (play.md section 3), its words, and the look that goes with it.

use crate::scenario::cast::{Cast, LineId};
use crate::scenario::raw::{Band, Meter};
use crate::scenario::words::*;
use crate::sim::event::{Event, Sink};
use crate::sim::luck::Purpose;
use crate::sim::prospect::{mood, need};
use crate::sim::turn::Turn;

/// Chooses the reaction.
pub(super) fn choose<S: Sink>(turn: &Turn<'_, S>) -> Reaction {
    let p = &turn.possible;
    if turn.at(Meter::Patience) <= 0 {
        Reaction::Leaves
    } else if p.integrity {
        Reaction::IntegrityHit
    } else if p.norm {
        Reaction::NormBroken
    } else if p.corrects {
        Reaction::Corrects
    } else if p.discloses.is_some() {
        Reaction::Discloses
    } else if p.objects.is_some() {
        Reaction::Objects
    } else if turn.at(Meter::Tension) >= 60 {
        Reaction::Defensive
    } else if p.trap {
        Reaction::TrapTaken
    } else if p.refuses {
        Reaction::RefusesStep
    } else if p.answers.is_some() || p.answered {
        Reaction::Answers
    } else if p.accepts {
        Reaction::AcceptsStep
    } else if p.confirms {
        Reaction::Confirms
    } else if turn.at(Meter::Interest) >= 65 && turn.st.known.heard[Reaction::AsksBack.index()] < 3 {
        Reaction::AsksBack
    } else if turn.at(Meter::Patience) < 25 {
        Reaction::ShortOfTime
    } else {
        Reaction::Neutral
    }
}

/// Gives the reaction: counts it, takes what an answer gives, and logs look, words and cue.
pub(super) fn give<S: Sink>(turn: &mut Turn<'_, S>) -> Reaction {
    let reaction = choose(turn);
    turn.st.known.last.reaction = Some(reaction);
    let count = &mut turn.st.known.heard[reaction.index()];
    *count = count.saturating_add(1);
    let count = *count;
    turn.st.known.last.hook = None;
    let mut line = None;
    let mut seconds = match reaction {
        Reaction::AsksBack => 10,
        Reaction::Neutral | Reaction::Confirms | Reaction::Corrects => 8,
        _ => 6,
    };
    if reaction == Reaction::Answers
        && let Some(variant) = turn.possible.answers
    {
        turn.st.known.last.hook = variant.hook;
        seconds = u16::from(variant.seconds);
        line = Some(variant.line);
        turn.learn(variant.gives);
        need::heard(turn);
    }
    if reaction == Reaction::Discloses {
        seconds = 12;
    }
    turn.st.known.talk.their_seconds += seconds;
    if turn.possible.gained {
        turn.change(Meter::Patience, 2);
    }
    let face = mood::face(turn.st, turn.who, Some(reaction));
    let before = turn.st.known.people[turn.who].mood;
    turn.st.known.people[turn.who].mood = face;
    let cue = turn.st.known.last.cue;
    // A cue or a weighty reaction leaves no room for a tell; it comes the next time.
    let quiet = matches!(reaction, Reaction::Leaves | Reaction::Discloses | Reaction::Objects | Reaction::AcceptsStep);
    let tell = if turn.who == 0 && cue.is_none() && !quiet { mood::tell(turn) } else { None };
    if S::KEEPS {
        let wheel = u32::from(turn.luck.slot(Purpose::Wording, reaction as u8, 2)) + u32::from(count);
        if (face != before || matches!(reaction, Reaction::Objects | Reaction::Discloses | Reaction::Leaves))
            && let Some(line) = turn.cast.beats[face.index()].pick(wheel)
            && turn.who == 0
            && turn.st.known.talk.channel != Channel::Email
        {
            turn.sink.take(Event::Seen { person: 0, mood: face, line });
        }
        let line = line.or_else(|| words(turn, reaction, wheel));
        if let Some(line) = line {
            turn.sink.take(Event::Heard { person: turn.who as u8, reaction, line });
        }
        say_cue(turn, reaction, cue, tell, wheel);
    }
    reaction
}

/// At most one cue: the true cause's on the way to it, else the tell that is due.
fn say_cue<S: Sink>(turn: &mut Turn<'_, S>, reaction: Reaction, cue: Option<(u8, u8)>, tell: Option<Tell>, wheel: u32) {
    let person = turn.who as u8;
    if let Some((concern, cause)) = cue {
        let lines = turn.cast.concerns[usize::from(concern)].causes[usize::from(cause)].cues;
        if let Some(line) = lines.pick(wheel) {
            turn.sink.take(Event::Told { person, tell: None, line });
            return;
        }
    }
    let quiet = matches!(reaction, Reaction::Leaves | Reaction::Discloses | Reaction::Objects | Reaction::AcceptsStep);
    if let Some(tell) = tell.filter(|_| !quiet)
        && let Some(line) = turn.cast.tells[tell.index()].pick(wheel)
    {
        turn.sink.take(Event::Told { person, tell: Some(tell), line });
    }
}

/// The words of a reaction: those the rule chose, else the table's most particular row.
fn words<S: Sink>(turn: &Turn<'_, S>, reaction: Reaction, wheel: u32) -> Option<LineId> {
    if turn.possible.words_on == Some(reaction)
        && let Some(line) = turn.possible.words.and_then(|range| range.pick(wheel))
    {
        return Some(line);
    }
    let trust = turn.at(Meter::Trust);
    let band = if trust < 40 {
        Band::Low
    } else if trust < 65 {
        Band::Mid
    } else {
        Band::High
    };
    said(turn.cast, turn.who as u8, reaction, band, turn.r#move, turn.st.known.stage, wheel)
        .or_else(|| said(turn.cast, turn.who as u8, Reaction::Neutral, band, turn.r#move, turn.st.known.stage, wheel))
}

/// Finds the most particular row: after this move, then in this stage, then in this band, then any.
fn said(cast: &Cast, person: u8, on: Reaction, band: Band, after: Move, at: Stage, wheel: u32) -> Option<LineId> {
    let mut best: Option<(u8, crate::scenario::cast::Range)> = None;
    for row in cast.says.iter().filter(|row| row.person == person && row.on == on) {
        let fits = row.after.is_none_or(|m| m == after)
            && row.at.is_none_or(|s| s == at)
            && row.band.is_none_or(|b| b == band);
        if !fits {
            continue;
        }
        let weight = 4 * u8::from(row.after.is_some()) + 2 * u8::from(row.at.is_some()) + u8::from(row.band.is_some());
        if best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, row.lines));
        }
    }
    best.and_then(|(_, lines)| lines.pick(wheel))
}
