//! Which rule does a move follow? One file per family; this page finds it.
//!
//! | family | moves | file |
//! |---|---|---|
//! | open | M1–M3 | `open.rs` |
//! | ask | M4–M9 | `ask.rs` |
//! | listen | M10–M13, M18 | `listen.rs` |
//! | objections | M14–M17, M19 | `objections.rs` |
//! | present | M20–M24 | `present.rs` |
//! | trade | M25–M28 | `trade.rs` |
//! | decide | M29–M34 | `decide.rs` |
//! | people | M35–M37 | `people.rs` |
//! | after | M40, M41 | `after.rs` |
//!
//! M38 is [`Intent::HandToMarketing`](crate::sim::Intent) and `Disqualify`, M39 the notes, M42 the promises: forms, not moves.

mod after;
mod ask;
pub(super) mod decide;
mod listen;
mod objections;
mod open;
mod people;
mod present;
mod trade;

use super::event::Sink;
use super::intent::{Lead, Topic};
use super::stage;
use super::turn::Turn;
use crate::scenario::words::*;

/// Makes the move that the turn holds.
pub(super) fn make<S: Sink>(turn: &mut Turn<'_, S>) {
    match turn.r#move {
        Move::M1 => open::curiosity(turn),
        Move::M2 => open::brochure(turn),
        Move::M3 => open::agenda(turn),
        Move::M4 => ask::situation(turn),
        Move::M5 => ask::problem(turn),
        Move::M6 => ask::implication(turn),
        Move::M7 => ask::payoff(turn),
        Move::M8 => ask::follow_up(turn),
        Move::M9 => ask::qualify(turn),
        Move::M10 => listen::pause(turn),
        Move::M11 => listen::acknowledge(turn),
        Move::M12 => listen::label(turn),
        Move::M13 => listen::paraphrase(turn),
        Move::M14 => objections::explore(turn),
        Move::M15 => objections::isolate(turn),
        Move::M16 => objections::answer(turn),
        Move::M17 => objections::confirm(turn),
        Move::M18 => listen::reassure(turn),
        Move::M19 => objections::argue(turn),
        Move::M20 => present::features(turn),
        Move::M21 => present::benefit(turn),
        Move::M22 => present::insight(turn),
        Move::M23 => present::story(turn),
        Move::M24 => present::quantify(turn),
        Move::M25 => trade::price(turn),
        Move::M26 => trade::discount(turn),
        Move::M27 => trade::give_get(turn),
        Move::M28 => trade::added_value(turn),
        Move::M29 => decide::de_risk(turn),
        Move::M30 => decide::recommend(turn),
        Move::M31 => decide::urgency(turn),
        Move::M32 => decide::check_in(turn),
        Move::M33 => decide::next_step(turn),
        Move::M34 => decide::pressure(turn),
        Move::M35 => people::map_signers(turn),
        Move::M36 => people::reach(turn),
        Move::M37 => people::arm(turn),
        Move::M40 => after::check_in(turn),
        Move::M41 => after::referral(turn),
        Move::M38 | Move::M39 | Move::M42 => {}
    }
}

/// Makes a lead, at four fifths.
pub(super) fn make_lead<S: Sink>(turn: &mut Turn<'_, S>, lead: Lead) {
    let (r#move, topic) = match lead {
        Lead::Acknowledge => (Move::M11, Topic::None),
        Lead::Label(concern, cause) => (Move::M12, Topic::Cause(concern, cause)),
        Lead::Paraphrase(hook) => (Move::M13, Topic::Hook(hook)),
    };
    let (main, main_topic, manner) = (turn.r#move, turn.topic, turn.manner);
    turn.r#move = r#move;
    turn.topic = topic;
    turn.manner = Manner::Plain;
    turn.scale = turn.cast.tuning.lead_percent;
    if stage::mail::writes(turn) {
        turn.scale /= 2;
    }
    make(turn);
    turn.possible.confirms = false;
    turn.possible.words = None;
    turn.need = None;
    turn.concern = turn.st.known.open;
    turn.r#move = main;
    turn.topic = main_topic;
    turn.manner = manner;
    turn.scale = 100;
}
