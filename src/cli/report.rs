//! `report`: what does a coach read?

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;

use super::runs::{Rows, filter, store, write_out};
use super::{CliError, PlayArgs};
use crate::report::{self, Basis, Report, Run, Scope, Skills};
use crate::store::Filter;
use crate::text::{Catalog, dates};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct ReportArgs {
    /// Which report.
    #[arg(long, value_enum, default_value = "summary")]
    pub kind: Kind,
    /// Only this trainee's runs.
    #[arg(long, value_name = "NAME")]
    pub trainee: Option<String>,
    /// Bots' runs instead of people's: a policy's name, or `all`.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
    /// Only runs that really began on this day or later (YYYY-MM-DD).
    #[arg(long, value_name = "DATE")]
    pub since: Option<jiff::civil::Date>,
    /// How to write it.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Writes to this file.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Where deals go on and where they end.
    Funnel,
    /// How long a sale takes.
    Cycle,
    /// Which skills were shown, how good somebody is at them, and whether that changed.
    Skills,
    /// What a coach reads first.
    Summary,
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
    /// For a spreadsheet.
    Csv,
    /// One page, to be read or printed.
    Html,
}

pub(super) fn run(args: &ReportArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let store = store(play)?;
    let filter = filter(args.trainee.as_ref(), args.policy.as_ref(), args.since)?;
    // Skills look back: what was played before the day is rated too, and its seeds aren't new.
    let since = filter.since.filter(|_| args.kind == Kind::Skills);
    let rows = match since {
        None => Rows::load(store.as_ref(), &filter)?,
        Some(_) => Rows::load(store.as_ref(), &Filter { since: None, ..filter })?,
    };
    let is_meant =
        |run: &Run<'_>| since.is_none_or(|since| run.started_at.parse().is_ok_and(|at: jiff::Timestamp| at >= since));
    let (runs, earlier): (Vec<_>, Vec<_>) = rows.runs().into_iter().partition(is_meant);
    let lang = super::language(play);
    let since = args.since.map(|day| dates::real_date(&format!("{day}T00:00:00Z"), lang));
    let made_on = dates::real_date(&crate::store::now(), lang);
    let scope = Scope {
        trainee: args.trainee.as_deref(),
        policy: args.policy.as_deref(),
        scenario: None,
        since: since.as_deref(),
        made_on: Some(&made_on),
    };
    let kind = match args.kind {
        Kind::Funnel => report::Kind::Funnel,
        Kind::Cycle => report::Kind::Cycle,
        Kind::Skills => report::Kind::Skills,
        Kind::Summary => report::Kind::Summary,
    };
    let format = match args.format {
        Format::Text => report::Format::Text,
        Format::Json => report::Format::Json,
        Format::Csv => report::Format::Csv,
        Format::Html => report::Format::Html,
    };
    let report = match kind {
        report::Kind::Skills => Report::Skills(Skills::on(&runs, &Basis { earlier: &earlier, ..Basis::default() })),
        kind => Report::of(kind, &runs),
    };
    let text = report.write(format, Catalog::shared(lang), &scope).map_err(CliError::bug)?;
    write_out(args.out.as_deref(), text.as_bytes(), out)?;
    if args.out.is_none() && !text.ends_with('\n') { super::line(out, "") } else { Ok(()) }
}
