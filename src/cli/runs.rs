//! How do stored runs become rows of a report? Packs are looked up once by hash.

use std::collections::BTreeMap;

use super::{CliError, PlayArgs};
use crate::report::{About, Run};
use crate::scenario::raw::RawProspect;
use crate::scenario::words::*;
use crate::store::replay::Packs;
use crate::store::{Filter, RunRow, RunStore};

/// What the pack of a run says of its scenario.
struct Known {
    prospect: String,
    mode: Mode,
    start: Stage,
    segment: Option<Segment>,
    currency: String,
    concerns: Vec<(String, Vec<String>)>,
}

/// Runs with what their packs say.
pub(super) struct Rows {
    rows: Vec<RunRow>,
    known: BTreeMap<(String, String), Known>,
}

impl Rows {
    /// Loads the runs that a filter takes.
    pub(super) fn load(store: &dyn RunStore, filter: &Filter) -> Result<Self, CliError> {
        let rows = store.runs(filter)?;
        let mut packs = Packs::default();
        let mut known = BTreeMap::new();
        for row in &rows {
            let key = (row.header.pack_hash.clone(), row.header.scenario.clone());
            known.entry(key).or_insert_with(|| describe(store, &mut packs, row));
        }
        Ok(Self { rows, known })
    }

    /// The rows, borrowed.
    pub(super) fn runs(&self) -> Vec<Run<'_>> {
        self.rows
            .iter()
            .filter_map(|row| Some((row, self.about(row)?)))
            .map(|(row, about)| Run::of(&row.info, &row.header, &row.summary, about))
            .collect()
    }

    /// Hashes of the packs, each once.
    pub(super) fn packs(&self) -> impl Iterator<Item = &str> {
        let hashes: std::collections::BTreeSet<&str> = self.known.keys().map(|(hash, _)| hash.as_str()).collect();
        hashes.into_iter()
    }

    fn about(&self, row: &RunRow) -> Option<About<'_>> {
        let known = self.known.get(&(row.header.pack_hash.clone(), row.header.scenario.clone()))?;
        Some(About {
            prospect: &known.prospect,
            mode: known.mode,
            start: known.start,
            segment: known.segment,
            currency: &known.currency,
            concerns: &known.concerns,
        })
    }
}

/// A run whose pack can't be read is reported still, with what its own row says.
fn describe(store: &dyn RunStore, packs: &mut Packs, row: &RunRow) -> Known {
    let first = row.summary.stages.first().map_or(Stage::LeadGeneration, |stay| stay.stage);
    let unknown = || Known {
        prospect: String::new(),
        mode: Mode::Deal,
        start: first,
        segment: None,
        currency: "PLN".to_owned(),
        concerns: Vec::new(),
    };
    let Ok(pack) = packs.of(store, &row.header.pack_hash) else { return unknown() };
    let Some(cast) = pack.cast(&row.header.scenario) else { return unknown() };
    let raw: Option<&RawProspect> = pack.prospects.get(cast.prospect);
    Known {
        prospect: raw.map_or_else(String::new, |raw| raw.id.to_string()),
        mode: cast.mode,
        start: cast.start,
        segment: Some(cast.segment),
        currency: pack.manifest.currency.clone(),
        concerns: raw.map_or_else(Vec::new, |raw| {
            let causes =
                |concern: &crate::scenario::raw::RawConcern| concern.causes.iter().map(|c| c.id.to_string()).collect();
            raw.concerns.iter().map(|concern| (concern.id.to_string(), causes(concern))).collect()
        }),
    }
}

/// Writes to a file, or to the output where none is named.
pub(super) fn write_out(
    path: Option<&std::path::Path>,
    text: &[u8],
    out: &mut dyn std::io::Write,
) -> Result<(), CliError> {
    match path {
        None => Ok(out.write_all(text)?),
        Some(path) => {
            std::fs::write(path, text).map_err(|error| CliError::user(format!("{}: {error}", path.display())))
        }
    }
}

/// The runs that `--trainee`, `--policy` and `--since` leave.
pub(super) fn filter(
    trainee: Option<&String>,
    policy: Option<&String>,
    since: Option<jiff::civil::Date>,
) -> Result<Filter, CliError> {
    use crate::store::Players;
    let players = match policy.map(String::as_str) {
        None => Players::Humans,
        Some("all") => Players::Policies,
        Some(name) => Players::Policy(name.to_owned()),
    };
    let since = match since {
        None => None,
        Some(day) => Some(
            day.to_zoned(jiff::tz::TimeZone::system())
                .map_err(|error| CliError::user(format!("--since: {error}")))?
                .timestamp(),
        ),
    };
    Ok(Filter { players, trainee: trainee.cloned(), since, ..Filter::default() })
}

/// The store of the arguments.
pub(super) fn store(play: &PlayArgs) -> Result<Box<dyn RunStore>, CliError> {
    super::open_store(play)
}
