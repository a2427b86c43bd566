//! What does a report need to know of a run? Borrowed rows; stores and packs stay outside.

use crate::practice::exposure::Exposure;
use crate::scenario::words::{Mode, Outcome, Segment, Stage};
use crate::sim::log::{Header, Player, RunInfo};
use crate::sim::summary::{StageOutcome, Summary};

/// Concerns of a prospect with the ids of their causes, in the order of the file ([`Names`](crate::sim::names::Names)).
pub type Concerns = [(String, Vec<String>)];

/// What the pack of a run says about its scenario.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Id of the prospect; empty where the pack isn't at hand.
    pub prospect: &'a str,
    /// Deal, drill or tutorial.
    pub mode: Mode,
    /// The stage in which it starts.
    pub start: Stage,
    /// Size of sale; `None` where the pack isn't at hand.
    pub segment: Option<Segment>,
    /// ISO 4217 code.
    pub currency: &'a str,
    /// Ids for reasons; without them places are written (`#2/#1`).
    pub concerns: &'a Concerns,
}

/// One run in one row. Cheap to copy: every name is borrowed.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// The run's id.
    pub id: &'a str,
    /// The trainee's name; empty: forgotten, or a bot.
    pub trainee: &'a str,
    /// Who decided.
    pub player: Player,
    /// The bot's name.
    pub policy: Option<&'a str>,
    /// Id of the scenario.
    pub scenario: &'a str,
    /// SHA-256 of its pack, hex.
    pub pack_hash: &'a str,
    /// The rules it was played under.
    pub rules: u32,
    /// Id of the prospect.
    pub prospect: &'a str,
    /// The seed.
    pub seed: u64,
    /// Deal, drill or tutorial.
    pub mode: Mode,
    /// The stage in which it started.
    pub start: Stage,
    /// Size of sale.
    pub segment: Option<Segment>,
    /// ISO 4217 code.
    pub currency: &'a str,
    /// Real start, RFC 3339.
    pub started_at: &'a str,
    /// Real end, RFC 3339.
    pub finished_at: Option<&'a str>,
    /// The run that it goes back to, and the first turn of its own: a fork, which counts for nothing.
    pub fork: Option<(&'a str, u16)>,
    /// Whether it is over.
    pub status: RunStatus,
    /// Ids for reasons.
    pub concerns: &'a Concerns,
    /// Its figures.
    pub summary: &'a Summary,
}

/// Whether a run is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunStatus {
    /// It can go on.
    Open,
    /// It has ended.
    Finished,
}

impl RunStatus {
    /// The word in exports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Finished => "finished",
        }
    }
}

/// Whose run it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who<'a> {
    /// A trainee; an empty name was forgotten.
    Person(&'a str),
    /// A bot.
    Policy(&'a str),
}

impl<'a> Run<'a> {
    /// A row from what a store and a pack know.
    pub fn of(info: &'a RunInfo, header: &'a Header, summary: &'a Summary, about: About<'a>) -> Self {
        Self {
            id: &info.id,
            trainee: &info.trainee,
            player: info.player,
            policy: info.policy.as_deref(),
            scenario: &header.scenario,
            pack_hash: &header.pack_hash,
            rules: header.rules,
            prospect: about.prospect,
            seed: header.seed,
            mode: about.mode,
            start: about.start,
            segment: about.segment,
            currency: about.currency,
            started_at: &info.started_at,
            finished_at: info.finished_at.as_deref(),
            fork: info.fork.as_ref().map(|fork| (fork.parent.as_str(), fork.turn)),
            status: if summary.is_over() { RunStatus::Finished } else { RunStatus::Open },
            concerns: about.concerns,
            summary,
        }
    }

    /// Whose it was.
    pub fn who(&self) -> Who<'a> {
        match self.player {
            Player::Human => Who::Person(self.trainee),
            Player::Policy => Who::Policy(self.policy.unwrap_or_default()),
        }
    }

    /// The run as ratings and progress see it.
    pub fn exposure(&self) -> Exposure<'a> {
        Exposure {
            id: self.id,
            started_at: self.started_at,
            scenario: self.scenario,
            pack_hash: self.pack_hash,
            rules: self.rules,
            seed: self.seed,
            is_over: self.status == RunStatus::Finished,
            score: &self.summary.score,
        }
    }

    /// How the deal stands. `Won` is final at the signature: a later cancellation is a loss of `FollowUp` alone.
    pub fn deal(&self) -> Outcome {
        let signed = self.summary.stages.iter().any(|stay| stay.stage == Stage::FollowUp);
        if signed { Outcome::Won } else { self.summary.outcome }
    }

    /// Whether it began at the beginning; only such runs have a length.
    pub fn is_whole(&self) -> bool {
        self.start == Stage::LeadGeneration
    }

    /// Whether its signature was to be had in it: a run that starts after the signature says nothing about winning.
    pub fn is_for_signature(&self) -> bool {
        self.start != Stage::FollowUp
    }

    /// Whether any skill was called for: without that there is no score, not a score of 0.
    pub fn is_scored(&self) -> bool {
        self.summary.score.levels.iter().any(Option::is_some)
    }

    /// The ids of a concern and a cause, `concern/cause`; places where the ids aren't at hand.
    pub fn reason(&self, (concern, cause): (u8, u8)) -> String {
        match self.concerns.get(usize::from(concern)) {
            Some((id, causes)) => match causes.get(usize::from(cause)) {
                Some(cause) => format!("{id}/{cause}"),
                None => format!("{id}/#{cause}"),
            },
            None => format!("#{concern}/#{cause}"),
        }
    }
}

impl<'a> Who<'a> {
    /// Whose runs these are, from [`names`](Self::names).
    pub fn of(trainee: &'a str, policy: Option<&'a str>) -> Self {
        policy.map_or(Self::Person(trainee), Self::Policy)
    }

    /// Where they stand in a list: people before bots, each by name as a dictionary has it, Polish letters after their own.
    pub fn order(self) -> (bool, Vec<(char, u8)>) {
        match self {
            Self::Person(name) => (false, dictionary(name)),
            Self::Policy(name) => (true, dictionary(name)),
        }
    }

    /// The trainee's name and the bot's.
    pub fn names(self) -> (String, Option<String>) {
        match self {
            Self::Person(name) => (name.to_owned(), None),
            Self::Policy(name) => (String::new(), Some(name.to_owned())),
        }
    }
}

fn dictionary(name: &str) -> Vec<(char, u8)> {
    let place = |c: char| match c {
        'ą' => ('a', 1),
        'ć' => ('c', 1),
        'ę' => ('e', 1),
        'ł' => ('l', 1),
        'ń' => ('n', 1),
        'ó' => ('o', 1),
        'ś' => ('s', 1),
        'ź' => ('z', 1),
        'ż' => ('z', 2),
        other => (other, 0),
    };
    name.chars().flat_map(char::to_lowercase).map(place).collect()
}

/// The word of an outcome in exports.
pub const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "open",
        Outcome::Won => "won",
        Outcome::Lost => "lost",
        Outcome::NoDecision => "no_decision",
        Outcome::Nurture => "nurture",
        Outcome::Disqualified => "disqualified",
    }
}

/// The word of a stage's end in exports.
pub const fn stage_outcome_word(outcome: StageOutcome) -> &'static str {
    match outcome {
        StageOutcome::Advanced => "advanced",
        StageOutcome::Lost => "lost",
        StageOutcome::NoDecision => "no_decision",
        StageOutcome::Nurture => "nurture",
        StageOutcome::Disqualified => "disqualified",
        StageOutcome::Open => "open",
    }
}
