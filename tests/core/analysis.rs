//! Does the analysis say the truth about a run? Same bytes, figures that add up, odds that come true, an order of the bots.
//!
//! The long measurements are ignored here; they print their figures:
//! `cargo test --release --no-default-features --test core -- --ignored --nocapture analysis::`

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dealdojo::practice::analysis::probe::{Position, play_best, position, position_among};
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
fn a_cue_shows_the_true_cause_as_often_as_the_analysis_takes_it_to() {
    let (mut cues, mut right) = (0u32, 0u32);
    for (cast, seed) in deals().into_iter().flat_map(|cast| (0..150).map(move |seed| (cast.clone(), seed))) {
        let mut turns = Vec::new();
        play(&cast, Policy::Average, seed, &mut Nothing, |intent| turns.push(intent));
        let mut session = dealdojo::sim::Session::new(Arc::clone(&cast), seed);
        let mut slots = Vec::new();
        for intent in turns {
            session.apply(intent, &mut Nothing).unwrap();
            let Some((concern, cause)) = session.known().last.cue else { continue };
            let place = usize::from(concern);
            let slot = (concern, session.known().concerns[place].explored);
            if cast.concerns[place].causes.len() > 1 && !slots.contains(&slot) {
                slots.push(slot);
                cues += 1;
                right += u32::from(session.state.mind.concerns[place].cause == cause);
            }
        }
    }
    let share = f64::from(right) / f64::from(cues);
    let taken = f64::from(PACK.casts[0].tuning.cue_percent) / 100.0;
    let error = 3.0 * (taken * (1.0 - taken) / f64::from(cues)).sqrt();
    assert!((share - taken).abs() < error, "{share:.3} of {cues} cues");
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

/// A position of somebody's game for the calibration: one a deal, in every second deal one whose odds lie in the middle, where
/// few positions do. What is chosen goes by what is known alone.
fn anywhere(cast: &Arc<Cast>, seed: u64, rollouts: u16) -> Option<Position> {
    let policy = if seed.is_multiple_of(4) { Policy::Good } else { Policy::Average };
    let mut turns = Vec::new();
    play(cast, policy, seed, &mut Nothing, |intent| turns.push(intent));
    let dice = Luck::new(seed ^ 77);
    let from = dice.below(Purpose::Wording, 1, 1, 80) as usize;
    let bin = 100 * (1 + dice.below(Purpose::Wording, 1, 2, 8) as i16);
    let ahead = if seed.is_multiple_of(2) { 16 } else { 1 };
    position_among(cast, seed, &turns, from..from + ahead, bin..bin + 100, rollouts)
}

/// Positions, the sum of what was predicted and the number of right ends.
#[derive(Clone, Copy, Default)]
struct Bin {
    n: u32,
    predicted: f64,
    came: f64,
}

impl Bin {
    fn of<'a>(positions: impl Iterator<Item = &'a Position>) -> Self {
        positions.fold(Self::default(), |bin, position| Self {
            n: bin.n + 1,
            predicted: bin.predicted + f64::from(position.predicted) / 10.0,
            came: bin.came + if position.came { 100.0 } else { 0.0 },
        })
    }

    fn and(self, other: Self) -> Self {
        Self { n: self.n + other.n, predicted: self.predicted + other.predicted, came: self.came + other.came }
    }

    /// Sum of the gap over its positions.
    fn gap(self) -> f64 {
        (self.predicted - self.came).abs()
    }
}

impl std::fmt::Display for Bin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let n = f64::from(self.n.max(1));
        write!(f, "{:5} positions: predicted {:5.1} %, came {:5.1} %", self.n, self.predicted / n, self.came / n)
    }
}

/// Bins of fewer than 1,000 positions are merged with the next, the last with the one before (engine.md, "Policies and figures").
fn merged(bins: &[Bin]) -> Vec<Bin> {
    let mut all: Vec<Bin> = Vec::new();
    for &bin in bins {
        match all.last_mut().filter(|last| last.n < 1_000) {
            Some(last) => *last = last.and(bin),
            None => all.push(bin),
        }
    }
    if let Some(rest) = all.pop_if(|last| last.n < 1_000) {
        match all.last_mut() {
            Some(last) => *last = last.and(rest),
            None => all.push(rest),
        }
    }
    all
}

#[test]
#[ignore = "minutes: calibration in ten bins"]
fn calibration_in_ten_bins() {
    let seeds = 2_500u64;
    let jobs: Vec<(Arc<Cast>, u64)> =
        (300_000..300_000 + seeds).flat_map(|seed| deals().into_iter().map(move |cast| (cast, seed))).collect();
    let (next, found) = (AtomicUsize::new(0), std::sync::Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((cast, seed)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let position = anywhere(cast, *seed, 1_024);
                    found.lock().unwrap().extend(position.map(|position| (cast.id.clone(), position)));
                }
            });
        }
    });
    let found = found.into_inner().unwrap();
    let n = found.len() as f64;
    let bins: Vec<Bin> = (0..10)
        .map(|bin| Bin::of(found.iter().map(|(_, p)| p).filter(|p| (p.predicted / 100).clamp(0, 9) == bin)))
        .collect();
    bins.iter().for_each(|bin| println!("{bin}"));
    let near = found.iter().filter(|(_, position)| position.approximate).count();
    println!("as they fell: gap {:.2} points; {near} approximate", bins.iter().map(|bin| bin.gap()).sum::<f64>() / n);
    for cast in deals() {
        println!("{}: {}", cast.id, Bin::of(found.iter().filter(|(id, _)| *id == cast.id).map(|(_, p)| p)));
    }
    let merged = merged(&bins);
    merged.iter().for_each(|bin| println!("merged {bin}"));
    let gap = merged.iter().map(|bin| bin.gap()).sum::<f64>() / n;
    println!("mean absolute gap {gap:.2} points over {n} positions in {} bins", merged.len());
    assert!(gap < 3.0);
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
    let seeds = 60u64;
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
