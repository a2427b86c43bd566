//! What does `check --lab` print?

use std::io::Write;

use serde::Serialize;

use super::check::CheckArgs;
use super::{CliError, Format, PlayArgs, line};
use crate::practice::lab::exploit::{Exploit, Way};
use crate::practice::lab::findings::{Finding, findings, of_way};
use crate::practice::lab::measured::Measured;
use crate::practice::lab::share::Share;
use crate::practice::lab::{Budget, LabReport, ScenarioReport, measure};
use crate::scenario::words::*;
use crate::scenario::{Diagnostic, Pack};
use crate::sim::log::IntentDoc;
use crate::sim::{Lead, Topic};

/// Ways of playing that are shown for a scenario, the nearest to the good policy first.
const SHOWN: usize = 8;

#[derive(Debug, Serialize)]
struct Found<'a> {
    finding: &'static str,
    problem: bool,
    path: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    hint: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Output<'a> {
    #[serde(flatten)]
    report: &'a LabReport,
    findings: Vec<Found<'a>>,
}

/// Measures a pack, keeps its difficulty where a store or a file is named, prints, and gives what must not be.
///
/// # Errors
/// Where it can't be kept or printed.
pub(super) fn run(
    pack: &Pack,
    args: &CheckArgs,
    play: &PlayArgs,
    out: &mut dyn Write,
) -> Result<Vec<Diagnostic>, CliError> {
    let report = measure(pack, Budget::of(args.seeds));
    keep(&Measured::of(&report), args, play)?;
    let findings = findings(pack, &report);
    if args.format == Format::Json {
        let found = findings.iter().map(|(finding, diagnostic)| Found {
            finding: finding.word(),
            problem: finding.is_problem(),
            path: &diagnostic.path,
            line: diagnostic.line,
            column: diagnostic.column,
            message: &diagnostic.message,
            hint: diagnostic.hint.as_deref(),
        });
        super::json(out, &Output { report: &report, findings: found.collect() })?;
    } else {
        print(&report, &findings, out)?;
    }
    let problems = findings.into_iter().filter(|(finding, _)| finding.is_problem());
    Ok(problems.map(|(_, diagnostic)| diagnostic).collect())
}

/// Into the file of `--write`, and into the store: the user's own, so that the game knows it.
fn keep(measured: &Measured, args: &CheckArgs, play: &PlayArgs) -> Result<(), CliError> {
    let json = serde_json::to_string_pretty(measured).map_err(CliError::bug)?;
    if let Some(path) = &args.write {
        std::fs::write(path, format!("{json}\n"))
            .map_err(|error| CliError::user(format!("{} can't be written: {error}", path.display())))?;
    }
    let kept = super::open_store(play).and_then(|mut store| {
        store.save_measured(&measured.pack_hash, measured.rules, &json)?;
        Ok(())
    });
    match kept {
        // A pack can be checked where nobody plays and no store can be.
        Err(error) if play.store.is_none() => {
            tracing::warn!("the measured difficulty isn't kept: {}", error.message);
            Ok(())
        }
        other => other,
    }
}

fn print(report: &LabReport, findings: &[(Finding, Diagnostic)], out: &mut dyn Write) -> Result<(), CliError> {
    line(
        out,
        format_args!(
            "{}: {} scenarios, rules {}, {} seeds",
            report.pack,
            report.scenarios.len(),
            report.rules,
            report.seeds
        ),
    )?;
    for scenario in &report.scenarios {
        print_scenario(scenario, out)?;
    }
    line(out, "")?;
    let options = &report.options;
    line(
        out,
        format_args!(
            "options: {} judged, {} dead, {} dominated",
            options.judged,
            options.dead.len(),
            options.dominated.len()
        ),
    )?;
    for unreached in &report.unreached {
        line(
            out,
            format_args!(
                "{}: {} games; never said {} of {} lines, never surfaced {}, never told {}, never seen {}",
                unreached.prospect,
                unreached.games,
                unreached.unsaid.len(),
                unreached.lines,
                unreached.objections.len(),
                unreached.causes.len(),
                unreached.tells.len()
            ),
        )?;
    }
    let notes: Vec<&Diagnostic> = findings.iter().filter(|(f, _)| !f.is_problem()).map(|(_, d)| d).collect();
    line(out, "")?;
    line(out, format_args!("{} problems, {} notes", findings.len() - notes.len(), notes.len()))?;
    for note in notes {
        line(out, note)?;
    }
    Ok(())
}

