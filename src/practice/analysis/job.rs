//! How does an analysis go? Worlds, a first round for every decision, further rounds where the label is open, luck; on several
//! threads, watched and cancelled from outside, with the same result for any number of threads.
//!
//! One thread takes the worlds through the run; a decision is weighed as soon as they are there, so that the first figures come
//! long before the last worlds.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};

use super::odds::Weighing;
use super::worlds::{Moment, each_moment};
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
    let of = input.turns.iter().filter(|(intent, _)| intent.is_decision()).count();
    let job = Job { input, of, cancelled: AtomicBool::new(false), watch };
    let (moments, weighed) = job.walk(view, threads)?;
    let decisions = job.each(threads, |place| job.last(place, &moments[place], &weighed[place]))?;
    let luck = luck::share(input, &end, &decisions, &|| job.goes_on())?;
    if !(job.watch)(Update::Luck(&luck)) {
        return None;
    }
    Some(Analysis { accuracy: accuracy(&decisions), luck, decisions })
}

/// One decision of a run with every legal reply instead of those that were offered. `None`: the turn is no decision.
pub fn every_reply(input: &Input, turn: u16) -> Option<Decision> {
    let mut found = None;
    each_moment(input, View::Known, |moment| {
        if moment.turn == turn {
            found = Some(moment);
        }
        found.is_none()
    });
    let moment = found?;
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
    /// Decisions.
    of: usize,
    cancelled: AtomicBool,
    watch: &'a (dyn Fn(Update<'_>) -> bool + Sync),
}

impl Job<'_> {
    /// Takes the worlds through the run and plays the first round of each decision: on other threads as soon as its worlds are
    /// there, on this one in between where there are no others.
    fn walk(&self, view: View, threads: usize) -> Option<(Vec<Moment>, Vec<Weighing>)> {
        let moments: Vec<OnceLock<Moment>> = (0..self.of).map(|_| OnceLock::new()).collect();
        let weighed: Vec<OnceLock<Weighing>> = (0..self.of).map(|_| OnceLock::new()).collect();
        let next = AtomicUsize::new(0);
        // How many have their worlds, and whether there will be more.
        let ready = (Mutex::new((0, true)), Condvar::new());
        let weigh = || {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let lock = ready.0.lock().unwrap_or_else(PoisonError::into_inner);
            drop(ready.1.wait_while(lock, |(count, more)| *more && *count <= place));
            let moment = moments.get(place).and_then(OnceLock::get).filter(|_| self.goes_on());
            moment.is_some_and(|moment| weighed[place].set(self.first(place, moment)).is_ok())
        };
        let tell = |count: usize, more: bool| {
            *ready.0.lock().unwrap_or_else(PoisonError::into_inner) = (count, more);
            ready.1.notify_all();
        };
        let plays = std::thread::scope(|scope| {
            for _ in 1..threads.max(1) {
                scope.spawn(|| while weigh() {});
            }
            let mut count = 0;
            let plays = each_moment(self.input, view, |moment| {
                let _ = moments[count].set(moment);
                count += 1;
                tell(count, true);
                if threads <= 1 {
                    weigh();
                }
                self.goes_on()
            });
            tell(count, false);
            while weigh() {}
            plays
        });
        let moments: Option<Vec<Moment>> = moments.into_iter().map(OnceLock::into_inner).collect();
        let weighed: Option<Vec<Weighing>> = weighed.into_iter().map(OnceLock::into_inner).collect();
        plays.then_some((moments?, weighed?))
    }

    /// Does something for every decision, on threads; results by place.
    fn each<T: Send>(&self, threads: usize, work: impl Fn(usize) -> T + Sync) -> Option<Vec<T>> {
        let next = AtomicUsize::new(0);
        let done: Mutex<Vec<Option<T>>> = Mutex::new((0..self.of).map(|_| None).collect());
        let worker = || {
            while self.goes_on() {
                let place = next.fetch_add(1, Ordering::Relaxed);
                if place >= self.of {
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

    fn goes_on(&self) -> bool {
        !self.cancelled.load(Ordering::Relaxed)
    }

    fn tell(&self, place: usize, decision: &Decision, done: bool) {
        if !(self.watch)(Update::Decision { place, of: self.of, decision, done }) {
            self.cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn first(&self, place: usize, moment: &Moment) -> Weighing {
        let cast = &self.input.cast;
        let mut weighing = Weighing::new(cast, self.input.seed, moment);
        weighing.round(cast, self.input.seed, moment);
        self.tell(place, &weighing.decision(cast, moment), false);
        weighing
    }

    fn last(&self, place: usize, moment: &Moment, weighing: &Weighing) -> Decision {
        let (cast, seed) = (&self.input.cast, self.input.seed);
        let mut weighing = weighing.clone();
        while weighing.is_open() && self.goes_on() {
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
