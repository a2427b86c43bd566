//! `replay`: what comes of these intents? Transcript, state, score and the moments that mattered of a scripted run; a file of
//! `export log` is compared.

use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;

use super::transcript::{lines, told};
use super::{CliError, Format, Kind, PlayArgs};
use crate::practice::moments::{Moment, Step, moments};
use crate::report::MomentText;
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::Gender;
use crate::sim::event::Event;
use crate::sim::log::IntentDoc;
use crate::sim::names::Names;
use crate::sim::score::score;
use crate::sim::summary::summarise;
use crate::sim::{Intent, Known, Session};
use crate::store::{MemoryStore, RunStore, replay, transfer, verify};
use crate::text::{Catalog, Lang, Voice, escape_terminal};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct ReplayArgs {
    /// A RON file with scenario, seed, lang and intents, or a file of `export log`.
    pub file: PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// A scripted run.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    scenario: String,
    seed: u64,
    #[serde(default)]
    lang: Option<String>,
    intents: Vec<IntentDoc>,
}

/// Files over this size are refused unread, as packs' are.
const MOST_BYTES: u64 = 4 << 20;

pub(super) fn run(args: &ReplayArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let shown = args.file.display();
    let wrong = |detail: String| CliError::user(format!("{shown}: {detail}"));
    let is_log = args.file.extension().is_some_and(|ending| ending == "jsonl" || ending == "json");
    let file = std::fs::File::open(&args.file).map_err(|error| wrong(error.to_string()))?;
    if is_log {
        return compare(file, &args.file, args.format, out);
    }
    let length = file.metadata().map_err(|error| wrong(error.to_string()))?.len();
    if length > MOST_BYTES {
        return Err(wrong(format!("it has {length} bytes; a script has at most {MOST_BYTES}")));
    }
    let bytes = std::fs::read(&args.file).map_err(|error| wrong(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| wrong("it isn't UTF-8 text".to_owned()))?;
    let script: Script = ron::from_str(&text).map_err(|error| {
        let at = error.span.start;
        CliError::user(format!("{shown}:{}:{}: {}", at.line, at.col, error.code))
            .hint("a script is (scenario: \"…\", seed: 1, lang: Some(\"en\"), intents: [ChooseSource(source: Networking), …])")
    })?;
    if script.seed >= super::MOST_SEED {
        return Err(wrong("the seed has to be below 2^53".to_owned()));
    }
    let lang = match &script.lang {
        None => super::language(play),
        Some(code) => Lang::from_code(code).ok_or_else(|| wrong(format!("`{code}` isn't a language: use en or pl")))?,
    };
    let library = super::library(play);
    let Some((pack, place)) = library.scenario(&script.scenario) else {
        let error = wrong(format!("there is no scenario `{}`", script.scenario));
        return Err(if library.diagnostics.is_empty() {
            error.hint("`dealdojo list` shows them")
        } else {
            CliError::packs(&library.diagnostics)
        });
    };
    play_script(&script, pack, &pack.casts[place], lang, args.format, out)
        .map_err(|error| CliError { message: format!("{shown}: {}", error.message), ..error })
}

fn play_script(
    script: &Script,
    pack: &Pack,
    cast: &Arc<Cast>,
    lang: Lang,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    let names = replay::names(pack, cast);
    let catalog = Catalog::shared(lang);
    let voice = Voice { pack, cast, lang, trainee: Gender::Masculine };
    let mut session = Session::new(Arc::clone(cast), script.seed);
    let mut transcript = Vec::new();
    let mut turns = Vec::new();
    let mut run: Vec<(Intent, Vec<Event>)> = Vec::new();
    let mut known: Vec<Known> = vec![session.state.known.clone()];
    for (place, written) in script.intents.iter().enumerate() {
        let number = place + 1;
        let intent =
            names.read(written.clone()).map_err(|error| CliError::user(format!("intent {number}: {error}")))?;
        let mut events = Vec::new();
        let before = session.state.known.clone();
        session.apply(intent, &mut events).map_err(|refusal| {
            CliError::user(format!("intent {number} is refused: {}", catalog.refusal(refusal)))
                .hint("nothing after it was played; mend or remove it")
        })?;
        if format == Format::Text {
            told(&voice, &before, &session, &events).iter().try_for_each(|text| super::line(out, text))?;
        }
        transcript.extend(lines(&voice, &session, &events));
        turns.push(serde_json::json!({ "turn": number, "intent": written, "events": events }));
        run.push((intent, events));
        known.push(session.state.known.clone());
    }
    let summary = summarise(cast, &session.state);
    let steps: Vec<Step<'_>> = run
        .iter()
        .zip(known.windows(2))
        .map(|((intent, events), around)| Step { before: &around[0], intent: *intent, events, after: &around[1] })
        .collect();
    let moments: Vec<(Moment, MomentText)> = moments(cast, &steps)
        .into_iter()
        .filter_map(|moment| Some((moment, MomentText::of(&voice, script.seed, &steps, &moment)?)))
        .collect();
    if format == Format::Json {
        return super::json(
            out,
            &serde_json::json!({
                "scenario": script.scenario, "seed": script.seed, "turns": turns, "transcript": transcript,
                "summary": summary, "score": score(cast, &session.state), "state": session.state,
                "moments": moments.iter().map(|(moment, words)| as_json(moment, words, &names)).collect::<Vec<_>>(),
            }),
        );
    }
    super::line(
        out,
        format_args!(
            "\n{} · {} · {}/100",
            catalog.stage(session.known().stage),
            catalog.outcome(summary.outcome),
            summary.score.behaviour
        ),
    )?;
    if !moments.is_empty() {
        super::line(out, format_args!("\n{}", MomentText::heading(catalog)))?;
    }
    moments.iter().try_for_each(|(_, words)| tell(words, out))
}

/// A moment for programs: ids, and the same words as in the text.
fn as_json(moment: &Moment, words: &MomentText, names: &Names) -> serde_json::Value {
    serde_json::json!({
        "turn": moment.turn, "kind": moment.kind.word(), "skill": moment.skill, "level": moment.level,
        "rule": moment.rule, "cost_thousandths": moment.cost,
        "instead": moment.instead.map(|instead| names.written(instead)), "words": words,
    })
}

/// A moment for people.
fn tell(words: &MomentText, out: &mut dyn Write) -> Result<(), CliError> {
    super::line(out, format_args!("\n[{}] {}", words.tag, words.when))?;
    let parts = [
        Some(&words.skill),
        words.before.as_ref(),
        Some(&words.done),
        words.after.as_ref(),
        words.what.as_ref(),
        Some(&words.why),
        words.later.as_ref(),
        words.better.as_ref(),
        words.method.as_ref(),
    ];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.into_iter().try_for_each(|part| super::line(out, format_args!("  {}", escape_terminal(part))))
}

/// Plays the runs of a log again and compares what happens with what is written.
fn compare(file: std::fs::File, path: &Path, format: Format, out: &mut dyn Write) -> Result<(), CliError> {
    let mut store = MemoryStore::default();
    transfer::import_log(&mut store, &mut BufReader::new(file))
        .map_err(|error| CliError::user(format!("{}: {error}", path.display())))?;
    let store: &dyn RunStore = &store;
    let mut rows = Vec::new();
    let tally = verify::verify(store, &mut |checked, _, _| rows.push(checked.clone()))?;
    if format == Format::Json {
        super::json(
            out,
            &serde_json::json!({ "same": tally.same, "differs": tally.differs, "other_rules": tally.other_rules, "runs": rows }),
        )?;
    } else {
        for row in &rows {
            super::line(out, format_args!("{} {}", row.run, row.verdict.word()))?;
            for finding in &row.findings {
                super::line(out, format_args!("  {finding}"))?;
            }
        }
    }
    if tally.differs > 0 {
        return Err(CliError {
            kind: Kind::User,
            message: format!("{} runs differ from what is written", tally.differs),
            hints: Vec::new(),
        });
    }
    Ok(())
}
