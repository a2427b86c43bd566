//! How does somebody play who doesn't listen? One move always, a move per stage, the longest reply, the same place of the list.
//!
//! A habit is for talks. At the desk, where there is nothing to go by, it does what the average policy does, and it leaves a
//! talk after sixteen turns.

use serde::{Deserialize, Serialize};

use super::looks::{AllLooks, Looks};
use crate::practice::policy::Policy;
use crate::practice::rollout::play_on;
use crate::practice::simulate::dice;
use crate::scenario::cast::{CAUSES, Cast};
use crate::scenario::line::Language;
use crate::scenario::words::*;
use crate::sim::choices::choices;
use crate::sim::event::Nothing;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::{Intent, Known, Lead, Place, State, Topic, legal, session};

/// Turns after which it leaves a talk that leads nowhere.
const MOST_TURNS: u8 = 16;

closed_list! {
    /// What a reply is picked by.
    Look {
        /// The most words.
        Longest,
        /// The fewest words.
        Shortest,
        /// The most polite words; a lead counts as one.
        Politest,
        /// A question mark.
        Question,
        /// No question mark.
        Statement,
        /// The most figures.
        Figures,
        /// The most names.
        Names,
        /// Whatever picks up what was learnt last.
        Newest,
    }
}

/// A way of playing that doesn't listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Habit {
    /// The reply that looks so, in a language.
    Look(Look, Language),
    /// The reply at this place of the list, from 1; the last where it is shorter.
    Position(u8),
    /// A move for each stage, on any topic that is to be had, and the stage's step every so many turns.
    Moves {
        /// By stage.
        moves: [Move; Stage::COUNT],
        /// The step is asked for every so many turns.
        step_every: u8,
    },
}

impl Habit {
    /// Every look in both languages, and every place.
    pub fn all() -> Vec<Self> {
        let looks = Look::ALL.iter().filter(|&&look| look != Look::Newest);
        let mut all: Vec<Self> =
            looks.flat_map(|&look| Language::ALL.iter().map(move |&language| Self::Look(look, language))).collect();
        all.push(Self::Look(Look::Newest, Language::En));
        all.extend((1..=crate::sim::choices::PLACES as u8).map(Self::Position));
        all
    }
}

/// Plays a habit to the end of a deal.
pub fn play(cast: &Cast, looks: &AllLooks, habit: Habit, seed: u64) -> State {
    let luck = Luck::new(seed);
    let mut state = session::begin(cast, luck);
    play_on(cast, &mut state, luck, &mut Nothing, |state| match state.known.place {
        Place::Talk if state.known.talk.turns > MOST_TURNS => Intent::EndMeeting { note: true },
        Place::Talk => said(cast, looks, habit, &state.known, luck).unwrap_or(Intent::EndMeeting { note: true }),
        _ => Policy::Average.choose(cast, state, dice(Policy::Average, seed)),
    });
    state
}

fn said(cast: &Cast, looks: &AllLooks, habit: Habit, known: &Known, luck: Luck) -> Option<Intent> {
    if let Habit::Moves { moves, step_every } = habit {
        let step = Intent::plain(Move::M33, Topic::None);
        if known.talk.turns % step_every == step_every - 1 && legal::check(cast, known, step).is_ok() {
            return Some(step);
        }
        return on_any_topic(cast, known, moves[known.stage.index()])
            .or_else(|| legal::check(cast, known, step).is_ok().then_some(step));
    }
    let offered = choices(cast, known, luck.slot(Purpose::Choices, 0, known.turn));
    match habit {
        Habit::Position(place) => offered.get(usize::from(place).saturating_sub(1)).or(offered.last()).copied(),
        Habit::Look(look, language) => {
            let worth = |intent: Intent| {
                let lines = legal::words(cast, known, luck, intent);
                let of = |all: Looks, line| all.with(looks.get(line, language));
                rank(look, known, intent, lines.into_iter().flatten().fold(Looks::default(), of))
            };
            // Of equals the first.
            let places = offered.iter().copied().enumerate();
            places.max_by_key(|&(place, intent)| (worth(intent), usize::MAX - place)).map(|(_, intent)| intent)
        }
        Habit::Moves { .. } => None,
    }
}

/// How much a reply is what is looked for.
fn rank(look: Look, known: &Known, intent: Intent, looks: Looks) -> u16 {
    let led = matches!(intent, Intent::MakeMove { lead: Some(_), .. });
    match look {
        Look::Longest => looks.words,
        Look::Shortest => u16::MAX - looks.words,
        Look::Politest => 10 * looks.polite + u16::from(led),
        Look::Question => u16::from(looks.asks),
        Look::Statement => u16::from(!looks.asks),
        Look::Figures => looks.figures,
        Look::Names => looks.names,
        Look::Newest => newness(known, intent),
    }
}

/// How much a reply picks up what was learnt last: the last answer's hook, then its need.
fn newness(known: &Known, intent: Intent) -> u16 {
    let Intent::MakeMove { lead, topic, .. } = intent else { return 0 };
    if matches!(topic, Topic::Hook(_)) || matches!(lead, Some(Lead::Paraphrase(_))) {
        3
    } else if known.last.need.is_some_and(|need| topic == Topic::Need(need)) {
        2
    } else {
        u16::from(matches!(topic, Topic::Cause(..)))
    }
}

/// The move on the first topic that is to be had; which comes first turns with the talk.
fn on_any_topic(cast: &Cast, known: &Known, r#move: Move) -> Option<Intent> {
    let turn = known.talk.turns;
    let around = |count: u8| (0..count).map(move |n| (n + turn) % count.max(1));
    let hook = known.last.hook.map(Topic::Hook);
    let cause = known.open.map(|open| around(CAUSES as u8).map(move |cause| Topic::Cause(open, cause)));
    hook.into_iter()
        .chain(cause.into_iter().flatten())
        .chain(around(3).map(Topic::Need))
        .chain(around(Field::COUNT as u8).map(|n| Topic::Field(Field::ALL[usize::from(n)])))
        .chain(around(cast.rungs.len() as u8).map(Topic::Rung))
        .chain(around(cast.people.len() as u8).map(Topic::Person))
        .chain([Topic::None])
        .map(|topic| Intent::plain(r#move, topic))
        .find(|&intent| legal::check(cast, known, intent).is_ok())
}
