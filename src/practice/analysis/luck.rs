//! How much of a result was luck? The same decisions played again with everything else drawn anew, and the good policy's runs.

use super::odds::round_div;
use super::worlds::other_sheet;
use super::{Decision, Input, LuckShare, Permille};
use crate::practice::interval::wilson;
use crate::practice::policy::{Policy, method};
use crate::practice::rollout::{finish, way_out};
use crate::practice::simulate::dice;
use crate::scenario::cast::Cast;
use crate::scenario::words::Move;
use crate::sim::event::Nothing;
use crate::sim::luck::Luck;
use crate::sim::score::is_right_end;
use crate::sim::{Intent, Known, Lead, Place, State, Topic, session};

/// Runs of each kind.
const RUNS: u16 = 1_024;

/// Decisions that may be substituted before nothing is said of the same decisions, thousandths.
const MOST_SUBSTITUTED: Permille = 200;

/// Plays the runs and adds the decisions up. `None` where `goes_on` says so.
pub(super) fn share(
    input: &Input,
    end: &State,
    decisions: &[Decision],
    goes_on: &(dyn Fn() -> bool + Sync),
) -> Option<LuckShare> {
    let right = is_right_end(end);
    let (mut same, mut good) = (0u32, 0u32);
    let (mut replaced, mut all) = (0i64, 0i64);
    for run in 0..RUNS {
        if run % 64 == 0 && !goes_on() {
            return None;
        }
        let luck = other_sheet(input.seed, (1 << 17) + u64::from(run));
        let (state, substituted, decided) = again(input, end, luck);
        same += u32::from(state.known.outcome == end.known.outcome);
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
/// The same lead is picked wherever its card lies, and what is said about "what you just said" is about whatever was just said
/// there. A turn that isn't legal there is left out where it decides nothing or answers an objection that nobody has; else the
/// good policy decides in its place.
fn again(input: &Input, end: &State, luck: Luck) -> (State, u32, u32) {
    let cast = &input.cast;
    let mut state = session::begin(cast, luck);
    let (mut substituted, mut decided) = (0, 0);
    for (intent, _) in &input.turns {
        // Filing the card is no decision: where the talk is over already it comes of itself.
        if state.known.place == Place::Wrap && !matches!(intent, Intent::EndMeeting { .. }) {
            try_apply(cast, &mut state, luck, Intent::EndMeeting { note: true });
        }
        if state.known.place == Place::Over {
            return (state, substituted, decided);
        }
        let intent = there(&state.known, &end.known, *intent);
        let done = try_apply(cast, &mut state, luck, intent);
        if !intent.is_decision() || !done && is_uncalled_for(&state.known, intent) {
            continue;
        }
        decided += 1;
        if !done {
            substituted += 1;
            stand_in(cast, &mut state, luck);
        }
    }
    while state.known.place != Place::Over {
        let counts = u32::from(method(cast, &state.known).is_decision());
        (decided, substituted) = (decided + counts, substituted + counts);
        if !stand_in(cast, &mut state, luck) {
            break;
        }
    }
    (state, substituted, decided)
}

fn try_apply(cast: &Cast, state: &mut State, luck: Luck, intent: Intent) -> bool {
    session::apply(cast, state, luck, intent, &mut Nothing).is_ok()
}

/// The good policy's turn, or the way out of where it stands.
fn stand_in(cast: &Cast, state: &mut State, luck: Luck) -> bool {
    let instead = method(cast, &state.known);
    let out = way_out(state);
    try_apply(cast, state, luck, instead) || try_apply(cast, state, luck, out)
}

/// Whether an act answers an objection that isn't there.
fn is_uncalled_for(known: &Known, intent: Intent) -> bool {
    use Move::*;
    let Intent::MakeMove { r#move, topic, .. } = intent else { return false };
    let unheard = |concern: u8| {
        let heard = known.concerns[usize::from(concern)];
        !heard.surfaced || heard.settled
    };
    match topic {
        Topic::Cause(concern, _) => unheard(concern),
        _ => matches!(r#move, M14 | M15 | M17 | M19) && known.open.is_none(),
    }
}

/// A recorded intent as it reads there: the same lead by its card, the last answer's hook.
fn there(known: &Known, recorded: &Known, intent: Intent) -> Intent {
    let card = |lead: u8| {
        let card = recorded.leads.cards.get(usize::from(lead));
        card.and_then(|card| known.leads.cards.iter().position(|here| here == card)).map_or(lead, |place| place as u8)
    };
    let (lead, r#move, topic, manner) = match intent {
        Intent::Research { lead } => return Intent::Research { lead: card(lead) },
        Intent::PickLead { lead } => return Intent::PickLead { lead: card(lead) },
        Intent::MakeMove { lead, r#move, topic, manner } => (lead, r#move, topic, manner),
        other => return other,
    };
    let lead = match (lead, known.last.hook) {
        (Some(Lead::Paraphrase(_)), Some(hook)) => Some(Lead::Paraphrase(hook)),
        (Some(Lead::Paraphrase(_)), None) => Some(Lead::Acknowledge),
        // Nobody acknowledges the feeling behind an objection that isn't there.
        (Some(Lead::Label(concern, _)), _) if !known.concerns[usize::from(concern)].surfaced => Some(Lead::Acknowledge),
        (lead, _) => lead,
    };
    let topic = match (topic, known.last.hook) {
        (Topic::Hook(_), Some(hook)) => Topic::Hook(hook),
        (topic, _) => topic,
    };
    Intent::MakeMove { lead, r#move, topic, manner }
}

/// Wilson's 95 % interval of `hits` of `n`, thousandths.
fn interval(hits: u32) -> [Permille; 2] {
    let [low, high] = wilson(hits, u32::from(RUNS)).unwrap_or_default();
    [low, high].map(|end| (end * 1_000.0).round() as Permille)
}
