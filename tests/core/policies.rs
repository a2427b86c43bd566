//! Do the bots rank as people would? The full method beats half of it, and that beats the habits of bad selling.

use std::sync::LazyLock;

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::{Tally, play};
use dealdojo::scenario::words::Outcome;
use dealdojo::sim::event::Nothing;
use dealdojo::sim::score::score;

use super::games::{CURIOUS, DEALS, WINNABLE, cast, seeds, share, spread};

/// A policy's games in a scenario.
struct Games {
    scenario: &'static str,
    policy: Policy,
    tally: Tally,
    /// Behaviour of each seed's game.
    scores: Vec<u8>,
    /// Won, by seed.
    won: Vec<bool>,
}

fn all_seeds() -> std::ops::Range<u64> {
    seeds(500, 500)
}

static ALL: LazyLock<Vec<Games>> = LazyLock::new(|| {
    let tables: Vec<_> = DEALS.iter().flat_map(|&id| Policy::ALL.iter().map(move |&policy| (id, policy))).collect();
    spread(&tables, |&(scenario, policy)| {
        let cast = cast(scenario);
        let mut games = Games { scenario, policy, tally: Tally::default(), scores: Vec::new(), won: Vec::new() };
        for seed in all_seeds() {
            let mut decisions = 0;
            let session =
                play(&cast, policy, seed, &mut Nothing, |intent| decisions += u64::from(intent.is_decision()));
            games.tally.add(&session, decisions);
            games.scores.push(score(&session.cast, &session.state).behaviour);
            games.won.push(session.known().outcome == Outcome::Won);
        }
        games
    })
});

fn games<'a>(policy: Policy, scenarios: &'a [&'static str]) -> impl Iterator<Item = &'static Games> + 'a {
    ALL.iter().filter(move |games| games.policy == policy && scenarios.contains(&games.scenario))
}

