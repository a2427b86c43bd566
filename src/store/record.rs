//! How does a run lie in a store? As canonical texts under a SHA-256 chain, read back through its format's version.
//!
//! The line of the header is its JSON; the line of a turn is the JSON of a [`TurnRecord`]: both with the field order of the
//! structs. The first link covers the header, each further one the link before it and a turn. Texts are kept as they were written
//! and upcast on reading, so that a chain holds for ever.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::clock::now;
use super::error::StoreError;
use super::row::PolicyRun;
use crate::sim::event::Event;
use crate::sim::log::{Header, Player, RunInfo, RunLog, TurnRecord, link};
use crate::sim::summary::{StageOutcome, Summary};

/// The format that is written: [`Header::format`]. Raised when the shape of a header, an intent or an event changes.
pub const FORMAT: u32 = 1;

/// A run as texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRun {
    /// Who; outside the chain.
    pub info: RunInfo,
    /// The header's line.
    pub header: String,
    /// The pack that the store keeps it with.
    pub pack: String,
    /// The link over the header.
    pub start: String,
    /// How many turns were stored.
    pub count: u32,
    /// The link over the last turn.
    pub head: String,
    /// The turns that are there, by number.
    pub turns: Vec<StoredTurn>,
    /// The derived row; none before the first turn.
    pub summary: Option<String>,
}

/// A turn as texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTurn {
    /// 1 for the first.
    pub turn: u32,
    /// The intent.
    pub intent: String,
    /// What was offered; none where that is empty.
    pub offered: Option<String>,
    /// What happened; none where that is empty.
    pub events: Option<String>,
    /// The link over this turn.
    pub chain: String,
}

/// The parts of a turn's line.
#[derive(Deserialize)]
struct Parts {
    turn: u32,
    intent: Box<RawValue>,
    offered: Option<Box<RawValue>>,
    events: Option<Box<RawValue>>,
}

/// A header's fields that this module needs before it knows the format.
#[derive(Deserialize)]
struct Probe {
    format: u32,
}

impl StoredTurn {
    /// Writes a turn after a link.
    pub fn write(before: &str, record: &TurnRecord) -> Result<Self, StoreError> {
        let some = |empty: bool, text: String| (!empty).then_some(text);
        let mut turn = Self {
            turn: u32::from(record.turn),
            intent: text(&record.intent)?,
            offered: some(record.offered.is_empty(), text(&record.offered)?),
            events: some(record.events.is_empty(), text(&record.events)?),
            chain: String::new(),
        };
        turn.chain = link(before, &turn.line());
        Ok(turn)
    }

    /// Takes over a line that another store wrote; none where it isn't canonical.
    pub(crate) fn of_line(before: &str, line: &str) -> Option<Self> {
        let Parts { turn, intent, offered, events } = serde_json::from_str(line).ok()?;
        let text = |part: Box<RawValue>| part.get().to_owned();
        let chain = link(before, line);
        let turn = Self { turn, intent: text(intent), offered: offered.map(text), events: events.map(text), chain };
        (turn.line() == line).then_some(turn)
    }

    /// The canonical line: what the chain covers.
    pub fn line(&self) -> String {
        self.line_as(self.turn)
    }

