//! How does the full method play? Listen, diagnose, tie worth to needs, find the cause before answering, map who signs.
//!
//! Reads [`Known`] only; with the whole `State` (the oracle) it guesses nothing. A bot can't read a lead's card; that the good policy
//! picks the lead that fits the ideal customer stands for a rep who does read it.

use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use arrayvec::ArrayVec;

use crate::sim::decision::score;
use crate::sim::{legal, Intent, Known, Lead, Place, State, Topic};

/// What comes into question, best first. No allocation: rollouts come through here.
type Options = ArrayVec<Intent, 48>;

/// What the method does now.
pub(super) fn choose(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    if known.place == Place::Wrap {
        return Intent::EndMeeting { note: true };
    }
    if known.place == Place::Talk {
        return talk(cast, known, truth);
    }
    match known.stage {
        Stage::LeadGeneration => lead(cast, known),
        Stage::FirstContact => touch(cast, known),
        Stage::Qualification => next_talk(cast, known, truth),
        Stage::Presentation => {
            if known.presentation.is_none()
                && let Some(build) = build(cast, known) {
                    return build;
                }
            next_talk(cast, known, truth)
        }
        Stage::ObjectionHandling => next_talk(cast, known, truth),
        Stage::Closing => closing_desk(cast, known, truth),
        Stage::FollowUp => follow_up_desk(known),
    }
}

fn lead(cast: &Cast, known: &Known) -> Intent {
    if known.leads.source.is_none() {
        return Intent::ChooseSource { source: Source::Networking };
    }
    if known.leads.picked.is_some() {
        return Intent::Disqualify { reason: EndCause::Unfit };
    }
    let fits = known.leads.cards.iter().position(Option::is_none).unwrap_or(0) as u8;
    let looked = known.leads.looked.iter().sum::<u8>();
    if looked < 3 && usize::from(looked) < cast.research.len() {
        return Intent::Research { lead: fits };
    }
    Intent::PickLead { lead: fits }
}

fn touch(cast: &Cast, known: &Known) -> Intent {
    let fact = |known: &Known| {
        cast.openings.iter().position(|o| {
            o.kind == OpeningKind::Fact && o.needs.is_none_or(|fact| known.facts >> fact & 1 == 1)
        })
    };
    let generic = cast.openings.iter().position(|o| o.kind == OpeningKind::Generic).unwrap_or(0);
    let opening = fact(known).unwrap_or(generic) as u8;
    let substance = cast.substances.iter().position(|s| s.0 == SubstanceKind::Insight).unwrap_or(0) as u8;
    let asked_back = known.touches.last == Some(TouchResult::AsksBack);
    let wanted = if asked_back { AskKind::Slot } else { AskKind::Interest };
    let ask = cast.asks.iter().position(|a| a.0 == wanted).unwrap_or(0) as u8;
    let hint = cast.index.channel & known.facts != 0;
    let order = if hint {
        [cast.channel, cast.channel, Channel::Call, Channel::Email]
    } else {
        [Channel::Email, Channel::Call, Channel::Email, Channel::Visit]
    };
    let channel = if asked_back {
        known.touches.sent.map_or(Channel::Email, |sent| sent.0)
    } else {
        order.into_iter().min_by_key(|c| known.touches.by_channel[c.index()] / 2).unwrap_or(Channel::Email)
    };
    let channel = if channel == Channel::Intro && known.leads.source != Some(Source::Networking) { Channel::Call } else { channel };
    Intent::SendTouch { channel, opening, substance, ask }
}

/// What a rep would conclude on the wrong fit, if anything.
fn unfit(cast: &Cast, known: &Known, truth: Option<&State>) -> Option<EndCause> {
    if let Some(State { mind, .. }) = truth {
        return (mind.because != EndCause::Fit && known.stage >= Stage::FirstContact).then_some(mind.because);
    }
    if known.stage < Stage::Qualification {
        return None;
    }
    let shown = (known.facts | known.faded) & cast.index.telling != 0;
    let asked = known.needs.iter().filter(|n| n.asked > 0).count();
    let hurts = known.needs.iter().any(|n| n.depth >= 3);
    if asked == 3 && !hurts || shown && !hurts && asked >= 2 {
        return Some(EndCause::NoNeed);
    }
    (shown && hurts).then_some(EndCause::BudgetFrozen)
}