fn tally(policy: Policy, scenarios: &[&'static str]) -> Tally {
    let mut sum = Tally::default();
    games(policy, scenarios).for_each(|games| sum.merge(&games.tally));
    sum.finish();
    sum
}

fn win_rate(policy: Policy) -> f64 {
    let tally = tally(policy, &WINNABLE);
    share(tally.won, tally.runs)
}

/// Scores of both policies on the same seeds.
fn paired(a: Policy, b: Policy, scenarios: &[&'static str]) -> Vec<f64> {
    let scores = |policy| games(policy, scenarios).flat_map(|games| games.scores.iter().copied()).collect::<Vec<u8>>();
    scores(a).into_iter().zip(scores(b)).map(|(a, b)| f64::from(a) - f64::from(b)).collect()
}

/// Mean and half the width of its 95 % interval.
fn mean_and_half_width(gaps: &[f64]) -> (f64, f64) {
    let n = gaps.len() as f64;
    let mean = gaps.iter().sum::<f64>() / n;
    let variance = gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / (n - 1.0);
    (mean, 1.96 * (variance / n).sqrt())
}

/// The gap in behaviour with its interval; above 0 where the interval is.
fn gap_in_behaviour(better: Policy, worse: Policy) -> Result<(), String> {
    let (mean, half) = mean_and_half_width(&paired(better, worse, &DEALS));
    if mean - half > 0.0 {
        Ok(())
    } else {
        Err(format!("{} − {}: {mean:.2} ± {half:.2}", better.name(), worse.name()))
    }
}

const WEAK: [Policy; 4] = [Policy::Random, Policy::FeaturePitcher, Policy::NiceListener, Policy::Discounter];

#[test]
fn who_sees_the_mind_ends_deals_rightly_more_often_than_who_does_not() {
    let (oracle, good) = (tally(Policy::Oracle, &DEALS), tally(Policy::Good, &DEALS));
    assert!(
        oracle.right_end > good.right_end,
        "right ends of {}: oracle {}, good {}",
        oracle.runs,
        oracle.right_end,
        good.right_end
    );
}

#[test]
fn the_full_method_wins_more_than_half_of_it() {
    let (good, average) = (win_rate(Policy::Good), win_rate(Policy::Average));
    assert!(good > average, "won: good {good:.1} %, average {average:.1} %");
}

#[test]
fn half_the_method_wins_at_least_five_points_more_than_discounts() {
    let (average, discounter) = (win_rate(Policy::Average), win_rate(Policy::Discounter));
    assert!(average >= discounter + 5.0, "won: average {average:.1} %, discounter {discounter:.1} %");
}

#[test]
fn on_equal_seeds_the_full_method_wins_where_half_of_it_does_not_more_often_than_the_other_way_round() {
    let won = |policy| games(policy, &WINNABLE).flat_map(|games| games.won.iter().copied()).collect::<Vec<bool>>();
    let pairs: Vec<_> = won(Policy::Good).into_iter().zip(won(Policy::Average)).collect();
    let only_good = pairs.iter().filter(|(good, average)| *good && !average).count();
    let only_average = pairs.iter().filter(|(good, average)| !good && *average).count();
    assert!(
        only_good > only_average,
        "of {} pairs only good won {only_good}, only average {only_average}",
        pairs.len()
    );
}

#[test]
fn behaviour_ranks_the_full_method_over_half_of_it_over_each_bad_habit() {
    let mut wrong: Vec<String> = gap_in_behaviour(Policy::Good, Policy::Average).err().into_iter().collect();
    wrong.extend(WEAK.iter().filter_map(|&weak| gap_in_behaviour(Policy::Average, weak).err()));
    assert!(wrong.is_empty(), "gaps of paired behaviour scores that aren't above 0: {wrong:?}");
}

#[test]
fn who_only_collects_ideas_is_handed_to_marketing() {
    for policy in [Policy::Good, Policy::Average] {
        let tally = tally(policy, &[CURIOUS]);
        let handed = share(tally.nurture, tally.runs);
        assert!(
            handed >= 80.0,
            "{} hands {CURIOUS} to marketing in {handed:.1} % of {} runs: {tally:?}",
            policy.name(),
            tally.runs
        );
    }
}

#[test]
fn the_oracle_does_not_win_everything_and_nobody_wins_what_has_no_need() {
    let oracle = tally(Policy::Oracle, &WINNABLE);
    assert!(oracle.won < oracle.runs, "unfit leads have to be dropped");
    for &policy in Policy::ALL {
        let curious = tally(policy, &[CURIOUS]);
        assert_eq!(curious.won, 0, "{} wins {CURIOUS}", policy.name());
    }
}

#[test]
fn after_a_refused_step_the_method_builds_before_it_asks_again_or_leaves() {
    use dealdojo::practice::simulate::dice;
    use dealdojo::scenario::words::{Move, Reaction, Stage};
    use dealdojo::sim::{Intent, Place};
    let mut refused = 0;
    for (id, seed) in WINNABLE.into_iter().flat_map(|id| (0..40).map(move |seed| (id, seed))) {
        super::games::play_with(&cast(id), seed, &mut Nothing, |session| {
            let known = session.known();
            let here = matches!(known.stage, Stage::Qualification | Stage::Presentation);
            let mid = known.place == Place::Talk && known.open.is_none() && known.talk.turns < 10;
            let mood = known.people[usize::from(known.talk.with)].mood;
            let fresh = mood != dealdojo::scenario::words::Mood::Tired && known.last.tell.is_none();
            let asked = known.last.r#move == Some(Move::M33) && known.last.reaction == Some(Reaction::RefusesStep);
            if here && mid && fresh && asked {
                refused += 1;
                let next = Policy::Good.choose(&session.cast, &session.state, dice(Policy::Good, seed));
                let builds = matches!(next, Intent::MakeMove { r#move, .. } if r#move != Move::M33);
                let gives_up = matches!(next, Intent::HandToMarketing { .. });
                assert!(builds || gives_up, "{id} {seed}: {next:?} at turn {}", known.turn);
            }
            // Whoever plays half a method gets refused.
            Policy::Average.choose(&session.cast, &session.state, dice(Policy::Average, seed))
        });
    }
    assert!(refused > 20, "{refused}");
}
