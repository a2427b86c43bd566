//! Which options are none? Those that are never the best wherever they are offered, and those that something better always
//! stands beside.
//!
//! Only points with a real choice ([`is_real`]) tell an option from a better one: in a deal that is lost or won anyway every
//! reply is as good as the best. Of the places of the list, answer and advance are judged; trap, look-alike and weak are meant
//! to be wrong where they stand. A move or a form that is never right anywhere is judged wherever it came from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::choice::is_real;
use super::points::{ALL, Point, Reply};
use crate::scenario::raw::TopicKind;
use crate::scenario::words::*;
use crate::sim::Intent;
use crate::sim::legal::kind_of;

/// Points with a real choice at which an option must have been offered before anything is said of it.
pub const OFTEN: u32 = 12;
/// Thousandths by which a dominated option is worse on average.
pub const WORSE: f64 = 50.0;

/// Something that can be chosen, wherever it comes up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Choosable {
    /// A place of a row of the reaction table; both from 0.
    Place {
        /// The row.
        row: usize,
        /// The place: answer, advance, trap, look-alike, weak.
        place: usize,
    },
    /// A move with a kind of topic and a manner.
    Move {
        /// The move.
        r#move: Move,
        /// What it is about.
        about: TopicKind,
        /// How it is made.
        manner: Manner,
    },
    /// A form, by its name.
    Form(String),
}

impl Choosable {
    /// What an intent is, as an option.
    fn of(intent: Intent) -> Self {
        let form = |name: &str| Self::Form(name.to_owned());
        match intent {
            Intent::MakeMove { r#move, topic, manner, .. } => Self::Move { r#move, about: kind_of(topic), manner },
            Intent::SendTouch { channel, .. } => Self::Form(format!("SendTouch {}", channel.word())),
            Intent::ChooseSource { source } => Self::Form(format!("ChooseSource {}", source.word())),
            Intent::BookMeeting { channel, .. } => Self::Form(format!("BookMeeting {}", channel.word())),
            Intent::BuildPresentation { scope, .. } => Self::Form(format!("BuildPresentation scope {scope}")),
            Intent::ComposeOffer { price_permille, terms, .. } => {
                Self::Form(format!("ComposeOffer price {price_permille} terms {terms}"))
            }
            Intent::HandOver { facts, .. } => {
                form(if facts { "HandOver with facts" } else { "HandOver without facts" })
            }
            Intent::Research { .. } => form("Research"),
            Intent::PickLead { .. } => form("PickLead"),
            Intent::AdvanceDay => form("AdvanceDay"),
            Intent::ForceGate => form("ForceGate"),
            Intent::HandToMarketing { .. } => form("HandToMarketing"),
            Intent::Disqualify { .. } => form("Disqualify"),
            Intent::KeepPromise { .. } => form("KeepPromise"),
            Intent::NoteFact => form("NoteFact"),
            Intent::EndMeeting { .. } => form("EndMeeting"),
            Intent::MarkHunch { .. } => form("MarkHunch"),
            Intent::PrepareAnswers { .. } => form("PrepareAnswers"),
            Intent::LogReason { .. } => form("LogReason"),
        }
    }

    /// Whether it is meant to be right where it stands.
    fn is_judged(&self) -> bool {
        !matches!(self, Self::Place { place: 2.., .. })
    }

    fn all_of(reply: &Reply) -> impl Iterator<Item = Self> {
        let place = reply.from.map(|(row, place)| Self::Place { row, place });
        [Self::of(reply.intent)].into_iter().chain(place)
    }
}

/// An option that is never the best.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dead {
    /// Which.
    pub option: Choosable,
    /// Points at which it was offered.
    pub offered: u32,
    /// How much it costs against the best offered reply, on average, thousandths.
    pub costs: i16,
}

/// An option that something better always stands beside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dominated {
    /// Which.
    pub option: Choosable,
    /// What is better.
    pub by: Choosable,
    /// Points at which both were offered.
    pub offered: u32,
    /// How much worse it is on average, thousandths.
    pub worse: i16,
}

