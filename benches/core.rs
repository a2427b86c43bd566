//! How fast is the core? Deals and decisions a second, `apply` per move, pack load, report over 100,000 deals.
//!
//! `cargo bench --no-default-features` prints all; one core, no log. Deals are mixed evenly over the four prospects.

#![allow(clippy::panic, reason = "a bench without its pack has nothing to measure")]

use std::sync::Arc;

use dealdojo::practice::analysis::{Input, View, analyse};
use dealdojo::practice::policy::Policy;
use dealdojo::practice::rollout::finish;
use dealdojo::practice::simulate::{dice, play};
use dealdojo::report::{About, Kind, Report, Run};
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::{Mode, Segment, Stage};
use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::event::Nothing;
use dealdojo::sim::log::{Header, Player, RULES_VERSION, RunInfo};
use dealdojo::sim::luck::Luck;
use dealdojo::sim::summary::summarise;
use dealdojo::sim::{Session, session};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn core() -> Pack {
    Pack::load_for_replay(Files::core()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn deals() -> Vec<Arc<Cast>> {
    let pack = core();
    let whole = |cast: &&Arc<Cast>| cast.start == Stage::LeadGeneration && cast.mode == Mode::Deal;
    pack.casts.iter().filter(whole).cloned().collect()
}

/// Deals a second by policy: 200 deals a round, 50 seeds of each prospect.
#[divan::bench(args = ["average", "good"])]
fn whole_deals(bencher: Bencher, policy: &str) {
    let casts = deals();
    let policy = Policy::from_name(policy).unwrap_or(Policy::Good);
    bencher.counter(ItemsCount::new(200u32)).bench_local(|| {
        for cast in &casts {
            for seed in 0..50 {
                black_box(play(cast, policy, seed, &mut Nothing, |_| {}));
            }
        }
    });
}

/// Decisions a second by policy, over the same deals.
#[divan::bench(args = ["average", "good"])]
fn decisions(bencher: Bencher, policy: &str) {
    let casts = deals();
    let policy = Policy::from_name(policy).unwrap_or(Policy::Good);
    let mut count = 0u64;
    for cast in &casts {
        for seed in 0..50 {
            play(cast, policy, seed, &mut Nothing, |intent| count += u64::from(intent.is_decision()));
        }
    }
    bencher.counter(ItemsCount::new(count)).bench_local(|| {
        for cast in &casts {
            for seed in 0..50 {
                black_box(play(cast, policy, seed, &mut Nothing, |_| {}));
            }
        }
    });
}

/// `apply` alone: the intents of 200 recorded deals of the good policy, played again.
#[divan::bench]
fn apply(bencher: Bencher) {
    let mut runs = Vec::new();
    let mut turns = 0usize;
    for cast in deals() {
        for seed in 0..50 {
            let mut intents = Vec::new();
            play(&cast, Policy::Good, seed, &mut Nothing, |intent| intents.push(intent));
            turns += intents.len();
            runs.push((Session::new(Arc::clone(&cast), seed), intents));
        }
    }
    bencher.counter(ItemsCount::new(turns)).bench_local(|| {
        for (start, intents) in &runs {
            let mut state = start.state.clone();
            for &intent in intents {
                // The recorded intents are all legal; what comes of them isn't what is measured.
                let _ = black_box(session::apply(&start.cast, &mut state, Luck::new(start.seed), intent, &mut Nothing));
            }
        }
    });
}

/// A rollout's first step: cloning the state.
#[divan::bench]
fn clone_state(bencher: Bencher) {
    let cast = deals().remove(0);
    let session = Session::new(cast, 1);
    bencher.bench_local(|| black_box(session.state.clone()));
}

/// What a bot's turn costs beside `apply`: the good policy chooses.
#[divan::bench]
fn choose(bencher: Bencher) {
    let cast = deals().remove(0);
    let session = Session::new(Arc::clone(&cast), 1);
    bencher.bench_local(|| black_box(Policy::Good.choose(&cast, &session.state, dice(Policy::Good, 1))));
}

/// What an analysis asks for: 60 decisions of a run, 8 replies each, 256 rollouts a reply, on two threads.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn sixty_by_eight_by_256_rollouts(bencher: Bencher) {
    let cast = deals().into_iter().find(|cast| cast.id == "ewa_deal").unwrap_or_else(|| panic!("no scenario"));
    let mut session = Session::new(Arc::clone(&cast), 3);
    let mut states = Vec::new();
    while !session.is_over() && states.len() < 60 {
        states.push(session.state.clone());
        let intent = Policy::Good.choose(&cast, &session.state, dice(Policy::Good, 3));
        // The good policy's intents are legal; what comes of them isn't what is measured.
        let _ = session.apply(intent, &mut Nothing);
    }
    bencher.counter(ItemsCount::new(states.len() * 8 * 256)).bench_local(|| {
        std::thread::scope(|scope| {
            for half in states.chunks(states.len().div_ceil(2)) {
                let cast = &cast;
                scope.spawn(move || {
                    for state in half {
                        for rollout in 0..8 * 256 {
                            let mut state = state.clone();
                            finish(cast, &mut state, Luck::new(rollout), Policy::Good, Luck::new(rollout));
                            black_box(&state);
                        }
                    }
                });
            }
        });
    });
}

/// A whole analysis of an average run: worlds, odds, labels, reasons, luck; on two threads.
#[divan::bench(args = ["marta_deal", "ewa_deal", "krzysztof_deal"], sample_count = 3, sample_size = 1)]
fn analysis_of_a_run(bencher: Bencher, scenario: &str) {
    let cast = deals().into_iter().find(|cast| cast.id == scenario).unwrap_or_else(|| panic!("no scenario"));
    let mut turns = Vec::new();
    play(&cast, Policy::Average, 3, &mut Nothing, |intent| turns.push((intent, Vec::new())));
    let input = Input { cast, seed: 3, turns };
    bencher.bench_local(|| black_box(analyse(&input, View::Known, 2, &|_| true)));
}

/// The core pack, from its embedded bytes, with every check.
#[divan::bench]
fn pack_load(bencher: Bencher) {
    bencher.bench_local(|| black_box(Pack::load(Files::core()).is_ok()));
}

/// The summary report over 100,000 deals that are in memory.
#[divan::bench(sample_count = 5)]
fn report_of_100_000_deals(bencher: Bencher) {
    let casts = deals();
    let pack = core();
    let mut rows = Vec::new();
    for seed in 0..500 {
        for cast in &casts {
            let session = play(cast, Policy::Average, seed, &mut Nothing, |_| {});
            let info = RunInfo {
                id: format!("{seed}"),
                trainee: format!("trainee {}", seed % 40),
                player: Player::Human,
                policy: None,
                started_at: "2026-01-01T00:00:00Z".to_owned(),
                finished_at: None,
                fork: None,
            };
            let header = Header {
                format: 1,
                rules: RULES_VERSION,
                pack: pack.id.clone(),
                pack_hash: String::new(),
                scenario: cast.id.clone(),
                seed,
            };
            rows.push((info, header, summarise(cast, &session.state)));
        }
    }
    let about = About {
        prospect: "ewa",
        mode: Mode::Deal,
        start: Stage::LeadGeneration,
        segment: Some(Segment::Mid),
        currency: "PLN",
        concerns: &[],
    };
    let some: Vec<Run<'_>> = rows.iter().map(|(info, header, summary)| Run::of(info, header, summary, about)).collect();
    let many: Vec<Run<'_>> = some.iter().cycle().take(100_000).copied().collect();
    bencher.bench_local(|| black_box(Report::of(Kind::Summary, &many)));
}
