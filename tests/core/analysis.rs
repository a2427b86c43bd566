//! Does the analysis say the truth about a run? Same bytes, figures that add up, odds that come true, an order of the bots.
//!
//! The long measurements are ignored here; they print their figures:
//! `cargo test --release --no-default-features --test core -- --ignored --nocapture analysis::`

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dealdojo::practice::analysis::probe::{Position, play_best, position};
use dealdojo::practice::analysis::{Analysis, Input, Label, Update, View, analyse, every_reply};
use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::play;
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::{Mode, Stage};
use dealdojo::sim::event::Nothing;
use dealdojo::sim::luck::{Luck, Purpose};
use dealdojo::sim::score::is_right_end;

use super::games::{PACK, cast, spread};

fn run(cast: &Arc<Cast>, policy: Policy, seed: u64) -> Input {
    let mut turns = Vec::new();
    play(cast, policy, seed, &mut Nothing, |intent| turns.push((intent, Vec::new())));
    Input { cast: Arc::clone(cast), seed, turns }
}

fn analysed(input: &Input, threads: usize) -> Analysis {
    analyse(input, View::Known, threads, &|_| true).unwrap()
}

#[test]
fn the_same_run_gives_the_same_bytes_on_any_number_of_threads() {
    let input = run(&cast("dorota_deal"), Policy::Average, 3);
    let bytes = |threads| serde_json::to_string(&analysed(&input, threads)).unwrap();
    let alone = bytes(1);
    assert_eq!(alone, bytes(2));
    assert_eq!(alone, bytes(5));
}

#[test]
fn figures_of_a_run_add_up() {
    let input = run(&cast("ewa_objections"), Policy::Average, 11);
    let analysis = analysed(&input, 2);
    let decisions = input.turns.iter().filter(|(intent, _)| intent.is_decision()).count();
    assert_eq!(analysis.decisions.len(), decisions);
    let state = play(&input.cast, Policy::Average, 11, &mut Nothing, |_| {}).state;
    let result = if is_right_end(&state) { 1_000 } else { 0 };
    let start = i32::from(analysis.decisions[0].odds_before);
    assert_eq!(start + analysis.luck.skill + analysis.luck.luck, result);
    for decision in &analysis.decisions {
        let odds = |intent| decision.offered.iter().find(|reply| reply.intent == intent).unwrap().odds;
        assert_eq!(odds(decision.chosen), decision.odds_after);
        assert_eq!(decision.label == Label::Best, decision.best == decision.chosen);
        if decision.label > Label::Good {
            assert!(decision.loss >= 50 && decision.loss > 2 * decision.loss_se, "{decision:?}");
            assert!(!decision.reasons.is_empty(), "{decision:?}");
        }
        assert!(decision.approximate || decision.worlds >= 32);
    }
    assert!(analysis.decisions.iter().any(|decision| decision.label > Label::Good), "an average run has its slips");
}

#[test]
fn a_move_that_loses_the_deal_for_certain_is_a_blunder() {
    use dealdojo::scenario::words::{EndCause, RightEnd};
    use dealdojo::sim::{Intent, Place, Session};
    // A deal that is to be won, given away in the middle.
    let cast = cast("marta_deal");
    let seed = (0..).find(|&seed| Session::new(Arc::clone(&cast), seed).state.mind.end == RightEnd::Win).unwrap();
    let mut input = run(&cast, Policy::Good, seed);
    let mut session = Session::new(Arc::clone(&cast), seed);
    let at = input.turns.iter().position(|(intent, _)| {
        session.apply(*intent, &mut Nothing).unwrap();
        session.known().stage == Stage::Presentation && session.known().place == Place::Desk
    });
    input.turns.truncate(at.unwrap() + 1);
    input.turns.push((Intent::Disqualify { reason: EndCause::Unfit }, Vec::new()));
    let analysis = analysed(&input, 2);
    let last = analysis.decisions.last().unwrap();
    assert_eq!((last.label, last.odds_after), (Label::Blunder, 0), "{last:?}");
    assert!(last.reasons.iter().any(|reason| reason.rule == "D8" && reason.at_once), "{:?}", last.reasons);
}

