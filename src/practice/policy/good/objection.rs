//! What does the method do with an objection on the table?

use super::Pick;
use super::talk::led;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Lead, State, Topic};

/// Times that the method asks what is behind an objection, in one talk and in the deal: who isn't trusted enough yet is told
/// another day (house rule).
const TALK: usize = 5;
const MOST: u8 = 18;

/// How often it was asked of late in this talk.
fn explored_now(known: &Known) -> usize {
    let made = usize::from(known.talk.turns).min(known.history.len());
    known.history.iter().rev().take(made).filter(|&&(r#move, _)| r#move == Move::M14 as u8).count()
}

/// An objection on the table: hear, find, answer, cure, confirm.
pub(super) fn handle(cast: &Cast, known: &Known, truth: Option<&State>, open: u8) -> Option<Intent> {
    let plain = Intent::plain;
    let place = usize::from(open);
    let heard = known.concerns[place];
    let concern = &cast.concerns[place];
    let guess = match truth {
        Some(truth) => truth.mind.concerns[place].cause,
        None => heard
            .cause
            .unwrap_or_else(|| if heard.cues != 0 { heard.cues.trailing_zeros() as u8 } else { likeliest(cast, open) }),
    };
    let mut list = Pick::new(cast, known);
    if concern.category == Category::BrushOff {
        if known.last.r#move != Some(Move::M1) {
            list.push(led(Lead::Acknowledge, Move::M1, Topic::None));
        }
        list.push(plain(Move::M14, Topic::None));
    }
    match heard.cause {
        None if heard.explored < MOST && explored_now(known) < TALK => {
            let cued = heard.cues != 0 || truth.is_some();
            if heard.explored == 0 {
                list.push(led(Lead::Acknowledge, Move::M14, Topic::None));
            } else if heard.explored == 1 {
                let lead = if cued { Lead::Label(open, guess) } else { Lead::Acknowledge };
                list.push(led(lead, Move::M14, Topic::None));
            } else if known.last.r#move != Some(Move::M10) && heard.explored == 2 {
                list.push(plain(Move::M10, Topic::None));
            }
            list.push(led(Lead::Acknowledge, Move::M14, Topic::None));
        }
        None => {
            if heard.answered == 0 {
                list.push(plain(Move::M16, Topic::Cause(open, guess)));
            }
        }
        Some(cause) => {
            let lines = &concern.causes[usize::from(cause)];
            if heard.answered >> cause & 1 == 0 {
                list.push(led(Lead::Acknowledge, Move::M16, Topic::Cause(open, cause)));
            }
            let missing = known.last.r#move == Some(Move::M17);
            if known.last.r#move == Some(Move::M16) || missing {
                for (rung, row) in cast.rungs.iter().enumerate() {
                    if lines.cure_rungs >> rung & 1 == 1 {
                        list.push(plain(row.r#move, Topic::Rung(rung as u8)));
                    }
                }
                let done = |m: Move| known.history.iter().any(|&(h, _)| h == m as u8);
                for r#move in [Move::M29, Move::M30, Move::M24, Move::M23, Move::M31, Move::M35, Move::M21] {
                    if lines.cures >> r#move.index() & 1 == 1
                        && !done(r#move)
                        && !(r#move == Move::M35 && known.is_mapped())
                    {
                        let topic = match r#move {
                            Move::M24 | Move::M23 | Move::M31 | Move::M21 => {
                                best(known).map_or(Topic::None, Topic::Need)
                            }
                            _ => Topic::None,
                        };
                        list.push(plain(r#move, topic));
                    }
                }
            }
            if missing {
                list.push(plain(Move::M16, Topic::Cause(open, cause)));
            }
            list.push(plain(Move::M17, Topic::None));
        }
    }
    if heard.answered != 0 && heard.cause.is_none() && known.last.r#move != Some(Move::M17) {
        list.push(plain(Move::M17, Topic::None));
    }
    if known.talk.turns > 16 {
        return Some(Intent::EndMeeting { note: true });
    }
    list.found.or(Some(Intent::EndMeeting { note: true }))
}

fn best(known: &Known) -> Option<u8> {
    (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 3).max_by_key(|&n| known.needs[usize::from(n)].depth)
}

/// The cause with the largest prior.
fn likeliest(cast: &Cast, concern: u8) -> u8 {
    let causes = &cast.concerns[usize::from(concern)].causes;
    (0..causes.len()).max_by_key(|&n| (causes[n].weight, usize::MAX - n)).unwrap_or(0) as u8
}
