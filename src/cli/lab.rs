//! What does `check --lab` print?

use std::io::Write;

use super::check::CheckArgs;
use super::{CliError, Format, line};
use crate::practice::lab::exploit::{Exploit, Way};
use crate::practice::lab::habit::Habit;
use crate::practice::lab::share::Share;
use crate::practice::lab::{Budget, ScenarioReport, measure};
use crate::scenario::Pack;
use crate::scenario::words::*;
use crate::sim::log::IntentDoc;
use crate::sim::{Lead, Topic};

pub(super) fn run(pack: &Pack, args: &CheckArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let report = measure(pack, Budget::of(args.seeds));
    if args.format == Format::Json {
        return super::json(out, &report);
    }
    line(out, format_args!("{}: rules {}, {} seeds", report.pack, report.rules, report.seeds))?;
    for scenario in &report.scenarios {
        print(scenario, out)?;
    }
    Ok(())
}

fn print(scenario: &ScenarioReport, out: &mut dyn Write) -> Result<(), CliError> {
    line(out, "")?;
    line(
        out,
        format_args!("{}: {} (to be won in {} %)", scenario.id, scenario.difficulty.word(), scenario.to_win),
    )?;
    for fare in &scenario.fares {
        let mean = fare.behaviour_sum as f64 / f64::from(fare.right.of.max(1));
        line(out, format_args!("  {:<16} right ends {}  behaviour {mean:.1}", fare.policy, share(fare.right)))?;
    }
    if let Some(lead) = scenario.script_lead() {
        line(out, format_args!("  good is {} points ahead of the best fixed script", points(lead)))?;
    }
    let near = scenario.near();
    line(out, format_args!("  exploits within 10 points of good: {}", near.len()))?;
    let mut best: Vec<&Exploit> = scenario.exploits.iter().collect();
    best.sort_by_key(|exploit| exploit.good_ahead);
    for exploit in best.into_iter().take(8) {
        line(
            out,
            format_args!(
                "    {}  good ahead {:>6}  {}",
                share(exploit.right),
                points(exploit.good_ahead),
                way(&exploit.way)
            ),
        )?;
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
        Way::Habit(Habit::Look(look, language)) => format!("always the {} ({})", look.word(), language.code()),
        Way::Habit(Habit::Position(place)) => format!("always reply {place}"),
        Way::Habit(Habit::Moves { moves, step_every }) if moves.iter().all(|m| *m == moves[0]) => {
            format!("always {}, the step every {step_every} turns", moves[0].word())
        }
        Way::Habit(Habit::Moves { moves, step_every }) => {
            let moves: Vec<&str> = moves.iter().map(|m| m.word()).collect();
            format!("by stage {}, the step every {step_every} turns", moves.join(" "))
        }
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
