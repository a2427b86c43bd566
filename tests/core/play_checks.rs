//! Does good selling pay, and nothing else? The textbook deal, what it is without exploring, a blind script, politeness alone.

use std::sync::Arc;

use dealdojo::practice::lab::habit::{self, Habit};
use dealdojo::practice::lab::looks::AllLooks;
use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::play;
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::*;
use dealdojo::sim::event::Nothing;
use dealdojo::sim::score::score;
use dealdojo::sim::{Intent, Lead, Place, Session, State, Topic, legal};

use super::games::{DEALS, PACK, WINNABLE, cast, is_winnable, meddle, play_with, seeds, share, spread};

/// Won and played runs among the seeds whose prospect ought to be won.
fn won(id: &str, seeds: std::ops::Range<u64>, game: impl Fn(&str, u64) -> Session + Sync) -> (u32, u32) {
    let all: Vec<u64> = seeds.collect();
    let sessions = spread(&all, |&seed| game(id, seed));
    let winnable: Vec<_> = sessions.iter().filter(|session| is_winnable(&session.state)).collect();
    let won = winnable.iter().filter(|session| session.known().outcome == Outcome::Won).count();
    (won as u32, winnable.len() as u32)
}

fn good(id: &str, seed: u64) -> Session {
    play(&cast(id), Policy::Good, seed, &mut Nothing, |_| {})
}

