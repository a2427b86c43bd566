//! How do runs get to another machine? As JSON Lines: packs before the runs that were played with them, each run turn by turn.
//!
//! The lines: `{"dealdojo":…}` once, then `{"pack":…}`, `{"run":…}`, `{"turn":…}` and `{"end":…}`. A turn's line holds the
//! canonical record, so that the chain can be proven on arrival. A run that is here already is left alone or goes on where the
//! file has more turns of it; one that differs stops the import, and nothing of the file is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Read, Write};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::record::{StoredRun, StoredTurn, read_summary};
use super::{Arrival, Filter, Imported, RunStore, StoreError};
use crate::scenario::Files;
use crate::sim::log::{RunInfo, hex};
use crate::sim::summary::Summary;

/// The format of the file.
pub const FORMAT: u32 = 1;

/// The longest line that is read: a pack's.
const MAX_LINE_BYTES: u64 = 64 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Dealdojo { format: u32 },
    Pack { hash: String, files: BTreeMap<String, Bytes> },
    Run { info: RunInfo, header: Box<RawValue> },
    Turn(Box<RawValue>),
    End { turns: u32, chain: String, summary: Option<Box<RawValue>> },
}

/// A file's bytes: text where they are text.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Bytes {
    Text(String),
    Hex(String),
}

impl Bytes {
    fn of(bytes: &[u8]) -> Self {
        std::str::from_utf8(bytes).map_or_else(|_| Self::Hex(hex(bytes)), |text| Self::Text(text.to_owned()))
    }

    fn into_bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Text(text) => Some(text.into_bytes()),
            Self::Hex(digits) => {
                let digits: Option<Vec<u8>> =
                    digits.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
                digits?.chunks(2).map(|pair| Some(pair.first()? * 16 + pair.get(1)?)).collect()
            }
        }
    }
}

/// What an export wrote.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exported {
    /// Runs.
    pub runs: usize,
    /// Packs.
    pub packs: usize,
}

/// Writes the runs that a filter takes, with their packs.
///
/// # Errors
/// Where the store can't be read, a run isn't whole, or the file can't be written.
pub fn export_log(store: &dyn RunStore, filter: &Filter, out: &mut dyn Write) -> Result<Exported, StoreError> {
    let mut exported = Exported::default();
    let mut packs = BTreeSet::new();
    put(out, &Line::Dealdojo { format: FORMAT })?;
    for row in store.runs(filter)? {
        let run = store.stored(&row.info.id)?;
        if packs.insert(run.pack.clone()) {
            let files = store.pack(&run.pack)?;
            let files = files.pairs().map(|(path, bytes)| (path.to_owned(), Bytes::of(bytes))).collect();
            put(out, &Line::Pack { hash: run.pack.clone(), files })?;
            exported.packs += 1;
        }
        put(out, &Line::Run { info: run.info.clone(), header: raw(&run.header, &run)? })?;
        for turn in &run.turns {
            put(out, &Line::Turn(raw(&turn.line(), &run)?))?;
        }
        let summary = run.summary.as_ref().map(|summary| raw(summary, &run)).transpose()?;
        put(out, &Line::End { turns: run.count, chain: run.head.clone(), summary })?;
        exported.runs += 1;
    }
    out.flush()?;
    Ok(exported)
}

fn raw(text: &str, run: &StoredRun) -> Result<Box<RawValue>, StoreError> {
    RawValue::from_string(text.to_owned())
        .map_err(|error| StoreError::BadRecord { what: format!("run {}", run.info.id), detail: error.to_string() })
}

fn put(out: &mut dyn Write, line: &Line) -> Result<(), StoreError> {
    let mut text = super::record::text(line)?;
    text.push('\n');
    out.write_all(text.as_bytes())?;
    Ok(())
}

/// Takes in what [`export_log`] wrote: all of it or nothing. Chains and pack hashes are proven first.
///
/// # Errors
/// [`StoreError::BadFile`] with the line, [`StoreError::Conflict`], and what the store says.
pub fn import_log(store: &mut dyn RunStore, file: &mut dyn BufRead) -> Result<Imported, StoreError> {
    let mut reader = LogReader::new(file);
    store.absorb(&mut || reader.arrival())
}

