//! What does the analysis say? Odds decision by decision, what each was worth and why, accuracy, and how much was luck.

mod accuracy;
mod head;
mod moment;
mod reply;
mod why;

pub use accuracy::ShareRow;
pub use head::HeadView;
pub use moment::{SituationView, situation};
pub use reply::ReplyView;
pub use why::{CauseView, WhyView};

use super::veil::Veil;
use crate::game::run::{Play, Words};
use crate::game::settings::Settings;
use crate::game::study::{Standing, Study};
use crate::practice::analysis::{Decision, Label, Permille, Reply};
use crate::report::analysis;
use crate::scenario::words::*;
use crate::sim::score::is_right_end;
use crate::text::{Arg, Catalog};

/// Odds that every other reply must fall behind by, to call the best one great: thousandths.
const GREAT: Permille = 100;
/// The analysis in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnalysisView {
    /// How it stands.
    pub standing: Standing,
    /// How far it has come: decisions with figures, with their last ones, and all.
    pub counts: (usize, usize, usize),
    /// What stands above it all.
    pub head: HeadView,
    /// Decisions with figures, by place.
    pub decisions: Vec<DecisionView>,
    /// Stages, as they divide the decisions.
    pub bands: Vec<Band>,
    /// What the run ended with, thousandths; none while it isn't over.
    pub end: Option<Permille>,
    /// Accuracy by stage.
    pub stages: Vec<ShareRow>,
    /// Accuracy by skill.
    pub skills: Vec<ShareRow>,
}

impl AnalysisView {
    /// The decision that cost the most, of those that got a label.
    pub fn worst(&self) -> Option<&DecisionView> {
        let lost = |decision: &&DecisionView| decision.before - decision.after;
        let marked = || self.decisions.iter().filter(|decision| decision.mark.is_some_and(Mark::is_lesson));
        let heaviest = marked().filter_map(|decision| decision.mark).max();
        marked().filter(|decision| decision.mark == heaviest).max_by_key(lost)
    }
}

/// A stage of the graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its name.
    pub name: String,
    /// Which it is, from 1, as on the stage track.
    pub number: usize,
    /// Its first decision.
    pub from: usize,
    /// The first decision after it.
    pub to: usize,
}

impl Band {
    pub(super) fn of(catalog: &Catalog, stage: Stage, from: usize, to: usize) -> Self {
        let number = stage.index() + 1;
        Self { name: catalog.get(&format!("ui-stage-{number}")), number, from, to }
    }
}

/// What a decision stands out by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Nothing else came near it.
    Great,
    /// It lost a little.
    Inaccuracy,
    /// It lost much.
    Mistake,
    /// It lost very much.
    Blunder,
}

impl Mark {
    /// All of them, as the legend lists them.
    pub const ALL: [Self; 4] = [Self::Great, Self::Inaccuracy, Self::Mistake, Self::Blunder];

    /// What it is called.
    pub fn words(self, catalog: &Catalog) -> String {
        catalog.get(match self {
            Self::Great => "ui-analysis-great",
            Self::Inaccuracy => "ui-analysis-inaccuracy",
            Self::Mistake => "ui-analysis-mistake",
            Self::Blunder => "ui-analysis-blunder",
        })
    }

    /// Whether one can learn from it: something better was there.
    pub fn is_lesson(self) -> bool {
        self != Self::Great
    }
}

/// A decision in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionView {
    /// Its place among the decisions.
    pub place: usize,
    /// The turn; 1 for the first.
    pub turn: u16,
    /// "Decision 38".
    pub title: String,
    /// Turn, stage and day.
    pub when: String,
    /// Odds before it, thousandths.
    pub before: Permille,
    /// Odds after it.
    pub after: Permille,
    /// What it stands out by.
    pub mark: Option<Mark>,
    /// Label and points lost.
    pub tag: String,
    /// Too few minds fitted, or these are first figures: drawn lighter.
    pub is_rough: bool,
    /// The alternatives, the best first.
    pub replies: Vec<ReplyView>,
    /// That the best reply by odds is the worse way of selling, where it clearly is.
    pub trade: Option<String>,
    /// They differ in behaviour, so that its figures are worth showing.
    pub has_behaviour: bool,
    /// Why.
    pub why: WhyView,
}

impl DecisionView {
    /// What the graph says of it.
    pub fn summary(&self) -> String {
        format!("{}: {}", self.title, self.tag)
    }

    /// What could be said, in an order that gives nothing away.
    pub fn question(&self) -> Vec<&ReplyView> {
        let mut replies: Vec<&ReplyView> = self.replies.iter().collect();
        let start = 0xcbf2_9ce4_8422_2325_u64 ^ u64::from(self.turn);
        let shuffled = |reply: &&ReplyView| {
            let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            reply.words.bytes().fold(start, mix)
        };
        replies.sort_by_key(shuffled);
        replies
    }

