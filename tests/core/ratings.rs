//! Are ratings and progress honest? Better bots stand higher, and who learns nothing is told of no change.

use std::collections::BTreeMap;

use dealdojo::practice::exposure::{Exposure, in_order};
use dealdojo::practice::policy::Policy;
use dealdojo::practice::progress::{Changes, Progress, Verdict, progress, progress_of_score};
use dealdojo::practice::rating::{Difficulty, Measured, Rating, Ratings, rate};
use dealdojo::practice::simulate::{play, tally};
use dealdojo::practice::trend::{Point, trend};
use dealdojo::report::stats::wilson;
use dealdojo::scenario::words::Skill;
use dealdojo::sim::event::Nothing;
use dealdojo::sim::score::{Score, score};

use super::games::{DEALS, PACK, cast, spread};

/// A run, as small as ratings and progress need it.
#[derive(Debug, Clone)]
struct Run {
    id: String,
    started_at: String,
    scenario: &'static str,
    pack_hash: &'static str,
    seed: u64,
    is_over: bool,
    score: Score,
}

impl Run {
    fn exposure(&self) -> Exposure<'_> {
        Exposure {
            id: &self.id,
            started_at: &self.started_at,
            scenario: self.scenario,
            pack_hash: self.pack_hash,
            rules: 1,
            seed: self.seed,
            is_over: self.is_over,
            score: &self.score,
        }
    }
}

fn rated(runs: &[Run], difficulty: &Difficulty) -> Ratings {
    rate(&in_order(runs.iter().map(Run::exposure)), difficulty)
}

fn changes(runs: &[Run]) -> Changes {
    progress(&in_order(runs.iter().map(Run::exposure)))
}

/// A run that began so many days after the first of March and called for these skills.
fn shown(day: i64, scenario: &'static str, seed: u64, levels: &[(Skill, u16)]) -> Run {
    let start: jiff::Timestamp = "2026-03-01T09:00:00Z".parse().unwrap();
    let start = start + jiff::SignedDuration::from_hours(24 * day);
    let mut score = Score { behaviour: 50, levels: [None; Skill::COUNT], capped_by: None };
    for &(skill, level) in levels {
        score.levels[skill.index()] = Some(level);
    }
    let (id, started_at) = (format!("{day}-{scenario}-{seed}"), start.to_string());
    Run { id, started_at, scenario, pack_hash: "", seed, is_over: true, score }
}

fn scored(day: i64, scenario: &'static str, seed: u64, behaviour: u8) -> Run {
    let mut run = shown(day, scenario, seed, &[(Skill::S3, 300)]);
    run.score.behaviour = behaviour;
    run
}

/// A bot's run.
fn played(policy: Policy, scenario: &'static str, seed: u64, day: i64) -> Run {
    let session = play(&cast(scenario), policy, seed, &mut Nothing, |_| {});
    Run { score: score(&session.cast, &session.state), ..shown(day, scenario, seed, &[]) }
}

fn skill(ratings: &Ratings, skill: Skill) -> Rating {
    ratings.skills[skill.index()].unwrap()
}

fn figures(rating: Rating) -> (i32, u32) {
    (rating.rating, rating.deviation)
}

/// Glicko-2 was worked out apart from the library, from the paper's steps in double precision: a first game between equals of
/// whom nothing is known moves both by 162.31 and leaves a deviation of 290.32; a second win against the same situation ends at
/// 1720.32 and 260.49, or a quarter of the way there, at 1676.81 and 282.86.
#[test]
fn ratings_are_what_the_paper_gives() {
    let nothing = Difficulty::default();
    let run = |level| rated(&[shown(0, "a", 1, &[(Skill::S3, level)])], &nothing);
    for (level, expected) in [(100, 1338), (249, 1338), (250, 1500), (349, 1500), (350, 1662), (500, 1662)] {
        assert_eq!(figures(skill(&run(level), Skill::S3)), (expected, 290), "level {level}");
    }
    let won = |day, seed| shown(day, "a", seed, &[(Skill::S3, 400)]);
    let fresh = rated(&[won(0, 1), won(0, 2)], &nothing);
    assert_eq!(figures(skill(&fresh, Skill::S3)), (1720, 260));
    assert_eq!(skill(&fresh, Skill::S3).ci95, [1210, 2230]); // 1720 ± 1.96 × 260 = 509.6
    assert_eq!((skill(&fresh, Skill::S3).firsts, skill(&fresh, Skill::S3).repeats), (2, 0));
    let again = rated(&[won(0, 1), won(1, 1)], &nothing);
    assert_eq!(figures(skill(&again, Skill::S3)), (1677, 283));
    assert_eq!((skill(&again, Skill::S3).firsts, skill(&again, Skill::S3).repeats), (1, 1));
    assert_eq!(again.skills[Skill::S4.index()], None);
}

