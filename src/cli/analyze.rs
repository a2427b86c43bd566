//! `analyze`: what did each decision do to the odds, which reply was best, and how much was luck?

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};

use super::{CliError, Format, PlayArgs};
use crate::practice::analysis::{Analysis, Decision, Input, Label, Permille, View, analyse, every_reply};
use crate::report::analysis as sentences;
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::Gender;
use crate::sim::log::{RULES_VERSION, RunLog};
use crate::sim::names::Names;
use crate::sim::{Intent, Known, Rule, Session};
use crate::store::replay::{self, Packs};
use crate::store::{Filter, Players, RunStore};
use crate::text::{Arg, Catalog, Lang, Voice, decimal, escape_terminal, percent_permille};

/// Arguments.
#[derive(Debug, Clone, clap::Args)]
pub struct AnalyzeArgs {
    /// Id of the run: `export runs` lists them.
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    pub run: Option<String>,
    /// Analyses every finished run that isn't analysed yet.
    #[arg(long)]
    pub all: bool,
    /// With --all: the runs of this bot, or `all` bots, instead of people's.
    #[arg(long, value_name = "NAME", requires = "all")]
    pub policy: Option<String>,
    /// Judges by the true mind of the prospect instead of by what could be known; isn't kept.
    #[arg(long, conflicts_with = "all")]
    pub truth: bool,
    /// Only this turn, and every legal reply instead of those that were offered; isn't kept.
    #[arg(long, value_name = "N", conflicts_with_all = ["all", "truth"])]
    pub every_reply_at: Option<u16>,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

pub(super) fn run(args: &AnalyzeArgs, play: &PlayArgs, out: &mut dyn Write) -> Result<(), CliError> {
    let mut store = super::open_store(play)?;
    let mut packs = Packs::default();
    let Some(run) = &args.run else { return all(args, store.as_mut(), &mut packs, out) };
    let log = store.load(run)?;
    let taken = Taken::of(store.as_ref(), &mut packs, &log)?;
    let analysis = if let Some(turn) = args.every_reply_at {
        let decision = every_reply(&taken.input, turn)
            .ok_or_else(|| CliError::user(format!("turn {turn} of this run is no decision")))?;
        Analysis { accuracy: None, luck: Default::default(), decisions: vec![decision] }
    } else if args.truth {
        taken.analyse(View::Truth, None)?
    } else {
        taken.kept_or_made(store.as_mut(), &log, None)?
    };
    match args.format {
        Format::Json => super::json(out, &as_json(&log.info.id, &analysis, &taken.names)),
        Format::Text => print(&analysis, &taken, &log, play, out),
    }
}

/// Fills in what is missing.
fn all(args: &AnalyzeArgs, store: &mut dyn RunStore, packs: &mut Packs, out: &mut dyn Write) -> Result<(), CliError> {
    let players = match args.policy.as_deref() {
        None => Players::Humans,
        Some("all") => Players::Policies,
        Some(name) => Players::Policy(name.to_owned()),
    };
    let rows = store.runs(&Filter { players, ended: Some(true), ..Filter::default() })?;
    let (mut made, mut there, mut other) = (0, 0, 0);
    let bar = progress(rows.len() as u64);
    for row in &rows {
        bar.inc(1);
        if row.header.rules != RULES_VERSION {
            other += 1;
        } else if store.analysis(&row.info.id, RULES_VERSION)?.is_some() {
            there += 1;
        } else {
            let log = store.load(&row.info.id)?;
            let taken = Taken::of(store, packs, &log)?;
            taken.kept_or_made(store, &log, Some(&bar))?;
            made += 1;
        }
    }
    bar.finish_and_clear();
    if args.format == Format::Json {
        return super::json(out, &json!({ "analysed": made, "analysed_before": there, "other_rules": other }));
    }
    super::line(out, format_args!("{made} runs analysed, {there} were already, {other} were played under other rules"))
}

/// A bar on a terminal; nothing where the errors go to a file.
fn progress(runs: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(runs);
    match ProgressStyle::with_template("{bar:32} {pos}/{len} runs {msg} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// A stored run, ready to be analysed.
struct Taken {
    pack: Arc<Pack>,
    cast: Arc<Cast>,
    names: Names,
    input: Input,
}

impl Taken {
    fn of(store: &dyn RunStore, packs: &mut Packs, log: &RunLog) -> Result<Self, CliError> {
        let id = &log.info.id;
        if log.header.rules != RULES_VERSION {
            let message =
                format!("run {id} was played under rules {}; these are rules {RULES_VERSION}", log.header.rules);
            return Err(CliError::user(message).hint("only a run of these rules can be played on from its moments"));
        }
        let pack = packs.of(store, &log.header.pack_hash)?;
        let cast = pack
            .cast(&log.header.scenario)
            .cloned()
            .ok_or_else(|| CliError::user(format!("its pack has no scenario `{}`", log.header.scenario)))?;
        let names = replay::names(&pack, &cast);
        let unknown = |turn: u16| move |error| CliError::user(format!("turn {turn} of run {id}: {error}"));
        let mut turns = Vec::with_capacity(log.turns.len());
        for turn in &log.turns {
            let intent = names.read(turn.intent.clone()).map_err(unknown(turn.turn))?;
            let offered = turn.offered.iter().map(|offered| names.read(offered.clone()));
            turns.push((intent, offered.collect::<Result<_, _>>().map_err(unknown(turn.turn))?));
        }
        let input = Input { cast: Arc::clone(&cast), seed: log.header.seed, turns };
        Ok(Self { pack, cast, names, input })
    }

    fn analyse(&self, view: View, bar: Option<&ProgressBar>) -> Result<Analysis, CliError> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        analyse(&self.input, view, threads, &|_| {
            bar.inspect(|bar| bar.tick());
            true
        })
        .ok_or_else(|| CliError::user("the run isn't over: only a finished run is analysed"))
    }

    /// What the store keeps, else made and kept.
    fn kept_or_made(
        &self,
        store: &mut dyn RunStore,
        log: &RunLog,
        bar: Option<&ProgressBar>,
    ) -> Result<Analysis, CliError> {
        let kept = store.analysis(&log.info.id, RULES_VERSION)?;
        let kept = kept.and_then(|json| serde_json::from_str(&json).ok());
        if let Some(analysis) = kept.and_then(|written| Analysis::read(written, &self.names).ok()) {
            return Ok(analysis);
        }
        let analysis = self.analyse(View::Known, bar)?;
        let written = serde_json::to_string(&analysis.clone().written(&self.names)).map_err(CliError::bug)?;
        store.save_analysis(&log.info.id, RULES_VERSION, &written)?;
        Ok(analysis)
    }
}

fn as_json(run: &str, analysis: &Analysis, names: &Names) -> Value {
    let decisions: Vec<Value> = analysis.decisions.iter().map(|decision| decision_json(decision, names)).collect();
    json!({ "run_id": run, "accuracy": analysis.accuracy, "luck": analysis.luck, "decisions": decisions })
}

fn decision_json(decision: &Decision, names: &Names) -> Value {
    let offered: Vec<Value> = decision
        .offered
        .iter()
        .map(|reply| {
            json!({
                "intent": names.written(reply.intent), "odds": reply.odds, "se": reply.se,
                "behaviour": reply.behaviour, "listed": reply.listed,
            })
        })
        .collect();
    json!({
        "turn": decision.turn, "stage": decision.stage, "worlds": decision.worlds,
        "approximate": decision.approximate, "odds_before": decision.odds_before, "odds_after": decision.odds_after,
        "offered": offered, "chosen": names.written(decision.chosen), "best": names.written(decision.best),
        "loss": decision.loss, "loss_se": decision.loss_se, "label": decision.label.name(),
        "rules": decision.reasons.iter().map(|reason| &reason.rule).collect::<Vec<_>>(),
    })
}

/// With its decimal: whoever reads text may want to compare.
fn percent(permille: Permille, lang: Lang) -> String {
    percent_permille(i64::from(permille), lang)
}

/// For people: the shares, then each decision; where something was lost, what would have been better and why.
fn print(
    analysis: &Analysis,
    taken: &Taken,
    log: &RunLog,
    play: &PlayArgs,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    let lang = super::language(play);
    let catalog = Catalog::shared(lang);
    let voice = Voice { pack: &taken.pack, cast: &taken.cast, lang, trainee: Gender::Masculine };
    if let Some(accuracy) = analysis.accuracy {
        let start = analysis.decisions.first().map_or(0, |decision| decision.odds_before);
        let accuracy = catalog.with("ui-analysis-accuracy", &[("percent", percent(accuracy, lang).into())]);
        super::line(out, format_args!("{accuracy}"))?;
        super::line(out, format_args!("{}", sentences::detail(catalog, &analysis.luck)))?;
        super::line(out, format_args!("{}", sentences::share(catalog, start, &analysis.luck)))?;
    }
    let mut session = Session::new(Arc::clone(&taken.cast), log.header.seed);
    let mut decisions = analysis.decisions.iter().peekable();
    for (intent, _) in &taken.input.turns {
        let known = session.known().clone();
        if let Some(decision) = decisions.next_if(|decision| decision.turn == known.turn + 1) {
            let said = |intent: Intent| escape_terminal(&voice.choice(&known, log.header.seed, intent)).into_owned();
            print_decision(decision, &known, catalog, &said, analysis.accuracy.is_none(), out)?;
        }
        session.apply(*intent, &mut crate::sim::event::Nothing).map_err(|refusal| CliError::bug(refusal.word()))?;
    }
    Ok(())
}

/// One of them. `whole`: with every reply, whatever its label.
fn print_decision(
    decision: &Decision,
    known: &Known,
    catalog: &Catalog,
    said: &dyn Fn(Intent) -> String,
    whole: bool,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    let lang = catalog.lang();
    let when = [
        ("turn", Arg::from(decision.turn)),
        ("stage", Arg::from(catalog.stage(decision.stage))),
        ("day", Arg::from(known.now / 1_440 + 1)),
    ];
    let rough = if decision.approximate { format!(" ({})", catalog.get("ui-analysis-rough")) } else { String::new() };
    super::line(
        out,
        format_args!(
            "\n{}: {} → {}{rough}  {}  {}",
            catalog.with("report-moment-when", &when),
            percent(decision.odds_before, lang),
            percent(decision.odds_after, lang),
            sentences::tag(catalog, sentences::label(catalog, decision.label), decision),
            said(decision.chosen),
        ),
    )?;
    if !whole && decision.label <= Label::Good {
        return Ok(());
    }
    for reply in &decision.offered {
        let tags = [
            (reply.intent == decision.best, "ui-analysis-is-best"),
            (reply.intent == decision.chosen, "ui-analysis-is-chosen"),
            (!reply.listed, "ui-analysis-is-palette"),
        ];
        let tags: Vec<String> = tags.into_iter().filter(|(on, _)| *on).map(|(_, key)| catalog.get(key)).collect();
        let tags = if tags.is_empty() { String::new() } else { format!(" ({})", tags.join(", ")) };
        let odds = percent(reply.odds, lang);
        super::line(
            out,
            format_args!("  {odds:>6} ±{}  {}{tags}", decimal(i64::from(reply.se), 1, lang), said(reply.intent)),
        )?;
    }
    for reason in &decision.reasons {
        let what = Rule::from_id(&reason.rule).map_or_else(String::new, |rule| catalog.rule(rule).what);
        super::line(out, format_args!("    {what}\n      {}", sentences::rates(catalog, reason)))?;
    }
    Ok(())
}