    /// What was chosen.
    pub fn chosen(&self) -> Option<&ReplyView> {
        self.replies.iter().find(|reply| reply.is_chosen)
    }
}

/// Puts what is known so far into words. `open`: what nobody told in the run may be named.
pub fn analysis(play: &Play, settings: &Settings, study: &Study, open: bool) -> AnalysisView {
    let words = play.words(settings);
    let veil = Veil::of(play, open);
    let all: Vec<(usize, &Decision, bool)> =
        study.decisions.iter().map(|(place, (decision, done))| (*place, decision, *done)).collect();
    let plain: Vec<&Decision> = all.iter().map(|(_, decision, _)| *decision).collect();
    let (begun, done) = study.counts();
    let over = play.session.is_over();
    let mut decisions: Vec<DecisionView> =
        all.iter().map(|&(place, decision, done)| view(play, &words, veil, place, decision, done)).collect();
    // Where the truth is weighed, there are no possible clients to count.
    for note in decisions.iter_mut().filter(|_| study.is_truth).filter_map(|decision| decision.why.notes.first_mut()) {
        *note = words.catalog.get("ui-why-truth");
    }
    AnalysisView {
        standing: study.standing,
        counts: (begun, done, study.of),
        head: head::head(&words, study),
        decisions,
        bands: bands(play, words.catalog),
        end: over.then(|| if is_right_end(&play.session.state) { 1_000 } else { 0 }),
        stages: accuracy::by_stage(words.catalog, &plain),
        skills: accuracy::by_skill(&words, &plain),
    }
}

/// The decisions' stages, one after the other.
fn bands(play: &Play, catalog: &Catalog) -> Vec<Band> {
    let decided = play.turns.iter().enumerate().filter(|(_, played)| played.intent.is_decision());
    let mut bands: Vec<(Stage, Band)> = Vec::new();
    for (count, (place, _)) in decided.enumerate() {
        let stage = play.known_before(place + 1).stage;
        match bands.last_mut() {
            Some((last, band)) if *last == stage => band.to = count + 1,
            _ => bands.push((stage, Band::of(catalog, stage, count, count + 1))),
        }
    }
    bands.into_iter().map(|(_, band)| band).collect()
}

fn mark(decision: &Decision, done: bool) -> Option<Mark> {
    match decision.label {
        Label::Inaccuracy => Some(Mark::Inaccuracy),
        Label::Mistake => Some(Mark::Mistake),
        Label::Blunder => Some(Mark::Blunder),
        Label::Best if done && is_great(decision) => Some(Mark::Great),
        Label::Best | Label::Good => None,
    }
}

/// Whether everything else that stood there falls far behind what was chosen.
fn is_great(decision: &Decision) -> bool {
    let Some(chosen) = decision.offered.iter().find(|reply| reply.intent == decision.chosen) else { return false };
    let others: Vec<&Reply> = decision.offered.iter().filter(|reply| reply.intent != decision.chosen).collect();
    let behind = |reply: &&Reply| {
        let by = chosen.odds - reply.odds;
        by >= GREAT && by > 2 * (chosen.se + reply.se)
    };
    others.len() >= 2 && others.iter().all(behind)
}

fn view(play: &Play, words: &Words<'_>, veil: Veil<'_>, place: usize, decision: &Decision, done: bool) -> DecisionView {
    let known = play.known_before(usize::from(decision.turn));
    let mark = mark(decision, done);
    let behaviours = || decision.offered.iter().map(|reply| (reply.behaviour + 5) / 10);
    let args = [
        ("turn", Arg::from(decision.turn)),
        ("stage", Arg::from(words.catalog.stage(decision.stage))),
        ("day", Arg::from(known.now / 1_440 + 1)),
    ];
    DecisionView {
        place,
        turn: decision.turn,
        title: words.catalog.with("ui-analysis-decision", &[("number", Arg::from(place + 1))]),
        when: words.catalog.with("report-moment-when", &args),
        before: decision.odds_before,
        after: decision.odds_after,
        mark,
        tag: tag(words.catalog, decision, mark),
        is_rough: decision.approximate || !done,
        replies: reply::replies(play, words, known, decision),
        trade: reply::trade(words.catalog, decision),
        has_behaviour: behaviours().min() != behaviours().max(),
        why: why::why(play, words, veil, decision, mark, done),
    }
}

/// The label, with what was lost where there is one to tell.
fn tag(catalog: &Catalog, decision: &Decision, mark: Option<Mark>) -> String {
    let label = match (mark, decision.label) {
        (Some(mark), _) => mark.words(catalog),
        // What got no label counts as good.
        (None, label) => analysis::label(catalog, label.min(Label::Good)),
    };
    analysis::tag(catalog, label, decision)
}
