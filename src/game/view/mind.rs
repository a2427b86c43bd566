//! What was really in the prospect's mind? True causes, real needs, who signs, the right end, and the meters turn by turn.

use super::analysis::Band;
use crate::game::run::{Play, Words};
use crate::game::settings::Settings;
use crate::scenario::cast::NEEDS;
use crate::scenario::words::*;
use crate::sim::log::fold;
use crate::sim::state::Mind;
use crate::sim::{Session, State};
use crate::text::{Arg, number};

/// The hidden mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MindView {
    /// How the run should have ended, and why.
    pub end: String,
    /// Who signs.
    pub signers: String,
    /// Which needs were real.
    pub needs: Vec<TruthRow>,
    /// What weighed on them, and why really.
    pub concerns: Vec<TruthRow>,
    /// Meters over the turns.
    pub lines: Vec<MeterLine>,
    /// Stages, by the turns of the lines.
    pub stages: Vec<Band>,
}

/// Something that was true, and what was known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TruthRow {
    /// What it is about.
    pub label: String,
    /// The truth.
    pub truth: String,
    /// Whether it came out, in words.
    pub known: String,
    /// Whether it did.
    pub came_out: bool,
}

/// A meter over the turns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterLine {
    /// Its name.
    pub name: String,
    /// Points before the first turn, and after each.
    pub values: Vec<u8>,
}

/// Looks behind a run.
pub fn mind(play: &Play, settings: &Settings) -> MindView {
    let words = play.words(settings);
    let states = states(play);
    let last = &play.session.state;
    let end = [
        ("end", Arg::from(words.catalog.right_end(last.mind.end))),
        ("why", Arg::from(words.catalog.end_cause(last.mind.because))),
    ];
    MindView {
        end: words.catalog.with("ui-mind-end", &end),
        signers: signers(&words, &last.mind),
        needs: needs(&words, last),
        concerns: concerns(&words, last),
        lines: lines(&words, &states),
        stages: stages(play, &words),
    }
}

/// The state before the first turn, and after each; as far as they can be made again.
fn states(play: &Play) -> Vec<State> {
    let mut session = Session::new(std::sync::Arc::clone(&play.cast), play.header.seed);
    let mut states = vec![session.state.clone()];
    for played in &play.turns {
        if played.record.events.is_empty() {
            if session.apply(played.intent, &mut Vec::new()).is_err() {
                break;
            }
        } else {
            match fold(&session.state, played.record.events.iter()) {
                Ok(state) => session.state = state,
                Err(_) => break,
            }
        }
        states.push(session.state.clone());
    }
    states
}

fn signers(words: &Words<'_>, mind: &Mind) -> String {
    let people = (0..words.cast.people.len() as u8).filter(|person| mind.signers >> person & 1 == 1);
    let names: Vec<String> =
        people.map(|person| format!("{} ({})", words.person_name(person), words.voice.role(person))).collect();
    words.catalog.with("ui-mind-signs", &[("names", names.join(", ").into())])
}

fn needs(words: &Words<'_>, state: &State) -> Vec<TruthRow> {
    let real = words.cast.needs.iter().enumerate().map(|(place, _)| (place, state.mind.weights[place]));
    let mut all: Vec<(u8, TruthRow)> = real
        .map(|(place, weight)| {
            let depth = state.known.needs[place].depth;
            let known =
                if depth == 0 { "ui-mind-need-unheard".to_owned() } else { format!("ui-depth-{}", depth.min(5)) };
            let args = [("weight", Arg::from(number(weight.into(), words.catalog.lang())))];
            let row = TruthRow {
                label: words.voice.need(place as u8),
                truth: if weight == 0 {
                    words.catalog.get("ui-mind-need-none")
                } else {
                    words.catalog.with("ui-mind-need-real", &args)
                },
                known: words.catalog.get(&known),
                came_out: depth >= 3 || weight == 0,
            };
            (weight, row)
        })
        .collect();
    all.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    all.into_iter().map(|(_, row)| row).collect()
}

fn concerns(words: &Words<'_>, state: &State) -> Vec<TruthRow> {
    let mut rows = Vec::new();
    for (place, cast) in words.cast.concerns.iter().enumerate() {
        let (hidden, known) = (&state.mind.concerns[place], &state.known.concerns[place]);
        if !hidden.present {
            continue;
        }
        let turn = [("turn", Arg::from(known.told_turn))];
        let told = match (known.surfaced, known.cause.is_some()) {
            (_, true) if known.told_turn > 0 => words.catalog.with("ui-mind-told", &turn),
            (_, true) => words.catalog.get("ui-mind-told-before"),
            (true, false) => words.catalog.get("ui-mind-untold"),
            (false, false) => words.catalog.get("ui-mind-silent"),
        };
        let settled = words.catalog.get(if known.settled { "ui-mind-settled" } else { "ui-mind-open" });
        let category = words.catalog.category(cast.category);
        let who = if cast.person == 0 { String::new() } else { format!(" · {}", words.person_name(cast.person)) };
        rows.push(TruthRow {
            label: format!("{category}{who}"),
            truth: words.voice.cause(place as u8, hidden.cause),
            known: if known.surfaced { format!("{told} {settled}") } else { told },
            came_out: known.cause.is_some(),
        });
    }
    rows
}

/// Trust, fear, tension, patience of the prospect; need and value as they weigh.
fn lines(words: &Words<'_>, states: &[State]) -> Vec<MeterLine> {
    let line = |key: &str, of: &dyn Fn(&Mind) -> i32| MeterLine {
        name: words.catalog.get(key),
        values: states.iter().map(|state| ((of(&state.mind) + 50) / 100).clamp(0, 100) as u8).collect(),
    };
    let weighed = |mind: &Mind, of: &dyn Fn(usize) -> i16| {
        (0..NEEDS).map(|need| i32::from(of(need)) * i32::from(mind.weights[need])).sum::<i32>() / 100
    };
    vec![
        line("ui-mind-trust", &|mind| mind.people[0].trust.into()),
        line("ui-mind-fear", &|mind| mind.people[0].fear.into()),
        line("ui-mind-tension", &|mind| mind.people[0].tension.into()),
        line("ui-mind-need", &|mind| weighed(mind, &|need| mind.needs[need])),
        line("ui-mind-value", &|mind| weighed(mind, &|need| mind.people[0].value[need])),
        line("ui-mind-patience", &|mind| mind.people[0].patience.into()),
    ]
}

/// Where each stage began.
fn stages(play: &Play, words: &Words<'_>) -> Vec<Band> {
    let mut stages: Vec<(Stage, usize)> = vec![(play.start.stage, 0)];
    for (place, played) in play.turns.iter().enumerate() {
        if stages.last().is_none_or(|(stage, _)| *stage != played.after.stage) {
            stages.push((played.after.stage, place + 1));
        }
    }
    let last = play.turns.len();
    let band = |(place, &(stage, from)): (usize, &(Stage, usize))| {
        let to = stages.get(place + 1).map_or(last, |(_, next)| *next);
        Band::of(words.catalog, stage, from, to)
    };
    stages.iter().enumerate().map(band).collect()
}
