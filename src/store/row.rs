//! What is asked of a store, and what does it answer? Profiles, filters and rows.

use serde::{Deserialize, Serialize};

use crate::scenario::words::Gender;
use crate::sim::log::{Header, IntentDoc, Player, RunInfo};
use crate::sim::summary::Summary;

/// A trainee as the program greets them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The name; one profile per name.
    pub name: String,
    /// The form of address: Pan or Pani.
    pub address: Gender,
    /// Code of the language, `en` or `pl`.
    pub lang: String,
}

/// Whose runs are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Players {
    /// People.
    #[default]
    Humans,
    /// This policy.
    Policy(String),
    /// Every policy.
    Policies,
    /// Everybody.
    All,
}

/// Which runs are asked for. The default: every run of a person that has a turn, without forks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Whose.
    pub players: Players,
    /// Only this trainee's.
    pub trainee: Option<String>,
    /// Only of this scenario.
    pub scenario: Option<String>,
    /// Only those that really began at this moment or later.
    pub since: Option<jiff::Timestamp>,
    /// Only those that have ended (`Some(true)`) or are still open (`Some(false)`).
    pub ended: Option<bool>,
    /// Forks too; they count for nothing, and are left out unless they are asked for.
    pub forks: bool,
}

impl Filter {
    /// Every run that has a turn, forks too.
    pub fn all() -> Self {
        Self { players: Players::All, forks: true, ..Self::default() }
    }

    /// Every run that counts: everybody's, without forks.
    pub fn counted() -> Self {
        Self { players: Players::All, ..Self::default() }
    }

    /// Whether a run is meant.
    pub fn takes(&self, info: &RunInfo, scenario: &str) -> bool {
        let player = match &self.players {
            Players::Humans => info.player == Player::Human,
            Players::Policy(name) => info.player == Player::Policy && info.policy.as_ref() == Some(name),
            Players::Policies => info.player == Player::Policy,
            Players::All => true,
        };
        player
            && (self.forks || info.fork.is_none())
            && self.trainee.as_ref().is_none_or(|name| *name == info.trainee)
            && self.scenario.as_ref().is_none_or(|id| id == scenario)
            && self.since.is_none_or(|since| info.started_at.parse().is_ok_and(|start: jiff::Timestamp| start >= since))
            && self.ended.is_none_or(|ended| info.finished_at.is_some() == ended)
    }
}

/// A run in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Who played, when.
    pub info: RunInfo,
    /// What was played.
    pub header: Header,
    /// What came of it.
    pub summary: Summary,
    /// Turns that are stored.
    pub turns: u16,
}

/// A finished run of a bot: intents and figures, no events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyRun {
    /// Who; `player` is `Policy`.
    pub info: RunInfo,
    /// What.
    pub header: Header,
    /// Every intent, in order.
    pub intents: Vec<IntentDoc>,
    /// What came of it.
    pub summary: Summary,
}

/// Whether a setting's key is about a trainee: it ends in `/name`.
pub(crate) fn is_about(key: &str, name: &str) -> bool {
    key.rsplit_once('/').is_some_and(|(_, about)| about == name)
}
