//! How does the analysis of a run get into the window? A worker reckons, what it finds comes in piece by piece, and a
//! finished analysis is kept with the run.

mod kept;
mod worker;

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use self::worker::{Piece, Wake, Whole, Work, Worker};
use super::run::Play;
use super::screens::Screen;
use super::shelf::Store;
use crate::practice::analysis::{Analysis, Decision, Input, LuckShare, Update as Found, View, analyse};
use crate::sim::log::RULES_VERSION;

/// What analyses.
pub type Analyse = fn(&Input, View, usize, &(dyn Fn(Found<'_>) -> bool + Sync)) -> Option<Analysis>;

/// The one that does it; tests put another in its place.
#[derive(Resource, Clone, Copy)]
pub struct Analyst(pub Analyse);

/// How an analysis stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// Nothing was begun.
    #[default]
    Idle,
    /// The worker reckons.
    Running,
    /// It is whole.
    Done,
    /// The trainee stopped it.
    Cancelled,
    /// The run has no decision.
    Nothing,
    /// The run isn't over.
    Unfinished,
    /// The run was played under other rules.
    OtherRules,
    /// It couldn't be made.
    Failed,
}

/// What is reckoned about the run that is looked back at.
#[derive(Resource, Default)]
pub struct Studies {
    /// What could be known at each decision.
    pub known: Study,
    /// What was true; reckoned when it is asked for.
    pub truth: Study,
    /// The truth is asked for.
    pub wants_truth: bool,
}

/// An analysis, as far as it has come.
#[derive(Default)]
pub struct Study {
    run: String,
    /// It weighs what was true; else what could be known.
    pub is_truth: bool,
    /// How it stands.
    pub standing: Standing,
    /// Decisions by place; true: nothing more will change.
    pub decisions: BTreeMap<usize, (Decision, bool)>,
    /// How many decisions there are.
    pub of: usize,
    /// How much was luck.
    pub luck: Option<LuckShare>,
    /// 100 for no loss at all, in thousandths.
    pub accuracy: Option<i16>,
    /// Raised with every change.
    pub revision: u32,
    /// The whole analysis as it is kept; made by the worker, so that the window needn't.
    json: Option<String>,
    /// Turns of the run when it was kept last.
    kept: usize,
    worker: Option<Worker>,
}

impl Study {
    /// What is looked at belongs to this run.
    pub fn is_of(&self, run: &str) -> bool {
        self.run == run && self.standing != Standing::Idle
    }

    /// How many decisions have figures, and how many have their last ones.
    pub fn counts(&self) -> (usize, usize) {
        (self.decisions.len(), self.decisions.values().filter(|(_, done)| *done).count())
    }

    /// Stops the worker. Nothing is kept.
    pub fn cancel(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.stop();
            self.standing = Standing::Cancelled;
            self.revision += 1;
        }
    }

    /// Forgets what was found, so that it is reckoned afresh.
    pub fn forget(&mut self) {
        self.cancel();
        *self = Self { revision: self.revision + 1, ..Self::default() };
    }

    /// Takes a whole analysis.
    fn take_whole(&mut self, Whole(analysis, json): Whole) {
        self.json = json;
        self.accuracy = analysis.accuracy;
        self.luck = Some(analysis.luck);
        self.of = analysis.decisions.len();
        self.decisions = analysis.decisions.into_iter().map(|decision| (decision, true)).enumerate().collect();
        self.standing = if self.of == 0 { Standing::Nothing } else { Standing::Done };
    }

    /// Begins afresh with a run: the worker begins, unless `stored` is there already.
    fn begin(&mut self, play: &Play, view: View, stored: Option<Whole>, analyse: Analyse, wake: Option<Wake>) {
        self.forget();
        self.run.clone_from(&play.info.id);
        self.is_truth = view == View::Truth;
        self.of = play.turns.iter().filter(|played| played.intent.is_decision()).count();
        self.standing = if play.header.rules != RULES_VERSION {
            Standing::OtherRules
        } else if !play.session.is_over() {
            Standing::Unfinished
        } else if self.of == 0 {
            Standing::Nothing
        } else {
            Standing::Running
        };
        if self.standing != Standing::Running {
            return;
        }
        if let Some(whole) = stored {
            self.take_whole(whole);
            self.kept = play.turns.len();
            return;
        }
        let names = play.names.clone();
        match Worker::begin(Work { input: input(play), names, view, analyse, wake }) {
            Ok(worker) => self.worker = Some(worker),
            Err(error) => {
                tracing::warn!(%error, "no thread for the analysis");
                self.standing = Standing::Failed;
            }
        }
    }

    /// Takes in what has come.
    fn collect(&mut self) {
        let Some(worker) = &self.worker else { return };
        let (pieces, mut ended) = worker.found();
        let changed = !pieces.is_empty() || ended;
        let mut whole = None;
        for piece in pieces {
            match piece {
                Piece::Decision(place, of, decision, done) => {
                    self.of = of;
                    self.decisions.insert(place, (*decision, done));
                }
                Piece::Luck(luck) => self.luck = Some(luck),
                Piece::End(found) => {
                    whole = found;
                    ended = true;
                }
            }
        }
        if ended {
            self.worker = None;
            self.standing = Standing::Failed;
            if let Some(whole) = whole {
                self.take_whole(*whole);
            }
        }
        self.revision += u32::from(changed);
    }
}

/// What the engine needs of a run.
fn input(play: &Play) -> Input {
    let turn = |played: &super::run::Played| {
        let offered = played.record.offered.iter().filter_map(|offered| play.names.read(offered.clone()).ok());
        (played.intent, offered.collect())
    };
    Input { cast: Arc::clone(&play.cast), seed: play.header.seed, turns: play.turns.iter().map(turn).collect() }
}

/// Adds the studies and what moves them.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Studies>().insert_resource(Analyst(analyse));
    app.add_systems(PreUpdate, (follow, take_in).chain().run_if(in_state(Screen::Debrief)));
    app.add_systems(OnExit(Screen::Debrief), |mut studies: ResMut<Studies>| {
        studies.known.forget();
        studies.truth.forget();
        studies.wants_truth = false;
    });
}

