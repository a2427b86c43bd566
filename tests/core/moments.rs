//! Are the moments of a debrief the dearest ones, and is what the method says there possible and something else?

use std::collections::BTreeMap;
use std::sync::Arc;

use dealdojo::practice::moments::{Kind, MOST, Moment, Step, moments};
use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::dice;
use dealdojo::scenario::cast::Cast;
use dealdojo::scenario::words::*;
use dealdojo::sim::event::{Event, Nothing};
use dealdojo::sim::luck::Luck;
use dealdojo::sim::score::score;
use dealdojo::sim::{Intent, Rule, Session, State, Topic};

use super::games::*;

/// A run with the state before each turn, and after the last.
struct Played {
    cast: Arc<Cast>,
    seed: u64,
    states: Vec<State>,
    intents: Vec<Intent>,
    events: Vec<Vec<Event>>,
    moments: Vec<Moment>,
}

impl Played {
    fn new(id: &str, seed: u64, intents: Vec<Intent>) -> Self {
        let cast = cast(id);
        let mut session = Session::new(Arc::clone(&cast), seed);
        let mut states = vec![session.state.clone()];
        let mut events = Vec::new();
        for &intent in &intents {
            let mut kept = Vec::new();
            session.apply(intent, &mut kept).unwrap();
            events.push(kept);
            states.push(session.state.clone());
        }
        let steps: Vec<Step<'_>> = (0..intents.len())
            .map(|n| Step {
                before: &states[n].known,
                intent: intents[n],
                events: &events[n],
                after: &states[n + 1].known,
            })
            .collect();
        let moments = moments(&cast, &steps);
        Self { cast, seed, states, intents, events, moments }
    }

    fn of(id: &str, policy: Policy, seed: u64) -> Self {
        Self::new(id, seed, intents_of(&cast(id), policy, seed))
    }

    /// The good policy's run in which `instead` may do something else.
    fn meddled(id: &str, seed: u64, mut instead: impl FnMut(&State) -> Option<Intent>) -> Self {
        let luck = dice(Policy::Good, seed);
        let mut intents = Vec::new();
        play_with(&cast(id), seed, &mut Nothing, |session| {
            let wanted =
                instead(&session.state).filter(|&intent| after(&session.state, &session.cast, seed, intent).is_some());
            let intent = wanted.unwrap_or_else(|| Policy::Good.choose(&session.cast, &session.state, luck));
            let tried = [intent, Intent::AdvanceDay, Intent::EndMeeting { note: false }];
            let done = tried.into_iter().find(|&intent| after(&session.state, &session.cast, seed, intent).is_some());
            intents.extend(done);
            done.unwrap_or(intent)
        });
        Self::new(id, seed, intents)
    }

    fn at(&self, moment: &Moment) -> usize {
        usize::from(moment.turn) - 1
    }

    fn bad(&self) -> impl Iterator<Item = &Moment> {
        self.moments.iter().filter(|moment| moment.kind != Kind::Helped)
    }

    fn has_fired(&self, rule: Rule, moment: &Moment) -> bool {
        self.events[self.at(moment)]
            .iter()
            .any(|event| matches!(event, Event::Fired { rule: fired, .. } if *fired == rule))
    }
}

/// Every policy in every scenario of the pack.
fn each_run(seeds: std::ops::Range<u64>) -> Vec<Played> {
    let ids: Vec<String> = PACK.casts.iter().map(|cast| cast.id.clone()).collect();
    let each = |id: &String| {
        let (id, seeds) = (id.clone(), seeds.clone());
        Policy::ALL.iter().flat_map(move |&policy| {
            let id = id.clone();
            seeds.clone().map(move |seed| (id.clone(), policy, seed))
        })
    };
    let table: Vec<_> = ids.iter().flat_map(each).collect();
    spread(&table, |(id, policy, seed)| Played::of(id, *policy, *seed))
}

