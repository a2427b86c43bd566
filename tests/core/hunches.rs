//! Does a hunch that is looked back at say when it became right and whether its sureness fitted?

use dealdojo::practice::hunches::{Hunch, hunches};
use dealdojo::practice::moments::Step;
use dealdojo::scenario::words::Channel;
use dealdojo::sim::event::Event;
use dealdojo::sim::{Intent, Known, Refusal, Session, Sureness};

use super::games::cast;

/// The first objection of a talk: marks of its true cause or another one, one after the other.
fn marked(marks: &[(bool, Sureness)]) -> (Vec<Hunch>, u8) {
    let mut session = Session::new(cast("ewa_objections"), 3);
    let mut known: Vec<Known> = vec![session.known().clone()];
    let mut turns: Vec<(Intent, Vec<Event>)> = Vec::new();
    let mut play = |session: &mut Session, intent: Intent| {
        let mut events = Vec::new();
        session.apply(intent, &mut events).unwrap();
        known.push(session.known().clone());
        turns.push((intent, events));
    };
    play(&mut session, Intent::BookMeeting { person: 0, channel: Channel::Call });
    let concern = session.known().open.expect("the talk opens with an objection");
    let truth = session.state.mind.concerns[usize::from(concern)].cause;
    let other = if truth == 0 { 1 } else { 0 };
    for &(right, sureness) in marks {
        play(&mut session, Intent::MarkHunch { concern, cause: if right { truth } else { other }, sureness });
    }
    let steps: Vec<Step<'_>> = turns
        .iter()
        .zip(known.windows(2))
        .map(|((intent, events), around)| Step { before: &around[0], intent: *intent, events, after: &around[1] })
        .collect();
    (hunches(&steps, &session.state.mind), truth)
}

#[test]
fn a_hunch_is_right_from_the_turn_at_which_it_was_first_marked_so() {
    let (found, truth) = marked(&[(false, Sureness::High), (true, Sureness::Low), (true, Sureness::High)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].right_from, found[0].turn, found[0].cause, found[0].truth), (Some(3), 4, truth, truth));
    let (lost, _) = marked(&[(true, Sureness::High), (false, Sureness::High)]);
    assert_eq!((lost[0].right_from, lost[0].turn), (None, 3));
    assert!(marked(&[]).0.is_empty());
}

#[test]
fn sureness_fits_where_it_is_right_or_where_doubt_was() {
    let fits = |right, sureness| marked(&[(right, sureness)]).0[0].is_calibrated();
    assert!(fits(true, Sureness::High) && fits(true, Sureness::Medium) && fits(false, Sureness::Low));
    assert!(!fits(false, Sureness::High) && !fits(false, Sureness::Medium) && !fits(true, Sureness::Low));
}

#[test]
fn what_is_marked_after_it_was_told_is_no_hunch() {
    let mut session = Session::new(cast("ewa_objections"), 3);
    session.apply(Intent::BookMeeting { person: 0, channel: Channel::Call }, &mut Vec::new()).unwrap();
    let concern = session.known().open.unwrap();
    let cause = session.state.mind.concerns[usize::from(concern)].cause;
    session.state.known.concerns[usize::from(concern)].cause = Some(cause);
    let before = session.known().clone();
    let intent = Intent::MarkHunch { concern, cause, sureness: Sureness::High };
    // It can't be marked any more; a record of older rules may hold one.
    assert_eq!(session.apply(intent, &mut Vec::new()), Err(Refusal::DoneAlready));
    let mut after = before.clone();
    after.hunches[usize::from(concern)] = Some((cause, Sureness::High, after.turn + 1));
    let step = Step { before: &before, intent, events: &[], after: &after };
    assert!(hunches(&[step], &session.state.mind).is_empty());
    let mut untold = before.clone();
    untold.concerns[usize::from(concern)].cause = None;
    assert_eq!(hunches(&[Step { before: &untold, ..step }], &session.state.mind).len(), 1);
}
