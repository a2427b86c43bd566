//! How are the odds of the replies estimated, and when is it enough? Rollouts of the good policy from each reply.
//!
//! Rollout `r` of every reply plays in the same world under the same future luck. The best reply is picked on even rollouts and
//! its loss estimated on odd ones, so that the choice of the best doesn't flatter it. Rounds double from 128 to 1,024 while the
//! label is open, and replies that are far from the best drop out; both is decided from integer counts alone, never by time.

use super::label::{is_close, is_honest, label};
use super::worlds::{Moment, other_sheet};
use super::{Decision, Permille, Reply};
use crate::practice::policy::{Policy, method};
use crate::practice::rollout::{End, finish};
use crate::practice::simulate::dice;
use crate::scenario::cast::Cast;
use crate::scenario::words::Move;
use crate::sim::choices::choices;
use crate::sim::event::Nothing;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::{Intent, Known, Place, State, legal, session};

/// Rollouts of the first round.
const FIRST: u16 = 128;
/// Rollouts of the last round.
pub const MOST: u16 = 1_024;

/// Bits of the even rollouts.
const EVEN: u64 = 0x5555_5555_5555_5555;

/// What came of the rollouts of one reply.
#[derive(Debug, Clone)]
struct Tally {
    intent: Intent,
    listed: bool,
    /// Bit per rollout: ended rightly.
    right: [u64; MOST as usize / 64],
    /// Sum of behaviour scores.
    behaviour: u32,
    /// Rollouts so far; fewer than the others' where it has dropped out.
    rollouts: u16,
}

impl Tally {
    fn count(&self) -> u32 {
        self.right.iter().map(|bits| bits.count_ones()).sum()
    }

    /// Rollouts that ended rightly here and not there, and the other way round.
    fn against(&self, other: &Self) -> (i64, i64) {
        let only = |a: u64, b: u64| i64::from((a & !b).count_ones());
        let pairs = self.right.iter().zip(&other.right);
        pairs.fold((0, 0), |(here, there), (&a, &b)| (here + only(a, b), there + only(b, a)))
    }
}

/// A decision that is being weighed.
#[derive(Debug, Clone)]
pub(super) struct Weighing {
    replies: Vec<Tally>,
    /// Place of the good policy's reply.
    method: usize,
    /// Place of the chosen reply.
    chosen: usize,
    rollouts: u16,
}

/// The state in a world: what is known is the trainee's own.
pub(super) fn in_world(moment: &Moment, rollout: u16) -> State {
    let mind = &moment.minds[usize::from(rollout) % moment.minds.len()];
    State { known: moment.state.known.clone(), mind: mind.clone() }
}

/// The luck from here on: what lies on the desk stays, everything else is drawn anew.
pub(super) fn future(seed: u64, moment: &Moment, rollout: u16) -> Luck {
    let known = &moment.state.known;
    // Numbers beyond those of the worlds, so that no mind is drawn from the sheet that plays its future.
    let sheet = other_sheet(seed, (1 << 16) + u64::from(rollout));
    let run = Luck::new(seed);
    let sheet = if known.leads.source.is_some() { sheet.keeping(Purpose::Leads, run) } else { sheet };
    if known.used[Move::M41.index()] > 0 { sheet.keeping(Purpose::Return, run) } else { sheet }
}

/// The replies that are weighed: what was offered, what was chosen, what the good policy would do.
fn alternatives(cast: &Cast, seed: u64, moment: &Moment) -> (Vec<Tally>, usize, usize) {
    let known = &moment.state.known;
    let offered = if moment.offered.is_empty() {
        choices(cast, known, Luck::new(seed).slot(Purpose::Choices, 0, known.turn))
    } else {
        moment.offered.clone()
    };
    let mut replies: Vec<Tally> = Vec::with_capacity(offered.len() + 2);
    let mut add = |intent: Intent, listed: bool| {
        replies.iter().position(|reply| reply.intent == intent).unwrap_or_else(|| {
            replies.push(Tally { intent, listed, right: [0; MOST as usize / 64], behaviour: 0, rollouts: 0 });
            replies.len() - 1
        })
    };
    for intent in offered.into_iter().filter(|&intent| legal::check(cast, known, intent).is_ok()) {
        add(intent, true);
    }
    let chosen = add(moment.chosen, false);
    let method = add(fits(known, method(cast, known)), false);
    (replies, chosen, method)
}