/// Reads such a file pack by pack and run by run, without a store.
pub struct LogReader<'a> {
    file: &'a mut dyn BufRead,
    number: usize,
    has_begun: bool,
}

impl<'a> LogReader<'a> {
    /// Reads from the start.
    pub fn new(file: &'a mut dyn BufRead) -> Self {
        Self { file, number: 0, has_begun: false }
    }

    fn bad(&self, detail: impl ToString) -> StoreError {
        StoreError::BadFile { line: self.number, detail: detail.to_string() }
    }

    /// The next line that isn't empty.
    fn next(&mut self) -> Result<Option<Line>, StoreError> {
        loop {
            self.number += 1;
            let mut text = String::new();
            let read = self.file.take(MAX_LINE_BYTES).read_line(&mut text);
            let read = read.map_err(|error| self.bad(format!("it can't be read: {error}")))?;
            if read == 0 {
                return Ok(None);
            }
            if read as u64 >= MAX_LINE_BYTES {
                return Err(self.bad("it is too long"));
            }
            if !text.trim().is_empty() {
                let line = serde_json::from_str(&text)
                    .map_err(|error| self.bad(format!("it is no line of a log: {error}")))?;
                return Ok(Some(line));
            }
        }
    }

    /// The next pack or whole run; none at the end.
    ///
    /// # Errors
    /// [`StoreError::BadFile`] with the line, [`StoreError::NewerRecord`].
    pub fn arrival(&mut self) -> Result<Option<Arrival>, StoreError> {
        if !self.has_begun {
            match self.next()? {
                Some(Line::Dealdojo { format: FORMAT }) => self.has_begun = true,
                Some(Line::Dealdojo { format }) => {
                    let what = "the file".to_owned();
                    return Err(StoreError::NewerRecord { what, found: format, known: FORMAT });
                }
                _ => {
                    return Err(
                        self.bad("it is no log of Dealdojo: the first line must be {\"dealdojo\":{\"format\":1}}")
                    );
                }
            }
        }
        match self.next()? {
            None => Ok(None),
            Some(Line::Pack { hash, files }) => {
                let pairs: Option<Vec<_>> =
                    files.into_iter().map(|(path, bytes)| Some((path, bytes.into_bytes()?))).collect();
                let pairs = pairs.ok_or_else(|| self.bad("a file's bytes must be pairs of hexadecimal digits"))?;
                let files = Files::from_pairs("imported pack", pairs);
                super::check_pack(&hash, &files).map_err(|error| self.bad(error))?;
                Ok(Some(Arrival::Pack(hash, files)))
            }
            Some(Line::Run { info, header }) => {
                self.run(&info, header.get()).map(|run| Some(Arrival::Run(Box::new(run))))
            }
            Some(_) => Err(self.bad("a run or a pack comes here")),
        }
    }

    /// A run's turns up to its end.
    fn run(&mut self, info: &RunInfo, line: &str) -> Result<StoredRun, StoreError> {
        if uuid::Uuid::try_parse(&info.id).is_err() {
            return Err(self.bad(format!("{:?} is no id of a run", info.id)));
        }
        let mut run = match StoredRun::of_line(info, line.to_owned()) {
            Err(error @ StoreError::NewerRecord { .. }) => return Err(error),
            other => other.map_err(|error| self.bad(error))?,
        };
        loop {
            match self.next()? {
                Some(Line::Turn(line)) => {
                    let turn = StoredTurn::of_line(&run.head, line.get());
                    let turn = turn.ok_or_else(|| self.bad("the turn isn't written canonically"))?;
                    turn.read(&info.id).map_err(|error| self.bad(error))?;
                    run.push(turn).map_err(|error| self.bad(error))?;
                }
                Some(Line::End { turns, chain, summary }) => {
                    if turns != run.count || chain != run.head {
                        return Err(self.bad(format!("run {} was changed on its way: its chain doesn't hold", info.id)));
                    }
                    if let Some(summary) = summary {
                        let summary: Summary =
                            read_summary(summary.get(), &info.id).map_err(|error| self.bad(error))?;
                        run.summary = Some(super::record::text(&summary)?);
                    }
                    return Ok(run);
                }
                Some(_) => return Err(self.bad("a turn or the end of the run comes here")),
                None => return Err(self.bad("the file ends in the middle of a run")),
            }
        }
    }
}
