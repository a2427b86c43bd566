//! scratch
use dealdojo::practice::{policy::Policy, simulate::*};
use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let pack = Pack::load_for_replay(Files::in_folder(std::path::Path::new(&a[1]))).unwrap();
    let cast = pack.cast(&a[2]).unwrap();
    let p = Policy::from_name(&a[3]).unwrap();
    let mut h = std::collections::BTreeMap::<String, (u32, u64)>::new();
    for seed in 0..300u64 {
        let s = play(cast, p, seed, &mut event::Nothing, |_| {});
        if score::is_right_end(&s.state) {
            continue;
        }
        let k = s.known();
        let open: Vec<String> = (0..cast.concerns.len())
            .filter(|&c| s.state.mind.concerns[c].present && !s.state.mind.concerns[c].locked)
            .map(|c| {
                format!(
                    "{:?}:c{}{}x{}",
                    cast.concerns[c].category,
                    s.state.mind.concerns[c].cause,
                    if k.concerns[c].cause.is_some() { "told" } else { "" },
                    k.concerns[c].explored.min(3)
                )
            })
            .collect();
        let sc: Vec<i32> = (0..cast.people.len()).map(|w| decision::score(cast, &s.state, w)).collect();
        let key = format!(
            "{:?} {:?} end{:?} holds {:?}",
            k.stage,
            s.state.mind.reason.map(|r| r.id()),
            s.state.mind.because,
            k.last.holds_back
        );
        let e = h.entry(key).or_insert((0, seed));
        e.0 += 1;
        if e.0 <= 2 {
            println!(
                "seed {seed} {:?} scores {sc:?} signers {:b} open {open:?} turns {}",
                k.stage, s.state.mind.signers, k.turn
            );
        }
    }
    println!("{h:#?}");
}
