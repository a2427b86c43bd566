//! What is wrong with a pack, by what the lab found? One diagnostic each, at the place that an author would change.
//!
//! What must hold and doesn't is a problem: a scenario that should be won and a fixed script comes within 10 points of the good
//! policy; a right end that nobody reaches; objections, causes and tells that never occur. The rest are notes.

use super::choice::{FAIR_PERCENT, OPEN_PERCENT, REAL_PERCENT};
use super::exploit::{NEAR, Way};
use super::habit::{Habit, Look};
use super::options::Choosable;
use super::reach::Unreached;
use super::share::Share;
use super::{LabReport, ScenarioReport};
use crate::scenario::words::*;
use crate::scenario::{Diagnostic, Pack};

closed_list! {
    /// What kind of finding it is.
    Finding {
        /// A fixed script comes within 10 points of the good policy where there is something to win.
        Script,
        /// No policy ends the scenario rightly.
        NoRightEnd,
        /// A habit or a script beats the good policy or comes near it.
        Exploit,
        /// Too few decisions have a real choice.
        Choice,
        /// Too few turns offer the best legal move or one as good.
        Fair,
        /// Too few turns offer two.
        Open,
        /// An option is never the best.
        Dead,
        /// Something better always stands beside an option.
        Dominated,
        /// A line is never said.
        Line,
        /// An objection never surfaces.
        Objection,
        /// A cause is never told.
        Cause,
        /// A tell is never seen.
        Tell,
    }
}

impl Finding {
    /// Whether it must not be.
    pub fn is_problem(self) -> bool {
        matches!(self, Self::Script | Self::NoRightEnd | Self::Objection | Self::Cause | Self::Tell)
    }
}

/// Unsaid lines of a prospect that are shown one by one.
const FIRST: usize = 5;
/// Of a hundred seeds, how many make a scenario one that should be won.
const MOSTLY: u8 = 50;

/// Everything that was found.
pub fn findings(pack: &Pack, report: &LabReport) -> Vec<(Finding, Diagnostic)> {
    let mut found = Vec::new();
    for scenario in &report.scenarios {
        of_scenario(pack, scenario, &mut found);
    }
    for dead in &report.options.dead {
        let message = format!(
            "{} was offered at {} moments and never the best: it costs {:.1} points on average",
            name(&dead.option),
            dead.offered,
            f64::from(dead.costs) / 10.0
        );
        let hint = "let some state call for it, or take it out";
        found.push((Finding::Dead, at_option(pack, &dead.option, message, hint)));
    }
    for dominated in &report.options.dominated {
        let message = format!(
            "{} always stands beside {}, which is never worse and {:.1} points better on average ({} moments)",
            name(&dominated.option),
            name(&dominated.by),
            f64::from(dominated.worse) / 10.0,
            dominated.offered
        );
        let hint = "let some state call for it, or let the two meet less often";
        found.push((Finding::Dominated, at_option(pack, &dominated.option, message, hint)));
    }
    for unreached in &report.unreached {
        of_prospect(pack, unreached, &mut found);
    }
    found
}

fn of_scenario(pack: &Pack, scenario: &ScenarioReport, found: &mut Vec<(Finding, Diagnostic)>) {
    let mut note = |finding: Finding, message: String, hint: &str| {
        found.push((finding, at_scenario(pack, &scenario.id, message, hint)));
    };
    if scenario.fares.iter().all(|fare| fare.right.hits == 0) {
        let message = format!("no policy brings the scenario `{}` to its right end", scenario.id);
        note(
            Finding::NoRightEnd,
            message,
            "ease the prospect's meters, saliences or the product's price, or check the ends",
        );
    }
    if let Some(lead) = scenario.script_lead().filter(|lead| *lead < NEAR && scenario.to_win > MOSTLY) {
        let message = format!(
            "in `{}` the good policy is {:.1} points ahead of the best fixed script; it must be 10",
            scenario.id,
            f64::from(lead) / 10.0
        );
        note(Finding::Script, message, "let the state, not the order of the replies, decide which reply helps");
    }
    for exploit in scenario.near() {
        let message = format!(
            "in `{}` {} ends {:.1} % rightly, the good policy {:.1} points more",
            scenario.id,
            of_way(&exploit.way),
            percent(exploit.right),
            f64::from(exploit.good_ahead) / 10.0
        );
        note(Finding::Exploit, message, "nobody should come that far without listening");
    }
    let Some(choice) = scenario.choice else { return };
    let few = |share: Share, wanted: u32| share.of > 0 && share.hits * 100 < share.of * wanted;
    if few(choice.real, REAL_PERCENT) {
        let message = format!(
            "in `{}` {:.1} % of the decisions have a real choice (best and worst reply 5 points apart or more); {REAL_PERCENT} % should",
            scenario.id,
            percent(choice.real)
        );
        note(Finding::Choice, message, "let replies differ in what they bring");
    }
    if few(choice.fair, FAIR_PERCENT) {
        let message = format!(
            "in `{}` {:.1} % of the turns offer the best legal move or one as good; {FAIR_PERCENT} % should",
            scenario.id,
            percent(choice.fair)
        );
        note(Finding::Fair, message, "put the moves that help here into the reaction table");
    }
    if few(choice.open, OPEN_PERCENT) {
        let message = format!(
            "in `{}` {:.1} % of the turns offer two good replies; {OPEN_PERCENT} % should",
            scenario.id,
            percent(choice.open)
        );
        note(Finding::Open, message, "put a second way that helps into the reaction table");
    }
}

