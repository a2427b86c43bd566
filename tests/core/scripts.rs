//! Which rare things does somebody do on purpose? A bot's game with one habit of its own, for rules that no bot meets by itself.

use dealdojo::practice::policy::Policy;
use dealdojo::scenario::words::*;
use dealdojo::sim::luck::Luck;
use dealdojo::sim::{Intent, Place, Rule, Session, Topic};

/// A game with a habit. What `instead` asks for and is refused gives way to what the bot does.
pub struct Script {
    pub name: &'static str,
    pub scenario: &'static str,
    pub base: Policy,
    pub seed: u64,
    /// Played in the pack with stricter prospects.
    pub strict: bool,
    pub instead: fn(&Session) -> Option<Intent>,
}

/// All of them.
pub const SCRIPTS: &[Script] = &[
    Script {
        name: "a_message_that_pries",
        scenario: "ewa_deal",
        base: Policy::Good,
        seed: 3,
        strict: false,
        instead: pries,
    },
    Script {
        name: "argues_then_explores",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 1,
        strict: false,
        instead: argues,
    },
    Script {
        name: "prepares_answers",
        scenario: "ewa_deal",
        base: Policy::Oracle,
        seed: 1,
        strict: false,
        instead: prepares,
    },
    Script {
        name: "checks_in_three_times",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 2,
        strict: false,
        instead: checks_in,
    },
    Script {
        name: "calls_without_end",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 4,
        strict: false,
        instead: calls,
    },
    Script {
        name: "signs_and_is_gone",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 5,
        strict: false,
        instead: is_gone,
    },
    Script {
        name: "promises_the_moon",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 6,
        strict: false,
        instead: overpromises,
    },
    Script {
        name: "shows_what_touches_a_stated_need",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 7,
        strict: false,
        instead: shows,
    },
    Script {
        name: "gives_more_each_time",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 1,
        strict: false,
        instead: gives_more,
    },
    Script {
        name: "asks_how_far_they_are_and_asks_again",
        scenario: "ewa_deal",
        base: Policy::Good,
        seed: 4,
        strict: false,
        instead: asks_again,
    },
    Script {
        name: "leaves_the_offer_unfinished",
        scenario: "ewa_deal",
        base: Policy::Good,
        seed: 5,
        strict: false,
        instead: unfinished,
    },
    Script {
        name: "asks_for_the_rival_late",
        scenario: "ewa_deal",
        base: Policy::Good,
        seed: 6,
        strict: false,
        instead: rival_late,
    },
    Script {
        name: "wants_names_too_early",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 9,
        strict: false,
        instead: asks_for_names,
    },
    Script {
        name: "hands_over_nothing",
        scenario: "krzysztof_deal",
        base: Policy::Good,
        seed: 1,
        strict: false,
        instead: hands_nothing,
    },
    Script {
        name: "never_meets_who_signs",
        scenario: "ewa_deal",
        base: Policy::Good,
        seed: 7,
        strict: false,
        instead: never_meets,
    },
    Script {
        name: "argues_for_the_rival",
        scenario: "krzysztof_deal",
        base: Policy::Good,
        seed: 2,
        strict: false,
        instead: for_the_rival,
    },
    Script {
        name: "keeps_who_has_no_need",
        scenario: "dorota_deal",
        base: Policy::Good,
        seed: 2,
        strict: false,
        instead: keeps,
    },
    Script {
        name: "gives_where_gifts_break_a_norm",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 1,
        strict: true,
        instead: gives,
    },
    Script {
        name: "drops_who_has_no_need",
        scenario: "dorota_deal",
        base: Policy::Good,
        seed: 1,
        strict: true,
        instead: drops,
    },
    Script {
        name: "writes_instead_of_calling",
        scenario: "ewa_deal",
        base: Policy::Good,
        seed: 1,
        strict: false,
        instead: writes,
    },
    Script {
        name: "leaves_it_open_until_a_date",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 1,
        strict: false,
        instead: parks,
    },
    Script {
        name: "hands_over_with_any_topic",
        scenario: "dorota_deal",
        base: Policy::Good,
        seed: 3,
        strict: false,
        instead: any_topic,
    },
    Script {
        name: "pushes_an_open_door",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 7,
        strict: false,
        instead: pushes,
    },
    Script {
        name: "asks_a_tense_person_to_agree",
        scenario: "marta_deal",
        base: Policy::Good,
        seed: 2,
        strict: false,
        instead: wants_a_yes,
    },
];

fn needs_stage(session: &Session, stage: Stage, place: Place) -> Option<()> {
    (session.known().stage == stage && session.known().place == place).then_some(())
}

/// Quotes from somebody's private page.
fn pries(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::FirstContact, Place::Desk)?;
    let opening = session.cast.openings.iter().position(|opening| opening.kind == OpeningKind::Creepy)?;
    let first = session.known().touches.count == 0;
    first.then_some(Intent::SendTouch { channel: Channel::Email, opening: opening as u8, substance: 0, ask: 0 })
}