/// Begins with the run that is looked at.
fn follow(
    play: Option<Res<Play>>,
    mut studies: ResMut<Studies>,
    mut store: ResMut<Store>,
    analyst: Res<Analyst>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    let Some(play) = play else { return };
    let run = &play.info.id;
    let begins = (!studies.known.is_of(run), studies.wants_truth && !studies.truth.is_of(run));
    if begins == (false, false) {
        return;
    }
    let wake = || {
        let proxy = (**proxy.as_ref()?).clone();
        // A window that is gone needs no waking.
        Some(Arc::new(move || {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }) as Wake)
    };
    if begins.0 {
        let stored = kept::stored(&play, &mut store);
        studies.known.begin(&play, View::Known, stored, analyst.0, wake());
    }
    if begins.1 {
        studies.truth.begin(&play, View::Truth, None, analyst.0, wake());
    }
}

/// Takes in what the workers have found and keeps what is whole; it is drawn in the same update. What is kept goes when a reason
/// is filed, and is kept again.
fn take_in(play: Option<Res<Play>>, mut studies: ResMut<Studies>, mut store: ResMut<Store>) {
    let works = |study: &Study| study.worker.is_some();
    if works(&studies.known) || works(&studies.truth) {
        studies.known.collect();
        studies.truth.collect();
    }
    let Some(play) = play.filter(|play| studies.known.standing == Standing::Done && studies.known.is_of(&play.info.id))
    else {
        return;
    };
    if studies.known.kept != play.kept
        && let Some(json) = &studies.known.json
    {
        kept::keep(&play, &mut store, json);
        studies.known.kept = play.kept;
    }
}