/// One step for each full seven days: after one, the second win ends at 260.62; after so many that nothing is known any more, at
/// 1739.71 and 300.91.
#[test]
fn certainty_fades_by_full_weeks() {
    let won = |day, seed| shown(day, "a", seed, &[(Skill::S3, 400)]);
    let after = |day| figures(skill(&rated(&[won(0, 1), won(day, 2)], &Difficulty::default()), Skill::S3));
    assert_eq!([after(0), after(6)], [(1720, 260); 2]);
    assert_eq!([after(7), after(13)], [(1720, 261); 2]);
    assert_eq!(after(7 * 52), (1723, 267));
    assert_eq!(after(7 * 5_000), (1740, 301));
}

/// A tenth of right ends is 1500 + 400 log10(9) = 1881.70; a win against that ends at 1955.70 and 299.82.
#[test]
fn a_situation_starts_from_its_measured_difficulty() {
    let of = |right_end, ci95| -> Difficulty { [("a".to_owned(), Measured { right_end, ci95 })].into_iter().collect() };
    let after = |difficulty: &Difficulty, level| {
        figures(skill(&rated(&[shown(0, "a", 1, &[(Skill::S3, level)])], difficulty), Skill::S3))
    };
    assert_eq!(after(&of(100, [97, 103]), 400), (1956, 300));
    // Nobody ends it rightly: no more than 1900 is made of that.
    let never = after(&of(0, [0, 10]), 400);
    assert!((1_940..1_980).contains(&never.0), "{never:?}");
    assert!(after(&of(900, [890, 910]), 400).0 < 1662);
    // The wider the interval, the less a game says.
    let unsure = after(&of(100, [20, 400]), 400);
    assert!(unsure.1 > 300 && unsure.0 < 1956, "{unsure:?}");
}

#[test]
fn the_overall_rating_is_the_mean_by_weight() {
    let ratings = rated(&[shown(0, "a", 1, &[(Skill::S3, 400), (Skill::S7, 100)])], &Difficulty::default());
    // (15 × 1662.31 + 7 × 1337.69) ÷ 22.
    assert_eq!(ratings.overall.map(figures), Some((1559, 290)));
    assert_eq!(rated(&[shown(0, "a", 1, &[])], &Difficulty::default()), Ratings::default());
}

#[test]
fn runs_are_read_in_any_order() {
    let runs: Vec<Run> = (0..24)
        .map(|n| {
            // Two runs at the same moment are told apart by their ids.
            let mut run = played(Policy::Average, DEALS[n as usize % 4], n / 2, n as i64 / 2 * 5);
            run.id = format!("{:02}", (n * 7) % 24);
            run
        })
        .collect();
    let mut other: Vec<Run> = runs.iter().rev().cloned().collect();
    other.swap(2, 15);
    assert_eq!(rated(&runs, &Difficulty::default()), rated(&other, &Difficulty::default()));
    assert_eq!(changes(&runs), changes(&other));
}

#[test]
fn few_runs_need_more_evidence_and_many_do_not() {
    let runs: Vec<Run> = (0..60).map(|n| played(Policy::Average, DEALS[n as usize % 4], n, 0)).collect();
    let measured = measured();
    let few = rated(&runs[..4], &measured);
    assert!(few.skills.iter().flatten().all(|rating| rating.needs_more_evidence), "{few:?}");
    let many = rated(&runs, &measured);
    let s3 = skill(&many, Skill::S3);
    assert!(!s3.needs_more_evidence && s3.deviation <= 110 && s3.ci95[0] > 1000, "{s3:?}");
}

/// How hard the scenarios are, as the average policy finds them.
fn measured() -> Difficulty {
    let share = |id: &&'static str| {
        let tally = tally(&cast(id), Policy::Average, 50_000..50_400);
        let [low, high] = wilson(tally.right_end, tally.runs).unwrap().map(|end| (end * 1_000.0).round() as u16);
        let right_end = (tally.right_end * 1_000 / tally.runs) as u16;
        ((*id).to_owned(), Measured { right_end, ci95: [low, high] })
    };
    DEALS.iter().map(share).collect()
}