    /// The line it would have as another turn.
    pub(crate) fn line_as(&self, turn: u32) -> String {
        let mut line = format!(r#"{{"turn":{turn},"intent":{}"#, self.intent);
        for (name, part) in [("offered", &self.offered), ("events", &self.events)] {
            if let Some(part) = part {
                line.push_str(&format!(r#","{name}":{part}"#));
            }
        }
        line.push('}');
        line
    }

    /// Reads it back.
    pub fn read(&self, run: &str) -> Result<TurnRecord, StoreError> {
        let what = || format!("turn {} of run {run}", self.turn);
        let turn = u16::try_from(self.turn).map_err(|error| bad(what(), &error))?;
        Ok(TurnRecord {
            turn,
            intent: parse(&self.intent, what)?,
            offered: self.offered.as_deref().map_or(Ok(Vec::new()), |offered| parse(offered, what))?,
            events: self.events.as_deref().map_or(Ok(Vec::new()), |events| parse(events, what))?,
        })
    }
}

impl StoredRun {
    /// Writes a run without a turn.
    pub fn begin(info: &RunInfo, header: &Header) -> Result<Self, StoreError> {
        Self::of_line(info, text(header)?)
    }

    /// Takes over a run without a turn, from its header's line.
    pub(crate) fn of_line(info: &RunInfo, line: String) -> Result<Self, StoreError> {
        let header = read_header(&line, &info.id)?;
        started_ms(info)?;
        let start = link("", &line);
        Ok(Self {
            info: info.clone(),
            header: line,
            pack: header.pack_hash,
            head: start.clone(),
            start,
            count: 0,
            turns: Vec::new(),
            summary: None,
        })
    }

    /// Writes a whole run.
    pub fn write(log: &RunLog, summary: &Summary) -> Result<Self, StoreError> {
        let mut run = Self::begin(&log.info, &log.header)?;
        for record in &log.turns {
            run.push(StoredTurn::write(&run.head, record)?)?;
        }
        run.summary = Some(text(summary)?);
        Ok(run)
    }

    /// Writes a whole run of a bot: intents alone.
    pub fn of_policy(run: &PolicyRun) -> Result<Self, StoreError> {
        let mut stored = Self::begin(&run.info, &run.header)?;
        for (intent, turn) in run.intents.iter().zip(1..) {
            let record = TurnRecord { turn, intent: intent.clone(), offered: Vec::new(), events: Vec::new() };
            stored.push(StoredTurn::write(&stored.head, &record)?)?;
        }
        stored.info.finished_at.get_or_insert_with(now);
        stored.summary = Some(text(&run.summary)?);
        Ok(stored)
    }

    /// Adds the next turn.
    pub(crate) fn push(&mut self, turn: StoredTurn) -> Result<(), StoreError> {
        let expected = self.count + 1;
        if turn.turn != expected {
            return Err(StoreError::OutOfOrder { run: self.info.id.clone(), expected, found: turn.turn });
        }
        self.count = expected;
        turn.chain.clone_into(&mut self.head);
        self.turns.push(turn);
        Ok(())
    }

    /// Reads the header back.
    pub fn read_header(&self) -> Result<Header, StoreError> {
        read_header(&self.header, &self.info.id)
    }

    /// Reads the whole run back.
    pub fn read(&self) -> Result<RunLog, StoreError> {
        let header = self.read_header()?;
        let turns = self.turns.iter().map(|turn| turn.read(&self.info.id)).collect::<Result<Vec<_>, _>>()?;
        let whole = turns.iter().zip(1..).all(|(turn, place)| turn.turn == place) && turns.len() == self.count as usize;
        if !whole {
            let detail = format!("{} turns were stored, and some are missing", self.count);
            return Err(StoreError::BadRecord { what: format!("run {}", self.info.id), detail });
        }
        Ok(RunLog { info: self.info.clone(), header, turns })
    }

    /// What another copy of the same run has that this one hasn't.
    pub fn meet(&self, other: &Self) -> Meeting {
        if self.start != other.start {
            return Meeting::Conflict("the two began differently".to_owned());
        }
        for (mine, theirs) in self.turns.iter().zip(&other.turns) {
            if mine.chain != theirs.chain {
                return Meeting::Conflict(format!("they part at turn {}", mine.turn.min(theirs.turn)));
            }
        }
        if other.turns.len() > self.turns.len() { Meeting::GoesOn } else { Meeting::Known }
    }
}

/// What a copy of a stored run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meeting {
    /// The same, or an earlier copy.
    Known,
    /// The same with further turns.
    GoesOn,
    /// Another run; where they part.
    Conflict(String),
}

/// Reads a header of any known format.
pub fn read_header(line: &str, run: &str) -> Result<Header, StoreError> {
    let what = || format!("the header of run {run}");
    let Probe { format } = parse(line, what)?;
    match format {
        // Further formats are upcast here, one step at a time.
        FORMAT => parse(line, what),
        found if found > FORMAT => Err(StoreError::NewerRecord { what: what(), found, known: FORMAT }),
        found => Err(StoreError::BadRecord { what: what(), detail: format!("there is no format {found}") }),
    }
}

/// Reads a derived row.
pub fn read_summary(line: &str, run: &str) -> Result<Summary, StoreError> {
    parse(line, || format!("the figures of run {run}"))
}

/// Canonical JSON.
pub(crate) fn text(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| bad("a record".to_owned(), &error))
}

/// The real start in milliseconds since 1970.
pub(crate) fn started_ms(info: &RunInfo) -> Result<i64, StoreError> {
    let start: Result<jiff::Timestamp, _> = info.started_at.parse();
    start.map(jiff::Timestamp::as_millisecond).map_err(|error| bad(format!("the start of run {}", info.id), &error))
}

/// Whether a run with these figures is over.
pub fn is_over(summary: &Summary) -> bool {
    !summary.stages.is_empty() && summary.stages.iter().all(|stage| stage.outcome != StageOutcome::Open)
}

/// Whether these turns end their run.
pub(crate) fn ends(turns: &[TurnRecord], summary: &Summary) -> bool {
    is_over(summary) || turns.iter().flat_map(|turn| &turn.events).any(|event| matches!(event, Event::Ended { .. }))
}

/// The player's word in a store.
pub(crate) fn player_word(player: Player) -> &'static str {
    match player {
        Player::Human => "human",
        Player::Policy => "policy",
    }
}

