//! `simulate`: how do bots fare? By policy and by scenario; with `--store` their runs are kept.

use std::io::Write;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use super::{CliError, Format, PlayArgs};
use crate::practice::policy::Policy;
use crate::practice::simulate::{Tally, play};
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::sim::event::Nothing;
use crate::sim::log::{Header, RULES_VERSION};
use crate::sim::summary::summarise;
use crate::store::{self, BATCH, PolicyRun, replay};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct SimulateArgs {
    /// Only this scenario.
    #[arg(long, value_name = "ID", conflicts_with = "all", required_unless_present = "all")]
    pub scenario: Option<String>,
    /// Every scenario.
    #[arg(long)]
    pub all: bool,
    /// A policy's name, or `all`.
    #[arg(long, value_name = "NAME")]
    pub policy: String,
    /// Seeds, half-open: `0..500`.
    #[arg(long, value_parser = seeds, value_name = "A..B")]
    pub seeds: Seeds,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// Seeds from the first to before the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seeds(Range<u64>);

fn seeds(text: &str) -> Result<Seeds, String> {
    let wrong = || format!("`{text}` isn't a range of seeds: write A..B, for instance 0..500 (B isn't played)");
    let (from, to) = text.split_once("..").ok_or_else(wrong)?;
    let from: u64 = from.parse().map_err(|_| wrong())?;
    let to: u64 = to.parse().map_err(|_| wrong())?;
    if from > to || to > super::MOST_SEED {
        return Err(format!("{} (A at most B, both at most 2^53)", wrong()));
    }
    Ok(Seeds(from..to))
}

#[derive(Debug, Serialize)]
struct ByPolicy {
    policy: &'static str,
    #[serde(flatten)]
    tally: Tally,
}

#[derive(Debug, Serialize)]
struct Output {
    policies: Vec<ByPolicy>,
    by_scenario: Vec<ByScenario>,
}

#[derive(Debug, Serialize)]
struct ByScenario {
    policy: &'static str,
    scenario: String,
    prospect: String,
    #[serde(flatten)]
    tally: Tally,
}

pub(super) fn run(args: &SimulateArgs, play_args: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let policies: Vec<Policy> = if args.policy == "all" {
        Policy::ALL.to_vec()
    } else {
        vec![Policy::from_name(&args.policy).ok_or_else(|| unknown_policy(&args.policy))?]
    };
    let library = super::library(play_args);
    let casts: Vec<(&Pack, &Arc<Cast>)> = library
        .packs
        .iter()
        .flat_map(|pack| pack.casts.iter().map(move |cast| (pack, cast)))
        .filter(|(_, cast)| args.scenario.as_ref().is_none_or(|id| *id == cast.id))
        .collect();
    if casts.is_empty() {
        return match &args.scenario {
            Some(id) if library.diagnostics.is_empty() => {
                Err(super::error::CliError::user(format!("there is no scenario `{id}`"))
                    .hint("`dealdojo list` shows them"))
            }
            _ => Err(CliError::packs(&library.diagnostics)),
        };
    }
    let mut kept = match &play_args.store {
        Some(url) => Some(store::open(url)?),
        None => None,
    };
    let mut by_policy = Vec::new();
    let mut by_scenario = Vec::new();
    for &policy in &policies {
        let mut whole = Tally::default();
        for &(pack, cast) in &casts {
            let mut tally = play_all(pack, cast, policy, args.seeds.0.clone(), kept.as_deref_mut())?;
            whole.merge(&tally);
            tally.finish();
            let prospect = pack.prospects.get(cast.prospect).map_or_else(String::new, |p| p.id.to_string());
            by_scenario.push(ByScenario { policy: policy.name(), scenario: cast.id.clone(), prospect, tally });
        }
        whole.finish();
        by_policy.push(ByPolicy { policy: policy.name(), tally: whole });
    }
    if args.format == Format::Json {
        return super::json(out, &Output { policies: by_policy, by_scenario });
    }
    super::line(
        out,
        format_args!(
            "{:<16} {:<18} {:>6} {:>6} {:>6} {:>6} {:>6} {:>7} {:>6}",
            "policy", "scenario", "runs", "right%", "won%", "no-d%", "lost%", "score", "days"
        ),
    )?;
    for row in &by_scenario {
        print_row(out, row.policy, &row.scenario, &row.tally)?;
    }
    for row in &by_policy {
        print_row(out, row.policy, "all of these", &row.tally)?;
    }
    Ok(())
}

fn unknown_policy(name: &str) -> CliError {
    let known = Policy::ALL.iter().map(|policy| policy.name()).collect::<Vec<_>>().join(", ");
    CliError::user(format!("there is no policy `{name}`")).hint(format!("known: {known}, all"))
}

fn print_row(out: &mut dyn Write, policy: &str, scenario: &str, tally: &Tally) -> Result<(), CliError> {
    let share = |n: u32| {
        if tally.runs == 0 { "n/a".to_owned() } else { format!("{:.1}", f64::from(n) * 100.0 / f64::from(tally.runs)) }
    };
    let mean = |value: Option<f64>| value.map_or_else(|| "n/a".to_owned(), |v| format!("{v:.1}"));
    super::line(
        out,
        format_args!(
            "{policy:<16} {scenario:<18} {:>6} {:>6} {:>6} {:>6} {:>6} {:>7} {:>6}",
            tally.runs,
            share(tally.right_end),
            share(tally.won),
            share(tally.no_decision),
            share(tally.lost),
            mean(tally.score_mean),
            mean(tally.cycle_days_mean),
        ),
    )
}

fn play_all(
    pack: &Pack,
    cast: &Arc<Cast>,
    policy: Policy,
    seeds: Range<u64>,
    mut kept: Option<&mut (dyn store::RunStore + 'static)>,
) -> Result<Tally, CliError> {
    let names = replay::names(pack, cast);
    let mut tally = Tally::default();
    let mut batch = Vec::new();
    for seed in seeds {
        let mut decisions = 0;
        let mut intents = Vec::new();
        let keeps = kept.is_some();
        let session = play(cast, policy, seed, &mut Nothing, |intent| {
            decisions += u64::from(intent.is_decision());
            if keeps {
                intents.push(names.written(intent));
            }
        });
        tally.add(&session, decisions);
        if let Some(store) = kept.as_deref_mut() {
            let header = Header {
                format: 1,
                rules: RULES_VERSION,
                pack: pack.id.clone(),
                pack_hash: pack.hash.to_string(),
                scenario: cast.id.clone(),
                seed,
            };
            let summary = summarise(cast, &session.state);
            batch.push(PolicyRun { info: store::new_policy_run(policy.name()), header, intents, summary });
            if batch.len() == BATCH {
                store.add_policy_runs(&pack.files, &batch)?;
                batch.clear();
            }
        }
    }
    if let Some(store) = kept {
        store.add_policy_runs(&pack.files, &batch)?;
    }
    Ok(tally)
}
