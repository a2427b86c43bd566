//! Which fixed script ends a scenario rightly most often? An evolutionary search that starts from what bots did.
//!
//! The first scripts are games of the good policy, the oracle and the average one, taken as they were played. Each round makes
//! children of the best by changing, adding, taking out, doubling and swapping intents, or by putting two together, and plays
//! them over the training seeds; some populations grow apart first, so that one lucky script doesn't crowd out all others. A child is first played over a quarter of them, and goes on only where it holds its own. The
//! best of the last round are compared over further seeds that nobody was chosen by, and the winner is measured on others still.
//!
//! A script that worked is also **boiled down**: to what was accepted of it in one game. That takes out what is always refused,
//! and makes of a script of one list one by stage.

use std::sync::Arc;

use super::alphabet::{Alphabet, Dice};
use super::script::{Part, Script, of_game, play, play_seen};
use super::share::Share;
use super::spread::spread;
use crate::practice::policy::Policy;
use crate::practice::simulate::dice;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::decision::{needed, score};
use crate::sim::event::Nothing;
use crate::sim::luck::Luck;
use crate::sim::score::is_right_end;
use crate::sim::{Intent, Place, State, session};

/// How much is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Populations that grow apart before the best of them come together.
    pub islands: usize,
    /// Rounds of each population, and of the one that they become.
    pub rounds: u32,
    /// Children of a round.
    pub children: usize,
    /// Training seeds.
    pub train: u64,
    /// Seeds that the last ones are compared over.
    pub compare: u64,
}

/// Where the seeds of the search begin; those below are for measuring.
pub const TRAIN: u64 = 1 << 40;
/// Where the seeds begin that the last ones are compared over.
const COMPARE: u64 = 1 << 41;
/// Scripts that live on after a round.
const PARENTS: usize = 16;
/// Games that the first scripts are made of, for each of three policies.
const GAMES: u64 = 40;
/// Most intents of one list.
const LONGEST: usize = 96;
/// What a right end is worth beside the way there.
const RIGHT: u32 = 100;

#[derive(Debug, Clone)]
struct Tried {
    script: Script,
    worth: u32,
}

/// How far a deal that should be won has come, 0–80; only to tell bad scripts apart.
fn way(cast: &Cast, state: &State) -> u32 {
    if !matches!(state.mind.end, RightEnd::Win | RightEnd::Retain) {
        return 0;
    }
    let known = &state.known;
    let depth: u32 = known.needs.iter().map(|need| u32::from(need.depth)).sum();
    let settled = known.concerns.iter().filter(|concern| concern.settled).count() as u32;
    // Near the signature: how ready the least ready signer is.
    let signers = (0..cast.people.len()).filter(|person| state.mind.signers >> person & 1 == 1);
    let ready = |person: usize| i64::from(score(cast, state, person)) * 20 / i64::from(needed(cast, person)).max(1);
    let readiness = signers.map(ready).min().unwrap_or(0).clamp(0, 20) as u32;
    known.stage as u32 * 6 + (depth / 2 + settled * 3).min(24) + readiness
}

fn worth(cast: &Cast, script: &Script, seeds: std::ops::Range<u64>) -> u32 {
    seeds.map(|seed| value(cast, &play(cast, script, seed))).sum()
}

/// What the search thinks of a run.
pub(super) fn value(cast: &Cast, state: &State) -> u32 {
    if is_right_end(state) { RIGHT } else { way(cast, state) }
}

/// Right ends of a script.
pub fn right_ends(cast: &Cast, script: &Script, seeds: std::ops::Range<u64>) -> Share {
    let mut share = Share::default();
    seeds.for_each(|seed| share.count(is_right_end(&play(cast, script, seed))));
    share
}

