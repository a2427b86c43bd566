//! `check`: what is wrong with a pack? Every problem at once; then bots play it; with `--lab` they look for ways through.

use std::io::Write;
use std::path::PathBuf;

use super::{CliError, Format, PlayArgs};
use crate::practice::played;
use crate::scenario::{Files, Pack};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct CheckArgs {
    /// Folders of packs; `core` is the one inside the program.
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Only reads; no bot plays.
    #[arg(long)]
    pub no_play: bool,
    /// Measures difficulty, choices, dead options, unreached lines and exploits, scenario by scenario.
    #[arg(long, conflicts_with = "no_play")]
    pub lab: bool,
    /// Seeds that the lab measures over.
    #[arg(long, value_name = "N", default_value_t = 1_000, requires = "lab", value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pub seeds: u64,
    /// Writes the measured difficulty to this file, as it is shipped with the core pack.
    #[arg(long, value_name = "FILE", requires = "lab")]
    pub write: Option<PathBuf>,
    /// How to print what the lab finds.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// Seeds that bots play under `check`.
const SEEDS: u64 = 400;

pub(super) fn run(args: &CheckArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let mut problems = Vec::new();
    for path in &args.paths {
        let files = if path.as_os_str() == "core" && !path.exists() { Files::core() } else { Files::in_folder(path) };
        match Pack::load(files) {
            Ok(pack) if args.lab => problems.append(&mut super::lab::run(&pack, args, play, out)?),
            Ok(pack) => {
                let mut found = if args.no_play { Vec::new() } else { played::check(&pack, SEEDS) };
                super::line(
                    out,
                    format_args!(
                        "{}: {} scenarios, {} lines, {} problems",
                        pack.id,
                        pack.casts.len(),
                        pack.lines.len(),
                        found.len()
                    ),
                )?;
                problems.append(&mut found);
            }
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(CliError::packs(&problems)) }
}
