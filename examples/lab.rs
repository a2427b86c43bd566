//! scratch
use dealdojo::practice::{policy::Policy, simulate::*};
use dealdojo::scenario::{Files, Pack};
use std::sync::Arc;
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let n: u64 = std::env::args().nth(2).unwrap_or("500".into()).parse().unwrap();
    let only = std::env::args().nth(3).unwrap_or_default();
    let pack = match Pack::load_for_replay(Files::in_folder(std::path::Path::new(&dir))) {
        Ok(p) => p,
        Err(d) => {
            for d in d.iter().take(60) {
                println!("{d}");
            }
            println!("{} problems", d.len());
            return;
        }
    };
    for cast in &pack.casts {
        if !only.is_empty() && cast.id != only {
            continue;
        }
        println!("== {}", cast.id);
        for &p in Policy::ALL {
            let t0 = std::time::Instant::now();
            let mut rules = std::collections::BTreeMap::<&str, u32>::new();
            let mut t = Tally::default();
            let mut stages = [0u32; 7];
            let mut turns = 0u64;
            let mut sk = [(0u64, 0u64); 11];
            for seed in 0..n {
                let mut d = 0;
                let s = play(cast, p, seed, &mut dealdojo::sim::event::Nothing, |i| d += u64::from(i.is_decision()));
                t.add(&s, d);
                turns += u64::from(s.known().turn);
                stages[s.known().stage.index()] += 1;
                for (i, (a, c)) in s.state.mind.shown.iter().enumerate() {
                    if *c > 0 {
                        sk[i].0 += u64::from(*a) * 100 / u64::from(*c);
                        sk[i].1 += 1;
                    }
                }
                let r = s.state.mind.reason.map_or("-", |r| r.id());
                *rules.entry(r).or_default() += 1;
            }
            let _ = Arc::strong_count(cast);
            t.finish();
            let secs = t0.elapsed().as_secs_f64();
            let f = |x: u32| x as f64 * 100.0 / n as f64;
            println!(
                "{:16} won {:5.1} right {:5.1} nodec {:5.1} lost {:5.1} nurt {:5.1} disq {:4.1} open {:3.1} score {:?} cyc {:?} disc {:?} dec/run {:.1} turns {:.1} | {:.0} runs/s",
                p.name(),
                f(t.won),
                f(t.right_end),
                f(t.no_decision),
                f(t.lost),
                f(t.nurture),
                f(t.disqualified),
                f(t.open),
                t.score_mean,
                t.cycle_days_mean,
                t.discount_permille_mean,
                t.decisions as f64 / n as f64,
                turns as f64 / n as f64,
                n as f64 / secs
            );
            println!(
                "     reasons {:?} end stages {:?} skills {:?}",
                rules,
                stages,
                sk.iter().map(|(a, c)| if *c > 0 { (a / c, *c) } else { (0, 0) }).collect::<Vec<_>>()
            );
        }
    }
}
