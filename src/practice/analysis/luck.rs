//! How much of a result was luck? The same decisions played again with everything else drawn anew, and the good policy's runs.

use super::odds::round_div;
use super::worlds::other_sheet;
use super::{Decision, Input, LuckShare, Permille};
use crate::practice::interval::wilson;
use crate::practice::policy::{Policy, method};
use crate::practice::rollout::{finish, way_out};
use crate::practice::simulate::dice;
use crate::scenario::words::{Move, Outcome};
use crate::sim::event::Nothing;
use crate::sim::score::is_right_end;
use crate::sim::{Intent, Known, Lead, Place, State, Topic, session};

/// Runs of each kind.
const RUNS: u16 = 1_024;

/// Decisions that may be substituted before nothing is said of the same decisions, thousandths.
const MOST_SUBSTITUTED: Permille = 200;

/// Plays the runs and adds the decisions up. `None` where `goes_on` says so.
pub(super) fn share(
    input: &Input,
    outcome: Outcome,
    right: bool,
    decisions: &[Decision],
    goes_on: &(dyn Fn() -> bool + Sync),
) -> Option<LuckShare> {
    let intents: Vec<Intent> = input.turns.iter().map(|(intent, _)| *intent).collect();
    let (mut same, mut good) = (0u32, 0u32);
    let (mut replaced, mut all) = (0i64, 0i64);
    for run in 0..RUNS {
        if run % 64 == 0 && !goes_on() {
            return None;
        }
        let luck = other_sheet(input.seed, (1 << 17) + u64::from(run));
        let (state, substituted, decided) = again(input, &intents, luck);
        same += u32::from(state.known.outcome == outcome);
        replaced += i64::from(substituted);
        all += i64::from(decided);
        let mut state = session::begin(&input.cast, luck);
        finish(&input.cast, &mut state, luck, Policy::Good, dice(Policy::Good, input.seed));
        good += u32::from(is_right_end(&state));
    }
    let n = i64::from(RUNS);
    let substituted = round_div(replaced * 1_000, all.max(1));
    let says = substituted <= MOST_SUBSTITUTED;
    let (skill, luck) = split(decisions, right);
    Some(LuckShare {
        same_decisions_same_end: says.then(|| round_div(i64::from(same) * 1_000, n)),
        same_ci95: says.then(|| interval(same)),
        substituted,
        good_policy_right_end: round_div(i64::from(good) * 1_000, n),
        good_ci95: interval(good),
        skill,
        luck,
    })
}

/// Skill = Σ(odds after − odds before), luck = Σ(next odds before − odds after); with the odds before the first decision they
/// sum to the result.
fn split(decisions: &[Decision], right: bool) -> (i32, i32) {
    let end = if right { 1_000 } else { 0 };
    let (mut skill, mut luck) = (0, 0);
    for (place, decision) in decisions.iter().enumerate() {
        let next = decisions.get(place + 1).map_or(end, |next| i32::from(next.odds_before));
        skill += i32::from(decision.odds_after) - i32::from(decision.odds_before);
        luck += next - i32::from(decision.odds_after);
    }
    (skill, luck)
}

/// The same decisions under other luck: state at the end, decisions substituted, decisions in all.
///
/// What is said about "what you just said" is about whatever was just said there. A turn that isn't legal there is left out
/// where it decides nothing; else the good policy decides in its place.
fn again(input: &Input, intents: &[Intent], luck: crate::sim::luck::Luck) -> (State, u32, u32) {
    let cast = &input.cast;
    let mut state = session::begin(cast, luck);
    let (mut substituted, mut decided) = (0, 0);
    let mut recorded = intents.iter().copied();
    let mut held = recorded.next();
    while let Some(intent) = held {
        if state.known.place == Place::Over {
            return (state, substituted, decided);
        }
        // Filing the card is no decision: where the talk is over already it comes of itself.
        if state.known.place == Place::Wrap && !matches!(intent, Intent::EndMeeting { .. }) {
            let _ = session::apply(cast, &mut state, luck, Intent::EndMeeting { note: true }, &mut Nothing);
            continue;
        }
        held = recorded.next();
        let intent = now(&state.known, intent);
        let counts = intent.is_decision();
        decided += u32::from(counts);
        if session::apply(cast, &mut state, luck, intent, &mut Nothing).is_ok() || !counts {
            continue;
        }
        substituted += 1;
        let instead = method(cast, &state.known);
        if session::apply(cast, &mut state, luck, instead, &mut Nothing).is_err() {
            let out = way_out(&state);
            let _ = session::apply(cast, &mut state, luck, out, &mut Nothing);
        }
    }
    while state.known.place != Place::Over {
        let instead = method(cast, &state.known);
        if instead.is_decision() {
            decided += 1;
            substituted += 1;
        }
        if session::apply(cast, &mut state, luck, instead, &mut Nothing).is_err() {
            let out = way_out(&state);
            if session::apply(cast, &mut state, luck, out, &mut Nothing).is_err() {
                break;
            }
        }
    }
    (state, substituted, decided)
}

/// A recorded intent where something else was just said: hooks are those of the last answer.
fn now(known: &Known, intent: Intent) -> Intent {
    let Intent::MakeMove { lead, r#move, topic, manner } = intent else { return intent };
    let lead = match (lead, known.last.hook) {
        (Some(Lead::Paraphrase(_)), Some(hook)) => Some(Lead::Paraphrase(hook)),
        (Some(Lead::Paraphrase(_)), None) => Some(Lead::Acknowledge),
        (lead, _) => lead,
    };
    let topic = match (topic, known.last.hook) {
        (Topic::Hook(_), Some(hook)) if matches!(r#move, Move::M8 | Move::M13) => Topic::Hook(hook),
        (topic, _) => topic,
    };
    Intent::MakeMove { lead, r#move, topic, manner }
}

/// Wilson's 95 % interval of `hits` of `n`, thousandths.
fn interval(hits: u32) -> [Permille; 2] {
    let [low, high] = wilson(hits, u32::from(RUNS)).unwrap_or_default();
    [low, high].map(|end| (end * 1_000.0).round() as Permille)
}
