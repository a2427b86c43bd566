//! What holds in every run, whoever plays and whatever is asked for?

use std::sync::Arc;

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::{dice, play};
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::*;
use dealdojo::sim::choices::choices;
use dealdojo::sim::event::{Event, Nothing};
use dealdojo::sim::luck::{Luck, Purpose};
use dealdojo::sim::score::score;
use dealdojo::sim::{Intent, Lead, Place, Session, State, Sureness, Topic, legal};
use proptest::prelude::*;

use super::games::{PACK, intents_of, play_with, replay, seeds, spread};

/// Every scenario with every policy.
fn players() -> Vec<(Arc<Cast>, Policy)> {
    PACK.casts.iter().flat_map(|cast| Policy::ALL.iter().map(move |&policy| (Arc::clone(cast), policy))).collect()
}

/// Plays every policy in every scenario over the seeds; `look` sees the session before each turn and at the end.
fn watch(seeds: std::ops::Range<u64>, look: impl Fn(&Session, u64) + Sync) {
    spread(&players(), |(cast, policy)| {
        for seed in seeds.clone() {
            let luck = dice(*policy, seed);
            let end = play_with(cast, seed, &mut Nothing, |session| {
                look(session, seed);
                policy.choose(&session.cast, &session.state, luck)
            });
            look(&end, seed);
        }
    });
}

fn assert_in_range(state: &State, who: &str) {
    let mind = &state.mind;
    let mut meters = vec![
        ("price credibility", mind.price_credibility),
        ("momentum", mind.momentum),
        ("adoption", mind.adoption),
        ("satisfaction", mind.satisfaction),
    ];
    meters.extend(mind.needs.iter().map(|need| ("need", *need)));
    for person in &mind.people {
        let own = [person.trust, person.interest, person.patience, person.tension, person.fear, person.clarity];
        meters.extend(
            own.into_iter().zip(["trust", "interest", "patience", "tension", "fear", "clarity"]).map(|(v, n)| (n, v)),
        );
        meters.extend(person.value.iter().map(|value| ("value", *value)));
        assert!((-10_000..=10_000).contains(&person.preference), "{who}: preference {}", person.preference);
    }
    for concern in &mind.concerns {
        meters.extend([
            ("salience", concern.salience),
            ("disclosure", concern.disclosure),
            ("resolution", concern.resolution),
        ]);
        assert!((0..=100).contains(&concern.unlock), "{who}: unlock {}", concern.unlock);
    }
    for (name, value) in meters {
        assert!((0..=10_000).contains(&value), "{who}: {name} {value}");
    }
}

#[test]
fn meters_and_scores_stay_in_their_range() {
    watch(seeds(6, 60), |session, seed| {
        let who = format!("{} seed {seed} turn {}", session.cast.id, session.known().turn);
        assert_in_range(&session.state, &who);
        let score = score(&session.cast, &session.state);
        assert!(score.behaviour <= 100, "{who}: {score:?}");
        assert!(score.levels.iter().flatten().all(|level| (100..=500).contains(level)), "{who}: {score:?}");
        assert!(session.state.known.offer.price >= 0, "{who}: price {}", session.state.known.offer.price);
    });
}

#[test]
fn felt_value_never_exceeds_the_need_behind_it_while_the_talk_makes_it() {
    // play.md section 1: value_k ≤ need_k. A relay into another head (rule C36) may not go past it either.
    watch(seeds(3, 30), |session, seed| {
        for need in 0..3 {
            let level = session.state.mind.needs[need];
            for (person, meters) in session.state.mind.people.iter().enumerate() {
                let value = meters.value[need];
                assert!(
                    value <= level,
                    "{} seed {seed}: person {person} need {need}: value {value} over need {level}",
                    session.cast.id
                );
            }
        }
    });
}

#[test]
fn the_same_input_gives_a_byte_identical_log() {
    spread(&players(), |(cast, policy)| {
        for seed in seeds(2, 12) {
            let intents = intents_of(cast, *policy, seed);
            let log = |(_, turns): (Session, Vec<Vec<Event>>)| serde_json::to_string(&turns).unwrap();
            assert_eq!(
                log(replay(cast, seed, &intents)),
                log(replay(cast, seed, &intents)),
                "{} {policy:?} {seed}",
                cast.id
            );
        }
    });
}

#[test]
fn a_run_with_a_log_ends_where_the_run_without_one_ends() {
    spread(&players(), |(cast, policy)| {
        for seed in seeds(3, 20) {
            let mut intents = Vec::new();
            let quiet = play(cast, *policy, seed, &mut Nothing, |intent| intents.push(intent));
            let (loud, _) = replay(cast, seed, &intents);
            assert_eq!(quiet.state, loud.state, "{} {policy:?} {seed}", cast.id);
        }
    });
}