/// Argues until the other side is tense, then asks how it comes.
fn argues(session: &Session) -> Option<Intent> {
    let known = session.known();
    known.open.filter(|_| !session.state.mind.fired.has(Rule::M14Cold))?;
    let tense = session.state.mind.people[usize::from(known.talk.with)].tension >= 5_000;
    Some(Intent::plain(if tense { Move::M14 } else { Move::M19 }, Topic::None))
}

/// Chooses answers before the first talk that shows something (rule R47).
fn prepares(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Presentation, Place::Desk)?;
    session.known().prepared.iter().all(Option::is_none).then_some(())?;
    let likely = |place: usize| {
        let concern = session.cast.concerns.get(place)?;
        let wanted = concern.category != Category::BrushOff;
        wanted.then_some((place as u8, session.state.mind.concerns[place].cause))
    };
    Some(Intent::PrepareAnswers { causes: [likely(0), likely(1), likely(3)] })
}

/// Asks how it goes again and again in one talk.
fn checks_in(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::FollowUp, Place::Talk)?;
    (!session.state.mind.fired.has(Rule::M40Empty)).then_some(Intent::plain(Move::M40, Topic::None))
}

/// Calls the customer every other day.
fn calls(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::FollowUp, Place::Desk)?;
    (session.known().after.touches < 3).then_some(Intent::BookMeeting { person: 0, channel: Channel::Call })
}

/// Has better things to do than to look after who bought.
fn is_gone(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::FollowUp, Place::Desk)?;
    Some(Intent::AdvanceDay)
}

/// Takes every risk off in words, and is gone after the signature.
fn overpromises(session: &Session) -> Option<Intent> {
    let known = session.known();
    if known.stage == Stage::FollowUp {
        return is_gone(session);
    }
    needs_stage(session, Stage::Closing, Place::Talk)?;
    let over = Intent::MakeMove { lead: None, r#move: Move::M29, topic: Topic::None, manner: Manner::Overpromise };
    (known.used[Move::M29.index()] < 3 && known.talk.turns < 3).then_some(over)
}

/// Brings a present.
fn gives(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Closing, Place::Talk)?;
    let rung = session.cast.rungs.iter().position(|rung| rung.r#move == Move::M28)?;
    Some(Intent::plain(Move::M28, Topic::Rung(rung as u8)))
}

/// Closes the file kindly where the method would hand it to marketing.
fn drops(session: &Session) -> Option<Intent> {
    let known = session.known();
    let heard = known.needs.iter().filter(|need| need.asked > 0).count();
    (known.stage >= Stage::Qualification && heard >= 2).then_some(Intent::Disqualify { reason: EndCause::NoNeed })
}

/// Shows features of what they said hurts.
fn shows(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Presentation, Place::Talk)?;
    let known = session.known();
    let need = known.needs.iter().position(|need| need.depth >= 4)?;
    (known.open.is_none() && known.used[Move::M20.index()] < 2)
        .then_some(Intent::plain(Move::M20, Topic::Need(need as u8)))
}

/// Trades a small thing, then a larger one.
fn gives_more(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Closing, Place::Talk)?;
    let offer = session.known().offer;
    let mut rungs: Vec<usize> = (0..session.cast.rungs.len())
        .filter(|&rung| session.cast.rungs[rung].r#move == Move::M27 && session.cast.rungs[rung].price_permille > 0)
        .collect();
    rungs.sort_by_key(|&rung| session.cast.rungs[rung].price_permille);
    let next = rungs.into_iter().find(|rung| offer.given >> rung & 1 == 0)?;
    Some(Intent::plain(Move::M27, Topic::Rung(next as u8)))
}

/// Wants to know again and again where the two of them stand.
fn asks_again(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Presentation, Place::Talk)?;
    (!session.state.mind.fired.has(Rule::M32Often)).then_some(Intent::plain(Move::M32, Topic::None))
}

/// Sends an offer without terms and without a date.
fn unfinished(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Closing, Place::Desk)?;
    let scope = session.known().presentation.map_or(1, |built| built.scope);
    let first = !session.known().offer.sent;
    first.then_some(Intent::ComposeOffer { price_permille: 1_000, terms: u8::MAX, scope, days: 0 })
}

/// Thinks of the rival when everything was shown, and not before.
fn rival_late(session: &Session) -> Option<Intent> {
    let known = session.known();
    let asks = Intent::plain(Move::M9, Topic::Field(Field::Competitor));
    if known.stage <= Stage::Qualification {
        let chosen = Policy::Good.choose(&session.cast, &session.state, Luck::new(0));
        return (chosen == asks).then_some(Intent::plain(Move::M33, Topic::None));
    }
    let late = known.place == Place::Talk && known.talk.with == 0;
    (late && !session.state.mind.fired.has(Rule::LateRival)).then_some(asks)
}

