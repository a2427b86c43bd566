//! Do the known effects of selling point the right way? The monotone checks of domain.md section 10.

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::dice;
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::*;
use dealdojo::sim::decision;
use dealdojo::sim::event::Nothing;
use dealdojo::sim::{Intent, Known, Place, Rule, Session, State, Topic, legal};

use super::games::{DEALS, WINNABLE, after, cast, meddle, play_with, seeds, share, spread};

/// Positions of the good policy's games in which `wanted` holds, before its choice.
fn positions(id: &str, seeds: std::ops::Range<u64>, wanted: impl Fn(&Session) -> bool + Sync) -> Vec<Session> {
    let all: Vec<u64> = seeds.collect();
    let games = spread(&all, |&seed| {
        let luck = dice(Policy::Good, seed);
        let mut found = Vec::new();
        play_with(&cast(id), seed, &mut Nothing, |session| {
            if session.known().place == Place::Talk && wanted(session) {
                found.push(session.clone());
            }
            Policy::Good.choose(&session.cast, &session.state, luck)
        });
        found
    });
    games.into_iter().flatten().collect()
}

/// Makes moves one after the other; none where one of them isn't legal.
fn made(from: &Session, moves: &[(Move, Topic)]) -> Option<State> {
    moves.iter().try_fold(from.state.clone(), |state, &(r#move, topic)| {
        after(&state, &from.cast, from.seed, Intent::plain(r#move, topic))
    })
}

fn score(session: &Session, state: &State) -> i32 {
    decision::score(&session.cast, state, usize::from(session.known().talk.with))
}

#[test]
fn check_1_the_implication_before_the_benefit_never_leaves_less_value_than_after_it() {
    let (mut compared, mut wrong) = (0, Vec::new());
    for id in DEALS {
        for session in positions(id, seeds(25, 150), |session| session.known().talk.with == 0) {
            for need in 0..3u8 {
                let topic = Topic::Need(need);
                let first = made(&session, &[(Move::M6, topic), (Move::M21, topic)]);
                let swapped = made(&session, &[(Move::M21, topic), (Move::M6, topic)]);
                let (Some(first), Some(swapped)) = (first, swapped) else { continue };
                let value = |state: &State| state.mind.people[0].value[usize::from(need)];
                compared += 1;
                if value(&first) < value(&swapped) {
                    let before = &session.state.mind;
                    wrong.push(format!(
                        "{id} seed {} turn {}: {} against {} (need {}, fear {}, stage {:?})",
                        session.seed,
                        session.known().turn,
                        value(&first),
                        value(&swapped),
                        before.needs[usize::from(need)],
                        before.people[0].fear,
                        session.known().stage,
                    ));
                }
            }
        }
    }
    assert!(compared > 500, "only {compared} positions");
    assert!(wrong.is_empty(), "{} of {compared}: {:?}", wrong.len(), &wrong[..wrong.len().min(6)]);
}

/// Touches until `done`, at most so many; the reply to each is judged by what the state then says.
fn touches(
    id: &str,
    seed: u64,
    most: u8,
    touch: impl Fn(&Cast, &Known) -> Intent,
    talk: impl Fn(&Session) -> Option<Intent>,
) -> Session {
    let good = dice(Policy::Good, seed);
    let mut sent = 0;
    play_with(&cast(id), seed, &mut Nothing, |session| {
        let known = session.known();
        if known.stage >= Stage::Qualification
            || sent >= most && known.place == Place::Desk && known.stage == Stage::FirstContact
        {
            // Enough was seen: end it.
            return Intent::Disqualify { reason: EndCause::Unfit };
        }
        match (known.stage, known.place) {
            (Stage::FirstContact, Place::Desk) => {
                sent += 1;
                touch(&session.cast, known)
            }
            (Stage::FirstContact, Place::Talk) => {
                talk(session).unwrap_or_else(|| Policy::Good.choose(&session.cast, &session.state, good))
            }
            _ => Policy::Good.choose(&session.cast, &session.state, good),
        }
    })
}

/// A message's parts by what they are; a fact where one is known.
fn message(cast: &Cast, known: &Known, channel: Channel, substance: SubstanceKind) -> Intent {
    let fact = cast
        .openings
        .iter()
        .position(|o| o.kind == OpeningKind::Fact && o.needs.is_none_or(|fact| known.facts >> fact & 1 == 1));
    let generic = cast.openings.iter().position(|o| o.kind == OpeningKind::Generic);
    let opening = if substance == SubstanceKind::Brochure { generic } else { fact.or(generic) };
    let warm = known.touches.last == Some(TouchResult::AsksBack);
    let ask = if warm || substance == SubstanceKind::Brochure { AskKind::Slot } else { AskKind::Interest };
    Intent::SendTouch {
        channel,
        opening: opening.unwrap_or(0) as u8,
        substance: cast.substances.iter().position(|s| s.0 == substance).unwrap_or(0) as u8,
        ask: cast.asks.iter().position(|a| a.0 == ask).unwrap_or(0) as u8,
    }
}

/// In how many of 100 seeds six touches bring a meeting.
fn meetings(id: &str, channel: Channel, brochure: bool) -> f64 {
    let all: Vec<u64> = seeds(200, 800).collect();
    let met = spread(&all, |&seed| {
        let kind = if brochure { SubstanceKind::Brochure } else { SubstanceKind::Insight };
        let opens = |session: &Session| {
            let intent = Intent::plain(Move::M2, Topic::None);
            (brochure && session.known().talk.turns == 0).then_some(intent)
        };
        let end = touches(id, seed, 6, |cast, known| message(cast, known, channel, kind), opens);
        end.known().entered[Stage::Qualification.index()] != u32::MAX
    });
    share(met.iter().filter(|met| **met).count() as u32, met.len() as u32)
}

#[test]
fn check_2_a_brochure_first_brings_at_most_six_tenths_of_the_meetings_of_a_curious_opening() {
    let mut wrong = Vec::new();
    for id in DEALS {
        for channel in [Channel::Email, Channel::Call] {
            let (curious, brochure) = (meetings(id, channel, false), meetings(id, channel, true));
            if brochure > 0.6 * curious {
                wrong.push(format!(
                    "{id} by {channel:?}: {brochure:.1} % after a brochure, {curious:.1} % after a question"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Mean touches until anything comes back, the ninth at most.
fn touches_to_reply(id: &str, channel: Channel) -> f64 {
    let all: Vec<u64> = seeds(200, 800).collect();
    let counts = spread(&all, |&seed| {
        let mut answered = None;
        let send = |cast: &Cast, known: &Known| {
            // A fact and a view of things, asked without hurry: only the channel differs.
            let Intent::SendTouch { opening, substance, .. } = message(cast, known, channel, SubstanceKind::Insight)
            else {
                return Intent::AdvanceDay;
            };
            let ask = cast.asks.iter().position(|a| a.0 == AskKind::Interest).unwrap_or(0) as u8;
            Intent::SendTouch { channel, opening, substance, ask }
        };
        let luck = dice(Policy::Good, seed);
        play_with(&cast(id), seed, &mut Nothing, |session| {
            let known = session.known();
            let replied = known.touches.last.is_some_and(|last| last != TouchResult::Silence);
            if replied && answered.is_none() {
                answered = Some(known.touches.count);
            }
            match (answered, known.stage) {
                (None, Stage::FirstContact) => send(&session.cast, known),
                (None, Stage::LeadGeneration) => Policy::Good.choose(&session.cast, &session.state, luck),
                _ => Intent::Disqualify { reason: EndCause::Unfit },
            }
        });
        f64::from(answered.unwrap_or(9))
    });
    counts.iter().sum::<f64>() / counts.len() as f64
}

#[test]
fn check_3_a_channel_they_like_needs_at_most_half_the_touches_of_one_they_do_not() {
    let mut wrong = Vec::new();
    for id in DEALS {
        let cast = cast(id);
        let liked = touches_to_reply(id, cast.channel);
        for channel in [Channel::Email, Channel::Call, Channel::Visit, Channel::Social] {
            if channel == cast.channel || cast.adjacent >> channel as u8 & 1 == 1 {
                continue;
            }
            let other = touches_to_reply(id, channel);
            if other < 2.0 * liked {
                wrong.push(format!("{id}: {liked:.2} touches by {:?}, {other:.2} by {channel:?}", cast.channel));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// The mean decision score after each of two moves, over positions where a concern of this kind is on the table.
fn compared(category: Category, a: Move, b: Move) -> (f64, f64, usize) {
    let (mut sums, mut count) = ((0.0, 0.0), 0);
    for id in WINNABLE {
        let open = |session: &Session| {
            session.known().open.is_some_and(|open| session.cast.concerns[usize::from(open)].category == category)
        };
        for session in positions(id, seeds(60, 300), open) {
            // About nothing in particular, or about a need, as the table has words for it.
            let topics = || [Topic::None, Topic::Need(0), Topic::Need(1), Topic::Need(2)].into_iter();
            let best = |r#move| topics().filter_map(|topic| made(&session, &[(r#move, topic)])).next();
            let (Some(one), Some(two)) = (best(a), best(b)) else { continue };
            sums.0 += f64::from(score(&session, &one));
            sums.1 += f64::from(score(&session, &two));
            count += 1;
        }
    }
    (sums.0 / count as f64, sums.1 / count as f64, count)
}

#[test]
fn check_5_safety_helps_who_cannot_decide_more_than_urgency_does() {
    let (safety, urgency, positions) = compared(Category::Indecision, Move::M29, Move::M31);
    assert!(positions > 50, "only {positions} positions");
    assert!(
        safety > urgency,
        "decision score over {positions} positions: {safety:.1} after M29, {urgency:.1} after M31"
    );
}

#[test]
fn check_5_honest_urgency_helps_who_stays_as_they_are_at_least_as_much_as_safety() {
    let (urgency, safety, positions) = compared(Category::StatusQuo, Move::M31, Move::M29);
    assert!(positions > 50, "only {positions} positions");
    assert!(
        urgency >= safety,
        "decision score over {positions} positions: {urgency:.1} after M31, {safety:.1} after M29"
    );
}

/// The full method, but each objection gets an answer to a cause that isn't there; then the talk ends, and the next one is
/// with the same person.
fn surface_only(id: &str, seed: u64) -> Session {
    meddle(id, Policy::Good, seed, |session| {
        let known = session.known();
        if known.place == Place::Desk && known.stage >= Stage::Qualification {
            let waits = known
                .concerns
                .iter()
                .position(|concern| concern.answered != 0 && concern.times == 1 && !concern.settled);
            let person = session.cast.concerns[waits?].person;
            let again = Intent::BookMeeting { person, channel: Channel::Call };
            return session.clone().apply(again, &mut Nothing).is_ok().then_some(again);
        }
        let open = known.open?;
        let concern = &session.cast.concerns[usize::from(open)];
        if known.place != Place::Talk || concern.category == Category::BrushOff {
            return None;
        }
        let truth = session.state.mind.concerns[usize::from(open)].cause;
        let answered = known.concerns[usize::from(open)].answered;
        let other = (0..concern.causes.len() as u8).find(|&cause| cause != truth)?;
        if answered >> other & 1 == 0 {
            let answer = Intent::plain(Move::M16, Topic::Cause(open, other));
            return legal::check(&session.cast, known, answer).is_ok().then_some(answer);
        }
        Some(Intent::EndMeeting { note: true })
    })
}

#[test]
fn check_6_a_concern_answered_on_the_surface_only_comes_back_in_four_of_five_runs() {
    let mut wrong = Vec::new();
    for id in WINNABLE {
        let all: Vec<u64> = seeds(80, 300).collect();
        let runs = spread(&all, |&seed| {
            let session = surface_only(id, seed);
            let missed = session.state.mind.fired.has(Rule::M16Miss);
            let back = session.known().concerns.iter().any(|concern| concern.answered != 0 && concern.times > 1);
            (missed, back)
        });
        let missed = runs.iter().filter(|run| run.0).count() as u32;
        let back = runs.iter().filter(|run| run.0 && run.1).count() as u32;
        if missed == 0 || share(back, missed) < 80.0 {
            wrong.push(format!("{id}: comes back in {back} of {missed} runs"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Positions at the table in stage 6 with an offer out.
fn at_the_table(id: &str) -> Vec<Session> {
    positions(id, seeds(60, 300), |session| {
        session.known().stage == Stage::Closing && session.known().offer.sent && session.known().talk.with == 0
    })
}

/// The first rung of a move.
fn rung(cast: &Cast, r#move: Move) -> Option<Intent> {
    let place = cast.rungs.iter().position(|rung| rung.r#move == r#move && rung.price_permille > 0)?;
    Some(Intent::plain(r#move, Topic::Rung(place as u8)))
}

#[test]
fn check_7_a_discount_for_nothing_helps_now_where_the_price_is_what_is_in_the_way() {
    let mut changes = Vec::new();
    for id in WINNABLE {
        for session in at_the_table(id) {
            let full = session.state.clone();
            let mut cheaper = full.clone();
            cheaper.known.offer.price -= cheaper.known.offer.price / 10;
            if score(&session, &cheaper) - score(&session, &full) < 4 {
                // A lower price alone would change little: it isn't what is in the way.
                continue;
            }
            let Some(discount) = rung(&session.cast, Move::M26) else { continue };
            if let Some(after) = after(&session.state, &session.cast, session.seed, discount) {
                changes.push(score(&session, &after) - score(&session, &session.state));
            }
        }
    }
    assert!(changes.len() > 20, "only {} positions", changes.len());
    let mean = f64::from(changes.iter().sum::<i32>()) / changes.len() as f64;
    assert!(mean > 0.0, "over {} positions the decision score changes by {mean:.2} on average", changes.len());
}

#[test]
fn check_7_a_discount_for_nothing_costs_margin_and_belief_in_the_price_and_makes_the_price_weigh_more_later() {
    let mut seen = 0;
    for id in WINNABLE {
        for session in at_the_table(id) {
            let rungs: Vec<u8> = (0..session.cast.rungs.len() as u8)
                .filter(|&r| session.cast.rungs[usize::from(r)].r#move == Move::M26)
                .collect();
            let [first, second, ..] = rungs[..] else { panic!("{id}: two discounts are needed") };
            let Some(once) = made(&session, &[(Move::M26, Topic::Rung(first))]) else { continue };
            let before = &session.state;
            assert!(once.known.offer.price < before.known.offer.price, "{id} {}: no margin lost", session.seed);
            let (had, has) = (before.mind.price_credibility, once.mind.price_credibility);
            assert!(has < had || had == 0, "{id} {}: belief in the price {had} then {has}", session.seed);
            let Some(twice) = made(&session, &[(Move::M26, Topic::Rung(first)), (Move::M26, Topic::Rung(second))])
            else {
                continue;
            };
            let price = |state: &State| {
                let weighs = |(place, concern): (usize, &dealdojo::scenario::cast::ConcernCast)| {
                    let hidden = &state.mind.concerns[place];
                    let there = concern.category == Category::Price && concern.person == 0 && !hidden.locked;
                    there.then_some(if hidden.present { hidden.salience } else { 0 })
                };
                session.cast.concerns.iter().enumerate().filter_map(weighs).max()
            };
            if let (Some(then), Some(now)) = (price(before), price(&twice)) {
                assert!(now > then || then == 10_000, "{id} {}: the price weighs {then} then {now}", session.seed);
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "only {seen} positions");
}

/// The full method that meets a price on the table with one kind of concession: for nothing, or for something.
fn concedes(id: &str, seed: u64, r#move: Move) -> Session {
    meddle(id, Policy::Good, seed, |session| {
        let known = session.known();
        let about_price =
            known.open.is_some_and(|open| session.cast.concerns[usize::from(open)].category == Category::Price);
        let at_the_table = known.stage == Stage::Closing && known.offer.sent && known.talk.turns == 1;
        if known.place != Place::Talk || !(about_price || at_the_table) || known.offer.concessions > 2 {
            return None;
        }
        let rungs = (0..session.cast.rungs.len() as u8).filter(|&r| {
            let rung = &session.cast.rungs[usize::from(r)];
            let smaller =
                known.offer.last_size == 0 || rung.price_permille < known.offer.last_size || r#move == Move::M26;
            rung.r#move == r#move && rung.price_permille > 0 && smaller
        });
        let intents = rungs.map(|r| Intent::plain(r#move, Topic::Rung(r)));
        // One concession a talk.
        let made = known.history.iter().any(|&(made, _)| made == r#move as u8);
        intents.into_iter().find(|&i| !made && legal::check(&session.cast, known, i).is_ok())
    })
}

#[test]
fn check_7_discounts_for_nothing_bring_less_revenue_than_something_for_something() {
    let revenue = |r#move: Move| {
        let tables: Vec<_> = WINNABLE.iter().flat_map(|&id| seeds(120, 500).map(move |seed| (id, seed))).collect();
        let runs = spread(&tables, |&(id, seed)| {
            let session = concedes(id, seed, r#move);
            let won = session.known().outcome == Outcome::Won;
            (won, if won { session.known().offer.price } else { 0 })
        });
        (runs.iter().map(|run| run.1).sum::<i64>(), runs.iter().filter(|run| run.0).count())
    };
    let (given, traded) = (revenue(Move::M26), revenue(Move::M27));
    assert!(given.0 < traded.0, "revenue and wins: {given:?} for nothing, {traded:?} for something");
}