/// A turn is stored already, and it isn't this one.
pub(crate) fn other_turn(run: &str, turn: u16) -> StoreError {
    StoreError::Conflict {
        what: format!("turn {turn} of run {run}"),
        detail: "another turn was stored there".to_owned(),
    }
}

fn parse<T: DeserializeOwned>(line: &str, what: impl Fn() -> String) -> Result<T, StoreError> {
    serde_json::from_str(line).map_err(|error| bad(what(), &error))
}

fn bad(what: String, error: &impl std::fmt::Display) -> StoreError {
    StoreError::BadRecord { what, detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::intent::Intent;

    fn record(turn: u16) -> TurnRecord {
        let intent =
            Intent::BookMeeting { person: "ewa \"x\" ż".to_owned(), channel: crate::scenario::words::Channel::Call };
        TurnRecord { turn, intent, offered: vec![Intent::NoteFact], events: vec![Event::FactLearnt { fact: 3 }] }
    }

    #[test]
    fn the_line_of_a_turn_is_its_json() {
        let whole = record(7);
        let bare = TurnRecord { offered: Vec::new(), events: Vec::new(), ..record(8) };
        for record in [whole, bare] {
            let stored = StoredTurn::write("before", &record).unwrap();
            let line = serde_json::to_string(&record).unwrap();
            assert_eq!(stored.line(), line);
            assert_eq!(stored.chain, link("before", &line));
            assert_eq!(stored.read("run").unwrap(), record);
            assert_eq!(StoredTurn::of_line("before", &line), Some(stored));
            assert_eq!(StoredTurn::of_line("before", &line.replace(":", ": ")), None);
        }
    }

    #[test]
    fn headers_of_unknown_formats_are_refused() {
        let line = |format: u32| {
            format!(
                r#"{{"format":{format},"rules":1,"pack":"p","pack_hash":"h","scenario":"s","seed":9007199254740991}}"#
            )
        };
        assert_eq!(read_header(&line(1), "r").unwrap().seed, 9_007_199_254_740_991);
        assert!(matches!(read_header(&line(2), "r"), Err(StoreError::NewerRecord { found: 2, known: FORMAT, .. })));
        assert!(matches!(read_header(&line(0), "r"), Err(StoreError::BadRecord { .. })));
        assert!(matches!(read_header("{}", "r"), Err(StoreError::BadRecord { .. })));
    }

    #[test]
    fn a_newer_shape_of_a_newer_format_is_called_newer() {
        let line = r#"{"format":3,"everything":"else"}"#;
        assert!(matches!(read_header(line, "r"), Err(StoreError::NewerRecord { found: 3, .. })));
    }
}
