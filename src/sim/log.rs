//! How is a run written down, folded and proven? Header, one record a turn, a SHA-256 chain, values after by path.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::event::Event;
use super::intent::Intent;
use super::state::State;

/// Raised whenever a golden run changes.
pub const RULES_VERSION: u32 = 5;

/// An intent with ids, as logs and replay files write it.
pub type IntentDoc = Intent<String>;

/// What a run is proven by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Version of this record.
    pub format: u32,
    /// The rules it was played under.
    pub rules: u32,
    /// The pack's id.
    pub pack: String,
    /// SHA-256 of the pack, hex.
    pub pack_hash: String,
    /// The scenario's id.
    pub scenario: String,
    /// The seed.
    pub seed: u64,
}

/// Who played; outside the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunInfo {
    /// UUIDv7.
    pub id: String,
    /// The trainee's name; empty: forgotten.
    pub trainee: String,
    /// `human` or `policy`.
    pub player: Player,
    /// The policy's name.
    pub policy: Option<String>,
    /// Real time of the start, RFC 3339.
    pub started_at: String,
    /// Real time of the end, RFC 3339.
    pub finished_at: Option<String>,
    /// The run and the moment that it goes back to; none: a run of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fork: Option<Fork>,
}

/// Where a run parts from another: it shares the turns before one with it, and plays on under the same luck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fork {
    /// Id of the run gone back to; it needn't be at hand.
    pub parent: String,
    /// The first turn that is the fork's own, 1 for the first.
    pub turn: u16,
}

/// Who made the decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Player {
    /// A person.
    Human,
    /// A bot.
    Policy,
}

/// One turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnRecord {
    /// 1 for the first.
    pub turn: u16,
    /// What was asked for.
    pub intent: IntentDoc,
    /// What was offered, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<IntentDoc>,
    /// What happened; empty where only intents are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
}

/// A whole run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunLog {
    /// Who.
    pub info: RunInfo,
    /// What.
    pub header: Header,
    /// Turn by turn.
    pub turns: Vec<TurnRecord>,
}

/// One link: SHA-256 over the link before and a line, hex.
pub fn link(before: &str, line: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(before.as_bytes());
    hash.update(b"\n");
    hash.update(line.as_bytes());
    hex(&hash.finalize())
}

/// Bytes as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The cells of the state that differ, by path, with the value after.
pub fn changed_cells(before: &State, after: &State) -> BTreeMap<String, Value> {
    let mut cells = BTreeMap::new();
    if let (Ok(before), Ok(after)) = (serde_json::to_value(before), serde_json::to_value(after)) {
        differ("", &before, &after, &mut cells);
    }
    cells
}

fn differ(path: &str, before: &Value, after: &Value, cells: &mut BTreeMap<String, Value>) {
    let join = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}/{key}") };
    match (before, after) {
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() && a.keys().all(|key| b.contains_key(key)) => {
            for (key, value) in b {
                differ(&join(key), &a[key], value, cells);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (place, value) in b.iter().enumerate() {
                differ(&join(&place.to_string()), &a[place], value, cells);
            }
        }
        (a, b) if a != b => {
            cells.insert(path.to_owned(), b.clone());
        }
        _ => {}
    }
}

/// Whether a cell may be one of an older version of the rules: what it stood in is there, and it has names.
fn was_known(state: &Value, pointer: &str) -> bool {
    let inside = pointer.rsplit_once('/').map(|(inside, _)| inside);
    inside.and_then(|inside| state.pointer(inside)).is_some_and(Value::is_object)
}

/// Folds the changes of a log over the state at the start. Cells that an older version of the rules had are passed over.
///
/// # Errors
/// What doesn't fit, in words.
pub fn fold<'a>(start: &State, events: impl Iterator<Item = &'a Event>) -> Result<State, String> {
    let mut value = serde_json::to_value(start).map_err(|error| error.to_string())?;
    for event in events {
        if let Event::Changed { cells } = event {
            for (path, after) in cells {
                let pointer = format!("/{path}");
                if let Some(cell) = value.pointer_mut(&pointer) {
                    *cell = after.clone();
                } else if !was_known(&value, &pointer) {
                    return Err(format!("no cell `{path}`"));
                }
            }
        }
    }
    serde_json::from_value(value).map_err(|error| error.to_string())
}