/// A game of a policy: stage and place of each accepted intent.
pub(super) fn game(cast: &Cast, policy: Policy, seed: u64) -> (Vec<(Stage, Place, Intent)>, State) {
    let luck = Luck::new(seed);
    let mut state = session::begin(cast, luck);
    let mut played = Vec::new();
    let mut refused = 0;
    while state.known.place != Place::Over && refused < crate::practice::rollout::MOST_REFUSALS {
        let (stage, place) = (state.known.stage, state.known.place);
        let mut intent = policy.choose(cast, &state, dice(policy, seed));
        let mut done = session::apply(cast, &mut state, luck, intent, &mut Nothing).is_ok();
        refused = if done { 0 } else { refused + 1 };
        if !done {
            intent = crate::practice::rollout::way_out(&state);
            done = session::apply(cast, &mut state, luck, intent, &mut Nothing).is_ok();
        }
        if done {
            played.push((stage, place, intent));
        }
    }
    (played, state)
}

/// What was accepted of a script in one game, as a script.
fn boil_down(cast: &Cast, script: &Script, seed: u64, by_stage: bool) -> Script {
    let mut played = Vec::new();
    play_seen(cast, script, seed, |stage, place, intent| played.push((stage, place, intent)));
    of_game(&played, by_stage)
}

/// The best script of one list that is found, and the best by stage.
pub fn best_scripts(cast: &Arc<Cast>, effort: Effort) -> [Script; 2] {
    let plain = best_script(cast, false, effort, Vec::new());
    let first = (TRAIN..TRAIN + GAMES).map(|seed| boil_down(cast, &plain, seed, true)).collect();
    let by_stage = best_script(cast, true, effort, first);
    [plain, by_stage]
}

fn best_script(cast: &Arc<Cast>, by_stage: bool, effort: Effort, first: Vec<Script>) -> Script {
    let players = [Policy::Good, Policy::Oracle, Policy::Average];
    let tables: Vec<(Policy, u64)> =
        (TRAIN..TRAIN + GAMES).flat_map(|seed| players.map(|policy| (policy, seed))).collect();
    let games = spread(&tables, |&(policy, seed)| game(cast, policy, seed).0);
    let alphabet = Alphabet::new(cast, &games);
    let mut young = first;
    young.extend(games.iter().map(|game| of_game(game, by_stage)));
    // Giving every lead away at once is a script too.
    young.extend(super::alphabet::give_away().map(|intent| given_away(&games, by_stage, intent)));
    let islands: Vec<usize> = (0..effort.islands.max(1)).collect();
    let grown = spread(&islands, |&island| {
        let own = young.iter().skip(island).step_by(islands.len()).cloned().collect();
        let mut dice = Dice::new((island as u64) << 1 | u64::from(by_stage));
        let mut best = evolve(cast, &alphabet, effort, own, &mut dice);
        best.truncate(PARENTS / islands.len().min(PARENTS));
        best
    });
    let young = grown.into_iter().flatten().map(|tried| tried.script).collect();
    let mut dice = Dice::new(1 << 8 | u64::from(by_stage));
    let mut best = evolve(cast, &alphabet, effort, young, &mut dice);
    best.truncate(8);
    let compared = spread(&best, |tried| right_ends(cast, &tried.script, COMPARE..COMPARE + effort.compare).hits);
    let winner = (0..best.len()).max_by_key(|&n| (compared[n], std::cmp::Reverse(n)));
    winner.map_or_else(Script::default, |n| best.swap_remove(n).script)
}

