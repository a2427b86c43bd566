//! `import`: how do runs get here from another machine?

use std::fs::File;
use std::io::{BufReader, Write};
use std::path::PathBuf;

use super::{CliError, PlayArgs};
use crate::store::transfer::import_log;

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct ImportArgs {
    /// A file of `export log`.
    pub file: PathBuf,
}

pub(super) fn run(args: &ImportArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let file = File::open(&args.file).map_err(|error| CliError::user(format!("{}: {error}", args.file.display())))?;
    let mut store = super::open_store(play)?;
    let imported = import_log(store.as_mut(), &mut BufReader::new(file))?;
    super::line(
        out,
        format_args!(
            "{} runs added, {} continued, {} known already, {} packs added",
            imported.added, imported.continued, imported.known, imported.packs
        ),
    )
}
