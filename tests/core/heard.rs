//! Does listening pay, and not listening cost? What was told and answered, what is said twice, and whom nobody trusts.

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::dice;
use dealdojo::scenario::words::*;
use dealdojo::sim::choices::choices;
use dealdojo::sim::event::{Event, Nothing};
use dealdojo::sim::luck::Luck;
use dealdojo::sim::rule::Rule;
use dealdojo::sim::{Intent, Lead, Place, Session, State, Topic, legal};

use crate::games::{PACK, WINNABLE, after, play_with};

/// Moments of the good policy's games in which something holds.
fn moments(holds: impl Fn(&Session) -> bool) -> Vec<Session> {
    let mut found = Vec::new();
    for id in WINNABLE {
        let cast = PACK.cast(id).unwrap();
        for seed in 0..12 {
            let luck = dice(Policy::Good, seed);
            play_with(cast, seed, &mut Nothing, |session| {
                if holds(session) {
                    found.push(session.clone());
                }
                Policy::Good.choose(&session.cast, &session.state, luck)
            });
        }
    }
    assert!(found.len() > 20, "{}", found.len());
    found
}

/// The objection on the table, where its cause was told.
fn told(session: &Session) -> Option<(u8, u8)> {
    let known = session.known();
    let open = known.open.filter(|_| known.place == Place::Talk)?;
    known.concerns[usize::from(open)].cause.map(|cause| (open, cause))
}

fn then(session: &Session, intent: Intent) -> Option<State> {
    after(&session.state, &session.cast, session.seed, intent)
}

fn count(state: &State, rule: Rule) -> u8 {
    state.mind.fired.count(rule)
}