#[test]
fn a_debrief_has_at_most_three_moments_the_dearest_first_none_told_twice() {
    for run in each_run(seeds(2, 12)) {
        let moments = &run.moments;
        assert!(moments.len() <= MOST);
        for (place, moment) in moments.iter().enumerate() {
            assert!(usize::from(moment.turn) <= run.intents.len());
            let others = &moments[..place];
            assert!(others.iter().all(|other| other.turn != moment.turn && other.rule != moment.rule), "{moments:?}");
            assert!(others.iter().all(|other| other.cost >= moment.cost), "{moments:?}");
            assert_eq!(moment.kind == Kind::Helped, moment.cost == 0, "{moment:?}");
            assert_eq!(moment.kind == Kind::Helped, moment.instead.is_none(), "{moment:?}");
        }
    }
}

#[test]
fn what_the_method_says_is_the_good_policy_s_choice_possible_there_and_something_else() {
    let mut told = 0;
    for run in each_run(seeds(2, 12)) {
        for moment in run.bad() {
            let before = &run.states[run.at(moment)];
            let instead = moment.instead.unwrap();
            assert_ne!(instead, run.intents[run.at(moment)], "{}: {moment:?}", run.cast.id);
            assert!(after(before, &run.cast, run.seed, instead).is_some(), "{}: {moment:?}", run.cast.id);
            assert_eq!(instead, Policy::Good.choose(&run.cast, before, Luck::new(77)));
            told += 1;
        }
    }
    assert!(told > 100, "only {told} moments had a suggestion");
}

#[test]
fn what_hurt_is_a_turn_in_which_a_rule_spoke_against_it_and_what_helped_one_for_it() {
    let mut seen = BTreeMap::new();
    for run in each_run(seeds(2, 12)) {
        for moment in &run.moments {
            *seen.entry(moment.kind).or_insert(0) += 1;
            let tone = moment.fired.map_or(0, Rule::tone);
            assert!(moment.fired.is_none_or(|rule| run.has_fired(rule, moment)), "{moment:?}");
            match moment.kind {
                Kind::Hurt => assert!(tone < 0 && moment.level < 5, "{moment:?}"),
                Kind::Missed => assert!(tone >= 0 && moment.level < 5, "{moment:?}"),
                Kind::Helped => {
                    assert!(tone > 0 && moment.fired == Some(moment.rule) && moment.level > 3, "{moment:?}")
                }
            }
            let spoken_against = run.events[run.at(moment)]
                .iter()
                .any(|event| matches!(event, Event::Fired { rule, .. } if rule.tone() < 0));
            assert!(moment.kind != Kind::Helped || !spoken_against, "{moment:?}");
            if let Some(later) = moment.later {
                let later = Moment { turn: later, ..*moment };
                assert!(later.turn > moment.turn && run.has_fired(moment.rule, &later), "{moment:?}");
            }
        }
    }
    assert!(seen.len() == 3 && seen.values().all(|&count| count > 20), "{seen:?}");
}

#[test]
fn the_cost_of_a_moment_is_what_level_five_would_have_brought_to_the_score() {
    let mut compared = 0;
    for run in each_run(seeds(1, 4)) {
        let mut state = run.states.last().unwrap().clone();
        let before = score(&run.cast, &state);
        if before.capped_by.is_some() {
            continue;
        }
        for moment in run.bad() {
            let shown = &mut state.mind.shown[moment.skill.index()].0;
            *shown += u16::from(5 - moment.level);
            let gained = i64::from(score(&run.cast, &state).behaviour) - i64::from(before.behaviour);
            state.mind.shown[moment.skill.index()].0 -= u16::from(5 - moment.level);
            let cost = i64::from(moment.cost);
            assert!((gained * 1_000 - cost).abs() <= 1_200, "{}: {moment:?} gained {gained}", run.cast.id);
            compared += 1;
        }
    }
    assert!(compared > 40);
}

#[test]
fn the_method_has_nothing_to_say_to_itself() {
    let mut strengths = 0;
    for id in DEALS {
        for seed in seeds(4, 40) {
            let run = Played::of(id, Policy::Good, seed);
            assert_eq!(run.bad().count(), 0, "{id} {seed}: {:?}", run.moments);
            strengths += run.moments.len();
        }
    }
    assert!(strengths > 8, "nothing was called a strength");
}

#[test]
fn the_same_run_gives_the_same_moments() {
    for policy in [Policy::Average, Policy::Discounter] {
        let (one, other) = (Played::of("ewa_deal", policy, 5), Played::of("ewa_deal", policy, 5));
        assert_eq!(one.moments, other.moments);
        assert!(!one.moments.is_empty());
    }
    assert_ne!(Played::of("ewa_deal", Policy::Average, 5).moments, Played::of("ewa_deal", Policy::Average, 6).moments);
}