fn print_scenario(scenario: &ScenarioReport, out: &mut dyn Write) -> Result<(), CliError> {
    line(out, "")?;
    line(out, format_args!("{}: {} (to be won in {} %)", scenario.id, scenario.difficulty.word(), scenario.to_win))?;
    for fare in &scenario.fares {
        let mean = fare.behaviour_sum as f64 / f64::from(fare.right.of.max(1));
        line(out, format_args!("  {:<16} right ends {}  behaviour {mean:.1}", fare.policy, share(fare.right)))?;
    }
    if let Some(choice) = scenario.choice {
        line(out, format_args!("  real choice      decisions  {}", share(choice.real)))?;
        line(out, format_args!("  fair             turns      {}", share(choice.fair)))?;
        line(out, format_args!("  two good replies turns      {}", share(choice.open)))?;
    }
    if let Some(lead) = scenario.script_lead() {
        line(out, format_args!("  good is {} points ahead of the best fixed script", points(lead)))?;
    }
    let mut best: Vec<&Exploit> = scenario.exploits.iter().collect();
    best.sort_by_key(|exploit| exploit.good_ahead);
    for exploit in best.into_iter().take(SHOWN) {
        let ahead = points(exploit.good_ahead);
        line(out, format_args!("    {}  good ahead {ahead:>6}  {}", share(exploit.right), way(&exploit.way)))?;
    }
    Ok(())
}

/// A share in percent with its interval.
fn share(share: Share) -> String {
    let [low, high] = share.wilson();
    format!("{:>5} % ({}–{})", points(share.permille()), points(low), points(high))
}

/// Thousandths as points.
fn points(permille: i16) -> String {
    format!("{:.1}", f64::from(permille) / 10.0)
}

fn way(way: &Way) -> String {
    match way {
        Way::Script { desk, talk } => format!("fixed script: desk {} / talk {}", list(desk), list(talk)),
        Way::ScriptByStage(parts) => {
            let parts: Vec<String> = parts
                .iter()
                .filter(|(_, desk, talk)| !desk.is_empty() || !talk.is_empty())
                .map(|(stage, desk, talk)| format!("{} [{} / {}]", stage.word(), list(desk), list(talk)))
                .collect();
            format!("script by stage: {}", parts.join(" "))
        }
        Way::Habit(_) => of_way(way),
    }
}

fn list(intents: &[IntentDoc]) -> String {
    if intents.is_empty() { "-".to_owned() } else { intents.iter().map(short).collect::<Vec<_>>().join(" ") }
}

/// An intent in a few letters: `M11+M16(price/budget)`.
fn short(intent: &IntentDoc) -> String {
    let IntentDoc::MakeMove { lead, r#move, topic, manner } = intent else {
        return format!("{intent:?}").replace(' ', "");
    };
    let lead = match lead {
        None => String::new(),
        Some(Lead::Acknowledge) => "M11+".to_owned(),
        Some(Lead::Label(concern, cause)) => format!("M12({concern}/{cause})+"),
        Some(Lead::Paraphrase(hook)) => format!("M13({hook})+"),
    };
    let topic = match topic {
        Topic::None => String::new(),
        Topic::Need(id) | Topic::Hook(id) | Topic::Person(id) | Topic::Rung(id) => format!("({id})"),
        Topic::Cause(concern, cause) => format!("({concern}/{cause})"),
        Topic::Field(field) => format!("({})", field.word()),
    };
    let manner = if *manner == Manner::Plain { String::new() } else { format!("-{}", manner.word()) };
    format!("{lead}{}{manner}{topic}", r#move.word())
}