/// Every legal reply, without lead; at the desk the forms' presets.
fn legal_replies(cast: &Cast, known: &Known) -> Vec<Intent> {
    if known.place != Place::Talk {
        return choices(cast, known, 0);
    }
    let mut all = Vec::new();
    legal::each_move(cast, |intent| {
        if legal::check(cast, known, intent).is_ok() {
            all.push(intent);
        }
    });
    all
}

/// A form stays in its place: at the desk nobody leaves a talk.
fn fits(known: &Known, intent: Intent) -> Intent {
    match intent {
        Intent::EndMeeting { .. } if known.place == Place::Desk => Intent::AdvanceDay,
        other => other,
    }
}

impl Weighing {
    /// Begins to weigh a decision.
    pub fn new(cast: &Cast, seed: u64, moment: &Moment) -> Self {
        let (replies, chosen, method) = alternatives(cast, seed, moment);
        Self { replies, method, chosen, rollouts: 0 }
    }

    /// Begins to weigh a decision with every legal reply.
    pub fn every(cast: &Cast, seed: u64, moment: &Moment) -> Self {
        let mut offered = moment.offered.clone();
        for intent in legal_replies(cast, &moment.state.known) {
            if !offered.contains(&intent) {
                offered.push(intent);
            }
        }
        Self::new(cast, seed, &Moment { offered, ..moment.clone() })
    }

    /// Plays the next round.
    pub fn round(&mut self, cast: &Cast, seed: u64, moment: &Moment) {
        let (from, upto) = (self.rollouts, if self.rollouts == 0 { FIRST } else { self.rollouts * 2 }.min(MOST));
        let races = self.races();
        for reply in self.replies.iter_mut().zip(races).filter_map(|(reply, races)| races.then_some(reply)) {
            for rollout in from..upto {
                let end = play(cast, seed, moment, reply.intent, rollout);
                reply.right[usize::from(rollout / 64)] |= u64::from(end.right) << (rollout % 64);
                reply.behaviour += u32::from(end.behaviour);
            }
            reply.rollouts = upto;
        }
        self.rollouts = upto;
    }

    /// Which replies could still be the best: those not four standard errors behind it. The chosen one and the good policy's
    /// always go on.
    fn races(&self) -> Vec<bool> {
        let there = |tally: &&Tally| tally.rollouts == self.rollouts;
        let Some(best) = self.replies.iter().filter(there).max_by_key(|tally| tally.count()) else { return Vec::new() };
        let near = |tally: &Tally| {
            let (gained, lost) = best.against(tally);
            gained <= lost || (gained - lost).pow(2) <= 16 * (gained + lost)
        };
        let always = |place: usize| place == self.chosen || place == self.method;
        let replies = self.replies.iter().enumerate();
        replies.map(|(place, tally)| always(place) || there(&tally) && near(tally)).collect()
    }

    /// The reply with the best odds, then the best behaviour, after so many rollouts.
    pub fn best(mut self, cast: &Cast, seed: u64, moment: &Moment, rollouts: u16) -> Intent {
        while self.rollouts < rollouts {
            self.round(cast, seed, moment);
        }
        let rank = |place: &usize| {
            let tally = &self.replies[*place];
            (tally.count(), *place == self.method, tally.behaviour, std::cmp::Reverse(*place))
        };
        self.racing().max_by_key(rank).map_or(moment.chosen, |place| self.replies[place].intent)
    }

    /// Whether more rollouts could still change the label.
    pub fn is_open(&self) -> bool {
        let (best, loss, se) = self.loss();
        self.rollouts < MOST && best != self.chosen && is_close(loss, se)
    }

    /// Places of the replies that were played to the last.
    fn racing(&self) -> impl Iterator<Item = usize> {
        (0..self.replies.len()).filter(|&place| self.replies[place].rollouts == self.rollouts)
    }

