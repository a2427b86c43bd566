//! Which five replies are offered? A function of what is visible and of one luck slot, never of anything hidden.
//!
//! Five places (play.md section 2): answers the last words; advances the goal; the tempting trap; right in the look-alike
//! state; reasonable but weak. The pack's reaction table fills them; the slot shuffles.

use super::intent::{Intent, Lead, Topic};
use super::legal;
use super::state::{Known, Place};
use crate::scenario::cast::{Cast, Pattern, RowCast};
use crate::scenario::raw::About;
use crate::scenario::words::*;

/// At most five replies or, at the desk, up to eight presets of the forms.
pub fn choices(cast: &Cast, known: &Known, order: u16) -> Vec<Intent> {
    match known.place {
        Place::Talk => replies(cast, known, order),
        Place::Desk | Place::Wrap => super::presets::presets(cast, known),
        Place::Over => Vec::new(),
    }
}

/// The places of the list.
pub const PLACES: usize = 5;

fn replies(cast: &Cast, known: &Known, order: u16) -> Vec<Intent> {
    let mut offered: Vec<Intent> = Vec::with_capacity(PLACES);
    for place in 0..PLACES {
        let found = at_place(cast, known, order, place, &offered);
        offered.extend(found);
    }
    shuffle(&mut offered, order);
    offered
}

/// What fills one place of the list beside what is there already: the first row of the table that can.
pub fn at_place(cast: &Cast, known: &Known, order: u16, place: usize, beside: &[Intent]) -> Option<Intent> {
    row_at_place(cast, known, order, place, beside).map(|(_, intent)| intent)
}

/// The same with the row that fills it: its place in [`Cast::rows`].
pub fn row_at_place(
    cast: &Cast,
    known: &Known,
    order: u16,
    place: usize,
    beside: &[Intent],
) -> Option<(usize, Intent)> {
    let turn = usize::from(order >> 8) + usize::from(known.turn);
    let holds = |row: &RowCast| {
        row.on.is_none_or(|on| known.last.reaction == Some(on))
            && (row.at == 0 || row.at >> known.stage as u8 & 1 == 1)
            && row.open.is_none_or(|open| open == known.open.is_some())
    };
    cast.rows.iter().enumerate().filter(|(_, row)| holds(row)).find_map(|(n, row)| {
        let patterns = row.places.get(place)?;
        let found = (0..patterns.len())
            .filter_map(|n| resolve(cast, known, patterns[(n + turn) % patterns.len()], order))
            .find(|intent| !beside.iter().any(|other| same_words(*other, *intent)));
        found.map(|intent| (n, intent))
    })
}