fn build(cast: &Cast, known: &Known) -> Option<Intent> {
    let deep = |n: u8| known.needs[usize::from(n)].depth >= 3;
    let needs = (0..3u8).filter(|&n| deep(n)).fold(0u8, |all, n| all | 1 << n);
    let needs = if needs == 0 { (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 2).fold(0, |all, n| all | 1 << n) } else { needs };
    if needs == 0 {
        return None;
    }
    let story = cast.stories.iter().position(|s| s & needs != 0).unwrap_or(0) as u8;
    Some(Intent::BuildPresentation { needs, story, scope: 1, range: false })
}

/// Where and with whom one talks next.
fn next_talk(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    if let Some(reason) = unfit(cast, known, truth) {
        return Intent::HandToMarketing { reason, topic: 0, days: 90 };
    }
    if let Some(promise) = open_promise(known) {
        return Intent::KeepPromise { promise };
    }
    let signer = (1..cast.people.len() as u8).find(|&p| {
        let person = &known.people[usize::from(p)];
        person.known && person.access && person.talks == 0 && known.stage >= Stage::ObjectionHandling
    });
    let holds_back = known.last.holds_back.filter(|&p| p != 0 && known.people[usize::from(p)].access);
    let person = signer.or(holds_back).or(truth.and_then(|state| doubter(cast, state))).unwrap_or(0);
    let channel = if cast.channel == Channel::Visit && cast.index.channel & known.facts != 0 { Channel::Visit } else { Channel::Call };
    Intent::BookMeeting { person, channel }
}

/// What the oracle sees: the signer who is furthest from a yes.
fn doubter(cast: &Cast, state: &State) -> Option<u8> {
    let known = &state.known;
    if known.stage < Stage::ObjectionHandling {
        return None;
    }
    (0..cast.people.len())
        .filter(|&p| state.mind.signers >> p & 1 == 1 && known.people[p].access && known.people[p].talks > 0)
        .map(|p| (score(cast, state, p), p as u8))
        .filter(|&(score, p)| p != 0 && score < cast.tuning.sign_score)
        .min()
        .map(|(_, p)| p)
}

fn open_promise(known: &Known) -> Option<u8> {
    known.promises.iter().position(|p| p.by.is_some() && p.state == 0).map(|place| place as u8)
}

fn closing_desk(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    let scope = known.presentation.map_or(1, |p| p.scope);
    let wants = |rung_terms: TermsKind| {
        cast.concerns.iter().zip(&known.concerns).any(|(concern, heard)| {
            heard.cause.is_some_and(|cause| {
                let cures = concern.causes[usize::from(cause)].cure_rungs;
                cast.rungs.iter().enumerate().any(|(rung, r)| r.terms == Some(rung_terms) && cures >> rung & 1 == 1)
            })
        })
    };
    if !known.offer.sent {
        let kind = if wants(TermsKind::Instalments) { TermsKind::Instalments } else { TermsKind::OptOut };
        let terms = cast.terms.iter().position(|&t| t == kind).unwrap_or(0) as u8;
        return Intent::ComposeOffer { price_permille: 1_000, terms, scope, days: 21 };
    }
    next_talk(cast, known, truth)
}

fn follow_up_desk(known: &Known) -> Intent {
    if !known.after.handed {
        return Intent::HandOver { facts: true, promises: true };
    }
    if let Some(promise) = open_promise(known) {
        return Intent::KeepPromise { promise };
    }
    if known.after.touches == 0 && known.after.checkpoint > 0 {
        return Intent::BookMeeting { person: 0, channel: Channel::Call };
    }
    Intent::AdvanceDay
}