/// Has done nothing for the customer yet and wants names.
fn asks_for_names(session: &Session) -> Option<Intent> {
    let known = session.known();
    match known.place {
        _ if known.stage != Stage::FollowUp || session.state.mind.fired.has(Rule::M41Early) => None,
        Place::Desk if known.after.checkpoint < 30 => Some(Intent::AdvanceDay),
        Place::Desk => Some(Intent::BookMeeting { person: 0, channel: Channel::Call }),
        _ => Some(Intent::plain(Move::M41, Topic::None)),
    }
}

/// Leaves delivery to find out for itself.
fn hands_nothing(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::FollowUp, Place::Desk)?;
    (!session.known().after.handed).then_some(Intent::HandOver { facts: false, promises: false })
}

/// Talks to the contact alone and asks for the signature.
fn never_meets(session: &Session) -> Option<Intent> {
    let known = session.known();
    let contact = Intent::BookMeeting { person: 0, channel: Channel::Call };
    match (known.stage, known.place) {
        (Stage::ObjectionHandling | Stage::Closing, Place::Desk)
            if known.offer.sent || known.stage == Stage::ObjectionHandling =>
        {
            Some(contact)
        }
        (Stage::Closing, Place::Talk) if known.open.is_none() && !session.state.mind.fired.has(Rule::UnknownSigner) => {
            Some(Intent::plain(Move::M33, Topic::None))
        }
        _ => None,
    }
}

/// Argues until the rival is preferred, then waits for the answer.
fn for_the_rival(session: &Session) -> Option<Intent> {
    let known = session.known();
    let lost = session.state.mind.people[0].preference < -3_000;
    match known.place {
        Place::Talk if lost => Some(Intent::EndMeeting { note: true }),
        Place::Talk if known.stage >= Stage::Presentation && known.talk.with == 0 => {
            known.open.map(|_| Intent::plain(Move::M19, Topic::None))
        }
        Place::Desk if lost => Some(Intent::AdvanceDay),
        _ => None,
    }
}

/// Calls on somebody friendly again and again.
fn keeps(session: &Session) -> Option<Intent> {
    let known = session.known();
    if known.stage < Stage::Qualification {
        return None;
    }
    Some(match known.place {
        Place::Desk => Intent::BookMeeting { person: 0, channel: Channel::Call },
        _ if known.talk.turns > 6 => Intent::EndMeeting { note: true },
        _ => Intent::plain(Move::M4, Topic::Need(known.talk.turns % 3)),
    })
}

/// Takes the objections by mail, and puts the worth in there, too.
fn writes(session: &Session) -> Option<Intent> {
    let known = session.known();
    match known.place {
        Place::Desk if known.stage == Stage::ObjectionHandling => {
            Some(Intent::BookMeeting { person: 0, channel: Channel::Email })
        }
        Place::Talk if known.talk.channel == Channel::Email => {
            let need = known.needs.iter().position(|need| need.depth >= 3)?;
            let worth = Intent::plain(Move::M24, Topic::Need(need as u8));
            let explores = known.open.filter(|_| !session.state.mind.fired.has(Rule::InWriting));
            Some(explores.map_or(worth, |_| Intent::plain(Move::M14, Topic::None)))
        }
        _ => None,
    }
}

/// Asks for the next step as soon as an objection is half answered.
fn parks(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::ObjectionHandling, Place::Talk)?;
    let open = usize::from(session.known().open?);
    let half = session.state.mind.concerns[open].resolution >= 3_000;
    (half && session.known().concerns[open].cause.is_some()).then_some(Intent::plain(Move::M33, Topic::None))
}

/// Gets rid of it: something, some day.
fn any_topic(session: &Session) -> Option<Intent> {
    let chosen = Policy::Good.choose(&session.cast, &session.state, Luck::new(0));
    let Intent::HandToMarketing { reason, .. } = chosen else { return None };
    Some(Intent::HandToMarketing { reason, topic: 2, days: 3 })
}

/// Presses where a yes was on its way.
fn pushes(session: &Session) -> Option<Intent> {
    needs_stage(session, Stage::Closing, Place::Talk)?;
    let needed = dealdojo::sim::decision::needed(&session.cast, 0);
    let ready = dealdojo::sim::decision::score(&session.cast, &session.state, 0) >= needed;
    let first = session.known().used[Move::M34.index()] == 0;
    (ready && first && session.known().open.is_none()).then_some(Intent::plain(Move::M34, Topic::None))
}

/// Argues until the other side is tense, then wants to hear that it is settled.
fn wants_a_yes(session: &Session) -> Option<Intent> {
    let known = session.known();
    known.open.filter(|_| !session.state.mind.fired.has(Rule::M17False))?;
    let tense = session.state.mind.people[usize::from(known.talk.with)].tension >= 5_000;
    Some(Intent::plain(if tense { Move::M17 } else { Move::M19 }, Topic::None))
}
