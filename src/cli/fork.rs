//! `fork`: what if it had been played otherwise? Back to a moment of a stored run, another way under the same luck, both side by
//! side.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::side_by_side::{self, Told};
use super::transcript::{lines, told};
use super::{CliError, Format, PlayArgs};
use crate::practice::compare::{Branch, Comparison};
use crate::scenario::words::Gender;
use crate::sim::choices::choices;
use crate::sim::log::{IntentDoc, RunLog, TurnRecord};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::summary::summarise;
use crate::sim::{Session, names::Names};
use crate::store::fork::{Beginning, go_back, keep};
use crate::store::replay::{self, Packs};
use crate::store::{RunStore, StoreError};
use crate::text::{Catalog, Voice};

/// Files over this size are refused unread, as scripts are.
const MOST_BYTES: u64 = 4 << 20;

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct ForkArgs {
    /// Id of the run: `export runs` lists them.
    pub run: String,
    /// The turn to play another way, 1 for the first.
    #[arg(long, value_name = "N")]
    pub turn: u16,
    /// What is done from there: a RON list of intents as in a script of `replay`, or a JSON list as in a log.
    #[arg(long, value_name = "FILE")]
    pub intents: PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

pub(super) fn run(args: &ForkArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let intents = read(&args.intents)?;
    let lang = super::language(play);
    let mut store = super::open_store(play)?;
    let mut begun = go_back(store.as_ref(), &mut Packs::default(), &args.run, args.turn)?;
    let parent = store.load(&args.run)?;
    let trainee = trainee(store.as_ref(), &parent.info.trainee)?;
    let cast = Arc::clone(&begun.session.cast);
    let pack = Arc::clone(&begun.pack);
    let names = replay::names(&pack, &cast);
    let voice = Voice { pack: &pack, cast: &cast, lang, trainee };
    play_on(&mut begun, &names, &intents, Catalog::shared(lang))
        .map_err(|error| CliError { message: format!("{}: {}", args.intents.display(), error.message), ..error })?;
    let start = || Session::new(Arc::clone(&cast), begun.log.header.seed);
    let before = tell(start(), &parent, &voice, &names, args.turn)?;
    let after = tell(start(), &begun.log, &voice, &names, args.turn)?;
    keep(store.as_mut(), &begun.log, &begun.session)?;
    let fork = &begun.log.info.id;
    let comparison = Comparison::of(args.turn, before.0, after.0);
    if args.format == Format::Text {
        return side_by_side::print(&comparison, [&before.1, &after.1], fork, &voice, out);
    }
    let branch = |branch: &Branch, told: &[Told]| -> Result<serde_json::Value, CliError> {
        let mut value = serde_json::to_value(branch).map_err(CliError::bug)?;
        let transcript = told.iter().map(|turn| serde_json::json!({ "turn": turn.turn, "lines": turn.lines }));
        value["transcript"] = transcript.collect();
        Ok(value)
    };
    super::json(
        out,
        &serde_json::json!({
            "run_id": fork, "parent_id": args.run, "scenario": begun.log.header.scenario, "seed": begun.log.header.seed,
            "currency": pack.manifest.currency, "turn": comparison.turn, "parted": comparison.parted,
            "parent": branch(&comparison.parent, &before.1)?, "fork": branch(&comparison.fork, &after.1)?,
        }),
    )
}

/// The intents of a file; at least one.
fn read(path: &Path) -> Result<Vec<IntentDoc>, CliError> {
    let shown = path.display();
    let wrong = |detail: String| CliError::user(format!("{shown}: {detail}"));
    let length = std::fs::metadata(path).map_err(|error| wrong(error.to_string()))?.len();
    if length > MOST_BYTES {
        return Err(wrong(format!("it has {length} bytes; a list of intents has at most {MOST_BYTES}")));
    }
    let bytes = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| wrong("it isn't UTF-8 text".to_owned()))?;
    let list: Vec<IntentDoc> = if path.extension().is_some_and(|ending| ending == "json") {
        serde_json::from_str(&text).map_err(|error| {
            wrong(error.to_string()).hint("a list is [{\"EndMeeting\":{\"note\":true}}, \"AdvanceDay\", …]")
        })?
    } else {
        ron::from_str(&text).map_err(|error| {
            let at = error.span.start;
            CliError::user(format!("{shown}:{}:{}: {}", at.line, at.col, error.code))
                .hint("a list is [EndMeeting(note: true), AdvanceDay, …]")
        })?
    };
    if list.is_empty() {
        return Err(wrong("there is no intent in it".to_owned()));
    }
    Ok(list)
}

/// How the trainee is addressed.
fn trainee(store: &dyn RunStore, name: &str) -> Result<Gender, StoreError> {
    let profiles = store.profiles()?;
    Ok(profiles.iter().find(|profile| profile.name == name).map_or(Gender::Masculine, |profile| profile.address))
}

/// Plays the intents from the fork on. One that can't be played is named by its place.
fn play_on(begun: &mut Beginning, names: &Names, intents: &[IntentDoc], catalog: &Catalog) -> Result<(), CliError> {
    let luck = Luck::new(begun.session.seed);
    for (place, written) in intents.iter().enumerate() {
        let number = place + 1;
        let session = &mut begun.session;
        let intent =
            names.read(written.clone()).map_err(|error| CliError::user(format!("intent {number}: {error}")))?;
        let order = luck.slot(Purpose::Choices, 0, session.known().turn);
        let offered = choices(&session.cast, session.known(), order);
        let mut events = Vec::new();
        session.apply(intent, &mut events).map_err(|refusal| {
            CliError::user(format!("intent {number} is refused: {}", catalog.refusal(refusal)))
                .hint("nothing was stored; mend or remove it")
        })?;
        begun.log.turns.push(TurnRecord {
            turn: session.known().turn,
            intent: names.written(intent),
            offered: offered.into_iter().map(|intent| names.written(intent)).collect(),
            events,
        });
    }
    Ok(())
}

/// Plays a run again, and tells it from a turn on.
fn tell(
    mut session: Session,
    log: &RunLog,
    voice: &Voice<'_>,
    names: &Names,
    from: u16,
) -> Result<(Branch, Vec<Told>), CliError> {
    let mut records = Vec::with_capacity(log.turns.len());
    let mut list = Vec::new();
    for turn in &log.turns {
        let bad = |detail: String| StoreError::BadRecord {
            what: format!("turn {} of run {}", turn.turn, log.info.id),
            detail,
        };
        let intent = names.read(turn.intent.clone()).map_err(|unknown| bad(unknown.to_string()))?;
        let before = session.known().clone();
        let mut events = Vec::new();
        session.apply(intent, &mut events).map_err(|refusal| bad(format!("it is refused ({})", refusal.word())))?;
        if turn.turn >= from {
            let mut shown = told(voice, &before, &session, &events);
            let lines = lines(voice, &session, &events);
            if lines.is_empty() {
                shown.push(format!("· {}", voice.choice(&before, log.header.seed, intent)));
            }
            list.push(Told { turn: turn.turn, lines, shown });
        }
        records.push(TurnRecord { events, ..turn.clone() });
    }
    Ok((Branch::of(&records, &summarise(&session.cast, &session.state), from), list))
}
