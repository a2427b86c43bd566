//! What does the method say in a talk, stage by stage?

use super::{Pick, ground, objection, owes, unfit};
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::legal;
use crate::sim::{Intent, Known, Lead, State, Topic};

pub(super) fn led(lead: Lead, r#move: Move, topic: Topic) -> Intent {
    Intent::MakeMove { lead: Some(lead), r#move, topic, manner: Manner::Plain }
}

pub(super) fn choose(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    let plain = Intent::plain;
    if let Some(reason) = unfit(cast, known, truth) {
        return super::hand_over(known, reason);
    }
    // What came out is taken in before anything else is said.
    if known.last.reaction == Some(Reaction::IntegrityHit) {
        return plain(Move::M11, Topic::None);
    }
    let tired = known.last.tell == Some(Tell::PatienceLow)
        || known.last.reaction == Some(Reaction::ShortOfTime)
        || known.people[usize::from(known.talk.with)].mood == Mood::Tired;
    if let Some(open) = known.open {
        // Who has no time left is asked what is behind it another day.
        if tired && known.concerns[usize::from(open)].cause.is_none() && known.talk.turns > 0 {
            return Intent::EndMeeting { note: true };
        }
        if let Some(intent) = objection::handle(cast, known, truth, open) {
            return intent;
        }
    }
    if tired && known.stage != Stage::Closing {
        if known.talk.turns > 3
            && known.last.r#move != Some(Move::M33)
            && legal::check(cast, known, plain(Move::M33, Topic::None)).is_ok()
            && ready_to_ask(known)
        {
            return plain(Move::M33, Topic::None);
        }
        return Intent::EndMeeting { note: true };
    }
    let mut list = Pick::new(cast, known);
    match known.stage {
        Stage::LeadGeneration | Stage::FirstContact => first_call(known, &mut list),
        Stage::Qualification => qualify(cast, known, truth, &mut list),
        Stage::Presentation => present(cast, known, &mut list),
        Stage::ObjectionHandling => settle(cast, known, &mut list),
        Stage::Closing => close(cast, known, truth, &mut list),
        Stage::FollowUp => after(known, &mut list),
    }
    list.found.unwrap_or(Intent::EndMeeting { note: true })
}

/// Whether the same was done in the last three turns.
fn recent(known: &Known, r#move: Move, topic: Topic) -> bool {
    known.history[3..].contains(&(r#move as u8, topic))
}

/// Saying it again brings nothing: it was said in this talk, or the plan has all the steps it can bear (rules C45, M35).
pub(super) fn is_spent(known: &Known, r#move: Move) -> bool {
    known.is_said(r#move) || r#move == Move::M35 && known.is_mapped()
}

fn ready_to_ask(known: &Known) -> bool {
    match known.stage {
        Stage::Qualification => known.needs.iter().any(|n| n.depth >= 4),
        Stage::Presentation => known.offer.range_said,
        _ => true,
    }
}

fn first_call(known: &Known, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    if known.talk.turns == 0 {
        list.push(plain(Move::M1, Topic::None));
    }
    if known.last.r#move == Some(Move::M33) && known.talk.turns < 6 {
        list.push(plain(Move::M5, Topic::Need((known.talk.turns % 3).min(2))));
    }
    if known.talk.turns < 7 {
        list.push(plain(Move::M33, Topic::None));
    }
}

pub(super) fn uneasy(known: &Known) -> bool {
    let person = &known.people[usize::from(known.talk.with)];
    person.mood == Mood::Uneasy || known.last.tell == Some(Tell::FearHigh)
}

/// The next question that develops a need: the problem, what it leads to, what solving it would be worth. Who is uneasy is
/// asked for the worth, not for consequences (play.md section 3).
fn develop(known: &Known, need: u8, afraid: bool) -> Option<Intent> {
    let plain = Intent::plain;
    let topic = Topic::Need(need);
    let heard = known.needs[usize::from(need)];
    // One need goes all the way to its worth; the others as far as what they cost.
    let deepest = (0..3u8).all(|other| other == need || known.needs[usize::from(other)].depth < 5);
    if heard.depth >= 5 && heard.payoff || heard.depth >= 4 && !deepest || heard.asked >= 7 {
        return None;
    }
    let hook = known.last.hook.filter(|_| known.last.need == Some(need));
    if heard.depth < 3 {
        // What was just heard is said back before the next question.
        let again = known.needs.iter().all(|other| other.depth < 3);
        return (heard.asked < 1 + u8::from(again)).then(|| {
            known.last.hook.map_or(plain(Move::M5, topic), |hook| led(Lead::Paraphrase(hook), Move::M5, topic))
        });
    }
    if let Some(hook) = hook {
        if matches!(known.last.r#move, Some(Move::M5 | Move::M6)) {
            return Some(plain(Move::M8, Topic::Hook(hook)));
        }
        let next = if heard.depth == 3 && !afraid { Move::M6 } else { Move::M7 };
        return Some(led(Lead::Paraphrase(hook), next, topic));
    }
    let next = if heard.depth == 3 && !afraid { Move::M6 } else { Move::M7 };
    (!recent(known, next, topic)).then(|| plain(next, topic))
}

fn qualify(cast: &Cast, known: &Known, truth: Option<&State>, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    let afraid = uneasy(known) || truth.is_some_and(|t| t.mind.people[0].fear >= 6_000);
    if known.talk.turns == 0 {
        list.push(plain(Move::M3, Topic::None));
    }
    if known.talk.streak >= 4 {
        if let Some(hook) = known.last.hook {
            list.push(plain(Move::M13, Topic::Hook(hook)));
        }
        list.push(plain(Move::M11, Topic::None));
    }
    let real = |need: u8| truth.is_none_or(|t| t.mind.weights[usize::from(need)] > 0);
    // What was just talked about first.
    let order = known.last.need.into_iter().chain(0..3u8);
    for need in order.filter(|&need| real(need) && known.needs[usize::from(need)].asked > 0) {
        list.extend(develop(known, need, afraid));
    }
    let field = crate::sim::choices::next_field(cast, known);
    let fields_asked = known.used[Move::M9.index()];
    if let Some(field) = field.filter(|_| fields_asked < known.talk.turns / 4) {
        list.push(plain(Move::M9, Topic::Field(field)));
    }
    for need in (0..3u8).filter(|&need| real(need)) {
        list.extend(develop(known, need, afraid));
    }
    if let Some(field) = field.filter(|_| fields_asked < 4) {
        list.push(plain(Move::M9, Topic::Field(field)));
    }
    if known.plan_steps == 0 {
        list.push(plain(Move::M35, Topic::None));
    }
    for person in (1..cast.people.len() as u8).filter(|&p| known.people[usize::from(p)].signs) {
        list.push(plain(Move::M36, Topic::Person(person)));
    }
    ground::step(cast, known, list);
}

fn present(cast: &Cast, known: &Known, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    if known.last.r#move == Some(Move::M25) {
        list.push(plain(Move::M10, Topic::None));
    }
    let afraid = uneasy(known);
    let deep = |need: &u8| known.needs[usize::from(*need)].depth >= 3;
    for need in (0..3u8).filter(deep) {
        if known.needs[usize::from(need)].depth < 5 {
            list.extend(develop(known, need, afraid));
        }
    }
    for need in (0..3u8).filter(deep) {
        let heard = known.needs[usize::from(need)];
        let figure = cast.needs[usize::from(need)].figure;
        if known.facts >> figure & 1 == 1 && !heard.quantified {
            list.push(plain(Move::M24, Topic::Need(need)));
        }
        if !heard.benefit && !recent(known, Move::M21, Topic::Need(need)) {
            list.push(plain(Move::M21, Topic::Need(need)));
        }
    }
    for need in (0..3u8).filter(deep) {
        if known.used[Move::M23.index()] < 1 && !recent(known, Move::M23, Topic::Need(need)) {
            list.push(plain(Move::M23, Topic::Need(need)));
        }
    }
    if afraid && known.used[Move::M30.index()] == 0 {
        list.push(plain(Move::M30, Topic::None));
    }
    if known.plan_steps == 0 {
        list.push(plain(Move::M35, Topic::None));
    }
    for person in (1..cast.people.len() as u8).filter(|&p| known.people[usize::from(p)].signs) {
        list.push(plain(Move::M36, Topic::Person(person)));
    }
    if !known.offer.range_said {
        list.push(plain(Move::M25, Topic::None));
    }
    ground::step(cast, known, list);
}

fn settle(cast: &Cast, known: &Known, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    if known.talk.turns == 0 && known.talk.with != 0 {
        list.push(plain(Move::M3, Topic::None));
    }
    if known.talk.with != 0 {
        signer_talk(cast, known, list);
        return;
    }
    if uneasy(known) {
        for r#move in [Move::M29, Move::M30] {
            if known.used[r#move.index()] < 2 {
                list.push(plain(r#move, Topic::None));
            }
        }
    }
    if known.used[Move::M37.index()] == 0 && cast.people.len() > 1 {
        list.push(plain(Move::M37, Topic::None));
    }
    for person in (1..cast.people.len() as u8).filter(|&p| known.people[usize::from(p)].signs) {
        list.push(plain(Move::M36, Topic::Person(person)));
    }
    ground::step(cast, known, list);
}

/// A talk with somebody who signs: worth in figures, benefit, one recommendation.
fn signer_talk(cast: &Cast, known: &Known, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    for need in 0..3u8 {
        let figure = cast.needs[usize::from(need)].figure;
        let heard = known.needs[usize::from(need)];
        if heard.depth >= 3
            && known.facts >> figure & 1 == 1
            && !recent(known, Move::M24, Topic::Need(need))
            && known.talk.turns < 5
        {
            list.push(heard_out(known, Move::M24, Topic::Need(need)));
        }
    }
    if known.talk.turns < 6 {
        for need in 0..3u8 {
            if known.needs[usize::from(need)].depth >= 3 && !recent(known, Move::M21, Topic::Need(need)) {
                list.push(heard_out(known, Move::M21, Topic::Need(need)));
            }
        }
    }
    if known.talk.turns < 10 {
        if uneasy(known) {
            list.push(plain(Move::M11, Topic::None));
        }
        for r#move in [Move::M29, Move::M30, Move::M35] {
            if !is_spent(known, r#move) {
                list.push(plain(r#move, Topic::None));
            }
        }
    }
}

/// With who isn't known well the first things said begin by taking theirs in.
fn heard_out(known: &Known, r#move: Move, topic: Topic) -> Intent {
    if known.talk.turns < 3 { led(Lead::Acknowledge, r#move, topic) } else { Intent::plain(r#move, topic) }
}

fn close(cast: &Cast, known: &Known, truth: Option<&State>, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    if known.talk.with != 0 {
        signer_talk(cast, known, list);
        // After a refusal whoever signs is asked as well.
        if known.heard[Reaction::RefusesStep.index()] > 0 {
            ground::step(cast, known, list);
        }
        return;
    }
    if known.plan_steps == 0 {
        list.push(plain(Move::M35, Topic::None));
    }
    for person in 1..cast.people.len() as u8 {
        let signs = known.people[usize::from(person)].signs || truth.is_some_and(|t| t.mind.signers >> person & 1 == 1);
        if signs {
            list.push(plain(Move::M36, Topic::Person(person)));
        }
    }
    let unmet = (1..cast.people.len()).any(|p| known.people[p].signs && known.people[p].talks == 0);
    if unmet || known.last.holds_back.is_some_and(|p| p != 0) {
        return;
    }
    if known.talk.turns < 4 && (uneasy(known) || known.last.r#move == Some(Move::M33)) {
        if known.used[Move::M30.index()] < 2 {
            list.push(plain(Move::M30, Topic::None));
        }
        if uneasy(known) || known.used[Move::M29.index()] == 0 {
            list.push(plain(Move::M29, Topic::None));
        }
    }
    ground::step(cast, known, list);
}

fn after(known: &Known, list: &mut Pick<'_>) {
    let plain = Intent::plain;
    if known.after.checkpoint >= 90 && known.after.referral {
        list.push(plain(Move::M33, Topic::None));
    }
    if known.talk.checks < 1 + u8::from(owes(known)) {
        list.push(plain(Move::M40, Topic::None));
    }
    if known.after.result
        && !known.after.referral
        && known.used[Move::M41.index()] < 2
        && let Some(need) = (0..3u8).find(|&n| known.needs[usize::from(n)].depth >= 3)
    {
        list.push(plain(Move::M41, Topic::Need(need)));
    }
    if known.after.checkpoint >= 90 {
        list.push(plain(Move::M33, Topic::None));
    }
}