/// The full method that never looks for the cause: no exploring, no label, and the answer goes to the likeliest one.
fn without_exploring(id: &str, seed: u64) -> Session {
    meddle(id, Policy::Good, seed, |session| {
        let luck = dealdojo::practice::simulate::dice(Policy::Good, seed);
        let chosen = Policy::Good.choose(&session.cast, &session.state, luck);
        let Intent::MakeMove { lead, r#move, topic, manner } = chosen else { return None };
        let known = session.known();
        if matches!(r#move, Move::M14 | Move::M12) || matches!(lead, Some(Lead::Label(..))) {
            return Some(answer_unexplored(session).unwrap_or(Intent::EndMeeting { note: true }));
        }
        // The pause that would wait for the cause goes as well.
        if r#move == Move::M10 && known.open.is_some() {
            return Some(answer_unexplored(session).unwrap_or(Intent::EndMeeting { note: true }));
        }
        Some(Intent::MakeMove { lead, r#move, topic, manner })
    })
}

/// Answers what is on the table, each cause once, likeliest first; then asks whether it is settled.
fn answer_unexplored(session: &Session) -> Option<Intent> {
    let known = session.known();
    let open = known.open?;
    let concern = &session.cast.concerns[usize::from(open)];
    let heard = known.concerns[usize::from(open)];
    if known.last.r#move == Some(Move::M17) {
        return None;
    }
    let mut causes: Vec<u8> = (0..concern.causes.len() as u8).collect();
    causes.sort_by_key(|&cause| std::cmp::Reverse(concern.causes[usize::from(cause)].weight));
    let next = causes.into_iter().take(2).find(|cause| heard.answered >> cause & 1 == 0);
    let answer = next.map(|cause| Intent::plain(Move::M16, Topic::Cause(open, cause)));
    let list = [answer, Some(Intent::plain(Move::M17, Topic::None))];
    list.into_iter().flatten().find(|&intent| legal::check(&session.cast, known, intent).is_ok())
}

/// Seventeen moves in a fixed order, over and over (play.md section 7).
const BLIND: [Move; 17] = [
    Move::M24,
    Move::M23,
    Move::M24,
    Move::M29,
    Move::M7,
    Move::M30,
    Move::M23,
    Move::M24,
    Move::M35,
    Move::M29,
    Move::M29,
    Move::M24,
    Move::M30,
    Move::M7,
    Move::M24,
    Move::M23,
    Move::M35,
];

fn blind(id: &str, seed: u64) -> Session {
    let mut next = 0;
    let luck = dealdojo::practice::simulate::dice(Policy::Good, seed);
    play_with(&cast(id), seed, &mut Nothing, |session| {
        let known = session.known();
        if known.place != Place::Talk {
            // The best desk there is: the script is about talks.
            return Policy::Good.choose(&session.cast, &session.state, luck);
        }
        // It asks for the step after each pass, or it could never win.
        if next > 0 && next % (BLIND.len() + 1) == BLIND.len() {
            next += 1;
            let step = Intent::plain(Move::M33, Topic::None);
            return if legal::check(&session.cast, known, step).is_ok() {
                step
            } else {
                Intent::EndMeeting { note: true }
            };
        }
        for _ in 0..BLIND.len() {
            let r#move = BLIND[next % (BLIND.len() + 1) % BLIND.len()];
            next += 1;
            let topics = (0..3).map(|n| Topic::Need((next as u8 + n) % 3)).chain([Topic::None]);
            let legal = topics
                .map(|topic| Intent::plain(r#move, topic))
                .find(|&intent| legal::check(&session.cast, known, intent).is_ok());
            if let Some(intent) = legal {
                return intent;
            }
        }
        Intent::EndMeeting { note: true }
    })
}

/// Nothing but kindness: acknowledging, pausing, saying back, following up; the step is asked for all the same.
fn polite(id: &str, seed: u64) -> Session {
    let luck = dealdojo::practice::simulate::dice(Policy::Good, seed);
    play_with(&cast(id), seed, &mut Nothing, |session| {
        let known = session.known();
        if known.place != Place::Talk {
            return Policy::Good.choose(&session.cast, &session.state, luck);
        }
        let need = Topic::Need(known.talk.turns % 3);
        let mut list = Vec::new();
        if known.talk.turns % 7 == 6 {
            list.push(Intent::plain(Move::M33, Topic::None));
        }
        if let Some(hook) = known.last.hook {
            list.push(Intent::plain(if known.talk.turns % 2 == 0 { Move::M13 } else { Move::M8 }, Topic::Hook(hook)));
        }
        let wheel = [
            Intent::plain(Move::M11, Topic::None),
            Intent::plain(Move::M4, need),
            Intent::plain(Move::M10, Topic::None),
        ];
        list.extend((0..3).map(|n| wheel[(usize::from(known.talk.turns) + n) % 3]));
        if known.talk.turns > 14 {
            return Intent::EndMeeting { note: true };
        }
        list.into_iter()
            .find(|&i| legal::check(&session.cast, known, i).is_ok())
            .unwrap_or(Intent::EndMeeting { note: true })
    })
}

#[test]
fn the_textbook_deal_wins_clearly_where_there_is_something_to_win() {
    let mut weak = Vec::new();
    for id in WINNABLE {
        let (won, of) = won(id, seeds(120, 500), good);
        if share(won, of) < 60.0 {
            weak.push(format!("{id}: good wins {won} of {of} winnable seeds ({:.1} %)", share(won, of)));
        }
    }
    assert!(weak.is_empty(), "{weak:?}");
}

#[test]
fn the_same_deal_without_exploring_loses() {
    let mut wrong = Vec::new();
    for id in WINNABLE {
        let (with, of) = won(id, seeds(80, 300), good);
        let (without, _) = won(id, seeds(80, 300), without_exploring);
        if share(without, of) > share(with, of) / 2.0 || share(without, of) > 35.0 {
            wrong.push(format!("{id}: {:.1} % with exploring, {:.1} % without", share(with, of), share(without, of)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_blind_script_loses() {
    let mut wrong = Vec::new();
    for id in WINNABLE {
        let (won, of) = won(id, seeds(80, 300), blind);
        if share(won, of) > 5.0 {
            wrong.push(format!("{id}: the blind script wins {won} of {of}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_deal_of_pure_politeness_stalls() {
    for id in WINNABLE {
        let all: Vec<u64> = seeds(80, 300).collect();
        let sessions = spread(&all, |&seed| polite(id, seed));
        let won = sessions.iter().filter(|s| s.known().outcome == Outcome::Won).count() as u32;
        let stalled = sessions.iter().filter(|s| s.known().outcome == Outcome::NoDecision).count() as u32;
        let runs = sessions.len() as u32;
        assert_eq!(won, 0, "{id}: politeness alone wins {won} of {runs}");
        assert!(share(stalled, runs) >= 60.0, "{id}: politeness alone stalls in {stalled} of {runs} only");
    }
}

#[test]
fn no_bot_that_goes_by_looks_beats_the_average_in_behaviour() {
    let mean = |game: &(dyn Fn(&Arc<Cast>, u64) -> State + Sync)| {
        let tables: Vec<_> = DEALS.iter().flat_map(|&id| seeds(16, 150).map(move |seed| (id, seed))).collect();
        let scores = spread(&tables, |&(id, seed)| {
            let cast = cast(id);
            f64::from(score(&cast, &game(&cast, seed)).behaviour)
        });
        scores.iter().sum::<f64>() / scores.len() as f64
    };
    let average = mean(&|cast, seed| play(cast, Policy::Average, seed, &mut Nothing, |_| {}).state);
    let looks = AllLooks::of(&PACK);
    let better: Vec<String> = Habit::all()
        .into_iter()
        .map(|habit| (habit, mean(&|cast, seed| habit::play(cast, &looks, habit, seed))))
        .filter(|(_, score)| *score > average)
        .map(|(habit, score)| format!("{habit:?}: {score:.1}"))
        .collect();
    assert!(better.is_empty(), "average behaves at {average:.1}, these look better: {better:?}");
}