/// A move that is legal, or the next best.
fn first_legal(cast: &Cast, known: &Known, list: &[Intent]) -> Option<Intent> {
    list.iter().copied().find(|&intent| legal::check(cast, known, intent).is_ok())
}

fn led(lead: Lead, r#move: Move, topic: Topic) -> Intent {
    Intent::MakeMove { lead: Some(lead), r#move, topic, manner: Manner::Plain }
}

fn talk(cast: &Cast, known: &Known, truth: Option<&State>) -> Intent {
    let plain = Intent::plain;
    if let Some(reason) = unfit(cast, known, truth) {
        return Intent::HandToMarketing { reason, topic: 0, days: 90 };
    }
    if let Some(intent) = known.open.and_then(|open| objection(cast, known, truth, open)) {
        return intent;
    }
    let tired = known.last.tell == Some(Tell::PatienceLow)
        || known.last.reaction == Some(Reaction::ShortOfTime)
        || known.people[usize::from(known.talk.with)].mood == Mood::Tired;
    if tired && known.stage != Stage::Closing {
        if known.talk.turns > 3 && known.last.r#move != Some(Move::M33)
            && let Some(step) = first_legal(cast, known, &[plain(Move::M33, Topic::None)])
                && ready_to_ask(known) {
                    return step;
                }
        return Intent::EndMeeting { note: true };
    }
    let list = match known.stage {
        Stage::LeadGeneration | Stage::FirstContact => first_call(known),
        Stage::Qualification => qualify(cast, known, truth),
        Stage::Presentation => present(cast, known),
        Stage::ObjectionHandling => settle(cast, known),
        Stage::Closing => close(cast, known, truth),
        Stage::FollowUp => after(known),
    };
    first_legal(cast, known, &list).unwrap_or(Intent::EndMeeting { note: true })
}

/// Whether the same was done in the last three turns.
fn recent(known: &Known, r#move: Move, topic: Topic) -> bool {
    known.history[3..].contains(&(r#move as u8, topic))
}

fn ready_to_ask(known: &Known) -> bool {
    match known.stage {
        Stage::Qualification => known.needs.iter().any(|n| n.depth >= 4),
        Stage::Presentation => known.offer.range_said,
        _ => true,
    }
}

fn first_call(known: &Known) -> Options {
    let plain = Intent::plain;
    let mut list = Options::new();
    if known.talk.turns == 0 {
        list.push(plain(Move::M1, Topic::None));
    }
    if known.last.r#move == Some(Move::M33) && known.talk.turns < 6 {
        list.push(plain(Move::M5, Topic::Need((known.talk.turns % 3).min(2))));
    }
    if known.talk.turns < 7 {
        list.push(plain(Move::M33, Topic::None));
    }
    list
}

fn uneasy(known: &Known) -> bool {
    let person = &known.people[usize::from(known.talk.with)];
    person.mood == Mood::Uneasy || known.last.tell == Some(Tell::FearHigh)
}

/// The next question that develops a need: the problem, what it leads to, what solving it would be worth. Who is uneasy is
/// asked for the worth, not for consequences (play.md section 3).
fn develop(known: &Known, need: u8, afraid: bool) -> Option<Intent> {
    let plain = Intent::plain;
    let topic = Topic::Need(need);
    let heard = known.needs[usize::from(need)];
    if heard.depth >= 5 && heard.payoff || heard.asked >= 7 {
        return None;
    }
    let hook = known.last.hook.filter(|_| known.last.need == Some(need));
    if heard.depth < 3 {
        return (heard.asked < 2).then(|| plain(Move::M5, topic));
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

fn qualify(cast: &Cast, known: &Known, truth: Option<&State>) -> Options {
    let plain = Intent::plain;
    let mut list = Options::new();
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
    if known.last.r#move != Some(Move::M33) {
        list.push(plain(Move::M33, Topic::None));
    }
    list
}

fn present(cast: &Cast, known: &Known) -> Options {
    let plain = Intent::plain;
    let mut list = Options::new();
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
    if known.last.r#move != Some(Move::M33) {
        list.push(plain(Move::M33, Topic::None));
    } else if known.talk.turns < 16 {
        for r#move in [Move::M24, Move::M21, Move::M7] {
            for need in (0..3u8).filter(deep) {
                if !recent(known, r#move, Topic::Need(need)) {
                    list.push(plain(r#move, Topic::Need(need)));
                }
            }
        }
    }
    list
}

fn settle(cast: &Cast, known: &Known) -> Options {
    let plain = Intent::plain;
    let mut list = Options::new();
    if known.talk.turns == 0 && known.talk.with != 0 {
        list.push(plain(Move::M3, Topic::None));
    }
    if known.talk.with != 0 {
        return signer_talk(cast, known, list);
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
    if known.last.r#move != Some(Move::M33) {
        list.push(plain(Move::M33, Topic::None));
    }
    list
}

/// A talk with somebody who signs: worth in figures, benefit, one recommendation.
fn signer_talk(cast: &Cast, known: &Known, mut list: Options) -> Options {
    let plain = Intent::plain;
    for need in 0..3u8 {
        let figure = cast.needs[usize::from(need)].figure;
        let heard = known.needs[usize::from(need)];
        if heard.depth >= 3 && known.facts >> figure & 1 == 1 && !recent(known, Move::M24, Topic::Need(need)) && known.talk.turns < 5 {
            list.push(plain(Move::M24, Topic::Need(need)));
        }
    }
    if known.talk.turns < 6 {
        for need in 0..3u8 {
            if known.needs[usize::from(need)].depth >= 3 && !recent(known, Move::M21, Topic::Need(need)) {
                list.push(plain(Move::M21, Topic::Need(need)));
            }
        }
    }
    if known.talk.turns < 10 {
        if uneasy(known) {
            list.push(plain(Move::M11, Topic::None));
        }
        for r#move in [Move::M29, Move::M30, Move::M35] {
            if !recent(known, r#move, Topic::None) {
                list.push(plain(r#move, Topic::None));
            }
        }
    }
    list
}

fn close(cast: &Cast, known: &Known, truth: Option<&State>) -> Options {
    let plain = Intent::plain;
    let mut list = Options::new();
    if known.talk.with != 0 {
        return signer_talk(cast, known, list);
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
        return list;
    }
    if known.talk.turns < 4 && (uneasy(known) || known.last.r#move == Some(Move::M33)) {
        if known.used[Move::M30.index()] < 2 {
            list.push(plain(Move::M30, Topic::None));
        }
        if uneasy(known) || known.used[Move::M29.index()] == 0 {
            list.push(plain(Move::M29, Topic::None));
        }
    }
    if known.last.r#move != Some(Move::M33) {
        list.push(plain(Move::M33, Topic::None));
    } else if known.talk.turns < 14 {
        for need in 0..3u8 {
            if known.needs[usize::from(need)].depth >= 3 {
                for r#move in [Move::M24, Move::M21] {
                    if !recent(known, r#move, Topic::Need(need)) {
                        list.push(plain(r#move, Topic::Need(need)));
                    }
                }
            }
        }
        for r#move in [Move::M29, Move::M30, Move::M11] {
            if !recent(known, r#move, Topic::None) {
                list.push(plain(r#move, Topic::None));
            }
        }
    }
    list
}

fn after(known: &Known) -> Options {
    let plain = Intent::plain;
    let mut list = Options::new();
    if known.after.checkpoint >= 90 && known.after.referral {
        list.push(plain(Move::M33, Topic::None));
    }
    if known.talk.checks < 1 {
        list.push(plain(Move::M40, Topic::None));
    }
    if known.after.result && !known.after.referral && known.used[Move::M41.index()] < 2
        && let Some(need) = (0..3u8).find(|&n| known.needs[usize::from(n)].depth >= 3) {
            list.push(plain(Move::M41, Topic::Need(need)));
        }
    if known.after.checkpoint >= 90 {
        list.push(plain(Move::M33, Topic::None));
    }
    list
}

/// An objection on the table: hear, find, answer, cure, confirm.
fn objection(cast: &Cast, known: &Known, truth: Option<&State>, open: u8) -> Option<Intent> {
    let plain = Intent::plain;
    let place = usize::from(open);
    let heard = known.concerns[place];
    let concern = &cast.concerns[place];
    let guess = match truth {
        Some(truth) => truth.mind.concerns[place].cause,
        None => heard.cause.unwrap_or_else(|| {
            if heard.cues != 0 { heard.cues.trailing_zeros() as u8 } else { likeliest(cast, open) }
        }),
    };
    let mut list = Options::new();
    if concern.category == Category::BrushOff {
        if known.last.r#move != Some(Move::M1) {
            list.push(led(Lead::Acknowledge, Move::M1, Topic::None));
        }
        list.push(plain(Move::M14, Topic::None));
    }
    match heard.cause {
        None if heard.explored < 6 => {
            let cued = heard.cues != 0 || truth.is_some();
            if heard.explored == 0 {
                list.push(led(Lead::Acknowledge, Move::M14, Topic::None));
            } else if heard.explored == 1 {
                let lead = if cued { Lead::Label(open, guess) } else { Lead::Acknowledge };
                list.push(led(lead, Move::M14, Topic::None));
            } else if known.last.r#move != Some(Move::M10) && heard.explored == 2 {
                list.push(plain(Move::M10, Topic::None));
            }
            list.push(led(Lead::Acknowledge, Move::M14, Topic::None));
        }
        None => {
            if heard.answered == 0 {
                list.push(plain(Move::M16, Topic::Cause(open, guess)));
            }
        }
        Some(cause) => {
            let lines = &concern.causes[usize::from(cause)];
            if heard.answered >> cause & 1 == 0 {
                list.push(led(Lead::Acknowledge, Move::M16, Topic::Cause(open, cause)));
            }
            let missing = known.last.r#move == Some(Move::M17);
            if known.last.r#move == Some(Move::M16) || missing {
                for (rung, row) in cast.rungs.iter().enumerate() {
                    if lines.cure_rungs >> rung & 1 == 1 {
                        list.push(plain(row.r#move, Topic::Rung(rung as u8)));
                    }
                }
                let done = |m: Move| known.history.iter().any(|&(h, _)| h == m as u8);
                for r#move in [Move::M29, Move::M30, Move::M24, Move::M23, Move::M31, Move::M35, Move::M21] {
                    if lines.cures >> r#move.index() & 1 == 1 && !done(r#move) {
                        let topic = match r#move {
                            Move::M24 | Move::M23 | Move::M31 | Move::M21 => best(known).map_or(Topic::None, Topic::Need),
                            _ => Topic::None,
                        };
                        list.push(plain(r#move, topic));
                    }
                }
            }
            if missing {
                list.push(plain(Move::M16, Topic::Cause(open, cause)));
            }
            list.push(plain(Move::M17, Topic::None));
        }
    }
    if heard.answered != 0 && heard.cause.is_none() && known.last.r#move != Some(Move::M17) {
        list.push(plain(Move::M17, Topic::None));
    }
    if known.talk.turns > 16 {
        return Some(Intent::EndMeeting { note: true });
    }
    first_legal(cast, known, &list).or(Some(Intent::EndMeeting { note: true }))
}

fn best(known: &Known) -> Option<u8> {
    (0..3u8).filter(|&n| known.needs[usize::from(n)].depth >= 3).max_by_key(|&n| known.needs[usize::from(n)].depth)
}

/// The cause with the largest prior.
fn likeliest(cast: &Cast, concern: u8) -> u8 {
    let causes = &cast.concerns[usize::from(concern)].causes;
    (0..causes.len()).max_by_key(|&n| (causes[n].weight, usize::MAX - n)).unwrap_or(0) as u8
}
