//! Who reckons, and how does what is found get to the window? One thread, which steps back behind the drawing, and a list that the
//! window empties.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Analyse;
use super::kept;
use crate::practice::analysis::{Analysis, Decision, Input, LuckShare, Update as Found, View};
use crate::sim::names::Names;

/// The thread, and what it shares with the window.
pub(super) struct Worker {
    news: Arc<News>,
    thread: JoinHandle<()>,
}

/// What is needed to begin.
pub(super) struct Work {
    pub input: Input,
    /// What the analysis is kept with.
    pub names: Names,
    pub view: View,
    pub analyse: Analyse,
    pub wake: Option<Wake>,
}

impl Worker {
    pub(super) fn begin(work: Work) -> std::io::Result<Self> {
        let news = Arc::new(News::default());
        let own = Arc::clone(&news);
        let thread = std::thread::Builder::new().name("analysis".to_owned()).spawn(move || run(&work, &own))?;
        Ok(Self { news, thread })
    }

    /// What was found since the last time; true: nothing more will come.
    pub(super) fn found(&self) -> (Vec<Piece>, bool) {
        // Asked before the pieces are taken: what a thread that has ended said is all there.
        let ended = self.thread.is_finished();
        (self.news.take(), ended)
    }

    pub(super) fn stop(&self) {
        self.news.stop.store(true, Ordering::Relaxed);
    }
}

/// What comes from the thread.
#[derive(Default)]
struct News {
    list: Mutex<List>,
    stop: AtomicBool,
}

#[derive(Default)]
struct List {
    pieces: Vec<Piece>,
    /// When the window was woken last.
    woken: Option<Instant>,
}

/// Something that was found.
pub(super) enum Piece {
    /// A decision: its place, of how many, and whether these are its last figures.
    Decision(usize, usize, Box<Decision>, bool),
    Luck(LuckShare),
    /// All of it; none: it can't be made.
    End(Option<Box<Whole>>),
}

/// A whole analysis, and as it is kept.
pub(super) struct Whole(pub Analysis, pub Option<String>);

/// A sleeping window isn't woken more often: each picture takes time from the reckoning.
const PAUSE: Duration = Duration::from_millis(200);

impl News {
    /// Adds a piece; true where the window is to be woken for it.
    fn add(&self, piece: Piece) -> bool {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        let is_last = matches!(piece, Piece::End(_));
        list.pieces.push(piece);
        let wakes = is_last || list.woken.is_none_or(|woken| woken.elapsed() >= PAUSE);
        if wakes {
            list.woken = Some(Instant::now());
        }
        wakes
    }

    fn take(&self) -> Vec<Piece> {
        std::mem::take(&mut self.list.lock().unwrap_or_else(PoisonError::into_inner).pieces)
    }
}

/// Wakes an idle window, from any thread.
pub(super) type Wake = Arc<dyn Fn() + Send + Sync>;

/// Tells the window that the thread is gone, whatever ended it.
struct Bell<'a>(Option<&'a Wake>);

impl Bell<'_> {
    fn ring(&self) {
        if let Some(wake) = self.0 {
            wake();
        }
    }
}

impl Drop for Bell<'_> {
    fn drop(&mut self) {
        self.ring();
    }
}

/// How far the reckoning steps back: at 15 a picture takes as long as without it (`tests/window/frames`).
#[cfg(target_os = "linux")]
const NICE: i32 = 15;

/// The window comes first: where both want the same core, it gets it. What this thread starts does the same.
#[cfg(target_os = "linux")]
fn steps_back() -> bool {
    rustix::process::nice(NICE).inspect_err(|error| tracing::debug!(%error, "the analysis can't step back")).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn steps_back() -> bool {
    false
}

fn run(work: &Work, news: &News) {
    let bell = Bell(work.wake.as_ref());
    // Who steps back may use every core while the window sleeps; else one stays with the window.
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = if steps_back() { cores } else { cores.saturating_sub(1).max(1) };
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
    let analysis = (work.analyse)(&work.input, work.view, threads, &watch);
    if !news.stop.load(Ordering::Relaxed) {
        let whole = |analysis: Analysis| {
            let json = kept::written(&analysis, &work.names);
            Box::new(Whole(analysis, json))
        };
        add(Piece::End(analysis.map(whole)));
    }
}
