//! `trainee`: how is a person's data looked after?

use std::io::Write;

use clap::Subcommand;

use super::{CliError, PlayArgs};

/// What to do.
#[derive(Debug, Clone, Subcommand)]
pub enum Action {
    /// Erases a name; runs and figures stay, anonymous.
    Forget {
        /// The trainee's name.
        name: String,
    },
}

pub(super) fn run(action: &Action, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let Action::Forget { name } = action;
    let mut store = super::open_store(play)?;
    let runs = store.forget(name)?;
    super::line(out, format_args!("the name is erased; {runs} runs are anonymous now"))
}
