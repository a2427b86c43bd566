//! `verify`: is what is stored what was played?

use std::io::Write;

use super::{CliError, Format, Kind, PlayArgs};
use crate::store::verify::{Verdict, verify};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct VerifyArgs {
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

pub(super) fn run(args: &VerifyArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let store = super::open_store(play)?;
    let mut rows = Vec::new();
    let tally = verify(store.as_ref(), &mut |checked, _, _| rows.push(checked.clone()))?;
    if args.format == Format::Json {
        super::json(
            out,
            &serde_json::json!({ "same": tally.same, "differs": tally.differs, "other_rules": tally.other_rules, "runs": rows }),
        )?;
    } else {
        for row in &rows {
            if row.verdict == Verdict::Same {
                continue;
            }
            super::line(out, format_args!("{} {}", row.run, row.verdict.word()))?;
            for finding in &row.findings {
                super::line(out, format_args!("  {finding}"))?;
            }
        }
        super::line(
            out,
            format_args!("{} same, {} differ, {} under other rules", tally.same, tally.differs, tally.other_rules),
        )?;
        super::line(out, "A consistent rewrite of a whole run isn't found by this.")?;
    }
    if tally.differs > 0 {
        return Err(CliError {
            kind: Kind::Store,
            message: format!("{} runs differ from what was played", tally.differs),
            hints: Vec::new(),
        });
    }
    Ok(())
}