#[test]
fn folding_the_log_gives_the_state() {
    spread(&players(), |(cast, policy)| {
        for seed in seeds(2, 12) {
            let start = Session::new(Arc::clone(cast), seed).state;
            let (session, turns) = replay(cast, seed, &intents_of(cast, *policy, seed));
            let folded = dealdojo::sim::log::fold(&start, turns.iter().flatten()).unwrap();
            assert_eq!(folded, session.state, "{} {policy:?} {seed}", cast.id);
        }
    });
}

#[test]
fn an_event_log_reads_back_as_it_was_written() {
    for (cast, policy) in players().into_iter().filter(|(_, policy)| *policy == Policy::Random) {
        let (_, turns) = replay(&cast, 5, &intents_of(&cast, policy, 5));
        let text = serde_json::to_string(&turns).unwrap();
        let again: Vec<Vec<Event>> = serde_json::from_str(&text).unwrap();
        assert_eq!(again, turns);
        assert!(!text.contains("\"en\"") && !text.contains("\"pl\""));
    }
}

#[test]
fn stages_only_advance_and_time_never_runs_back() {
    spread(&players(), |(cast, policy)| {
        for seed in seeds(8, 80) {
            let mut session = Session::new(Arc::clone(cast), seed);
            let mut last = (session.known().stage, session.known().now, session.known().turn);
            for intent in intents_of(cast, *policy, seed) {
                session.apply(intent, &mut Nothing).unwrap();
                let now = (session.known().stage, session.known().now, session.known().turn);
                assert!(now.0 >= last.0 && now.1 >= last.1, "{} {policy:?} {seed}: {last:?} then {now:?}", cast.id);
                assert_eq!(now.2, last.2 + 1, "{} {policy:?} {seed}: a turn is any accepted intent", cast.id);
                last = now;
            }
        }
    });
}

#[test]
fn every_run_comes_to_an_end_without_the_bot_being_refused_again_and_again() {
    let open = spread(&players(), |(cast, policy)| {
        let ends = |seed: &u64| play(cast, *policy, *seed, &mut Nothing, |_| {}).is_over();
        let open: Vec<u64> = seeds(60, 500).filter(|seed| !ends(seed)).collect();
        (cast.id.clone(), *policy, open)
    });
    let open: Vec<_> = open.into_iter().filter(|(_, _, seeds)| !seeds.is_empty()).collect();
    assert!(open.is_empty(), "runs that stay open: {open:?}");
}

#[test]
fn what_is_offered_is_at_most_five_replies_or_eight_presets_and_all_legal() {
    watch(seeds(4, 40), |session, seed| {
        let known = session.known();
        let order = Luck::new(seed).slot(Purpose::Choices, 0, known.turn);
        let offered = choices(&session.cast, known, order);
        let most = if known.place == Place::Talk { 5 } else { 8 };
        let who = format!("{} seed {seed} turn {}", session.cast.id, known.turn);
        assert!(offered.len() <= most, "{who}: {offered:?}");
        for (place, &intent) in offered.iter().enumerate() {
            assert_eq!(legal::check(&session.cast, known, intent), Ok(()), "{who}: {intent:?}");
            assert!(!offered[..place].contains(&intent), "{who}: {intent:?} twice");
            let mut copy = session.clone();
            assert_eq!(copy.apply(intent, &mut Nothing), Ok(()), "{who}: {intent:?} is offered and refused");
        }
    });
}

#[test]
fn something_can_always_be_done() {
    watch(seeds(4, 40), |session, seed| {
        let known = session.known();
        if known.place == Place::Over {
            return;
        }
        let way_out = match known.place {
            Place::Desk => Intent::AdvanceDay,
            _ => Intent::EndMeeting { note: true },
        };
        let offered = choices(&session.cast, known, seed as u16);
        let possible =
            offered.iter().chain([&way_out]).any(|&intent| session.clone().apply(intent, &mut Nothing).is_ok());
        assert!(possible, "{} seed {seed} turn {}: a dead end", session.cast.id, known.turn);
    });
}

#[test]
fn choices_and_honest_policies_depend_on_what_is_known_and_not_on_the_mind() {
    spread(&players(), |(cast, policy)| {
        if *policy == Policy::Oracle {
            return;
        }
        for seed in seeds(3, 30) {
            let luck = dice(*policy, seed);
            let other = Session::new(Arc::clone(cast), seed + 1_000).state.mind;
            play_with(cast, seed, &mut Nothing, |session| {
                let twin = State { known: session.state.known.clone(), mind: other.clone() };
                let order = Luck::new(seed).slot(Purpose::Choices, 0, twin.known.turn);
                assert_eq!(choices(cast, &twin.known, order), choices(cast, session.known(), order));
                let chosen = policy.choose(cast, &session.state, luck);
                assert_eq!(policy.choose(cast, &twin, luck), chosen, "{} {policy:?} {seed} peeks", cast.id);
                chosen
            });
        }
    });
}

fn pick<T: Copy + std::fmt::Debug + 'static>(list: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(list)
}