/// Mean and half the width of its 95 % interval.
fn mean_and_half_width(gaps: &[f64]) -> (f64, f64) {
    let n = gaps.len() as f64;
    let mean = gaps.iter().sum::<f64>() / n;
    let variance = gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / (n - 1.0);
    (mean, 1.96 * (variance / n).sqrt())
}

#[test]
fn ratings_rank_the_full_method_over_half_of_it_over_each_bad_habit() {
    const BLOCKS: u64 = 60;
    const WEAK: [Policy; 4] = [Policy::FeaturePitcher, Policy::NiceListener, Policy::Discounter, Policy::Random];
    let policies = [[Policy::Good, Policy::Average].as_slice(), &WEAK].concat();
    for (name, difficulty) in [("measured", measured()), ("unmeasured", Difficulty::default())] {
        // Each block of twenty seeds is one trainee's history; the policies play the same blocks.
        let ratings = spread(&policies, |&policy| {
            let block = |block: u64| {
                let run = |n: u64| played(policy, DEALS[n as usize % 4], 100_000 + block * 20 + n, n as i64);
                let runs: Vec<Run> = (0..20).map(run).collect();
                rated(&runs, &difficulty).overall.map_or(0.0, |overall| f64::from(overall.rating))
            };
            (0..BLOCKS).map(block).collect::<Vec<f64>>()
        });
        for (policy, ratings) in policies.iter().zip(&ratings) {
            println!("rating ({name}) {}: {:.0}", policy.name(), mean_and_half_width(ratings).0);
        }
        let pairs = [(0, 1)].into_iter().chain((2..policies.len()).map(|weak| (1, weak)));
        for (better, worse) in pairs {
            let gaps: Vec<f64> = ratings[better].iter().zip(&ratings[worse]).map(|(a, b)| a - b).collect();
            let (mean, half) = mean_and_half_width(&gaps);
            println!("gap ({name}) {} − {}: {mean:.0} ± {half:.0}", policies[better].name(), policies[worse].name());
            assert!(
                mean - half > 0.0,
                "{} − {}: {mean:.1} ± {half:.1}",
                policies[better].name(),
                policies[worse].name()
            );
        }
    }
}

/// What trials of twenty runs were told, with how many of them were told of any change at all, in the score or in a skill.
fn trials(of: impl Fn(u64) -> Vec<Run> + Sync) -> (BTreeMap<&'static str, u32>, u32) {
    let told = spread(&(0..200).collect::<Vec<u64>>(), |&trial| {
        let changes = changes(&of(trial));
        let claims = |progress: &Progress| matches!(progress.verdict, Verdict::Improved | Verdict::Declined);
        (changes.score.verdict.word(), claims(&changes.score) || changes.skills.iter().any(claims))
    });
    let mut counts = BTreeMap::new();
    for (verdict, _) in &told {
        *counts.entry(*verdict).or_default() += 1;
    }
    (counts, told.iter().filter(|(_, any)| *any).count() as u32)
}

/// Seeds that no other trial has.
fn seed(trial: u64, n: u64) -> u64 {
    200_000 + trial * 20 + n
}