#[derive(Debug, Default)]
struct Seen {
    offered: u32,
    best: u32,
    costs: f64,
}

#[derive(Debug, Default)]
struct Pair {
    together: u32,
    better: u32,
    worse: f64,
}

/// Options that are none, over the points of a whole pack: what is dead for one prospect may be right for another.
#[derive(Debug, Default)]
pub struct Tally {
    seen: BTreeMap<Choosable, Seen>,
    pairs: BTreeMap<(Choosable, Choosable), Pair>,
}

impl Tally {
    /// Counts the points of a scenario.
    pub fn add(&mut self, points: &[Point]) {
        points.iter().filter(|point| is_real(&point.offered)).for_each(|point| self.add_point(&point.offered));
    }

    fn add_point(&mut self, offered: &[Reply]) {
        let Some(best) = offered.iter().max_by_key(|reply| reply.ends.right(ALL)) else { return };
        // Each option once a point: the better of two replies of one kind speaks for it.
        let mut here: BTreeMap<Choosable, &Reply> = BTreeMap::new();
        for reply in offered {
            for option in Choosable::all_of(reply) {
                let known = here.entry(option).or_insert(reply);
                if reply.ends.right(ALL) > known.ends.right(ALL) {
                    *known = reply;
                }
            }
        }
        for (option, reply) in &here {
            let (behind, se) = best.ends.ahead(&reply.ends, ALL);
            let seen = self.seen.entry(option.clone()).or_default();
            seen.offered += 1;
            seen.best += u32::from(behind <= 2.0 * se);
            seen.costs += behind;
            for (other, beside) in here.iter().filter(|(other, _)| *other != option && same_kind(option, other)) {
                let (ahead, se) = reply.ends.ahead(&beside.ends, ALL);
                let pair = self.pairs.entry((option.clone(), other.clone())).or_default();
                pair.together += 1;
                pair.better += u32::from(ahead > 2.0 * se || ahead > 0.0 && se == 0.0);
                pair.worse -= ahead;
            }
        }
    }

    /// Options that were offered often and never the best within the error of the difference.
    pub fn dead(&self) -> Vec<Dead> {
        let dead =
            self.seen.iter().filter(|(option, seen)| option.is_judged() && seen.offered >= OFTEN && seen.best == 0);
        dead.map(|(option, seen)| Dead {
            option: option.clone(),
            offered: seen.offered,
            costs: (seen.costs / f64::from(seen.offered)).round() as i16,
        })
        .collect()
    }

    /// Options beside which a better one always stood; the one that is better by most is named.
    pub fn dominated(&self) -> Vec<Dominated> {
        let mut found: BTreeMap<Choosable, Dominated> = BTreeMap::new();
        for ((option, by), pair) in &self.pairs {
            let always = self.seen.get(option).is_some_and(|seen| seen.offered == pair.together);
            let worse = pair.worse / f64::from(pair.together);
            if !option.is_judged() || !always || pair.together < OFTEN || pair.better > 0 || worse < WORSE {
                continue;
            }
            let new = Dominated {
                option: option.clone(),
                by: by.clone(),
                offered: pair.together,
                worse: worse.round() as i16,
            };
            match found.get_mut(option) {
                Some(known) if known.worse >= new.worse => {}
                Some(known) => *known = new,
                None => {
                    found.insert(option.clone(), new);
                }
            }
        }
        found.into_values().collect()
    }

    /// How many options were offered often enough to say something of them.
    pub fn judged(&self) -> usize {
        self.seen.iter().filter(|(option, seen)| option.is_judged() && seen.offered >= OFTEN).count()
    }
}

/// Places are compared with places, moves and forms with moves and forms.
fn same_kind(a: &Choosable, b: &Choosable) -> bool {
    matches!(a, Choosable::Place { .. }) == matches!(b, Choosable::Place { .. })
}