#[test]
fn a_bluff_is_a_moment_of_its_own_turn() {
    let mut runs = 0;
    for seed in 0..8 {
        let mut bluffed = None;
        let cast = cast("ewa_deal");
        let run = Played::meddled("ewa_deal", seed, |state| {
            let open = state.known.open.filter(|_| bluffed.is_none())?;
            let topic = Topic::Cause(open, 0);
            let bluff = Intent::MakeMove { lead: None, r#move: Move::M16, topic, manner: Manner::Bluff };
            let heard = cast.concerns[usize::from(open)].category != Category::BrushOff;
            (heard && after(state, &cast, seed, bluff).is_some()).then(|| {
                bluffed = Some(state.known.turn + 1);
                bluff
            })
        });
        if bluffed.is_none() {
            continue;
        }
        runs += 1;
        let found = run.moments.iter().find(|moment| moment.rule == Rule::M16Bluff);
        let moment = found.unwrap_or_else(|| panic!("{seed}: {:?}", run.moments));
        assert_eq!((Some(moment.turn), moment.kind, moment.fired), (bluffed, Kind::Hurt, Some(Rule::M16Bluff)));
        assert!(matches!(moment.instead, Some(Intent::MakeMove { r#move: Move::M14, .. })), "{moment:?}");
        // It caps the score, and that is the dearest thing in an otherwise good deal.
        assert_eq!(run.moments[0].rule, Rule::M16Bluff);
        let mut honest = run.states.last().unwrap().clone();
        let capped = score(&cast, &honest);
        honest.mind.fired = Default::default();
        honest.mind.shown[Skill::S5.index()].0 += 4;
        let gained = i64::from(score(&cast, &honest).behaviour) - i64::from(capped.behaviour);
        assert!((gained * 1_000 - i64::from(moment.cost)).abs() <= 1_200, "{gained} {moment:?}");
    }
    assert!(runs > 3, "only {runs} deals had an objection");
}

#[test]
fn a_signer_nobody_met_leads_back_to_the_first_turn_for_the_people() {
    let people = |intent: Intent| match intent {
        Intent::MakeMove { r#move, .. } => matches!(r#move, Move::M35 | Move::M36),
        Intent::BookMeeting { person, .. } => person != 0,
        _ => false,
    };
    let (luck, cast) = (Luck::new(0), cast("ewa_deal"));
    let mut told = 0;
    for seed in 0..8 {
        // The method, blind to everybody but the prospect.
        let run = Played::meddled("ewa_deal", seed, |state| {
            let mut alone = state.clone();
            alone.known.plan_steps = alone.known.plan_steps.max(1);
            for person in &mut alone.known.people[1..] {
                (person.signs, person.access) = (false, false);
            }
            Some(Policy::Good.choose(&cast, &alone, luck))
        });
        let Some(moment) = run.moments.iter().find(|moment| moment.skill == Skill::S9) else { continue };
        told += 1;
        assert!(people(moment.instead.unwrap()) && !people(run.intents[run.at(moment)]), "{moment:?}");
        // Not the turn at which it came out.
        let first = (0..run.intents.len()).find(|&n| people(Policy::Good.choose(&cast, &run.states[n], luck)));
        assert_eq!(Some(run.at(moment)), first, "{moment:?}");
    }
    assert!(told > 3, "only {told} deals without people told so");
}

#[test]
fn a_talk_left_without_a_note_is_told_where_it_was_left() {
    let run = Played::meddled("marta_deal", 2, |state| {
        let leaves = matches!(Policy::Good.choose(&cast("marta_deal"), state, Luck::new(0)), Intent::EndMeeting { .. });
        leaves.then_some(Intent::EndMeeting { note: false })
    });
    let moment = run.moments.iter().find(|moment| moment.rule == Rule::M39None).unwrap();
    assert_eq!(moment.instead, Some(Intent::EndMeeting { note: true }));
    assert_eq!(run.intents[run.at(moment)], Intent::EndMeeting { note: false });
}
