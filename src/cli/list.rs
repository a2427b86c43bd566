//! `list`: which scenarios are there?

use std::io::Write;

use serde::Serialize;

use super::{CliError, Format, PlayArgs};
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::text::{Catalog, Voice};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct ListArgs {
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

#[derive(Debug, Serialize)]
struct Title<'a> {
    en: &'a str,
    pl: &'a str,
}

#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    pack: &'a str,
    prospect: String,
    mode: &'static str,
    title: Title<'a>,
    right_end: &'static str,
}

pub(super) fn run(args: &ListArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let library = super::library(play);
    for diagnostic in &library.diagnostics {
        tracing::error!("{diagnostic}");
    }
    if args.format == Format::Json {
        let rows: Vec<Row<'_>> =
            library.packs.iter().flat_map(|pack| pack.casts.iter().map(move |cast| row(pack, cast))).collect();
        return super::json(out, &Output { scenarios: rows });
    }
    let lang = super::language(play);
    let catalog = Catalog::shared(lang);
    for pack in &library.packs {
        for cast in &pack.casts {
            let voice = Voice { pack, cast, lang, trainee: Gender::Masculine };
            let raw = &pack.scenarios[cast.scenario];
            super::line(
                out,
                format_args!(
                    "{:<18} {} · {} · {}",
                    cast.id,
                    voice.plain(&raw.title),
                    catalog.stage(cast.start),
                    voice.plain(&raw.summary)
                ),
            )?;
        }
    }
    Ok(())
}

#[derive(Debug, Serialize)]
struct Output<'a> {
    scenarios: Vec<Row<'a>>,
}

fn row<'a>(pack: &'a Pack, cast: &'a Cast) -> Row<'a> {
    let title = &pack.scenarios[cast.scenario].title;
    Row {
        id: &cast.id,
        pack: &pack.id,
        prospect: pack.prospects[cast.prospect].id.to_string(),
        mode: match cast.mode {
            Mode::Deal => "deal",
            Mode::Drill => "drill",
            Mode::Tutorial => "tutorial",
        },
        title: Title { en: &title.en, pl: &title.pl },
        right_end: likeliest_end(cast),
    }
}

/// The likeliest right end, where the seed draws it.
fn likeliest_end(cast: &Cast) -> &'static str {
    match cast.ends.iter().max_by_key(|end| end.weight).map(|end| end.end) {
        None | Some(RightEnd::Win) => "win",
        Some(RightEnd::Nurture) => "nurture",
        Some(RightEnd::Drop) => "drop",
        Some(RightEnd::Retain) => "retain",
        Some(RightEnd::PrincipledLoss) => "principled_loss",
    }
}
