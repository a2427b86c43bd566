//! How does a prospect answer about a need? By how far the need has come, and by whether they trust.

use crate::scenario::raw::Meter;
use crate::scenario::words::EndCause;
use crate::sim::event::Sink;
use crate::sim::luck::Purpose;
use crate::sim::turn::Turn;

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sim) enum Asked {
    /// M4.
    Situation,
    /// M5.
    Problem,
    /// M6.
    Implication,
    /// M7.
    Payoff,
}

/// Places of the bands in `NeedCast::answers`.
const DODGE: usize = 0;
const HINT: usize = 1;
const PROBLEM: usize = 2;
const COST: usize = 3;
const STAKE: usize = 4;

/// Chooses the answer; the band after the move decides (play.md section 3).
pub(in crate::sim) fn answer<S: Sink>(turn: &mut Turn<'_, S>, need: u8, asked: Asked) {
    let place = usize::from(need);
    let level = turn.st.mind.needs[place] / 100;
    let real = turn.st.mind.weights[place] > 0 && turn.st.mind.because != EndCause::NoNeed;
    let closed = turn.at(Meter::Trust) < 20 || turn.at(Meter::Tension) >= 60;
    let band = if closed {
        DODGE
    } else if !real || level < 25 {
        HINT
    } else {
        match asked {
            Asked::Situation => HINT,
            Asked::Problem => PROBLEM,
            Asked::Implication if level >= 30 => COST,
            Asked::Implication => PROBLEM,
            Asked::Payoff if level >= 60 => STAKE,
            Asked::Payoff if level >= 40 => COST,
            Asked::Payoff => PROBLEM,
        }
    };
    let variants = &turn.cast.needs[place].answers[band];
    if variants.is_empty() {
        turn.possible.answered = true;
        return;
    }
    let told = turn.st.known.told[place][band];
    let wheel = usize::from(turn.luck.slot(Purpose::Wording, need * 8 + band as u8, 0)) + usize::from(told);
    turn.possible.answers = Some(variants[wheel % variants.len()]);
    turn.possible.depth = Some((need, band as u8));
}

/// The answer was given: what it told of the need is known now.
pub(in crate::sim) fn heard<S: Sink>(turn: &mut Turn<'_, S>) {
    let Some((need, band)) = turn.possible.depth else { return };
    let place = usize::from(need);
    let told = &mut turn.st.known.told[place][usize::from(band)];
    *told = told.saturating_add(1);
    let known = &mut turn.st.known.needs[place];
    known.depth = known.depth.max(band + 1);
}