fn of_prospect(pack: &Pack, unreached: &Unreached, found: &mut Vec<(Finding, Diagnostic)>) {
    let path = format!("prospects/{}.ron", unreached.prospect);
    let place = pack.prospects.iter().find(|prospect| prospect.id.value == unreached.prospect);
    let start = place.map_or(0, |prospect| prospect.id.at);
    let games = unreached.games;
    for key in unreached.unsaid.iter().take(FIRST) {
        let line = pack.lines.find(key).and_then(|id| pack.lines.get(id));
        let at = line.map_or(start, |line| line.place.at as usize);
        let rest = unreached.unsaid.len();
        let message =
            format!("the line `{key}` is said in none of {games} bot games, like {rest} of {} lines", unreached.lines);
        let hint = "check what brings it up, or take it out";
        found.push((Finding::Line, diagnostic(pack, &path, at, message, hint)));
    }
    let concerns = || place.into_iter().flat_map(|prospect| &prospect.concerns);
    for id in &unreached.objections {
        let at = concerns().find(|concern| concern.id.value == *id).map_or(start, |concern| concern.id.at);
        let message = format!("the objection `{id}` surfaces in none of {games} bot games");
        let hint = "raise its salience or its triggers: it surfaces where both together reach 60";
        found.push((Finding::Objection, diagnostic(pack, &path, at, message, hint)));
    }
    for id in &unreached.causes {
        let cause = concerns().find_map(|concern| {
            let of = id.strip_prefix(concern.id.value.as_str())?.strip_prefix('/')?;
            concern.causes.iter().find(|cause| cause.id.value == of)
        });
        let message = format!("the cause `{id}` is told in none of {games} bot games");
        let hint = "lower its unlock, or raise its weight";
        found.push((Finding::Cause, diagnostic(pack, &path, cause.map_or(start, |cause| cause.id.at), message, hint)));
    }
    for tell in &unreached.tells {
        let key = format!("{}/tells/{}", unreached.prospect, tell.word());
        let line = pack.lines.iter().find(|(_, line)| line.key.starts_with(&key));
        let at = line.map_or(start, |(_, line)| line.place.at as usize);
        let message = format!("the tell `{}` is seen in none of {games} bot games", tell.word());
        found.push((Finding::Tell, diagnostic(pack, &path, at, message, "let its variable come into its band")));
    }
}

fn percent(share: Share) -> f64 {
    f64::from(share.permille()) / 10.0
}

/// What a place of the list is for, by its number.
const PLACES: [&str; 5] = ["answer", "advance", "trap", "lookalike", "weak"];

/// An option in words.
pub fn name(option: &Choosable) -> String {
    match option {
        Choosable::Place { row, place } => {
            format!("`{}` of row {} of the reaction table", PLACES.get(*place).unwrap_or(&"?"), row + 1)
        }
        Choosable::Move { r#move, about, manner } => {
            let manner = if *manner == Manner::Plain { String::new() } else { format!(" {}", manner.word()) };
            format!("the move {}{manner} about {}", r#move.word(), about.word())
        }
        Choosable::Form(form) => format!("the form {form}"),
    }
}

/// A way of playing in words.
pub fn of_way(way: &Way) -> String {
    match way {
        Way::Script { desk, talk } => format!("a fixed script of {} + {} intents", desk.len(), talk.len()),
        Way::ScriptByStage(_) => "a fixed script for each stage".to_owned(),
        Way::Habit(Habit::Position(place)) => format!("always reply {place} of the list"),
        Way::Habit(Habit::Look(look, language)) => {
            let what = match look {
                Look::Longest => "the longest reply",
                Look::Shortest => "the shortest reply",
                Look::Politest => "the most polite reply",
                Look::Question => "a question",
                Look::Statement => "a statement",
                Look::Figures => "the reply with the most figures",
                Look::Names => "the reply with the most names",
                Look::Newest => "the reply on what was said last",
            };
            format!("always {what} ({})", language.code())
        }
        Way::Habit(Habit::Moves { moves, step_every }) => {
            let mut said: Vec<&str> = moves.iter().map(|m| m.word()).collect();
            said.dedup();
            format!("{} with the step every {step_every} turns", said.join(" "))
        }
    }
}

fn at_option(pack: &Pack, option: &Choosable, message: String, hint: &str) -> Diagnostic {
    let (path, (line, column)) = match option {
        Choosable::Place { row, .. } => ("reactions.ron", pack.files.item("reactions.ron", "rows", *row)),
        Choosable::Move { r#move, .. } => {
            let at = pack.moves.moves.get(r#move.index()).map_or(0, |row| row.at);
            ("moves.ron", pack.files.line_and_column("moves.ron", at))
        }
        Choosable::Form(_) => ("manifest.ron", (1, 1)),
    };
    Diagnostic { path: pack.files.shown(path), line, column, message, hint: Some(hint.to_owned()) }
}

fn at_scenario(pack: &Pack, id: &str, message: String, hint: &str) -> Diagnostic {
    let at = pack.scenarios.iter().find(|scenario| scenario.id.value == id).map_or(0, |scenario| scenario.id.at);
    diagnostic(pack, &format!("scenarios/{id}.ron"), at, message, hint)
}

fn diagnostic(pack: &Pack, path: &str, at: usize, message: String, hint: &str) -> Diagnostic {
    let (line, column) = pack.files.line_and_column(path, at);
    Diagnostic { path: pack.files.shown(path), line, column, message, hint: Some(hint.to_owned()) }
}
