//! What would the best reply have changed? The rules that fire more often after one reply than after the other, and what each
//! moves in the prospect at once.

use super::odds::{future, in_world, round_div};
use super::worlds::Moment;
use super::{Decision, Reason};
use crate::practice::policy::Policy;
use crate::practice::rollout::finish;
use crate::practice::simulate::dice;
use crate::scenario::cast::Cast;
use crate::scenario::raw::Meter;
use crate::sim::event::Nothing;
use crate::sim::state::Mind;
use crate::sim::{Intent, Rule, State, session};

/// Rollouts that reasons are counted on.
const COUNTED: u16 = 128;
/// A rule must fire at least so much more often after one reply than after the other, thousandths.
const LEAST: i16 = 100;
/// Most reasons that are kept.
const MOST: usize = 6;
/// A mean change below this isn't told, hundredths of a point.
const LEAST_MOVED: i16 = 100;

/// Adds the reasons to a decision in which something was lost.
pub(super) fn explain(cast: &Cast, seed: u64, moment: &Moment, decision: &mut Decision) {
    let best = Counted::of(cast, seed, moment, decision.best);
    let chosen = Counted::of(cast, seed, moment, decision.chosen);
    let n = i64::from(COUNTED);
    let share = |count: u16| round_div(i64::from(count) * 1_000, n);
    let mut reasons: Vec<Reason> = Vec::new();
    for (place, &rule) in Rule::ALL.iter().enumerate() {
        let at_once = best.at_once[place].abs_diff(chosen.at_once[place]) > 0;
        let (b, c) = if at_once {
            (best.at_once[place], chosen.at_once[place])
        } else {
            (best.later[place], chosen.later[place])
        };
        let (best, chosen) = (share(b), share(c));
        if (best - chosen).abs() >= LEAST {
            reasons.push(Reason { rule: rule.id().to_owned(), best, chosen, at_once });
        }
    }
    // What happens in this very turn first, then by how much more often.
    reasons.sort_by_key(|reason| (!reason.at_once, -(reason.best - reason.chosen).abs()));
    reasons.truncate(MOST);
    decision.reasons = reasons;
    let mut moved: Vec<(Meter, i16)> = MOVED
        .iter()
        .enumerate()
        .map(|(place, &meter)| (meter, round_div(best.moved[place] - chosen.moved[place], n)))
        .filter(|(_, by)| by.abs() >= LEAST_MOVED)
        .collect();
    moved.sort_by_key(|(_, by)| -by.abs());
    decision.moved = moved;
}

/// Meters whose change is told.
const MOVED: [Meter; 12] = [
    Meter::Trust,
    Meter::Interest,
    Meter::Patience,
    Meter::Tension,
    Meter::Fear,
    Meter::Clarity,
    Meter::Need,
    Meter::Value,
    Meter::Disclosure,
    Meter::Resolution,
    Meter::Salience,
    Meter::Momentum,
];

/// What happened in the rollouts of one reply.
struct Counted {
    at_once: [u16; Rule::COUNT],
    later: [u16; Rule::COUNT],
    moved: [i64; MOVED.len()],
}

impl Counted {
    fn of(cast: &Cast, seed: u64, moment: &Moment, reply: Intent) -> Self {
        let mut counted = Self { at_once: [0; Rule::COUNT], later: [0; Rule::COUNT], moved: [0; MOVED.len()] };
        let with = usize::from(moment.state.known.talk.with);
        for rollout in 0..COUNTED {
            let mut state = in_world(moment, rollout);
            let luck = future(seed, moment, rollout);
            let before = meters(&state.mind, with);
            let fired = state.mind.fired.clone();
            let _ = session::apply(cast, &mut state, luck, reply, &mut Nothing);
            for (sum, (after, before)) in
                counted.moved.iter_mut().zip(meters(&state.mind, with).into_iter().zip(before))
            {
                *sum += after - before;
            }
            count(&mut counted.at_once, &state, &fired);
            finish(cast, &mut state, luck, Policy::Good, dice(Policy::Good, seed));
            count(&mut counted.later, &state, &fired);
        }
        counted
    }
}

fn count(counts: &mut [u16; Rule::COUNT], state: &State, before: &crate::sim::rule::Fired) {
    for (place, &rule) in Rule::ALL.iter().enumerate() {
        counts[place] += u16::from(state.mind.fired.count(rule) > before.count(rule));
    }
}

/// The meters of a person and of the deal; needs and objections added up.
fn meters(mind: &Mind, with: usize) -> [i64; MOVED.len()] {
    let person = &mind.people[with];
    let sum = |values: &mut dyn Iterator<Item = i16>| values.map(i64::from).sum::<i64>();
    let concerns = || mind.concerns.iter().filter(|concern| concern.present);
    MOVED.map(|meter| match meter {
        Meter::Trust => i64::from(person.trust),
        Meter::Interest => i64::from(person.interest),
        Meter::Patience => i64::from(person.patience),
        Meter::Tension => i64::from(person.tension),
        Meter::Fear => i64::from(person.fear),
        Meter::Clarity => i64::from(person.clarity),
        Meter::Need => sum(&mut mind.needs.iter().copied()),
        Meter::Value => sum(&mut person.value.iter().copied()),
        Meter::Disclosure => sum(&mut concerns().map(|c| c.disclosure)),
        Meter::Resolution => sum(&mut concerns().map(|c| c.resolution)),
        Meter::Salience => sum(&mut concerns().map(|c| c.salience)),
        Meter::Momentum => i64::from(mind.momentum),
        _ => 0,
    })
}
