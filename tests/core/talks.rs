//! Does what lies between and beside the talks hold: working days, mail, news on their side, who may say yes, how near they are?

use std::sync::Arc;

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::dice;
use dealdojo::scenario::words::*;
use dealdojo::sim::calendar::{DAY, weekday};
use dealdojo::sim::event::{Event, Nothing};
use dealdojo::sim::state::Promise;
use dealdojo::sim::{Intent, Place, Refusal, Session, Topic, legal};

use crate::games::{PACK, play_with};

const DEALS: [&str; 3] = ["marta_deal", "ewa_deal", "krzysztof_deal"];

/// Plays the good policy's games and looks at every moment before a choice.
fn look(seeds: std::ops::Range<u64>, mut at: impl FnMut(&Session)) {
    for id in DEALS {
        let cast = PACK.cast(id).unwrap();
        for seed in seeds.clone() {
            let luck = dice(Policy::Good, seed);
            play_with(cast, seed, &mut Nothing, |session| {
                at(session);
                Policy::Good.choose(&session.cast, &session.state, luck)
            });
        }
    }
}

/// Moments in which a step that is asked for is agreed to.
fn before_a_yes() -> Vec<Session> {
    let mut found = Vec::new();
    look(0..6, |session| {
        let known = session.known();
        if known.place == Place::Talk && known.stage == Stage::Qualification {
            let mut asked = session.clone();
            let step = Intent::plain(Move::M33, Topic::None);
            if asked.apply(step, &mut Nothing).is_ok() && asked.known().stage == Stage::Presentation {
                found.push(session.clone());
            }
        }
    });
    assert!(found.len() > 10, "{}", found.len());
    found
}

#[test]
fn a_talk_is_held_on_a_working_day() {
    let mut held = 0;
    let mut last = 0;
    look(0..40, |session| {
        let known = session.known();
        let opened = known.place == Place::Talk && known.talk.turns == 0 && known.talk.number != last;
        last = known.talk.number;
        if opened && known.stage < Stage::FollowUp {
            held += 1;
            assert!(weekday(known.season, known.now / DAY) < 5, "{} {}", session.cast.id, session.seed);
        }
        if let Some((minute, ..)) = known.appointment {
            assert!(weekday(known.season, minute / DAY) < 5, "{} {}", session.cast.id, session.seed);
        }
    });
    assert!(held > 200, "{held}");
}

#[test]
fn a_yes_by_mail_holds_although_a_promise_falls_due_meanwhile() {
    for mut session in before_a_yes() {
        session.state.known.talk.channel = Channel::Email;
        let due = Promise { by: Some(Move::M28), due: 0, state: 0, loose: false };
        session.state.known.promises[0] = due;
        session.apply(Intent::plain(Move::M33, Topic::None), &mut Nothing).unwrap();
        assert_eq!(session.known().promises[0].state, 2, "the promise is broken");
        // What the breach does to them may cost the yes; a yes that was given moves the deal.
        let yes = session.known().last.reaction == Some(Reaction::AcceptsStep);
        assert_eq!(yes, session.known().stage == Stage::Presentation);
    }
}

#[test]
fn only_the_prospect_gives_the_step_before_the_signature() {
    for session in before_a_yes().into_iter().filter(|session| session.cast.people.len() > 1) {
        let mut known = session.known().clone();
        known.talk.with = 1;
        let step = Intent::plain(Move::M33, Topic::None);
        assert_eq!(legal::check(&session.cast, &known, step), Err(Refusal::AskTheProspect));
        assert_eq!(legal::check(&session.cast, &known, Intent::ForceGate), Err(Refusal::AskTheProspect));
    }
}

#[test]
fn nobody_who_cannot_sign_calls_it_decided() {
    let mut asked = 0;
    look(0..60, |session| {
        let known = session.known();
        if session.state.mind.because == EndCause::Fit || known.place != Place::Talk || known.talk.with != 0 {
            return;
        }
        let mut events = Vec::new();
        let mut asking = session.clone();
        if asking.apply(Intent::plain(Move::M32, Topic::None), &mut events).is_ok() {
            asked += 1;
            let near = session.cast.readiness[2];
            let said = |event: &Event| matches!(event, Event::Heard { line, .. } if (near.first..near.first + u16::from(near.len)).contains(line));
            assert!(!events.iter().any(said), "{} {}", session.cast.id, session.seed);
        }
    });
    assert!(asked > 50, "{asked}");
}

#[test]
fn what_an_event_overtakes_is_neither_known_nor_told_any_more() {
    let mut news = 0;
    look(0..60, |session| {
        let Some(event) = session.state.mind.news else { return };
        news += 1;
        let stale = session.cast.events[usize::from(event)].stale;
        assert_eq!(session.known().facts & stale, 0, "{} {}", session.cast.id, session.seed);
    });
    assert!(news > 50, "{news}");
}

#[test]
fn a_mail_takes_days_knows_no_pause_and_tells_no_career() {
    let cast = PACK.cast("ewa_objections").unwrap();
    let mut declined = 0;
    for seed in 0..40 {
        let mut session = Session::new(Arc::clone(cast), seed);
        session.apply(Intent::BookMeeting { person: 0, channel: Channel::Email }, &mut Nothing).unwrap();
        let pause = legal::check(cast, session.known(), Intent::plain(Move::M10, Topic::None));
        assert_eq!(pause, Err(Refusal::InWriting));
        for _ in 0..6 {
            let before = session.known().now / DAY;
            if session.apply(Intent::plain(Move::M14, Topic::None), &mut Nothing).is_err() {
                break;
            }
            assert!(session.known().now / DAY > before, "an answer takes a day at least");
        }
        for (place, known) in session.known().concerns.iter().enumerate().take(cast.concerns.len()) {
            if let Some(cause) = known.cause {
                let kind = cast.concerns[place].causes[usize::from(cause)].kind;
                assert_eq!(kind, CauseKind::Ordinary, "seed {seed}");
            }
        }
        declined += u32::from(session.state.mind.fired.has(dealdojo::sim::Rule::InWriting));
    }
    assert!(declined > 0);
}
