//! `check`: what is wrong with a pack? Every problem at once; then bots play it.

use std::io::Write;
use std::path::PathBuf;

use super::CliError;
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
}

/// Seeds that bots play under `check`.
const SEEDS: u64 = 400;

pub(super) fn run(args: &CheckArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let mut problems = Vec::new();
    for path in &args.paths {
        let files = if path.as_os_str() == "core" && !path.exists() { Files::core() } else { Files::in_folder(path) };
        match Pack::load(files) {
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
