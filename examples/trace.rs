//! scratch
use dealdojo::practice::{policy::Policy, simulate::*};
use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::{event::Event, luck::Luck, *};
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let pack = Pack::load_for_replay(Files::in_folder(std::path::Path::new(&a[1]))).unwrap();
    let cast = pack.cast(&a[2]).unwrap();
    let p = Policy::from_name(&a[3]).unwrap();
    let seed: u64 = a[4].parse().unwrap();
    let words = a.get(5).is_some();
    let mut s = Session::new(cast.clone(), seed);
    println!(
        "end {:?} {:?} weights {:?} signers {:b}",
        s.state.mind.end, s.state.mind.because, s.state.mind.weights, s.state.mind.signers
    );
    for (i, c) in s.state.mind.concerns.iter().enumerate() {
        if c.present && i < cast.concerns.len() {
            println!(
                "  concern {i} {:?} person {} cause {} unlock {} sal {}",
                cast.concerns[i].category,
                cast.concerns[i].person,
                c.cause,
                c.unlock,
                c.salience / 100
            );
        }
    }
    let d = dice(p, seed);
    let mut n = 0;
    while !s.is_over() && n < 200 {
        n += 1;
        let i = p.choose(cast, &s.state, d);
        let mut ev = Vec::new();
        let r = s.apply(i, &mut ev);
        let m = &s.state.mind;
        let k = s.known();
        let w = usize::from(k.talk.with);
        let q = &m.people[w];
        if let Err(e) = r {
            println!("REFUSED {i:?} {e:?}");
            let x = if k.place == Place::Desk { Intent::AdvanceDay } else { Intent::EndMeeting { note: false } };
            let _ = s.apply(x, &mut ev);
            continue;
        }
        let short = format!("{i:?}").replace("MakeMove { lead: None, ", "").replace(", manner: Plain }", "");
        println!(
            "{:3} d{:3} {:?}/{:?} {} -> {:?} | tr{} in{} pa{} te{} fe{} cl{} pr{} need{:?} val{:?} mom{} open{:?} score{}",
            k.turn,
            k.now / 1440,
            k.stage,
            k.place,
            short,
            k.last.reaction,
            q.trust / 100,
            q.interest / 100,
            q.patience / 100,
            q.tension / 100,
            q.fear / 100,
            q.clarity / 100,
            q.preference / 100,
            m.needs.map(|x| x / 100),
            q.value.map(|x| x / 100),
            m.momentum / 100,
            k.open.map(|o| (
                o,
                m.concerns[usize::from(o)].disclosure / 100,
                m.concerns[usize::from(o)].resolution / 100,
                m.concerns[usize::from(o)].salience / 100
            )),
            decision::score(cast, &s.state, w)
        );
        let rules: Vec<_> = ev
            .iter()
            .filter_map(|e| match e {
                Event::Fired { rule, .. } => Some(rule.id()),
                _ => None,
            })
            .collect();
        println!("        {}", rules.join(" "));
        if words {
            for e in &ev {
                match e {
                    Event::Said { line }
                    | Event::Heard { line, .. }
                    | Event::Seen { line, .. }
                    | Event::Told { line, .. } => println!(
                        "        {} {}",
                        match e {
                            Event::Said { .. } => "R:",
                            Event::Heard { .. } => "P:",
                            Event::Seen { .. } => "  *",
                            _ => "  ~",
                        },
                        pack.lines.get(*line).map(|l| l.key.clone()).unwrap_or_default()
                    ),
                    _ => {}
                }
            }
        }
    }
    let _ = Luck::new(1);
    println!(
        "outcome {:?} reason {:?} score {:?}",
        s.known().outcome,
        s.state.mind.reason,
        score::score(cast, &s.state)
    );
}
