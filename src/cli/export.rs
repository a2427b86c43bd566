//! `export`: how do runs, deals and stages get into other programs?

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;

use super::runs::{Rows, store, write_out};
use super::{CliError, PlayArgs};
use crate::report::export;
use crate::store::{Filter, transfer};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct ExportArgs {
    /// What.
    #[arg(value_enum)]
    pub what: What,
    /// Writes to this file.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Whole runs with their packs, JSON Lines: for `import` and `replay`.
    Log,
    /// A row for each run, CSV; forks too, with the run that they go back to.
    Runs,
    /// A row for each deal, CSV, without forks.
    Deals,
    /// A row for each stay in a stage, CSV, without forks.
    Stages,
}

pub(super) fn run(args: &ExportArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let store = store(play)?;
    let mut bytes = Vec::new();
    if args.what == What::Log {
        transfer::export_log(store.as_ref(), &Filter::all(), &mut bytes)?;
    } else {
        let filter = if args.what == What::Runs { Filter::all() } else { Filter::counted() };
        let rows = Rows::load(store.as_ref(), &filter)?;
        let runs = rows.runs();
        let written = match args.what {
            What::Runs => export::runs(&runs, &mut bytes),
            What::Deals => export::deals(&runs, &mut bytes),
            What::Stages | What::Log => export::stages(&runs, &mut bytes),
        };
        written.map_err(CliError::bug)?;
    }
    write_out(args.out.as_deref(), &bytes, out)
}