#[test]
fn who_learns_nothing_is_told_of_no_change() {
    let all: Vec<&'static str> = PACK.casts.iter().map(|cast| cast.id.as_str()).collect();
    let turns = |list: &[&'static str], n: u64| list[n as usize % list.len()];
    let none = |counts: &BTreeMap<&str, u32>| counts.get("no_evidence").copied().unwrap_or(0);
    // One after the other; every scenario of the pack; one scenario after the other is done, so that what a bot makes of each would
    // look like a change; the same backwards.
    let kinds: [(&str, &(dyn Fn(u64) -> &'static str + Sync)); 4] = [
        ("whole deals in turn", &|n| turns(&DEALS, n)),
        ("all scenarios in turn", &|n| turns(&all, n)),
        ("deal by deal", &|n| DEALS[n as usize / 5]),
        ("deal by deal, backwards", &|n| DEALS[3 - n as usize / 5]),
    ];
    for policy in [Policy::Average, Policy::Good, Policy::Discounter] {
        let (mut silent, mut claims, mut all) = (0, 0, 0);
        for (name, scenario) in if policy == Policy::Average { &kinds[..] } else { &kinds[1..3] } {
            let (counts, any) =
                trials(|trial| (0..20).map(|n| played(policy, scenario(n), seed(trial, n), n as i64)).collect());
            println!("{} never learns, {name}: of 200 {counts:?}; any claim, skills too: {any}", policy.name());
            if policy == Policy::Average {
                assert!(none(&counts) >= 190, "{name}: {counts:?}");
            }
            silent += none(&counts);
            claims += any;
            all += 200;
        }
        assert!(silent * 20 >= all * 19, "{}: no evidence of change in {silent} of {all}", policy.name());
        assert!(claims * 20 <= all, "{}: a change is claimed somewhere in {claims} of {all}", policy.name());
    }
}

#[test]
fn who_learns_half_way_is_told_so() {
    let all: Vec<&'static str> = PACK.casts.iter().map(|cast| cast.id.as_str()).collect();
    for (name, list) in [("whole deals", DEALS.as_slice()), ("all scenarios", &all)] {
        for (before, after, verdict, enough) in
            [(Policy::Average, Policy::Good, "improved", 160), (Policy::Good, Policy::Average, "declined", 140)]
        {
            let (counts, _) = trials(|trial| {
                let policy = |n| if n < 10 { before } else { after };
                (0..20).map(|n| played(policy(n), list[n as usize % list.len()], seed(trial, n), n as i64)).collect()
            });
            println!("{} then {}, {name} in turn: of 200 {counts:?}", before.name(), after.name());
            let found = counts.get(verdict).copied().unwrap_or(0);
            assert!(found >= enough, "{} then {}, {name}: {counts:?}", before.name(), after.name());
        }
    }
}

#[test]
fn a_best_of_many_is_no_improvement() {
    // A bot that learns nothing keeps at it until a seed goes well, and does so ever longer: its best score rises.
    for trial in 0..20 {
        let first = |n: u64| played(Policy::Average, DEALS[n as usize % 4], seed(trial, n), n as i64);
        let firsts: Vec<Run> = (0..20).map(first).collect();
        let mut runs = firsts.clone();
        for (n, run) in firsts.iter().enumerate() {
            for again in 0..n {
                let mut run = Run { id: format!("{}-{again}", run.id), ..run.clone() };
                run.score.behaviour = run.score.behaviour.max(90);
                runs.push(run);
            }
        }
        assert_eq!(changes(&runs), changes(&firsts));
        let placed = in_order(runs.iter().map(Run::exposure));
        assert_eq!(progress_of_score(&placed), changes(&firsts).score);
    }
}

#[test]
fn a_run_that_was_given_up_has_shown_its_seed() {
    let rising: Vec<Run> = (0..8).map(|n| scored(n + 1, "a", n as u64, 30 + 8 * n as u8)).collect();
    assert_eq!(changes(&rising).score.verdict, Verdict::Improved);
    // Each seed was begun before all that and left: what followed was no first meeting.
    let mut left: Vec<Run> = (0..8).map(|n| Run { is_over: false, ..scored(0, "a", n, 30) }).collect();
    left.extend(rising);
    let score = changes(&left).score;
    assert_eq!((score.verdict, score.runs), (Verdict::TooFewRuns, 0));
}

#[test]
fn another_pack_is_another_scenario() {
    // An author made the scenario easier half-way.
    let run = |n: i64| Run {
        pack_hash: if n < 5 { "old" } else { "new" },
        ..scored(n, "a", n as u64, 40 + 30 * u8::from(n >= 5))
    };
    let runs: Vec<Run> = (0..10).map(run).collect();
    assert_eq!(changes(&runs).score.verdict, Verdict::NoEvidence);
    let same: Vec<Run> = runs.iter().map(|run| Run { pack_hash: "", ..run.clone() }).collect();
    assert_eq!(changes(&same).score.verdict, Verdict::Improved);
}

#[test]
fn small_series_are_what_one_counts_by_hand() {
    let verdict = |scores: &[(&'static str, u8)]| {
        let runs: Vec<Run> =
            (0..).zip(scores).map(|(n, &(scenario, score))| scored(n, scenario, n as u64, score)).collect();
        changes(&runs).score
    };
    // Six rising scores: one order of 720 is as steep on each side, so p is near 2 ÷ 720; ten points a run make fifty.
    let six = verdict(&[("a", 30), ("a", 40), ("a", 50), ("a", 60), ("a", 70), ("a", 80)]);
    assert_eq!((six.verdict, six.runs, six.change), (Verdict::Improved, 6, Some(50.0)));
    assert!(six.p.is_some_and(|p| p < 0.006), "{six:?}");
    let falling = verdict(&[("a", 80), ("a", 70), ("a", 60), ("a", 50), ("a", 40), ("a", 30)]);
    assert_eq!((falling.verdict, falling.change), (Verdict::Declined, Some(-50.0)));
    // One scenario after the other: five points a run within each, over two steps, and not over all eight.
    let blocks = [("a", 40), ("a", 45), ("a", 50), ("b", 20), ("b", 25), ("b", 30), ("c", 70), ("c", 75), ("c", 80)];
    assert_eq!(verdict(&blocks).change, Some(10.0));
    // Five are too few, and so are six that never meet a scenario often enough: 3! × 3! = 36 orders.
    assert_eq!(verdict(&[("a", 10), ("a", 30), ("a", 50), ("a", 70), ("a", 90)]).verdict, Verdict::TooFewRuns);
    let thin = verdict(&[("a", 10), ("b", 10), ("a", 50), ("b", 50), ("a", 90), ("b", 90)]);
    assert_eq!((thin.verdict, thin.runs, thin.change), (Verdict::TooFewRuns, 6, None));
    // Easy scenarios at the end: within each nothing changed.
    let easier = verdict(&[("a", 40), ("a", 41), ("a", 41), ("a", 40), ("b", 80), ("b", 81), ("b", 81), ("b", 80)]);
    assert_eq!((easier.verdict, easier.change), (Verdict::NoEvidence, Some(0.0)));
}

/// Every order of a series within its groups.
fn orders(points: &[Point]) -> Vec<Vec<i32>> {
    let mut all = vec![Vec::new()];
    for (place, point) in points.iter().enumerate() {
        let mut longer = Vec::new();
        for order in &all {
            let taken: &Vec<usize> = order;
            let free = (0..points.len()).filter(|other| points[*other].group == point.group && !taken.contains(other));
            longer.extend(free.map(|other| [taken.as_slice(), &[other]].concat()));
        }
        assert!(longer.iter().all(|order| order.len() == place + 1));
        all = longer;
    }
    all.iter().map(|order| order.iter().map(|&other| points[other].value).collect()).collect()
}

#[test]
fn shuffles_give_what_every_order_gives() {
    // Both groups of the second series scatter alike, so that they weigh alike.
    let series: [&[(u32, i32)]; 3] = [
        &[(0, 3), (0, 9), (0, 4), (0, 8), (0, 7), (0, 12)],
        &[(0, 1), (1, 52), (0, 4), (1, 51), (0, 2), (1, 56), (0, 6), (1, 54)],
        &[(0, 5), (0, 5), (0, 6), (0, 5), (0, 6), (0, 6), (0, 6)],
    ];
    for series in series {
        let points: Vec<Point> = series.iter().map(|&(group, value)| Point { group, value }).collect();
        let sum = |values: &[i32]| (0..).zip(values).map(|(place, value)| place * value).sum::<i32>();
        let own = sum(&points.iter().map(|point| point.value).collect::<Vec<_>>());
        let sums: Vec<i32> = orders(&points).iter().map(|order| sum(order)).collect();
        let up = sums.iter().filter(|&&other| other >= own).count() as f64 / sums.len() as f64;
        let down = sums.iter().filter(|&&other| other <= own).count() as f64 / sums.len() as f64;
        let exact = (2.0 * up.min(down)).min(1.0);
        let found = trend(&points).unwrap().p;
        assert!((found - exact).abs() < 0.035, "{series:?}: {found} is not {exact}");
    }
}

#[test]
fn the_interval_holds_the_true_change_in_nineteen_of_twenty_series() {
    let mut covered = [0; 3];
    for (n, covered) in covered.iter_mut().enumerate() {
        let slope = [0, 1, -3][n];
        for trial in 0..400 {
            let points: Vec<Point> = (0..16)
                .map(|place| {
                    let run = played(Policy::Average, DEALS[place as usize % 4], seed(trial, place), 0);
                    Point { group: place as u32 % 4, value: i32::from(run.score.behaviour) + slope * place as i32 }
                })
                .collect();
            let [low, high] = trend(&points).unwrap().ci95.unwrap();
            // Each of the four scenarios comes back every fourth run: twelve steps from its first to its last.
            let truth = f64::from(slope * 12);
            *covered += u32::from(low <= truth && truth <= high);
        }
    }
    println!("true change inside its 95 % interval, of 400: {covered:?}");
    assert!(covered.iter().all(|&covered| (368..=394).contains(&covered)), "{covered:?}");
}
