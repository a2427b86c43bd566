//! What came of both ways? Two branches of one run in words: how each ended, its figures, and what was said from the fork on.

use super::leads::touch_words;
use crate::game::run::Play;
use crate::game::settings::Settings;
use crate::game::transcript::{Entry, entries};
use crate::game::tries::{Odds, Pair};
use crate::practice::compare::{Branch, Comparison};
use crate::sim::log::TurnRecord;
use crate::sim::summary::summarise;
use crate::text::{Catalog, number};

/// Two branches side by side: the run gone back to, then the other way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompareView {
    /// The run gone back to.
    pub parent: String,
    /// The fork.
    pub fork: String,
    /// The first turn that each has of its own.
    pub turn: u16,
    /// Scenario and company.
    pub title: String,
    /// Which moment it is about.
    pub moment: String,
    /// That the luck is the same, and where the two part.
    pub note: String,
    /// The two.
    pub sides: [SideView; 2],
    /// What was said and done, by turn.
    pub turns: Vec<TurnPair>,
    /// Whether the other way can be gone on with; the truth about it isn't told before it has ended.
    pub is_open: bool,
    /// Whether the moment can be tried once more.
    pub can_repeat: bool,
}

/// One branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideView {
    /// Which it is.
    pub name: String,
    /// How it ended.
    pub outcome: String,
    /// Whether that was right, in words.
    pub right: String,
    /// Whether it was; none while it is open.
    pub is_right: Option<bool>,
    /// Days, revenue, score: label and value.
    pub figures: Vec<(String, String)>,
    /// Odds before each decision from the fork on, and at the end the result, where they were reckoned.
    pub odds: Option<Odds>,
}

/// A turn of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnPair {
    /// Which.
    pub turn: u16,
    /// What was said and done; empty where the branch had ended.
    pub sides: [Vec<Entry>; 2],
}

impl CompareView {
    /// Puts two branches into words.
    pub fn of(pair: &Pair, settings: &Settings) -> Self {
        let catalog = settings.catalog();
        let Pair { parent, fork, odds } = pair;
        let turn = fork.info.fork.as_ref().map_or(1, |fork| fork.turn);
        let comparison = Comparison::of(turn, branch(parent, turn), branch(fork, turn));
        let words = parent.words(settings);
        let scenario = &parent.pack.scenarios[parent.cast.scenario];
        let parted = match comparison.parted {
            Some(turn) => catalog.with("ui-compare-parted", &[("turn", turn.into())]),
            None => catalog.get("ui-compare-same"),
        };
        let said = parent.turns.get(usize::from(turn).saturating_sub(1)).map(|played| {
            let known = parent.known_before(usize::from(turn));
            let said = touch_words(&words, known, played.intent);
            said.unwrap_or_else(|| words.voice.choice(known, parent.header.seed, played.intent))
        });
        let [before, after] = odds;
        let names = ["ui-compare-before", "ui-compare-after"].map(|key| catalog.get(key));
        let [first, second] = names;
        Self {
            parent: parent.info.id.clone(),
            fork: fork.info.id.clone(),
            turn,
            title: format!("{} · {}", words.voice.plain(&scenario.title), words.voice.company()),
            moment: catalog
                .with("ui-compare-moment", &[("turn", turn.into()), ("words", said.unwrap_or_default().into())]),
            note: format!("{} {parted}", catalog.get("ui-compare-luck")),
            sides: [
                side(first, &comparison.parent, parent, before.as_ref(), turn, settings),
                side(second, &comparison.fork, fork, after.as_ref(), turn, settings),
            ],
            turns: turns(turn, [parent, fork], settings),
            is_open: !comparison.fork.is_over,
            can_repeat: parent.header.rules == crate::sim::log::RULES_VERSION,
        }
    }
}

fn branch(play: &Play, turn: u16) -> Branch {
    let records: Vec<TurnRecord> = play.turns.iter().map(|played| played.record.clone()).collect();
    Branch::of(&records, &summarise(&play.cast, &play.session.state), turn)
}

fn side(name: String, branch: &Branch, play: &Play, odds: Option<&Odds>, turn: u16, settings: &Settings) -> SideView {
    let catalog = settings.catalog();
    let none = || "–".to_owned();
    let voice = play.words(settings).voice;
    let revenue = if branch.is_over { voice.amount(branch.revenue_minor) } else { none() };
    let figures = [
        ("ui-compare-days", number(i64::from(branch.days), settings.lang)),
        ("ui-compare-revenue", revenue),
        ("ui-compare-score", branch.score.map_or_else(none, |score| format!("{score}/100"))),
    ];
    SideView {
        name,
        outcome: catalog.outcome(branch.outcome),
        right: right(branch, play, catalog),
        is_right: branch.is_over.then_some(branch.right_end),
        figures: figures.map(|(key, value)| (catalog.get(key), value)).into(),
        odds: odds.map(|odds| from(odds, branch, turn)),
    }
}

fn right(branch: &Branch, play: &Play, catalog: &Catalog) -> String {
    match (branch.is_over, branch.right_end) {
        (false, _) => catalog.get("ui-compare-open"),
        (true, true) => catalog.get("ui-debrief-right"),
        (true, false) => {
            catalog.with("ui-debrief-not-right", &[("end", catalog.right_end(play.session.state.mind.end).into())])
        }
    }
}

/// The odds from the fork on; the last is what came of it.
fn from(odds: &Odds, branch: &Branch, turn: u16) -> Odds {
    let mut list: Odds = odds.iter().copied().filter(|(at, _)| *at >= turn).collect();
    if branch.is_over {
        let last = branch.turns.last().map_or(turn, |turn| turn.turn);
        list.push((last.saturating_add(1), if branch.right_end { 1_000 } else { 0 }));
    }
    list
}

fn turns(turn: u16, plays: [&Play; 2], settings: &Settings) -> Vec<TurnPair> {
    let last = plays.iter().map(|play| play.turns.len()).max().unwrap_or(0);
    let told = |play: &Play, turn: usize| {
        let played = turn.checked_sub(1).and_then(|place| play.turns.get(place));
        played.map(|played| entries(&play.words(settings), play.known_before(turn), played)).unwrap_or_default()
    };
    let pair = |turn: usize| TurnPair {
        turn: u16::try_from(turn).unwrap_or(u16::MAX),
        sides: plays.map(|play| told(play, turn)),
    };
    (usize::from(turn)..=last).map(pair).filter(|pair| pair.sides.iter().any(|side| !side.is_empty())).collect()
}
