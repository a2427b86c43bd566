//! The program: arguments, then the game or a command.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use dealdojo::cli::{self, Args, CliError, Command, Kind, PlayArgs};

fn main() -> ExitCode {
    let args = Args::parse();
    let outcome = match args.command {
        None => play(args.play),
        Some(Command::Play(own)) => play(merged(own, args.play)),
        Some(command) => {
            start_log();
            let mut out = std::io::stdout().lock();
            cli::run(command, &args.play, &mut out).and_then(|()| Ok(out.flush()?))
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &CliError) -> ExitCode {
    if error.kind != Kind::Closed {
        let mut out = std::io::stderr().lock();
        // Nowhere is left to say that this failed.
        let _ = writeln!(out, "{}", error.message);
        for hint in &error.hints {
            let _ = writeln!(out, "  hint: {hint}");
        }
    }
    ExitCode::from(error.kind.code())
}

/// Options may stand before or after `play`.
fn merged(own: PlayArgs, before: PlayArgs) -> PlayArgs {
    PlayArgs {
        pack: if own.pack.is_empty() { before.pack } else { own.pack },
        scenario: own.scenario.or(before.scenario),
        trainee: own.trainee.or(before.trainee),
        lang: own.lang.or(before.lang),
        store: own.store.or(before.store),
        seed: own.seed.or(before.seed),
    }
}

fn start_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .without_time()
        .with_target(false);
    // A second logger is no reason to stop.
    let _ = log.try_init();
}

#[cfg(not(feature = "game"))]
fn play(_: PlayArgs) -> Result<(), CliError> {
    Err(CliError::user("this build has no window").hint("build it with the feature `game`: cargo run --release"))
}

#[cfg(feature = "game")]
fn play(args: PlayArgs) -> Result<(), CliError> {
    use dealdojo::game::{self, GameOptions};
    use dealdojo::store;

    let options = GameOptions {
        store: store::open(&cli::store_url(&args)?)?,
        packs: cli::pack_folders(&args),
        scenario: args.scenario,
        seed: args.seed,
        trainee: args.trainee,
        lang: args.lang,
    };
    game::run(options).map_err(|error| CliError::user(error.to_string()))
}
