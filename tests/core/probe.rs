//! Temporary: figures for the report.
use super::games::*;
use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::{play, tally};
use dealdojo::sim::event::Nothing;
use dealdojo::sim::Rule;
use dealdojo::scenario::words::*;

#[test]
#[ignore = "probe"]
fn table() {
    for id in DEALS {
        for &p in Policy::ALL {
            let mut t = tally(&cast(id), p, 0..500);
            t.finish();
            println!("{id} {:<16} won {:.1} right {:.1} nd {} lost {} nurt {} open {} score {:?} days {:?} disc {:?} dec/run {:.0}", p.name(), share(t.won, t.runs), share(t.right_end, t.runs), t.no_decision, t.lost, t.nurture, t.open, t.score_mean, t.cycle_days_mean, t.discount_permille_mean, t.decisions as f64 / f64::from(t.runs));
        }
    }
}

#[test]
#[ignore = "probe"]
fn never() {
    let mut seen = vec![(0u32, None); Rule::COUNT];
    for id in ["marta_deal", "ewa_deal", "krzysztof_deal", "dorota_deal", "ewa_objections", "marta_first"] {
        for &p in Policy::ALL {
            for seed in 0..300 {
                let s = play(&cast(id), p, seed, &mut Nothing, |_| {});
                for &r in Rule::ALL {
                    if fired(&s, r) > 0 {
                        let e = &mut seen[r as usize];
                        e.0 += 1;
                        e.1.get_or_insert((id, p.name(), seed));
                    }
                }
            }
        }
    }
    for &r in Rule::ALL {
        let (n, first) = seen[r as usize];
        if n < 40 { println!("{:?} {} fires in {n} runs, first {first:?}, teaches {:?}", r, r.id(), r.teaches()); }
    }
}

#[test]
#[ignore = "probe"]
fn levels() {
    for id in DEALS {
        for p in [Policy::Good, Policy::Average, Policy::NiceListener, Policy::Discounter] {
            let mut sums = [(0u32, 0u32); Skill::COUNT];
            for seed in 0..300 {
                let s = play(&cast(id), p, seed, &mut Nothing, |_| {});
                let sc = dealdojo::sim::score::score(&s.cast, &s.state);
                for (i, l) in sc.levels.iter().enumerate() { if let Some(l) = l { sums[i].0 += u32::from(*l); sums[i].1 += 1; } }
            }
            let row: Vec<String> = Skill::ALL.iter().map(|s| { let (a, n) = sums[s.index()]; if n == 0 { format!("{s:?} -") } else { format!("{s:?} {:.2}({n})", f64::from(a) / f64::from(n) / 100.0) } }).collect();
            println!("{id} {:<14} {}", p.name(), row.join(" "));
        }
    }
}

#[test]
#[ignore = "probe"]
fn back_to_who_waits() {
    for id in WINNABLE {
        for back in [false, true] {
            let (mut won, mut of) = (0, 0);
            for seed in 0..500 {
                let s = meddle(id, Policy::Good, seed, |session| {
                    let known = session.known();
                    if !back || known.place != dealdojo::sim::Place::Desk || known.stage < Stage::ObjectionHandling || known.stage > Stage::Closing { return None; }
                    let place = known.concerns.iter().enumerate().position(|(n, c)| n < session.cast.concerns.len() && c.surfaced && !c.settled && session.cast.concerns[n].person != 0)?;
                    let i = dealdojo::sim::Intent::BookMeeting { person: session.cast.concerns[place].person, channel: Channel::Call };
                    session.clone().apply(i, &mut Nothing).is_ok().then_some(i)
                });
                if is_winnable(&s.state) { of += 1; won += u32::from(s.known().outcome == Outcome::Won); }
            }
            println!("{id} back {back}: {won} of {of} {:.1}", share(won, of));
        }
    }
}
