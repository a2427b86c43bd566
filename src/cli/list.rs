//! `list`: which scenarios are there, and how hard are they as bots measured it?

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::{CliError, Format, PlayArgs};
use crate::practice::lab::measured::{Figure, Measured};
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::log::RULES_VERSION;
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
    difficulty: Option<Difficulty>,
}

/// Measured difficulty; shares in thousandths.
#[derive(Debug, Serialize)]
struct Difficulty {
    band: &'static str,
    right_end: i16,
    ci95: [i16; 2],
}

impl Difficulty {
    fn of(figure: &Figure) -> Self {
        Self { band: figure.difficulty().word(), right_end: figure.right, ci95: [figure.low, figure.high] }
    }
}

pub(super) fn run(args: &ListArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let library = super::library(play);
    for diagnostic in &library.diagnostics {
        tracing::error!("{diagnostic}");
    }
    if args.format == Format::Json {
        let mut rows: Vec<Row<'_>> = Vec::new();
        for pack in &library.packs {
            let measured = figures(play, pack)?;
            rows.extend(pack.casts.iter().map(|cast| row(pack, cast, measured.get(&cast.id))));
        }
        return super::json(out, &Output { scenarios: rows });
    }
    let lang = super::language(play);
    let catalog = Catalog::shared(lang);
    for pack in &library.packs {
        let measured = figures(play, pack)?;
        for cast in &pack.casts {
            let voice = Voice { pack, cast, lang, trainee: Gender::Masculine };
            let raw = &pack.scenarios[cast.scenario];
            let figure = measured.get(&cast.id).map(|figure| (figure.difficulty().word(), figure.right));
            super::line(
                out,
                format_args!(
                    "{:<18} {} · {} · {} · {}",
                    cast.id,
                    voice.plain(&raw.title),
                    catalog.stage(cast.start),
                    voice.plain(&raw.summary),
                    catalog.difficulty(figure)
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

/// What was measured of a pack's scenarios. Only a store that is there is asked: to list makes none.
fn figures(play: &PlayArgs, pack: &Pack) -> Result<BTreeMap<String, Figure>, CliError> {
    let url = super::store_url(play).unwrap_or_default();
    let there = play.store.is_some() || url.strip_prefix("sqlite:").is_some_and(|path| Path::new(path).exists());
    let hash = pack.hash.to_string();
    let kept = if there { super::open_store(play)?.measured(&hash, RULES_VERSION)? } else { None };
    let known = Measured::known(kept.as_deref(), &hash, RULES_VERSION);
    Ok(known.map_or_else(BTreeMap::new, |measured| measured.scenarios))
}

fn row<'a>(pack: &'a Pack, cast: &'a Cast, figure: Option<&Figure>) -> Row<'a> {
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
        difficulty: figure.map(Difficulty::of),
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
