//! How does a talk open? Curiosity (M1), the brochure (M2), the agenda (M3).

use crate::scenario::raw::Case;
use crate::scenario::words::*;
use crate::sim::deal::promise;
use crate::sim::event::Sink;
use crate::sim::prospect::objection;
use crate::sim::rule::Rule;
use crate::sim::turn::Turn;

/// Rule M1: one question on a true, researched fact makes curious (R33); without a fact it could be for anybody.
pub(super) fn curiosity<S: Sink>(turn: &mut Turn<'_, S>) {
    let researched = turn.cast.index.opening & turn.st.known.facts != 0;
    if researched {
        turn.act(Case::Good, Rule::M1);
        turn.possible.gained = true;
        turn.possible.confirms = true;
        settle_brush_off(turn);
    } else {
        turn.act(Case::Weak, Rule::M1Generic);
    }
}

/// A brush-off is a reflex: one relevant question lets most people forget it (domain.md section 4, O10).
fn settle_brush_off<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some(place) = turn.st.known.open else { return };
    let concern = &turn.cast.concerns[usize::from(place)];
    if concern.category == Category::BrushOff {
        objection::lock(turn, place);
        turn.words(Reaction::Confirms, concern.settled);
    }
}

/// Rule M2: a brochure ends the talk politely (R32, house rule). From Presentation on it serves who asked for it, and feeds
/// the fear of who is afraid (play.md section 1: thanks now, a week lost, fear +6).
pub(super) fn brochure<S: Sink>(turn: &mut Turn<'_, S>) {
    let early = turn.st.known.stage < Stage::Presentation;
    let afraid = turn.at(crate::scenario::raw::Meter::Fear) >= 40;
    if early {
        turn.act(Case::Trap, Rule::M2Early);
        turn.possible.trap = true;
    } else if afraid {
        turn.act(Case::Harm, Rule::M2More);
        promise::run(turn, 7);
        turn.possible.trap = true;
    } else {
        turn.act(Case::Good, Rule::M2);
    }
}

/// Rule M3: time, aim and "no is fine" at the start of a talk; later it does nothing.
pub(super) fn agenda<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.talk.turns <= 1 {
        turn.act(Case::Good, Rule::M3);
        turn.possible.gained = true;
    } else {
        turn.act(Case::Weak, Rule::M3Late);
    }
}
