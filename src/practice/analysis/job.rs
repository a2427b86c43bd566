//! How does an analysis go? Worlds, a first round for every decision, further rounds where the label is open, luck; on several
//! threads, watched and cancelled from outside, with the same result for any number of threads.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::odds::Weighing;
use super::worlds::{Moment, moments};
use super::{Analysis, Decision, LuckShare, Permille, luck, reason};
use crate::scenario::cast::Cast;
use crate::sim::event::Nothing;
use crate::sim::luck::Luck;
use crate::sim::{Intent, Place, State, session};

/// A run to be analysed.
#[derive(Debug, Clone)]
pub struct Input {
    /// The scenario.
    pub cast: Arc<Cast>,
    /// The run's seed.
    pub seed: u64,
    /// Turn by turn: what was asked for, and what was offered (empty: what the list would have shown).
    pub turns: Vec<(Intent, Vec<Intent>)>,
}

/// What is known meanwhile.
#[derive(Debug)]
pub enum Update<'a> {
    /// A decision: its place among `of`; `done`: these are its last figures.
    Decision {
        /// From 0.
        place: usize,
        /// How many there are.
        of: usize,
        /// The figures.
        decision: &'a Decision,
        /// Whether they are the last ones.
        done: bool,
    },
    /// Luck apart from skill.
    Luck(&'a LuckShare),
}

/// Whose minds a decision is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// What could be known then: minds that fit what had been seen.
    Known,
    /// The true mind.
    Truth,
}

/// Analyses a finished run. `watch` is told how it goes and says whether to go on. `None`: cancelled, or the run isn't over or
/// doesn't play under these rules.
pub fn analyse(
    input: &Input,
    view: View,
    threads: usize,
    watch: &(dyn Fn(Update<'_>) -> bool + Sync),
) -> Option<Analysis> {
    let end = replay(input)?;
    let moments = moments(input, view)?;
    let job = Job { input, moments: &moments, cancelled: AtomicBool::new(false), watch };
    let weighed = job.each(threads, |place| job.first(place))?;
    let decisions = job.each(threads, |place| job.last(place, &weighed[place]))?;
    let goes_on = || !job.cancelled.load(Ordering::Relaxed);
    let luck = luck::share(input, &end, &decisions, &goes_on)?;
    if !(job.watch)(Update::Luck(&luck)) {
        return None;
    }
    Some(Analysis { accuracy: accuracy(&decisions), luck, decisions })
}

/// One decision of a run with every legal reply instead of those that were offered. `None`: the turn is no decision.
pub fn every_reply(input: &Input, turn: u16) -> Option<Decision> {
    let moment = moments(input, View::Known)?.into_iter().find(|moment| moment.turn == turn)?;
    let mut weighing = Weighing::every(&input.cast, input.seed, &moment);
    weighing.round(&input.cast, input.seed, &moment);
    weighing.round(&input.cast, input.seed, &moment);
    Some(weighing.decision(&input.cast, &moment))
}

/// 100 − 4 × the mean of min(loss, 25 points), thousandths. A loss below 0 counts as it is: errors cancel out.
pub fn accuracy<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Option<Permille> {
    let (sum, n) =
        decisions.into_iter().fold((0i64, 0i64), |(sum, n), decision| (sum + i64::from(decision.loss.min(250)), n + 1));
    (n > 0).then(|| (1_000 - super::odds::round_div(4 * sum, n)).clamp(0, 1_000))
}

/// The state at the end of a run; `None` where it isn't over or doesn't play under these rules.
fn replay(input: &Input) -> Option<State> {
    let luck = Luck::new(input.seed);
    let mut state = session::begin(&input.cast, luck);
    for (intent, _) in &input.turns {
        session::apply(&input.cast, &mut state, luck, *intent, &mut Nothing).ok()?;
    }
    (state.known.place == Place::Over).then_some(state)
}

struct Job<'a> {
    input: &'a Input,
    moments: &'a [Moment],
    cancelled: AtomicBool,
    watch: &'a (dyn Fn(Update<'_>) -> bool + Sync),
}

impl Job<'_> {
    /// Does something for every decision, on threads; results by place.
    fn each<T: Send>(&self, threads: usize, work: impl Fn(usize) -> T + Sync) -> Option<Vec<T>> {
        let next = AtomicUsize::new(0);
        let done: Mutex<Vec<Option<T>>> = Mutex::new((0..self.moments.len()).map(|_| None).collect());
        let worker = || {
            while !self.cancelled.load(Ordering::Relaxed) {
                let place = next.fetch_add(1, Ordering::Relaxed);
                if place >= self.moments.len() {
                    break;
                }
                let result = work(place);
                done.lock().unwrap_or_else(PoisonError::into_inner)[place] = Some(result);
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..threads.max(1) {
                scope.spawn(worker);
            }
            worker();
        });
        done.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect()
    }

    fn tell(&self, place: usize, decision: &Decision, done: bool) {
        if !(self.watch)(Update::Decision { place, of: self.moments.len(), decision, done }) {
            self.cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn first(&self, place: usize) -> Weighing {
        let (cast, moment) = (&self.input.cast, &self.moments[place]);
        let mut weighing = Weighing::new(cast, self.input.seed, moment);
        weighing.round(cast, self.input.seed, moment);
        self.tell(place, &weighing.decision(cast, moment), false);
        weighing
    }

    fn last(&self, place: usize, weighing: &Weighing) -> Decision {
        let (cast, moment, seed) = (&self.input.cast, &self.moments[place], self.input.seed);
        let mut weighing = weighing.clone();
        while weighing.is_open() && !self.cancelled.load(Ordering::Relaxed) {
            weighing.round(cast, seed, moment);
        }
        let mut decision = weighing.decision(cast, moment);
        if decision.best != decision.chosen {
            reason::explain(cast, seed, moment, &mut decision);
        }
        self.tell(place, &decision, true);
        decision
    }
}