fn topics() -> impl Strategy<Value = Topic> {
    prop_oneof![
        Just(Topic::None),
        (0..5u8).prop_map(Topic::Need),
        (0..8u8, 0..7u8).prop_map(|(concern, cause)| Topic::Cause(concern, cause)),
        (0..24u8).prop_map(Topic::Hook),
        any::<u8>().prop_map(Topic::Hook),
        pick(Field::ALL).prop_map(Topic::Field),
        (0..6u8).prop_map(Topic::Person),
        (0..14u8).prop_map(Topic::Rung),
        any::<u8>().prop_map(Topic::Need),
        any::<u8>().prop_map(Topic::Rung),
    ]
}

fn leads() -> impl Strategy<Value = Option<Lead>> {
    prop_oneof![
        4 => Just(None),
        1 => Just(Some(Lead::Acknowledge)),
        1 => (0..8u8, 0..7u8).prop_map(|(concern, cause)| Some(Lead::Label(concern, cause))),
        1 => any::<u8>().prop_map(|hook| Some(Lead::Paraphrase(hook % 30))),
    ]
}

/// Whatever can be written down, legal or not.
fn intents() -> impl Strategy<Value = Intent> {
    let small = || prop_oneof![4 => 0..6u8, 1 => any::<u8>()];
    let sureness = prop_oneof![Just(Sureness::Low), Just(Sureness::Medium), Just(Sureness::High)];
    let cause = || prop::option::of((small(), small()));
    prop_oneof![
        8 => (leads(), pick(Move::ALL), topics(), pick(Manner::ALL))
            .prop_map(|(lead, r#move, topic, manner)| Intent::MakeMove { lead, r#move, topic, manner }),
        1 => pick(Source::ALL).prop_map(|source| Intent::ChooseSource { source }),
        1 => small().prop_map(|lead| Intent::Research { lead }),
        1 => small().prop_map(|lead| Intent::PickLead { lead }),
        1 => (pick(Channel::ALL), small(), small(), small())
            .prop_map(|(channel, opening, substance, ask)| Intent::SendTouch { channel, opening, substance, ask }),
        1 => (small(), pick(Channel::ALL)).prop_map(|(person, channel)| Intent::BookMeeting { person, channel }),
        1 => Just(Intent::NoteFact),
        1 => any::<bool>().prop_map(|note| Intent::EndMeeting { note }),
        1 => Just(Intent::AdvanceDay),
        1 => (small(), small(), small(), any::<bool>())
            .prop_map(|(needs, story, scope, range)| Intent::BuildPresentation { needs, story, scope, range }),
        1 => (any::<u16>(), small(), small(), any::<u16>()).prop_map(|(price_permille, terms, scope, days)| {
            Intent::ComposeOffer { price_permille: price_permille % 1_400, terms, scope, days: days % 500 }
        }),
        1 => Just(Intent::ForceGate),
        1 => (pick(EndCause::ALL), small(), any::<u16>()).prop_map(|(reason, topic, days)| Intent::HandToMarketing { reason, topic, days }),
        1 => pick(EndCause::ALL).prop_map(|reason| Intent::Disqualify { reason }),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(facts, promises)| Intent::HandOver { facts, promises }),
        1 => small().prop_map(|promise| Intent::KeepPromise { promise }),
        1 => (small(), small(), sureness).prop_map(|(concern, cause, sureness)| Intent::MarkHunch { concern, cause, sureness }),
        1 => (cause(), cause(), cause()).prop_map(|(a, b, c)| Intent::PrepareAnswers { causes: [a, b, c] }),
        1 => (small(), small()).prop_map(|(reason, cause)| Intent::LogReason { reason, cause }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(debug_assertions) { 48 } else { 400 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_intent_panics_and_a_refused_one_changes_nothing(
        scenario in 0..6_usize,
        seed in 0..1_u64 << 53,
        after in 0..90_usize,
        asked in prop::collection::vec(intents(), 60),
    ) {
        let cast = &PACK.casts[scenario % PACK.casts.len()];
        let mut session = Session::new(Arc::clone(cast), seed);
        // Some of the way a good bot plays, so that every stage is met.
        for intent in intents_of(cast, Policy::Good, seed).into_iter().take(after) {
            prop_assert!(session.apply(intent, &mut Nothing).is_ok());
        }
        for intent in asked {
            let before = session.state.clone();
            let mut events = Vec::new();
            match session.apply(intent, &mut events) {
                Ok(()) => {
                    assert_in_range(&session.state, &format!("{} {seed} {intent:?}", cast.id));
                    let folded = dealdojo::sim::log::fold(&before, events.iter()).unwrap();
                    prop_assert_eq!(&folded, &session.state);
                }
                Err(refusal) => {
                    prop_assert_eq!(&session.state, &before, "{:?} was refused ({:?}) and changed something", intent, refusal);
                    prop_assert!(events.is_empty(), "{:?} was refused ({:?}) and left {:?}", intent, refusal, events);
                }
            }
        }
    }
}
