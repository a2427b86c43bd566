//! How does the analysis of a run get into the window? One worker thread reckons, what it finds comes in piece by piece, and a
//! finished analysis is kept with the run.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::run::Play;
use super::screens::Screen;
use super::shelf::Store;
use crate::practice::analysis::job::{self, Input, Update as Found};
use crate::practice::analysis::{Analysis, Decision, LuckShare};
use crate::sim::log::RULES_VERSION;

/// What analyses.
pub type Analyse = fn(&Input, usize, &(dyn Fn(Found<'_>) -> bool + Sync)) -> Option<Analysis>;

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
    /// The run was played under other rules.
    OtherRules,
    /// It couldn't be made.
    Failed,
}

/// The analysis of the run that is looked back at, as far as it has come.
#[derive(Resource, Default)]
pub struct Study {
    run: String,
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
    worker: Option<Worker>,
}

/// The thread, and what it shares with the window.
struct Worker {
    news: Arc<News>,
    thread: JoinHandle<()>,
}

/// What comes from the thread.
#[derive(Default)]
struct News {
    list: Mutex<Vec<Piece>>,
    stop: AtomicBool,
}

enum Piece {
    Decision(usize, usize, Box<Decision>, bool),
    Luck(LuckShare),
    End(Option<Box<Analysis>>),
}

impl News {
    /// Adds a piece; true where nothing waited before it, so that the window is to be woken.
    fn add(&self, piece: Piece) -> bool {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        list.push(piece);
        list.len() == 1
    }

    fn take(&self) -> Vec<Piece> {
        std::mem::take(&mut *self.list.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Wakes an idle window, from any thread.
type Wake = Arc<dyn Fn() + Send + Sync>;

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
            worker.news.stop.store(true, Ordering::Relaxed);
            self.standing = Standing::Cancelled;
            self.revision += 1;
        }
    }

    /// Takes a whole analysis.
    fn take_whole(&mut self, analysis: Analysis) {
        self.accuracy = analysis.accuracy;
        self.luck = Some(analysis.luck);
        self.of = analysis.decisions.len();
        self.decisions = analysis.decisions.into_iter().map(|decision| (decision, true)).enumerate().collect();
        self.standing = if self.of == 0 { Standing::Nothing } else { Standing::Done };
    }

    /// Begins afresh with a run: what is stored is there at once, else the worker begins.
    pub fn begin(&mut self, play: &Play, store: &mut Store, analyse: Analyse, wake: Option<Wake>) {
        self.cancel();
        *self = Self { run: play.info.id.clone(), revision: self.revision + 1, ..Self::default() };
        if play.header.rules != RULES_VERSION {
            self.standing = Standing::OtherRules;
            return;
        }
        if let Some(analysis) = stored(play, store) {
            self.take_whole(analysis);
            return;
        }
        self.of = play.turns.iter().filter(|played| played.intent.is_decision()).count();
        if self.of == 0 {
            self.standing = Standing::Nothing;
            return;
        }
        let news = Arc::new(News::default());
        match spawn(input(play), analyse, Arc::clone(&news), wake) {
            Ok(thread) => {
                self.standing = Standing::Running;
                self.worker = Some(Worker { news, thread });
            }
            Err(error) => {
                tracing::warn!(%error, "no thread for the analysis");
                self.standing = Standing::Failed;
            }
        }
    }

    /// Takes in what has come; the whole analysis, where it is there now. True where anything changed.
    fn collect(&mut self) -> (bool, Option<Analysis>) {
        let Some(worker) = &self.worker else { return (false, None) };
        let ended = worker.thread.is_finished();
        let pieces = worker.news.take();
        let mut whole = None;
        let mut closed = ended;
        let changed = !pieces.is_empty() || ended;
        for piece in pieces {
            match piece {
                Piece::Decision(place, of, decision, done) => {
                    self.of = of;
                    self.decisions.insert(place, (*decision, done));
                }
                Piece::Luck(luck) => self.luck = Some(luck),
                Piece::End(analysis) => {
                    whole = analysis;
                    closed = true;
                }
            }
        }
        if closed {
            self.worker = None;
            self.standing = Standing::Failed;
            if let Some(analysis) = &whole {
                self.take_whole((**analysis).clone());
            }
        }
        self.revision += u32::from(changed);
        (changed, whole.map(|whole| *whole))
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

/// Tells the window that the thread is gone, whatever ended it.
struct Bell(Option<Wake>);

impl Bell {
    fn ring(&self) {
        if let Some(wake) = &self.0 {
            wake();
        }
    }
}

impl Drop for Bell {
    fn drop(&mut self) {
        self.ring();
    }
}

fn spawn(input: Input, analyse: Analyse, news: Arc<News>, wake: Option<Wake>) -> std::io::Result<JoinHandle<()>> {
    // One core stays with the window.
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = cores.saturating_sub(1).max(1);
    let work = move || {
        let bell = Bell(wake);
        let add = |piece: Piece| {
            if news.add(piece) {
                bell.ring();
            }
        };
        let watch = |found: Found<'_>| {
            match found {
                Found::Decision { place, of, decision, done } => {
                    add(Piece::Decision(place, of, Box::new(decision.clone()), done));
                }
                Found::Luck(luck) => add(Piece::Luck(*luck)),
            }
            !news.stop.load(Ordering::Relaxed)
        };
        let analysis = analyse(&input, threads, &watch);
        if !news.stop.load(Ordering::Relaxed) {
            add(Piece::End(analysis.map(Box::new)));
        }
    };
    std::thread::Builder::new().name("analysis".to_owned()).spawn(work)
}

/// The analysis that is kept with a run.
fn stored(_play: &Play, _store: &mut Store) -> Option<Analysis> {
    None
}

/// Keeps an analysis with its run; where that fails it is made again the next time.
fn keep(_play: &Play, _store: &mut Store, _analysis: Analysis) {}

/// Adds the study and what moves it.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Study>().insert_resource(Analyst(job::analyse));
    app.add_systems(PreUpdate, (follow, take_in).chain().run_if(in_state(Screen::Debrief)));
    app.add_systems(OnExit(Screen::Debrief), |mut study: ResMut<Study>| {
        study.cancel();
        *study = Study { revision: study.revision + 1, ..Study::default() };
    });
}

/// Begins with the run that is looked at.
fn follow(
    play: Option<Res<Play>>,
    mut study: ResMut<Study>,
    mut store: ResMut<Store>,
    analyst: Res<Analyst>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    let Some(play) = play else { return };
    if study.is_of(&play.info.id) {
        return;
    }
    let wake = proxy.map(|proxy| {
        let proxy = (*proxy).clone();
        // A window that is gone needs no waking.
        Arc::new(move || {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }) as Wake
    });
    study.begin(&play, &mut store, analyst.0, wake);
}

/// Takes in what the worker has found, keeps what is whole, and has it drawn.
fn take_in(
    play: Option<Res<Play>>,
    mut study: ResMut<Study>,
    mut store: ResMut<Store>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if study.worker.is_none() {
        return;
    }
    let (changed, whole) = study.collect();
    if let (Some(analysis), Some(play)) = (whole, play.filter(|play| play.session.is_over())) {
        keep(&play, &mut store, analysis);
    }
    if changed {
        redraw.write(RequestRedraw);
    }
}
