//! How do the weak policies play? Random, the feature pitcher, the nice listener, the discounter.

use super::{any_choice, good};
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place, Topic, legal, presets};

/// Any legal move in a talk, any preset at the desk.
pub(super) fn random(cast: &Cast, known: &Known, roll: u16) -> Intent {
    if known.place != Place::Talk {
        return preset(cast, known, roll);
    }
    if roll.is_multiple_of(17) {
        return Intent::EndMeeting { note: roll.is_multiple_of(2) };
    }
    let mut count = 0usize;
    legal::each_move(cast, |intent| count += usize::from(legal::check(cast, known, intent).is_ok()));
    if count == 0 {
        return Intent::EndMeeting { note: false };
    }
    let wanted = usize::from(roll) % count;
    let (mut at, mut found) = (0, None);
    legal::each_move(cast, |intent| {
        if found.is_none() && legal::check(cast, known, intent).is_ok() {
            if at == wanted {
                found = Some(intent);
            }
            at += 1;
        }
    });
    found.unwrap_or(Intent::EndMeeting { note: false })
}

fn preset(cast: &Cast, known: &Known, roll: u16) -> Intent {
    let list = presets::presets(cast, known);
    let start = usize::from(roll);
    for n in 0..list.len() {
        let intent = list[(start + n) % list.len()];
        let gives_up = matches!(intent, Intent::HandToMarketing { .. } | Intent::Disqualify { .. });
        if (!gives_up || roll.is_multiple_of(8)) && legal::check(cast, known, intent).is_ok() {
            return intent;
        }
    }
    Intent::AdvanceDay
}

/// The desk as most people do it: mostly the method, sometimes any preset.
fn desk(cast: &Cast, known: &Known, roll: u16) -> Intent {
    if roll.is_multiple_of(3) { preset(cast, known, roll >> 2) } else { good::choose(cast, known, None) }
}

fn first(cast: &Cast, known: &Known, list: &[Intent]) -> Intent {
    let legal = list.iter().copied().find(|&intent| legal::check(cast, known, intent).is_ok());
    legal.unwrap_or(Intent::EndMeeting { note: false })
}

fn with(r#move: Move, topic: Topic) -> Intent {
    Intent::plain(r#move, topic)
}

/// Features and benefits whatever was said, then the price, the step, pressure.
pub(super) fn feature_pitcher(cast: &Cast, known: &Known, roll: u16) -> Intent {
    if known.place != Place::Talk {
        return desk(cast, known, roll);
    }
    let need = (roll % 3) as u8;
    let asks = known.last.r#move == Some(Move::M33);
    match roll % 10 {
        0..=3 => first(
            cast,
            known,
            &[with(Move::M20, Topic::Need(need)), with(Move::M20, Topic::None), with(Move::M33, Topic::None)],
        ),
        4 => first(
            cast,
            known,
            &[with(Move::M21, Topic::Need(need)), with(Move::M20, Topic::None), with(Move::M33, Topic::None)],
        ),
        5 => first(
            cast,
            known,
            &[with(Move::M25, Topic::None), with(Move::M5, Topic::Need(need)), with(Move::M33, Topic::None)],
        ),
        6 => first(cast, known, &[with(Move::M5, Topic::Need(need)), with(Move::M40, Topic::None)]),
        7 if asks => Intent::ForceGate,
        7..=8 => first(
            cast,
            known,
            &[with(Move::M33, Topic::None), with(Move::M19, Topic::None), with(Move::M40, Topic::None)],
        ),
        _ => first(cast, known, &[with(Move::M34, Topic::None), with(Move::M19, Topic::None)]),
    }
}

/// Warm, and going nowhere.
pub(super) fn nice_listener(cast: &Cast, known: &Known, roll: u16) -> Intent {
    if known.place != Place::Talk {
        return desk(cast, known, roll);
    }
    let need = (roll % 3) as u8;
    if known.talk.turns > 11 {
        return if roll.is_multiple_of(2) {
            first(cast, known, &[with(Move::M33, Topic::None)])
        } else {
            Intent::EndMeeting { note: true }
        };
    }
    let mut list = Vec::with_capacity(8);
    if let Some(hook) = known.last.hook {
        list.push(with(if roll.is_multiple_of(2) { Move::M8 } else { Move::M13 }, Topic::Hook(hook)));
    }
    match roll % 8 {
        0 => list.push(with(Move::M11, Topic::None)),
        1 => list.push(with(Move::M10, Topic::None)),
        2 | 3 => list.push(with(Move::M4, Topic::Need(need))),
        4 => list.push(with(Move::M5, Topic::Need(need))),
        5 => list.push(with(Move::M14, Topic::None)),
        6 => list.push(with(Move::M40, Topic::None)),
        _ => list.push(with(Move::M17, Topic::None)),
    }
    list.push(with(Move::M4, Topic::Need(need)));
    list.push(with(Move::M11, Topic::None));
    first(cast, known, &list)
}

/// Half a method; an objection gets a discount.
pub(super) fn discounter(cast: &Cast, known: &Known, roll: u16) -> Intent {
    if known.place != Place::Talk {
        let offer = known.stage == Stage::Closing && !known.offer.sent;
        if offer {
            let scope = known.presentation.map_or(1, |p| p.scope);
            return Intent::ComposeOffer { price_permille: 900, terms: 0, scope, days: 21 };
        }
        return desk(cast, known, roll);
    }
    let rung = (0..cast.rungs.len() as u8)
        .find(|&r| cast.rungs[usize::from(r)].r#move == Move::M26 && known.offer.given >> r & 1 == 0);
    if let Some(rung) = rung.filter(|_| known.open.is_some() || known.stage == Stage::Closing && roll.is_multiple_of(3))
    {
        let discount = with(Move::M26, Topic::Rung(rung));
        if legal::check(cast, known, discount).is_ok() {
            return discount;
        }
    }
    if known.open.is_some() && roll.is_multiple_of(2) {
        return first(cast, known, &[with(Move::M17, Topic::None)]);
    }
    if roll % 100 < 55 { good::choose(cast, known, None) } else { any_choice(cast, known, roll) }
}