#[test]
fn first_figures_of_every_decision_come_before_the_last_ones_and_a_watcher_can_stop_it() {
    let input = run(&cast("dorota_deal"), Policy::Average, 5);
    let (first, last) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let whole = analyse(&input, View::Known, 2, &|update| {
        if let Update::Decision { of, done, .. } = update {
            let count = if done { &last } else { &first };
            count.fetch_add(1, Ordering::SeqCst);
            assert!(!done || first.load(Ordering::SeqCst) == of);
        }
        true
    });
    let decisions = whole.unwrap().decisions.len();
    assert_eq!((first.into_inner(), last.into_inner()), (decisions, decisions));
    let seen = AtomicUsize::new(0);
    let stopped = analyse(&input, View::Known, 2, &|_| seen.fetch_add(1, Ordering::SeqCst) < 3);
    assert_eq!(stopped, None);
    assert!(seen.into_inner() <= 6, "it goes on after it was stopped");
}

#[test]
fn an_unfinished_run_isnt_analysed() {
    let mut input = run(&cast("dorota_deal"), Policy::Good, 1);
    input.turns.pop();
    assert_eq!(analyse(&input, View::Known, 1, &|_| true), None);
}

#[test]
fn every_legal_reply_can_be_weighed() {
    let input = run(&cast("ewa_objections"), Policy::Good, 2);
    let analysis = analysed(&input, 2);
    let talk = analysis.decisions.iter().find(|d| matches!(d.chosen, dealdojo::sim::Intent::MakeMove { .. })).unwrap();
    let every = every_reply(&input, talk.turn).unwrap();
    assert!(every.offered.len() > 3 * talk.offered.len(), "{} of {}", every.offered.len(), talk.offered.len());
    assert_eq!(every.chosen, talk.chosen);
    assert!(every_reply(&input, 10_000).is_none());
}

/// A position in the middle of somebody's game, drawn apart from how the game goes.
fn middle(cast: &Arc<Cast>, seed: u64, rollouts: u16) -> Option<Position> {
    let policy = if seed.is_multiple_of(4) { Policy::Good } else { Policy::Average };
    let mut turns = Vec::new();
    play(cast, policy, seed, &mut Nothing, |intent| turns.push(intent));
    let cut = Luck::new(seed ^ 77).below(Purpose::Wording, 1, 1, 80) as usize;
    (cut < turns.len()).then(|| position(cast, seed, &turns[..cut], rollouts)).flatten()
}

fn deals() -> Vec<Arc<Cast>> {
    let whole = |cast: &&Arc<Cast>| cast.start == Stage::LeadGeneration && cast.mode == Mode::Deal;
    PACK.casts.iter().filter(whole).cloned().collect()
}

#[test]
fn odds_are_neither_too_high_nor_too_low() {
    let positions: Vec<Position> = ["marta_deal", "ewa_deal"]
        .iter()
        .flat_map(|id| (900..940).filter_map(|seed| middle(&cast(id), seed, 48)))
        .collect();
    let n = positions.len() as f64;
    let predicted = positions.iter().map(|p| f64::from(p.predicted) / 1_000.0).sum::<f64>() / n;
    let came = positions.iter().filter(|p| p.came).count() as f64 / n;
    // Three errors of a mean of n throws at these odds.
    let spread = positions.iter().map(|p| f64::from(p.predicted) / 1_000.0).map(|p| p * (1.0 - p)).sum::<f64>();
    let error = 3.0 * (spread.sqrt() / n + 0.01);
    assert!((predicted - came).abs() < error, "predicted {predicted:.3}, came {came:.3}, allowed {error:.3}, n {n}");
}

