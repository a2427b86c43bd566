//! What does the method do when the step isn't given yet? It builds what the step stands on, then asks again.
//!
//! Whoever plays on from somebody else's game needs this: what the method would have done long ago may still be missing.

use super::Pick;
use super::talk::{is_spent, uneasy};
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Topic};

/// Turns of a talk after which nobody goes on building (house rule).
const LONG: u8 = 16;

/// The step was asked for in this talk and wasn't given.
fn refused(known: &Known) -> bool {
    known.talk.made >> Move::M33.index() & 1 == 1 && !known.talk.agreed
}

/// The step; after a refusal first three moves that build what it stands on.
pub(super) fn step(cast: &Cast, known: &Known, list: &mut Pick<'_>) {
    let step = Intent::plain(Move::M33, Topic::None);
    if list.found.is_some() {
        return;
    }
    if !refused(known) {
        return list.push(step);
    }
    if !known.history[3..].iter().any(|&(r#move, _)| r#move == Move::M33 as u8) {
        list.push(step);
    }
    let tired = known.last.tell == Some(Tell::PatienceLow) || known.last.reaction == Some(Reaction::ShortOfTime);
    if known.talk.turns < LONG && !tired {
        // What wasn't done in the last six moves before what wasn't in the last three.
        build(cast, known, &known.history, list);
        build(cast, known, &known.history[3..], list);
    }
    // Before the talk is left: once more.
    if known.last.r#move != Some(Move::M33) {
        list.push(step);
    }
}

/// What builds trust, interest, need and worth in this stage, best first, but for what was done of late.
fn build(cast: &Cast, known: &Known, of_late: &[(u8, Topic)], list: &mut Pick<'_>) {
    let mut add = |r#move: Move, topic: Topic| {
        if !of_late.contains(&(r#move as u8, topic)) {
            list.push(Intent::plain(r#move, topic));
        }
    };
    let afraid = uneasy(known);
    let early = known.stage <= Stage::Qualification;
    if let Some(hook) = known.last.hook {
        let asked = matches!(known.last.r#move, Some(Move::M4 | Move::M5 | Move::M6 | Move::M7 | Move::M9));
        add(if asked { Move::M8 } else { Move::M13 }, Topic::Hook(hook));
    }
    let named = cast.index.fields[Field::Authority.index()] & (known.facts | known.faded) != 0
        || known.people.iter().skip(1).any(|person| person.known);
    if early && !named {
        add(Move::M9, Topic::Field(Field::Authority));
    }
    let needs = || (0..3u8).map(|need| (need, known.needs[usize::from(need)]));
    let heard = || needs().filter(|(_, heard)| heard.depth >= 3);
    for (need, _) in needs().filter(|(_, heard)| heard.depth < 3 && heard.asked < 4) {
        add(Move::M5, Topic::Need(need));
    }
    if !early {
        for (need, _) in heard() {
            if known.facts >> cast.needs[usize::from(need)].figure & 1 == 1 {
                add(Move::M24, Topic::Need(need));
            }
            add(Move::M21, Topic::Need(need));
        }
    }
    for (need, heard) in heard() {
        if heard.depth < 5 && !afraid {
            add(Move::M6, Topic::Need(need));
        }
        add(Move::M7, Topic::Need(need));
        if !early {
            add(Move::M23, Topic::Need(need));
            if !afraid {
                add(Move::M31, Topic::Need(need));
            }
        }
    }
    for (need, _) in needs().filter(|(_, heard)| heard.depth == 2) {
        add(Move::M22, Topic::Need(need));
    }
    if !is_spent(known, Move::M35) {
        add(Move::M35, Topic::None);
    }
    if !early {
        for r#move in [Move::M30, Move::M29].into_iter().filter(|&r#move| !is_spent(known, r#move)) {
            add(r#move, Topic::None);
        }
    }
    add(Move::M11, Topic::None);
}