/// The best scripts after all rounds, the best first.
fn evolve(cast: &Cast, alphabet: &Alphabet, effort: Effort, mut young: Vec<Script>, dice: &mut Dice) -> Vec<Tried> {
    let quarter = (effort.train / 4).max(1);
    let first = TRAIN..TRAIN + quarter;
    let rest = TRAIN + quarter..TRAIN + effort.train.max(quarter);
    let mut parents: Vec<Tried> = Vec::new();
    for round in 0..=effort.rounds {
        if round > 0 {
            young = (0..effort.children).map(|_| child(cast, &parents, alphabet, dice)).collect();
        }
        let started = spread(&young, |script| worth(cast, script, first.clone()));
        // Over the first quarter a child may be a little behind the weakest parent; the rest decides.
        let weakest = parents.last().filter(|_| parents.len() == PARENTS).map_or(0, |parent| parent.worth);
        let share = u64::from(weakest) * quarter / effort.train.max(1);
        let hopeful: Vec<(u32, Script)> =
            started.into_iter().zip(young).filter(|(start, _)| u64::from(*start) * 10 >= share * 9).collect();
        let tried = spread(&hopeful, |(start, script)| start + worth(cast, script, rest.clone()));
        parents.extend(hopeful.into_iter().zip(tried).map(|((_, script), worth)| Tried { script, worth }));
        // The sort is stable: of equals the older stays.
        parents.sort_by_key(|tried| std::cmp::Reverse(tried.worth));
        parents.dedup_by(|a, b| a.script == b.script);
        parents.truncate(PARENTS);
        young = Vec::new();
    }
    parents
}

/// The first game's desk, then the deal is given away, at the desk or in the first talk.
fn given_away(games: &[Vec<(Stage, Place, Intent)>], by_stage: bool, intent: Intent) -> Script {
    let mut script = games.first().map_or_else(Script::default, |game| of_game(game, by_stage));
    for part in &mut script.parts {
        part.talk.insert(0, intent);
        part.desk.truncate(12);
    }
    script
}

/// A changed copy of one of the better parents.
fn child(cast: &Cast, parents: &[Tried], alphabet: &Alphabet, dice: &mut Dice) -> Script {
    // The lower of two draws: better parents have more children.
    let parent = |dice: &mut Dice| dice.below(parents.len()).min(dice.below(parents.len()));
    let Some(mut script) = parents.get(parent(dice)).map(|tried| tried.script.clone()) else {
        return Script::default();
    };
    if dice.below(12) == 0 {
        let seed = TRAIN + dice.below(GAMES as usize) as u64;
        script = boil_down(cast, &script, seed, script.parts.len() > 1);
    }
    if dice.below(4) == 0
        && let Some(other) = parents.get(parent(dice))
    {
        cross(&mut script, &other.script, dice);
    }
    for _ in 0..=dice.below(3) {
        // Stages that the scenario starts after are never come to.
        let first = if script.parts.len() > 1 { cast.start.index() } else { 0 };
        let place = first + dice.below(script.parts.len() - first);
        let Some(part) = script.parts.get_mut(place) else { continue };
        change(part, alphabet, dice);
    }
    script
}

/// Takes a list, or its end, from another script.
fn cross(script: &mut Script, other: &Script, dice: &mut Dice) {
    let place = dice.below(script.parts.len());
    let (Some(part), Some(from)) = (script.parts.get_mut(place), other.parts.get(place)) else { return };
    if dice.below(3) == 0 {
        part.desk.clone_from(&from.desk);
        return;
    }
    let cut = dice.below(part.talk.len() + 1);
    let start = dice.below(from.talk.len() + 1);
    part.talk.truncate(cut);
    part.talk.extend(&from.talk[start..]);
    part.talk.truncate(LONGEST);
}

fn change(part: &mut Part, alphabet: &Alphabet, dice: &mut Dice) {
    let in_talk = dice.below(4) > 0;
    let list = if in_talk { &mut part.talk } else { &mut part.desk };
    let at = dice.below(list.len().max(1));
    match dice.below(7) {
        0 | 1 if at < list.len() => list[at] = alphabet.draw(dice, in_talk),
        2 if at < list.len() => {
            list.remove(at);
        }
        3 if at < list.len() => {
            let to = dice.below(list.len());
            list.swap(at, to);
        }
        4 if at < list.len() => {
            // A stretch once more.
            let stretch = list[at..list.len().min(at + 1 + dice.below(4))].to_vec();
            list.splice(at..at, stretch);
        }
        5 if at < list.len() => {
            let end = list.len().min(at + 1 + dice.below(4));
            list.drain(at..end);
        }
        _ => list.insert(at.min(list.len()), alphabet.draw(dice, in_talk)),
    }
    list.truncate(LONGEST);
}