/// Two choices that would say the same.
fn same_words(a: Intent, b: Intent) -> bool {
    match (a, b) {
        (
            Intent::MakeMove { r#move: m, topic: t, manner: n, .. },
            Intent::MakeMove { r#move: m2, topic: t2, manner: n2, .. },
        ) => m == m2 && t == t2 && n == n2,
        _ => a == b,
    }
}

fn shuffle(list: &mut [Intent], order: u16) {
    let mut left = u32::from(order);
    for n in (1..list.len()).rev() {
        let pick = (left % (n as u32 + 1)) as usize;
        left /= n as u32 + 1;
        list.swap(n, pick);
    }
}

/// Finds a pattern's topic in what is known; `None` where there is none, or the move isn't legal.
fn resolve(cast: &Cast, known: &Known, pattern: Pattern, order: u16) -> Option<Intent> {
    let topic = find_topic(cast, known, pattern.about, pattern.r#move, order)?;
    let lead = match pattern.lead {
        None => None,
        Some(Move::M11) => Some(Lead::Acknowledge),
        Some(Move::M12) => match find_topic(cast, known, About::GuessedCause, Move::M12, order)? {
            Topic::Cause(concern, cause) => Some(Lead::Label(concern, cause)),
            _ => None,
        },
        Some(_) => known.last.hook.map(Lead::Paraphrase),
    };
    let intent = Intent::MakeMove { lead, r#move: pattern.r#move, topic, manner: pattern.manner };
    legal::check(cast, known, intent).ok()?;
    (!is_stale(known, pattern.r#move, pattern.manner)).then_some(intent)
}

/// What was told or said already isn't offered as if it helped; who wants to say it again finds it in the palette.
fn is_stale(known: &Known, r#move: Move, manner: Manner) -> bool {
    let told = known.open.is_some_and(|open| known.concerns[usize::from(open)].cause.is_some());
    manner == Manner::Plain && (r#move == Move::M14 && told || known.is_said(r#move))
}

fn find_topic(cast: &Cast, known: &Known, about: About, r#move: Move, order: u16) -> Option<Topic> {
    let turn = usize::from(order >> 4);
    Some(match about {
        About::Nothing => Topic::None,
        About::LastHook => Topic::Hook(known.last.hook?),
        About::LastNeed => Topic::Need(known.last.need.unwrap_or((turn % 3) as u8)),
        About::NextNeed => {
            let next = (0..3)
                .map(|n| (n + turn) % 3)
                .filter(|&n| known.needs[n].depth < 3)
                .min_by_key(|&n| known.needs[n].asked);
            Topic::Need(next? as u8)
        }
        About::BestNeed => Topic::Need(best_need(known)?),
        About::NextField => Topic::Field(next_field(cast, known)?),
        About::KnownCause => {
            let open = known.open?;
            Topic::Cause(open, known.concerns[usize::from(open)].cause?)
        }
        About::GuessedCause | About::RivalCause => {
            let open = known.open?;
            let concern = &known.concerns[usize::from(open)];
            let count = cast.concerns[usize::from(open)].causes.len();
            let guess = likely_cause(cast, known, open, order);
            if about == About::GuessedCause {
                Topic::Cause(open, concern.cause.unwrap_or(guess))
            } else {
                let taken = concern.cause.unwrap_or(guess);
                let rival = (0..count as u8).map(|n| (n + (turn % count) as u8) % count as u8).find(|&n| n != taken)?;
                Topic::Cause(open, rival)
            }
        }
        About::NextPerson => {
            let next = (1..cast.people.len()).find(|&p| known.people[p].known && !known.people[p].access)?;
            Topic::Person(next as u8)
        }
        About::NextRung => {
            let fits = |rung: &usize| cast.rungs[*rung].r#move == r#move && known.offer.given >> rung & 1 == 0;
            let largest_first = (0..cast.rungs.len()).filter(fits).filter(|&rung| {
                known.offer.last_size == 0
                    || cast.rungs[rung].price_permille < known.offer.last_size
                    || r#move == Move::M26
            });
            let pick: Vec<usize> = largest_first.collect();
            if pick.is_empty() {
                return None;
            }
            Topic::Rung(pick[turn % pick.len()] as u8)
        }
    })
}

/// The need heard deepest, quantified ones last.
pub(super) fn best_need(known: &Known) -> Option<u8> {
    (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 3).max_by_key(|&n| {
        let need = &known.needs[usize::from(n)];
        (known.last.need == Some(n), need.depth, 3 - n)
    })
}

/// The first qualification field without a sourced fact, in the order in which one asks.
pub(crate) fn next_field(cast: &Cast, known: &Known) -> Option<Field> {
    const ORDER: [Field; 6] =
        [Field::Authority, Field::Timing, Field::Process, Field::Budget, Field::Competitor, Field::Size];
    ORDER.into_iter().find(|field| cast.index.fields[field.index()] & known.facts == 0)
}

/// What a listener would guess: a cause that was cued, else one by the slot.
fn likely_cause(cast: &Cast, known: &Known, concern: u8, order: u16) -> u8 {
    let cues = known.concerns[usize::from(concern)].cues;
    if cues != 0 && !order.is_multiple_of(4) {
        return cues.trailing_zeros() as u8;
    }
    let count = cast.concerns[usize::from(concern)].causes.len().max(1);
    (usize::from(order >> 3) % count) as u8
}