#[test]
#[ignore = "minutes: calibration in ten bins"]
fn calibration_in_ten_bins() {
    let mut bins = [(0u32, 0u32, 0u32); 10];
    let found = std::sync::Mutex::new(Vec::new());
    let seeds = 2_000u64;
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let found = &found;
            scope.spawn(move || {
                for cast in deals() {
                    for seed in (300_000..300_000 + seeds).filter(|seed| seed % 2 == thread) {
                        let position = middle(&cast, seed, 1_024);
                        found.lock().unwrap().extend(position);
                    }
                }
            });
        }
    });
    let found = found.into_inner().unwrap();
    for position in &found {
        let bin = &mut bins[(position.predicted / 100).clamp(0, 9) as usize];
        *bin = (bin.0 + 1, bin.1 + position.predicted as u32, bin.2 + u32::from(position.came) * 1_000);
    }
    // Bins of fewer than 1,000 positions are merged with the next (engine.md, "Policies and figures").
    let mut merged: Vec<(u32, u32, u32)> = Vec::new();
    for bin in bins.into_iter().filter(|bin| bin.0 > 0) {
        let mean = |sum: u32| f64::from(sum) / f64::from(bin.0) / 10.0;
        println!("{:5} positions: predicted {:5.1} %, came {:5.1} %", bin.0, mean(bin.1), mean(bin.2));
        match merged.last_mut().filter(|last| last.0 < 1_000) {
            Some(last) => *last = (last.0 + bin.0, last.1 + bin.1, last.2 + bin.2),
            None => merged.push(bin),
        }
    }
    let mut gap = 0.0;
    for (n, predicted, came) in merged {
        let mean = |sum: u32| f64::from(sum) / f64::from(n) / 10.0;
        println!("merged {n:5}: predicted {:5.1} %, came {:5.1} %", mean(predicted), mean(came));
        gap += (f64::from(predicted) - f64::from(came)).abs() / 10.0;
    }
    let near = found.iter().filter(|position| position.approximate).count();
    println!(
        "mean absolute gap {:.2} points over {} positions, {near} approximate",
        gap / found.len() as f64,
        found.len()
    );
    assert!(gap / (found.len() as f64) < 3.0);
}

#[test]
#[ignore = "minutes: deals by the best reply"]
fn the_best_reply_beats_the_good_policy_and_the_oracle_is_above_it() {
    let (mut best, mut good, mut oracle, mut n) = (0u32, 0u32, 0u32, 0u32);
    let seeds = 100u64;
    for cast in deals() {
        let count = std::sync::Mutex::new([0u32; 3]);
        std::thread::scope(|scope| {
            for thread in 0..2 {
                let (count, cast) = (&count, &cast);
                scope.spawn(move || {
                    for seed in (400_000..400_000 + seeds).filter(|seed| seed % 2 == thread) {
                        let by = |policy| is_right_end(&play(cast, policy, seed, &mut Nothing, |_| {}).state);
                        let right = [is_right_end(&play_best(cast, seed, 128)), by(Policy::Good), by(Policy::Oracle)];
                        let mut count = count.lock().unwrap();
                        count.iter_mut().zip(right).for_each(|(count, right)| *count += u32::from(right));
                    }
                });
            }
        });
        let [b, g, o] = count.into_inner().unwrap();
        println!("{}: best reply {b}, good {g}, oracle {o} right ends of {seeds}", cast.id);
        (best, good, oracle, n) = (best + b, good + g, oracle + o, n + seeds as u32);
    }
    println!("all: best reply {best}, good {good}, oracle {oracle} of {n}");
    assert!(f64::from(best) - f64::from(good) >= 0.03 * f64::from(n));
    assert!(oracle >= best);
}

#[test]
#[ignore = "minutes: accuracy of every policy"]
fn accuracy_tells_the_policies_apart() {
    const OTHERS: [Policy; 4] = [Policy::FeaturePitcher, Policy::NiceListener, Policy::Discounter, Policy::Random];
    let seeds = 30u64;
    let games: Vec<(Arc<Cast>, u64)> =
        (500_000..500_000 + seeds).flat_map(|seed| deals().into_iter().map(move |cast| (cast, seed))).collect();
    let accuracy = |policy| -> Vec<f64> {
        spread(&games, |(cast, seed)| f64::from(analysed(&run(cast, policy, *seed), 1).accuracy.unwrap_or(0)) / 10.0)
    };
    let gap = |a: &[f64], b: &[f64]| {
        let gaps: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
        let n = gaps.len() as f64;
        let mean = gaps.iter().sum::<f64>() / n;
        let half = 1.96 * (gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / (n - 1.0) / n).sqrt();
        (mean, half)
    };
    let mean = |all: &[f64]| all.iter().sum::<f64>() / all.len() as f64;
    let average = accuracy(Policy::Average);
    let good = accuracy(Policy::Good);
    println!("{} games each; average {:.1}, good {:.1}", games.len(), mean(&average), mean(&good));
    let (ahead, half) = gap(&good, &average);
    println!("good over average: {ahead:.1} ± {half:.1} points of accuracy");
    let mut sure = ahead - half > 0.0;
    for policy in OTHERS {
        let (ahead, half) = gap(&average, &accuracy(policy));
        println!("average over {}: {ahead:.1} ± {half:.1} points of accuracy", policy.name());
        sure &= ahead - half > 0.0;
    }
    assert!(sure);
}