#[test]
fn an_answer_beside_the_cause_that_was_told_loses_ground() {
    let mut seen = 0;
    for session in moments(|session| told(session).is_some()) {
        let (open, cause) = told(&session).unwrap();
        let causes = session.cast.concerns[usize::from(open)].causes.len() as u8;
        let answer = |cause| Intent::plain(Move::M16, Topic::Cause(open, cause));
        let Some(right) = then(&session, answer(cause)) else { continue };
        for other in (0..causes).filter(|&other| other != cause) {
            let Some(wrong) = then(&session, answer(other)) else { continue };
            seen += 1;
            let who = usize::from(session.known().talk.with);
            let resolution = |state: &State| state.mind.concerns[usize::from(open)].resolution;
            assert!(count(&wrong, Rule::Beside) > count(&session.state, Rule::Beside));
            assert!(resolution(&wrong) <= resolution(&session.state) && resolution(&wrong) < resolution(&right));
            assert!(wrong.mind.people[who].trust < right.mind.people[who].trust);
            assert!(wrong.mind.people[who].tension > right.mind.people[who].tension);
            assert!(wrong.known.concerns[usize::from(open)].missed);
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn who_is_answered_beside_what_they_told_points_back_at_it() {
    let (mut answers, mut remedies) = (0, 0);
    for session in moments(|session| told(session).is_some()) {
        let (open, cause) = told(&session).unwrap();
        let causes = &session.cast.concerns[usize::from(open)].causes;
        let to_another = (0..causes.len() as u8)
            .filter(|&other| other != cause)
            .map(|other| Intent::plain(Move::M16, Topic::Cause(open, other)));
        let against_another = (0..3)
            .map(|need| Intent::plain(Move::M24, Topic::Need(need)))
            .chain([Move::M23, Move::M29, Move::M30, Move::M35].map(|r#move| Intent::plain(r#move, Topic::None)));
        for intent in to_another.chain(against_another) {
            let mut copy = session.clone();
            let mut events = Vec::new();
            let done = copy.apply(intent, &mut events).is_ok();
            if !done || count(&copy.state, Rule::Beside) == count(&session.state, Rule::Beside) {
                continue;
            }
            let own = causes[usize::from(cause)].beside;
            let own = own.first..own.first + u16::from(own.len);
            for event in events {
                let Event::Heard { reaction: Reaction::Corrects, line, .. } = event else { continue };
                assert!(own.contains(&line), "{}", PACK.lines.get(line).unwrap().key);
                match intent {
                    Intent::MakeMove { r#move: Move::M16, .. } => answers += 1,
                    _ => remedies += 1,
                }
            }
        }
    }
    assert!(answers > 20 && remedies > 20, "{answers} {remedies}");
}

#[test]
fn asking_for_a_cause_that_was_told_brings_no_trust() {
    for session in moments(|session| told(session).is_some()) {
        let who = usize::from(session.known().talk.with);
        let asked = then(&session, Intent::plain(Move::M14, Topic::None)).unwrap();
        assert!(count(&asked, Rule::M14Told) > count(&session.state, Rule::M14Told));
        assert!(asked.mind.people[who].trust <= session.state.mind.people[who].trust);
        assert!(asked.mind.people[who].patience < session.state.mind.people[who].patience);
    }
}

#[test]
fn what_was_said_once_brings_nothing_the_second_time_in_a_talk() {
    let recommend = Intent::plain(Move::M30, Topic::None);
    let mut seen = 0;
    let said = |session: &Session| session.known().talk.made >> Move::M30.index() & 1 == 1;
    for session in moments(|session| session.known().place == Place::Talk && said(session)) {
        let Some(again) = then(&session, recommend) else { continue };
        seen += 1;
        let who = usize::from(session.known().talk.with);
        let (before, now) = (&session.state.mind.people[who], &again.mind.people[who]);
        assert!(count(&again, Rule::SaidAgain) > count(&session.state, Rule::SaidAgain));
        assert!(now.fear >= before.fear && now.clarity <= before.clarity && now.patience < before.patience);
    }
    assert!(seen > 20, "{seen}");
    // Once a cause was told it may be said again: the way there is explored, and the recommendation counts anew.
    let told = moments(|session| told(session).is_some() && session.known().last.reaction == Some(Reaction::Discloses));
    assert!(told.iter().all(|session| !said(session)));
}

#[test]
fn a_remedy_helps_once_and_none_settles_what_was_not_told() {
    let mut untold = 0;
    for session in moments(|session| session.known().open.is_some() && told(session).is_none()) {
        let mut copy = session.clone();
        let open = usize::from(session.known().open.unwrap());
        for _ in 0..4 {
            for need in 0..3 {
                let _ = copy.apply(Intent::plain(Move::M24, Topic::Need(need)), &mut Nothing);
                let _ = copy.apply(Intent::plain(Move::M29, Topic::None), &mut Nothing);
            }
        }
        if copy.known().concerns[open].cause.is_none() {
            untold += 1;
            let before = session.state.mind.concerns[open].resolution;
            assert!(copy.state.mind.concerns[open].resolution <= before.max(4_000));
        }
    }
    assert!(untold > 20, "{untold}");
    let mut helped = 0;
    for session in moments(|session| told(session).is_some()) {
        let (open, cause) = told(&session).unwrap();
        let cures = session.cast.concerns[usize::from(open)].causes[usize::from(cause)].cures;
        if cures >> Move::M24.index() & 1 == 0 {
            continue;
        }
        let resolution = |state: &State| state.mind.concerns[usize::from(open)].resolution;
        let mut copy = session.clone();
        let mut seen = vec![resolution(&copy.state)];
        for need in [0, 1, 2, 0, 1, 2] {
            if told(&copy).is_some() && copy.apply(Intent::plain(Move::M24, Topic::Need(need)), &mut Nothing).is_ok() {
                seen.push(resolution(&copy.state));
            }
        }
        let raised = seen.windows(2).filter(|pair| pair[1] > pair[0]).count();
        assert!(raised <= 1, "{seen:?}");
        helped += raised;
    }
    assert!(helped > 0);
}

#[test]
fn nobody_signs_for_somebody_they_do_not_trust() {
    let step = Intent::plain(Move::M33, Topic::None);
    let signs = |session: &Session| {
        session.known().stage == Stage::Closing
            && then(session, step).is_some_and(|state| state.known.outcome == Outcome::Won)
    };
    for session in moments(signs) {
        let mut distrusted = session.clone();
        distrusted.state.mind.people[0].trust = 2_900;
        let asked = then(&distrusted, step).unwrap();
        let asks_contact =
            session.state.mind.signers & 1 == 1 || session.cast.people[0].authority == Authority::Recommender;
        if asks_contact {
            assert_ne!(asked.known.outcome, Outcome::Won);
            assert!(count(&asked, Rule::NoTrust) > 0);
            assert_eq!(asked.known.last.holds_back, Some(0));
        }
    }
}

#[test]
fn what_is_offered_is_what_is_then_said() {
    for session in moments(|session| session.known().place == Place::Talk) {
        let intent = Intent::MakeMove {
            lead: Some(Lead::Acknowledge),
            r#move: Move::M9,
            topic: Topic::Field(Field::Budget),
            manner: Manner::Plain,
        };
        let offered = legal::words(&session.cast, session.known(), Luck::new(session.seed), intent);
        let mut events = Vec::new();
        if session.clone().apply(intent, &mut events).is_ok() {
            let said = events.iter().filter_map(|event| match event {
                Event::Said { line } => Some(*line),
                _ => None,
            });
            assert_eq!(said.collect::<Vec<_>>(), offered.into_iter().flatten().collect::<Vec<_>>());
        }
    }
}

#[test]
fn the_list_offers_nothing_that_was_told_or_said_already() {
    let mut lists = 0;
    for session in moments(|session| session.known().place == Place::Talk) {
        let known = session.known();
        let told = told(&session).is_some();
        for order in [0, 9_001, 40_000] {
            for intent in choices(&session.cast, known, order) {
                let Intent::MakeMove { r#move, manner: Manner::Plain, .. } = intent else { continue };
                lists += u32::from(told || known.talk.made != 0);
                assert!(!(told && r#move == Move::M14), "explores what was told: {intent:?}");
                assert!(!known.is_said(r#move), "says it again: {intent:?}");
            }
        }
    }
    assert!(lists > 1_000, "{lists}");
}

#[test]
fn who_trusts_no_more_gives_no_further_talk() {
    let desk = |session: &Session| {
        let known = session.known();
        known.place == Place::Desk && known.stage == Stage::ObjectionHandling
    };
    for mut session in moments(desk) {
        let least = PACK.casts[0].tuning.meet_trust as i16 * 100;
        let book = Intent::BookMeeting { person: 0, channel: Channel::Call };
        session.state.mind.people[0].trust = least;
        let mut copy = session.clone();
        copy.apply(book, &mut Nothing).unwrap();
        assert_eq!(copy.state.mind.fired.count(Rule::Shut), 0);
        session.state.mind.people[0].trust = least - 1;
        session.apply(book, &mut Nothing).unwrap();
        assert_eq!((session.known().place, session.known().outcome), (Place::Over, Outcome::Lost));
        assert_eq!(session.state.mind.reason, Some(Rule::Shut));
    }
}
