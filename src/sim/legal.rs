//! What may be asked for now, and which words are there for it? Reads only what the trainee has earned.

use super::intent::{Intent, Lead, Topic};
use super::luck::{Luck, Purpose};
use super::refusal::Refusal;
use super::state::{Known, Place};
use crate::scenario::cast::{CAUSES, Cast, LineId, NEEDS, Range};
use crate::scenario::raw::TopicKind;
use crate::scenario::words::*;

/// Whether an intent is legal.
///
/// # Errors
/// Why not.
pub fn check(cast: &Cast, known: &Known, intent: Intent) -> Result<(), Refusal> {
    match (known.place, intent) {
        (Place::Over, Intent::LogReason { reason, cause }) => {
            let there = cast.concerns.get(usize::from(reason)).is_some_and(|c| usize::from(cause) < c.causes.len());
            return if known.logged_reason.is_some() || known.outcome == Outcome::Won {
                Err(Refusal::DoneAlready)
            } else if there {
                Ok(())
            } else {
                Err(Refusal::OutOfBounds)
            };
        }
        (Place::Over, _) => return Err(Refusal::Over),
        (_, Intent::LogReason { .. }) => return Err(Refusal::TooSoon),
        (_, Intent::MarkHunch { concern, cause, .. }) => {
            let there = cast.concerns.get(usize::from(concern)).is_some_and(|c| usize::from(cause) < c.causes.len());
            let heard = known.concerns.get(usize::from(concern)).copied().unwrap_or_default();
            return if there && heard.cause.is_some() {
                // Who has heard it needs no hunch.
                Err(Refusal::DoneAlready)
            } else if there && heard.surfaced {
                Ok(())
            } else {
                Err(Refusal::ConcernUnknown)
            };
        }
        (Place::Wrap, Intent::EndMeeting { .. }) => return Ok(()),
        (Place::Wrap, _) => return Err(Refusal::FileFirst),
        (Place::Talk, Intent::NoteFact | Intent::EndMeeting { .. } | Intent::MakeMove { .. } | Intent::ForceGate) => {}
        (Place::Talk, Intent::HandToMarketing { .. } | Intent::Disqualify { .. }) => {}
        (Place::Talk, _) => return Err(Refusal::NotAtDesk),
        (Place::Desk, Intent::MakeMove { .. } | Intent::EndMeeting { .. } | Intent::ForceGate) => {
            return Err(Refusal::NotTalking);
        }
        (Place::Desk, _) => {}
    }
    match intent {
        Intent::MakeMove { lead, r#move, topic, manner } => check_move(cast, known, lead, r#move, topic, manner),
        other => check_form(cast, known, other),
    }
}

fn check_form(cast: &Cast, known: &Known, intent: Intent) -> Result<(), Refusal> {
    let stage = known.stage;
    let at = |wanted: bool| if wanted { Ok(()) } else { Err(Refusal::WrongStage) };
    match intent {
        Intent::ChooseSource { .. } => at(stage == Stage::LeadGeneration),
        Intent::Research { lead } => {
            at(stage <= Stage::FirstContact)?;
            if known.leads.source.is_none() {
                return Err(Refusal::NoSource);
            }
            if lead > 3 { Err(Refusal::NoLead) } else { Ok(()) }
        }
        Intent::PickLead { .. } => at(stage == Stage::LeadGeneration),
        Intent::SendTouch { .. } => {
            if known.leads.picked.is_none() {
                return Err(Refusal::NoLead);
            }
            at(stage <= Stage::FirstContact)
        }
        Intent::BookMeeting { person, .. } => {
            if usize::from(person) >= cast.people.len() || !known.people[usize::from(person)].known {
                return Err(Refusal::PersonUnknown);
            }
            if stage < Stage::Qualification { Err(Refusal::NoSlot) } else { Ok(()) }
        }
        Intent::BuildPresentation { .. } => at(stage == Stage::Presentation),
        Intent::ComposeOffer { scope, price_permille, days, .. } => {
            at(stage == Stage::Closing)?;
            let bounds =
                usize::from(scope) < cast.scopes.len() && (700..=1_100).contains(&price_permille) && days <= 365;
            if !bounds {
                return Err(Refusal::OutOfBounds);
            }
            if known.offer.sent && known.offer.terms.is_some() && known.offer.days > 0 {
                Err(Refusal::DoneAlready)
            } else {
                Ok(())
            }
        }
        Intent::HandOver { .. } => {
            at(stage == Stage::FollowUp)?;
            if known.after.handed { Err(Refusal::DoneAlready) } else { Ok(()) }
        }
        Intent::KeepPromise { promise } => match known.promises.get(usize::from(promise)) {
            Some(p) if p.by == Some(Move::M29) && p.state == 0 && known.waits_until > known.now => {
                Err(Refusal::TooSoon)
            }
            Some(p) if p.by.is_some() && p.state == 0 && !p.loose => Ok(()),
            _ => Err(Refusal::NoPromise),
        },
        Intent::PrepareAnswers { causes } => {
            let good = causes.iter().flatten().all(|&(concern, cause)| {
                cast.concerns.get(usize::from(concern)).is_some_and(|c| usize::from(cause) < c.causes.len())
            });
            if good { Ok(()) } else { Err(Refusal::OutOfBounds) }
        }
        Intent::AdvanceDay => {
            if stage == Stage::LeadGeneration && known.leads.source.is_none() {
                Err(Refusal::NoSource)
            } else {
                Ok(())
            }
        }
        Intent::HandToMarketing { topic, .. } => {
            if known.leads.picked.is_none() {
                return Err(Refusal::NoLead);
            }
            if usize::from(topic) >= NEEDS { Err(Refusal::OutOfBounds) } else { at(stage < Stage::FollowUp) }
        }
        Intent::Disqualify { .. } => {
            if known.leads.picked.is_none() {
                Err(Refusal::NoLead)
            } else {
                at(stage < Stage::FollowUp)
            }
        }
        Intent::ForceGate if known.talk.with != 0 && stage < Stage::Closing => Err(Refusal::AskTheProspect),
        Intent::ForceGate => at((Stage::FirstContact..=Stage::Closing).contains(&stage)),
        Intent::NoteFact => {
            if known.facts & !known.noted == 0 {
                Err(Refusal::NothingNew)
            } else {
                Ok(())
            }
        }
        Intent::EndMeeting { .. } | Intent::MarkHunch { .. } | Intent::LogReason { .. } | Intent::MakeMove { .. } => {
            Ok(())
        }
    }
}

/// What kind of topic it is.
pub fn kind_of(topic: Topic) -> TopicKind {
    match topic {
        Topic::None => TopicKind::None,
        Topic::Need(_) => TopicKind::Need,
        Topic::Cause(..) => TopicKind::Cause,
        Topic::Hook(_) => TopicKind::Hook,
        Topic::Field(_) => TopicKind::Field,
        Topic::Person(_) => TopicKind::Person,
        Topic::Rung(_) => TopicKind::Rung,
    }
}

fn check_move(
    cast: &Cast,
    known: &Known,
    lead: Option<Lead>,
    r#move: Move,
    topic: Topic,
    manner: Manner,
) -> Result<(), Refusal> {
    if matches!(r#move, Move::M38 | Move::M39 | Move::M42) {
        return Err(Refusal::NotAMove);
    }
    let row = &cast.moves[r#move.index()];
    if row.topics >> kind_of(topic) as u8 & 1 == 0 {
        return Err(Refusal::WrongTopic);
    }
    if manner != Manner::Plain && row.manners >> manner as u8 & 1 == 0 {
        return Err(Refusal::WrongManner);
    }
    check_topic(cast, known, r#move, topic)?;
    match lead {
        None => {}
        Some(_) if matches!(r#move, Move::M10 | Move::M11 | Move::M12 | Move::M13 | Move::M8) => {
            return Err(Refusal::WrongLead);
        }
        Some(Lead::Acknowledge) => {}
        Some(Lead::Label(concern, cause)) => check_topic(cast, known, Move::M12, Topic::Cause(concern, cause))?,
        Some(Lead::Paraphrase(hook)) => check_topic(cast, known, Move::M13, Topic::Hook(hook))?,
    }
    match r#move {
        // Needs, fields and what was said about them belong to the prospect; others are told what it is worth.
        Move::M1 | Move::M4 | Move::M5 | Move::M6 | Move::M7 | Move::M8 | Move::M9 | Move::M13 | Move::M22
            if known.talk.with != 0 =>
        {
            return Err(Refusal::AskTheProspect);
        }
        // The stage's act is the prospect's; who signs beside them is asked at the signature.
        Move::M33 if known.talk.with != 0 && known.stage < Stage::Closing => return Err(Refusal::AskTheProspect),
        Move::M10 if known.talk.channel == Channel::Email => return Err(Refusal::InWriting),
        Move::M14 | Move::M15 | Move::M17 | Move::M19 if known.open.is_none() => return Err(Refusal::NothingOpen),
        Move::M26 | Move::M27 | Move::M28 if known.stage < Stage::Presentation => return Err(Refusal::WrongStage),
        Move::M25 if known.stage < Stage::Qualification => return Err(Refusal::WrongStage),
        Move::M33 if known.stage == Stage::FollowUp && known.after.checkpoint < 90 => return Err(Refusal::TooSoon),
        Move::M33 if known.stage == Stage::Closing && !known.offer.sent => return Err(Refusal::NoOffer),
        Move::M35 | Move::M37 if known.stage < Stage::Qualification => return Err(Refusal::WrongStage),
        Move::M40 | Move::M41 if known.stage < Stage::FollowUp => return Err(Refusal::WrongStage),
        Move::M41 if known.after.referral => return Err(Refusal::DoneAlready),
        _ => {}
    }
    if r#move != Move::M10 && lines(cast, known, r#move, topic, manner).len == 0 {
        return Err(Refusal::NoWords);
    }
    Ok(())
}

fn check_topic(cast: &Cast, known: &Known, r#move: Move, topic: Topic) -> Result<(), Refusal> {
    match topic {
        Topic::None | Topic::Field(_) => Ok(()),
        Topic::Need(need) => {
            let Some(heard) = known.needs.get(usize::from(need)) else { return Err(Refusal::OutOfBounds) };
            // What builds on a need takes one that was heard of.
            let builds = matches!(r#move, Move::M6 | Move::M7 | Move::M21 | Move::M24 | Move::M41);
            if builds && heard.depth == 0 { Err(Refusal::NeedUnknown) } else { Ok(()) }
        }
        Topic::Cause(concern, cause) => {
            let place = usize::from(concern);
            let there = cast.concerns.get(place).is_some_and(|c| usize::from(cause) < c.causes.len());
            if !there {
                return Err(Refusal::OutOfBounds);
            }
            if !known.concerns[place].surfaced || known.concerns[place].settled && r#move != Move::M12 {
                return Err(Refusal::ConcernUnknown);
            }
            if cast.concerns[place].person != known.talk.with { Err(Refusal::ConcernUnknown) } else { Ok(()) }
        }
        Topic::Hook(hook) => {
            if usize::from(hook) >= cast.hooks.len() {
                return Err(Refusal::OutOfBounds);
            }
            if known.last.hook == Some(hook) { Ok(()) } else { Err(Refusal::NothingSaid) }
        }
        Topic::Person(person) => {
            let place = usize::from(person);
            if place == 0 || place >= cast.people.len() || !known.people[place].known {
                return Err(Refusal::PersonUnknown);
            }
            if r#move == Move::M36 && known.people[place].access { Err(Refusal::DoneAlready) } else { Ok(()) }
        }
        Topic::Rung(rung) => match cast.rungs.get(usize::from(rung)) {
            None => Err(Refusal::OutOfBounds),
            Some(row) if row.r#move != r#move => Err(Refusal::WrongTopic),
            Some(_) if known.offer.given >> rung & 1 == 1 => Err(Refusal::GivenAlready),
            Some(_) => Ok(()),
        },
    }
}

/// The rep's lines for a move.
pub fn lines(cast: &Cast, known: &Known, r#move: Move, topic: Topic, manner: Manner) -> Range {
    let one = |line: LineId| Range { first: line, len: 1 };
    match (r#move, topic) {
        (Move::M8, Topic::Hook(hook)) => one(cast.hooks[usize::from(hook)].follow_up),
        (Move::M13, Topic::Hook(hook)) => {
            let hook = &cast.hooks[usize::from(hook)];
            one(if manner == Manner::Twist { hook.twist } else { hook.paraphrase })
        }
        (Move::M12, Topic::Cause(concern, cause)) => {
            cast.concerns[usize::from(concern)].causes[usize::from(cause)].feeling
        }
        (Move::M16, Topic::Cause(concern, cause)) => {
            let cause = &cast.concerns[usize::from(concern)].causes[usize::from(cause)];
            if manner == Manner::Bluff { cause.bluff } else { cause.answer }
        }
        (Move::M9, Topic::Field(field)) => cast.fields[field.index()].ask,
        (Move::M14 | Move::M15 | Move::M17 | Move::M19, Topic::None) => {
            let Some(open) = known.open else { return Range::default() };
            let concern = &cast.concerns[usize::from(open)];
            match (r#move, manner) {
                (Move::M14, Manner::Why) => concern.why,
                (Move::M14, _) => concern.explore,
                (Move::M15, _) => concern.isolate,
                (Move::M17, _) => concern.confirm,
                _ => concern.argue,
            }
        }
        _ => from_table(cast, known.stage, r#move, topic, manner),
    }
}

fn from_table(cast: &Cast, stage: Stage, r#move: Move, topic: Topic, manner: Manner) -> Range {
    let kind = kind_of(topic);
    let place = match topic {
        Topic::None | Topic::Hook(_) => 0,
        Topic::Need(p) | Topic::Person(p) | Topic::Rung(p) => p,
        Topic::Field(field) => field as u8,
        Topic::Cause(concern, cause) => concern * CAUSES as u8 + cause,
    };
    let fits = |row: &&crate::scenario::cast::RepCast| row.topic == place && row.manner == manner;
    let rows = cast.rep_rows(r#move, kind);
    let here = rows.iter().filter(fits).find(|row| row.at >> stage as u8 & 1 == 1);
    here.or_else(|| rows.iter().filter(fits).find(|row| row.at == 0)).map_or(Range::default(), |row| row.lines)
}

/// The lines that an intent says: lead and move. The variant turns with how often the move was made.
pub fn words(cast: &Cast, known: &Known, luck: Luck, intent: Intent) -> [Option<LineId>; 2] {
    let Intent::MakeMove { lead, r#move, topic, manner } = intent else { return [None, None] };
    let wheel = |m: Move| u32::from(luck.slot(Purpose::Wording, m as u8, 7)) + u32::from(known.used[m.index()]);
    let first = lead.and_then(|lead| match lead {
        // By the minute, which stands still between the list and what is then said.
        Lead::Acknowledge => cast.leads.pick(u32::from(luck.slot(Purpose::Wording, 99, known.now as u16))),
        Lead::Label(concern, cause) => {
            lines(cast, known, Move::M12, Topic::Cause(concern, cause), Manner::Plain).pick(wheel(Move::M12))
        }
        Lead::Paraphrase(hook) => lines(cast, known, Move::M13, Topic::Hook(hook), Manner::Plain).pick(0),
    });
    [first, lines(cast, known, r#move, topic, manner).pick(wheel(r#move))]
}

/// Every move with topic and manner that the table knows, legal or not, with the reason where it isn't: the palette.
pub fn palette(cast: &Cast, known: &Known) -> Vec<(Intent, Result<(), Refusal>)> {
    let mut all = Vec::new();
    each_move(cast, |intent| all.push((intent, check(cast, known, intent))));
    all
}

/// Calls `f` for every move, topic and manner without lead.
pub fn each_move(cast: &Cast, mut f: impl FnMut(Intent)) {
    for &r#move in Move::ALL {
        let row = &cast.moves[r#move.index()];
        if matches!(r#move, Move::M38 | Move::M39 | Move::M42) {
            continue;
        }
        let mut topic = |topic: Topic| {
            f(Intent::plain(r#move, topic));
            for &manner in Manner::ALL.iter().skip(1) {
                if row.manners >> manner as u8 & 1 == 1 {
                    f(Intent::MakeMove { lead: None, r#move, topic, manner });
                }
            }
        };
        for &kind in TopicKind::ALL {
            if row.topics >> kind as u8 & 1 == 0 {
                continue;
            }
            match kind {
                TopicKind::None => topic(Topic::None),
                TopicKind::Need => (0..NEEDS as u8).for_each(|need| topic(Topic::Need(need))),
                TopicKind::Hook => (0..cast.hooks.len() as u8).for_each(|hook| topic(Topic::Hook(hook))),
                TopicKind::Field => Field::ALL.iter().for_each(|&field| topic(Topic::Field(field))),
                TopicKind::Person => (1..cast.people.len() as u8).for_each(|person| topic(Topic::Person(person))),
                TopicKind::Rung => (0..cast.rungs.len() as u8).for_each(|rung| topic(Topic::Rung(rung))),
                TopicKind::Cause => {
                    for (concern, cast) in cast.concerns.iter().enumerate() {
                        for cause in 0..cast.causes.len() {
                            topic(Topic::Cause(concern as u8, cause as u8));
                        }
                    }
                }
            }
        }
    }
}
