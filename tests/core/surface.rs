//! How would somebody play who looks at the words alone? Bots that pick a reply by its length, politeness, place or figures.

use dealdojo::practice::policy::Policy;
use dealdojo::practice::simulate::dice;
use dealdojo::scenario::line::Language;
use dealdojo::scenario::words::Gender;
use dealdojo::sim::choices::choices;
use dealdojo::sim::event::Nothing;
use dealdojo::sim::luck::{Luck, Purpose};
use dealdojo::sim::{Intent, Lead, Place, Session, Topic, legal};
use dealdojo::text::{Lang, Voice};

use super::games::{PACK, cast, play_with};

/// What such a bot goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Longest,
    Shortest,
    Politest,
    Question,
    Number,
    First,
    NewestFact,
}

impl Look {
    pub const ALL: [Self; 7] =
        [Self::Longest, Self::Shortest, Self::Politest, Self::Question, Self::Number, Self::First, Self::NewestFact];
}

/// Turns after which it leaves a talk that leads nowhere.
const MOST_TURNS: u8 = 16;

/// Words that make a reply polite.
const POLITE: [&str; 12] = [
    "please",
    "thank",
    "thanks",
    "sorry",
    "appreciate",
    "grateful",
    "glad",
    "gladly",
    "understand",
    "happy",
    "kind",
    "fair",
];

/// Numbers in words.
const NUMBERS: [&str; 14] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "half", "hundred", "thousand",
    "percent",
];

/// Words of a reply, its lead included.
fn length(session: &Session, intent: Intent) -> u32 {
    let lines = legal::words(&session.cast, session.known(), Luck::new(session.seed), intent);
    lines
        .into_iter()
        .flatten()
        .filter_map(|line| PACK.lines.get(line))
        .map(|line| u32::from(line.words[Language::En.index()]))
        .sum()
}

fn said(session: &Session, intent: Intent) -> String {
    let voice = Voice { pack: &PACK, cast: &session.cast, lang: Lang::En, trainee: Gender::Feminine };
    voice.choice(session.known(), session.seed, intent)
}

fn count(text: &str, of: &[&str]) -> u32 {
    let small = text.to_lowercase();
    small.split(|c: char| !c.is_alphanumeric()).filter(|word| of.contains(word)).count() as u32
}

fn has_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit()) || count(text, &NUMBERS) > 0
}

/// How much it picks up what was learnt last: the last answer's hook, then its need.
fn newness(session: &Session, intent: Intent) -> u32 {
    let known = session.known();
    let Intent::MakeMove { lead, topic, .. } = intent else { return 0 };
    if matches!(topic, Topic::Hook(_)) || matches!(lead, Some(Lead::Paraphrase(_))) {
        3
    } else if known.last.need.is_some_and(|need| topic == Topic::Need(need)) {
        2
    } else {
        u32::from(matches!(topic, Topic::Cause(..)))
    }
}

/// How good a reply looks.
fn looks(look: Look, session: &Session, intent: Intent) -> u32 {
    match look {
        Look::Longest => length(session, intent),
        Look::Shortest => 1_000 - length(session, intent),
        Look::Politest => {
            10 * count(&said(session, intent), &POLITE)
                + u32::from(matches!(intent, Intent::MakeMove { lead: Some(_), .. }))
        }
        Look::Question => u32::from(said(session, intent).contains('?')),
        Look::Number => u32::from(has_number(&said(session, intent))),
        Look::First => 0,
        Look::NewestFact => newness(session, intent),
    }
}

/// A whole deal. At the desk, where there are no words to go by, it does what the average policy does.
pub fn play_by(look: Look, id: &str, seed: u64) -> Session {
    let luck = dice(Policy::Average, seed);
    play_with(&cast(id), seed, &mut Nothing, |session| {
        let known = session.known();
        if known.place != Place::Talk {
            return Policy::Average.choose(&session.cast, &session.state, luck);
        }
        if known.talk.turns > MOST_TURNS {
            return Intent::EndMeeting { note: true };
        }
        let offered = choices(&session.cast, known, Luck::new(seed).slot(Purpose::Choices, 0, known.turn));
        let best = offered
            .iter()
            .copied()
            .enumerate()
            .max_by_key(|&(place, intent)| (looks(look, session, intent), usize::MAX - place));
        best.map_or(Intent::EndMeeting { note: true }, |(_, intent)| intent)
    })
}
