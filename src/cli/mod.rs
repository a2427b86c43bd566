//! What can be done from the command line? One command per file; this page holds the arguments and the way to each.

mod analyze;
mod check;
mod error;
mod export;
mod fork;
mod import;
mod lab;
mod list;
mod replay;
mod report;
mod runs;
mod side_by_side;
mod simulate;
mod trainee;
mod transcript;
mod verify;

use std::io::Write;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

pub use error::{CliError, Kind};

use crate::scenario::Library;
use crate::store::{self, RunStore};
use crate::text::Lang;

/// Practise selling: whole deals against simulated prospects.
#[derive(Debug, Parser)]
#[command(name = "dealdojo", version, about, max_term_width = 110)]
pub struct Args {
    /// What to do; without a command the game opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of the game.
    #[command(flatten)]
    pub play: PlayArgs,
}

/// Options of the game.
#[derive(Debug, Clone, clap::Args, Default)]
pub struct PlayArgs {
    /// A further folder with a pack; may be given more than once.
    #[arg(long, value_name = "DIR", global = true)]
    pub pack: Vec<PathBuf>,
    /// Opens this scenario at once.
    #[arg(long, value_name = "ID")]
    pub scenario: Option<String>,
    /// Plays as this trainee.
    #[arg(long, value_name = "NAME")]
    pub trainee: Option<String>,
    /// Language: en or pl; the system's where none is given.
    #[arg(long, value_parser = lang, global = true)]
    pub lang: Option<Lang>,
    /// Where runs are kept: sqlite:PATH or a path.
    #[arg(long, value_name = "URL", env = "DEALDOJO_STORE", global = true)]
    pub store: Option<String>,
    /// The seed of the next run.
    #[arg(long, value_parser = clap::value_parser!(u64).range(0..MOST_SEED))]
    pub seed: Option<u64>,
}

/// Seeds are below 2^53, so that JSON carries them.
const MOST_SEED: u64 = 1 << 53;

fn lang(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| format!("`{code}` isn't a language of this program: use en or pl"))
}

/// A command.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Opens the game.
    Play(PlayArgs),
    /// Reports every problem of packs, then lets bots play them.
    Check(check::CheckArgs),
    /// Lists the scenarios.
    List(list::ListArgs),
    /// Lets bots play.
    Simulate(simulate::SimulateArgs),
    /// Plays a file of intents, or compares a file of `export log`.
    Replay(replay::ReplayArgs),
    /// Plays every stored run again and reports what differs. It finds edits, gaps, reordering, stale figures and changed
    /// packs; it doesn't find a consistent rewrite of a whole run.
    Verify(verify::VerifyArgs),
    /// Goes back to a moment of a stored run, plays it another way under the same luck, and shows both ways side by side.
    ///
    /// The result is stored as a fork, which counts for no report; a deal that isn't over can be gone on with in the game.
    /// With `--format json` it prints {"run_id", "parent_id", "scenario", "seed", "currency", "turn", "parted", "parent",
    /// "fork"}: `turn` is the first that each way has of its own, `parted` the first in which something else was done or
    /// happened (null: none). `parent` and `fork` are {"outcome", "is_over", "right_end", "days", "revenue_minor", "score",
    /// "turns", "transcript"}: `turns` are {"turn", "intent", "events"} as in the log, `transcript` has {"turn",
    /// "lines": [[who, words]]}.
    Fork(fork::ForkArgs),
    /// Says what each decision did to the odds, which reply was best, and how much was luck.
    Analyze(analyze::AnalyzeArgs),
    /// Takes in a file of `export log`; what is there already is left alone, what contradicts it is refused.
    Import(import::ImportArgs),
    /// Looks after people's data.
    Trainee {
        /// What to do.
        #[command(subcommand)]
        action: trainee::Action,
    },
    /// Reports what a coach reads.
    Report(report::ReportArgs),
    /// Writes runs, deals or stages to a file.
    Export(export::ExportArgs),
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Does what was asked for, but for the game.
///
/// # Errors
/// What went wrong, with its exit code.
pub fn run(command: Command, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    match command {
        Command::Play(_) => Err(CliError::user("this build has no window: build it with the feature `game`")),
        Command::Check(args) => check::run(&args, play, out),
        Command::List(args) => list::run(&args, play, out),
        Command::Simulate(args) => simulate::run(&args, play, out),
        Command::Replay(args) => replay::run(&args, play, out),
        Command::Verify(args) => verify::run(&args, play, out),
        Command::Fork(args) => fork::run(&args, play, out),
        Command::Analyze(args) => analyze::run(&args, play, out),
        Command::Import(args) => import::run(&args, play, out),
        Command::Trainee { action } => trainee::run(&action, play, out),
        Command::Report(args) => report::run(&args, play, out),
        Command::Export(args) => export::run(&args, play, out),
    }
}

/// The packs: the core one, the user's, and those of `--pack`. Problems go to the error stream.
pub fn library(play: &PlayArgs) -> Library {
    Library::load(&pack_folders(play))
}

/// Folders with further packs: each folder in `packs` of the user's data, then those of `--pack`.
pub fn pack_folders(play: &PlayArgs) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    if let Some(dirs) = directories::ProjectDirs::from("", "", "dealdojo")
        && let Ok(entries) = std::fs::read_dir(dirs.data_dir().join("packs"))
    {
        folders.extend(entries.filter_map(|entry| entry.ok().map(|e| e.path())).filter(|path| path.is_dir()));
        folders.sort();
    }
    folders.extend(play.pack.iter().cloned());
    folders
}

/// The store's address: `--store`, else the user's own.
///
/// # Errors
/// Where the system names no folder for it.
pub fn store_url(play: &PlayArgs) -> Result<String, CliError> {
    match &play.store {
        Some(url) => Ok(url.clone()),
        None => Ok(store::default_url()?),
    }
}

fn open_store(play: &PlayArgs) -> Result<Box<dyn RunStore>, CliError> {
    Ok(store::open(&store_url(play)?)?)
}

/// The language: `--lang`, else the system's.
pub fn language(play: &PlayArgs) -> Lang {
    play.lang.unwrap_or_else(Lang::from_system)
}

/// Prints a line; a closed pipe is no error.
fn line(out: &mut dyn Write, text: impl std::fmt::Display) -> Result<(), CliError> {
    Ok(writeln!(out, "{text}")?)
}

/// Prints JSON on one line.
fn json(out: &mut dyn Write, value: &impl serde::Serialize) -> Result<(), CliError> {
    serde_json::to_writer(&mut *out, value).map_err(|error| match error.io_error_kind() {
        Some(kind) => CliError::from(std::io::Error::from(kind)),
        None => CliError::bug(error),
    })?;
    line(out, "")
}