    /// The best reply on even rollouts; what the chosen one loses against it on odd ones, with the standard error.
    fn loss(&self) -> (usize, Permille, Permille) {
        let even = |tally: &Tally| tally.right.iter().map(|bits| (bits & EVEN).count_ones()).sum::<u32>();
        // On even terms the chosen reply is best, then the good policy's, then the first.
        let rank = |place: usize| {
            let tie = if place == self.chosen { 2 } else { u8::from(place == self.method) };
            (even(&self.replies[place]), tie, std::cmp::Reverse(place))
        };
        let best = self.racing().max_by_key(|&place| rank(place)).unwrap_or(self.chosen);
        let (a, b) = (&self.replies[best].right, &self.replies[self.chosen].right);
        let pairs = a.iter().zip(b);
        let (gained, lost) = pairs.fold((0i64, 0i64), |(gained, lost), (a, b)| {
            let only = |a: u64, b: u64| i64::from((a & !b & !EVEN).count_ones());
            (gained + only(*a, *b), lost + only(*b, *a))
        });
        let n = i64::from(self.rollouts / 2).max(1);
        let mean = gained - lost;
        // Of n differences of -1, 0 or 1: variance = (Σd² − (Σd)²/n) / (n − 1).
        let variance = ((gained + lost) * n - mean * mean) * 1_000_000 / n / (n - 1).max(1);
        let se = isqrt(variance / n);
        (best, round_div(mean * 1_000, n), se)
    }

    /// What is known by now; reasons come later.
    pub fn decision(&self, cast: &Cast, moment: &Moment) -> Decision {
        let replies: Vec<Reply> = self
            .replies
            .iter()
            .map(|tally| {
                let (n, right) = (i64::from(tally.rollouts).max(1), i64::from(tally.count()));
                Reply {
                    intent: tally.intent,
                    odds: round_div(right * 1_000, n),
                    se: isqrt(right * (n - right) * 1_000_000 / (n * n) / n),
                    behaviour: round_div(i64::from(tally.behaviour) * 10, n) as u16,
                    listed: tally.listed,
                }
            })
            .collect();
        let (best, loss, loss_se) = self.loss();
        let principled = replies[self.chosen].behaviour >= replies[best].behaviour && is_honest(moment.chosen);
        let stage = moment.state.known.stage;
        Decision {
            turn: moment.turn,
            stage,
            skill: crate::practice::moments::skill_of(cast, stage, moment.chosen),
            worlds: moment.minds.len() as u16,
            approximate: moment.approximate,
            odds_before: replies[self.method].odds,
            odds_after: replies[self.chosen].odds,
            chosen: moment.chosen,
            best: replies[best].intent,
            offered: replies,
            loss,
            loss_se,
            label: label(best == self.chosen, loss, loss_se, principled),
            reasons: Vec::new(),
            moved: Vec::new(),
            rollouts: self.rollouts,
        }
    }
}

/// Odds of one reply.
pub(super) fn odds_of(cast: &Cast, seed: u64, moment: &Moment, reply: Intent, rollouts: u16) -> Permille {
    let right = (0..rollouts).filter(|&rollout| play(cast, seed, moment, reply, rollout).right).count();
    round_div(right as i64 * 1_000, i64::from(rollouts).max(1))
}

/// One rollout: the reply, then the good policy to the end.
pub(super) fn play(cast: &Cast, seed: u64, moment: &Moment, reply: Intent, rollout: u16) -> End {
    let mut state = in_world(moment, rollout);
    let luck = future(seed, moment, rollout);
    // A reply that only the hidden half refuses does nothing there: the good policy goes on.
    let _ = session::apply(cast, &mut state, luck, reply, &mut Nothing);
    finish(cast, &mut state, luck, Policy::Good, dice(Policy::Good, seed));
    End::of(cast, &state)
}

/// `a / b`, rounded half away from zero.
pub(super) fn round_div(a: i64, b: i64) -> Permille {
    ((2 * a + b * a.signum()) / (2 * b)) as Permille
}

/// Root of a variance in millionths, as thousandths, rounded up: an error is never said to be smaller than it is.
fn isqrt(variance: i64) -> Permille {
    let variance = variance.max(0);
    let root = variance.isqrt();
    (root + i64::from(root * root < variance)) as Permille
}
