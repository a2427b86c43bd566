//! How is a stage left, and what is done at the desk in it? One file per stage; this page has the order of acts.
//!
//! | stage | left when | file |
//! |---|---|---|
//! | LeadGeneration | a lead is taken up | `lead_generation.rs` |
//! | FirstContact | a slot is given | `first_contact.rs` |
//! | Qualification | they want to see a solution | `qualification.rs` |
//! | Presentation | they take an offer with a date | `presentation.rs` |
//! | ObjectionHandling | nothing is open | `objection_handling.rs` |
//! | Closing | signed | `closing.rs` |
//! | FollowUp | the ninety-day review | `follow_up.rs` |
//!
//! In every stage: talks (`talk.rs`), talks in writing (`mail.rs`), what happens on their side between two talks (`between.rs`).

pub(super) mod between;
pub(super) mod closing;
pub(super) mod first_contact;
pub(super) mod follow_up;
pub(super) mod lead_generation;
pub(super) mod mail;
pub(super) mod objection_handling;
pub(super) mod presentation;
pub(super) mod qualification;
pub(super) mod talk;

use super::event::{Event, Sink};
use super::rule::Rule;
use super::turn::Turn;
use crate::scenario::raw::Meter;
use crate::scenario::words::*;

/// Whether the stage's act is given when it is asked for now (play.md section 4).
pub(super) fn gate_holds<S: Sink>(turn: &Turn<'_, S>) -> bool {
    match turn.st.known.stage {
        Stage::LeadGeneration => false,
        Stage::FirstContact => first_contact::gate(turn),
        Stage::Qualification => qualification::gate(turn),
        Stage::Presentation => presentation::gate(turn),
        Stage::ObjectionHandling => objection_handling::gate(turn),
        Stage::Closing => closing::gate(turn),
        Stage::FollowUp => follow_up::gate(turn),
    }
}

/// The rule that a passed gate fires.
fn passed(stage: Stage) -> Rule {
    [Rule::Stage1, Rule::Stage2, Rule::Stage3, Rule::Stage4, Rule::Stage5, Rule::Stage6, Rule::Stage7][stage.index()]
}

/// Leaves the stage after its act: the next one is entered.
pub(super) fn advance<S: Sink>(turn: &mut Turn<'_, S>) {
    let stage = turn.st.known.stage;
    turn.fire(passed(stage));
    super::skill::judge_stage(turn, stage);
    let Some(next) = stage.next() else { return };
    turn.st.known.stage = next;
    turn.st.known.entered[next.index()] = turn.st.known.now;
    turn.sink.take(Event::StageEntered { stage: next });
    if stage == Stage::Qualification {
        qualification::thin_card(turn);
    }
}

/// Rule G8: asks for the act before the gate holds. Who is not on guard agrees out of politeness: a false yes, which comes
/// back later.
pub(super) fn force<S: Sink>(turn: &mut Turn<'_, S>) {
    let stage = turn.st.known.stage;
    let amiable = turn.cast.people[turn.who].style == Style::Amiable;
    let polite = turn.at(Meter::Tension) < 60 && (amiable || turn.at(Meter::Trust) >= 25);
    turn.r#move = Move::M33;
    turn.change(Meter::Patience, -6);
    if stage == Stage::Closing || gate_holds(turn) {
        // What holds, or can't be forced, is asked for like any step.
        super::moves::decide::next_step(turn);
        return;
    }
    if !polite {
        turn.act(crate::scenario::raw::Case::Trap, Rule::M33Early);
        turn.possible.refuses = true;
        return;
    }
    turn.st.mind.forced |= 1 << stage.index();
    turn.change(Meter::Tension, 6);
    turn.change(Meter::Fear, 5);
    turn.worry_about_price(10);
    turn.fire(Rule::Forced);
    if let Some(open) = turn.st.known.open.take() {
        turn.st.mind.concerns[usize::from(open)].quieted = true;
    }
    turn.possible.accepts = true;
}
