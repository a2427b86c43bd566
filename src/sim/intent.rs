//! What can a trainee ask for? Intents, with places (`u8`) inside the engine and ids (`String`) in logs and replay files.

use serde::{Deserialize, Serialize};

use crate::scenario::words::*;

/// What a move is about. `K` is a place or an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
pub enum Topic<K = u8> {
    /// Nothing in particular, or the objection on the table.
    #[default]
    None,
    /// A need.
    Need(K),
    /// A concern and one of its causes.
    Cause(K, K),
    /// A hook: something in an answer.
    Hook(K),
    /// A qualification field.
    Field(Field),
    /// A person.
    Person(K),
    /// A concession.
    Rung(K),
}

/// A lead in front of a move, acting at 0.8 (play.md section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lead<K = u8> {
    /// M11.
    Acknowledge,
    /// M12: the feeling behind a cause, put into words.
    Label(K, K),
    /// M13: a paraphrase of what was said at a hook.
    Paraphrase(K),
}

/// How sure a hunch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sureness {
    /// Hardly.
    Low,
    /// Somewhat.
    Medium,
    /// Quite.
    High,
}

/// What the trainee asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the sentence of the variant says what its fields are")]
#[serde(rename_all_fields = "snake_case")]
pub enum Intent<K = u8> {
    /// Stage 1: where to look for leads.
    ChooseSource { source: Source },
    /// Stage 1: look one of the four leads up (at most three look-ups).
    Research { lead: u8 },
    /// Stage 1: work on this lead.
    PickLead { lead: u8 },
    /// Stage 2: a message or a call; parts are places in the prospect's touch.
    SendTouch { channel: Channel, opening: u8, substance: u8, ask: u8 },
    /// Agree on a talk with a person and go there.
    BookMeeting { person: K, channel: Channel },
    /// One reply in a talk.
    MakeMove {
        /// What stands in front.
        #[serde(default = "Option::default")]
        lead: Option<Lead<K>>,
        /// The move.
        r#move: Move,
        /// What it is about.
        #[serde(default = "no_topic")]
        topic: Topic<K>,
        /// How it is made.
        #[serde(default = "plain")]
        manner: Manner,
    },
    /// Write down what was learnt since the last note.
    NoteFact,
    /// Leave the talk; `note` files the card (facts, next step, date).
    EndMeeting { note: bool },
    /// Wait until the next thing on the calendar, or three days.
    AdvanceDay,
    /// Stage 4: what to present. `needs` is a bit set of needs.
    BuildPresentation { needs: u8, story: u8, scope: u8, range: bool },
    /// Stage 6: the binding offer; price in thousandths of the scope's price; `days` until the start date.
    ComposeOffer { price_permille: u16, terms: u8, scope: u8, days: u16 },
    /// Ask for the stage's act before its gate holds.
    ForceGate,
    /// Give the lead to marketing: why, what to write about (a need's place), when to come back.
    HandToMarketing { reason: EndCause, topic: u8, days: u16 },
    /// Close the deal kindly.
    Disqualify { reason: EndCause },
    /// Stage 7: hand over to delivery, with the facts and promises that go along.
    HandOver { facts: bool, promises: bool },
    /// Keep the promise at this place of the ledger.
    KeepPromise { promise: u8 },
    /// Mark what may lie behind an objection.
    MarkHunch { concern: K, cause: K, sureness: Sureness },
    /// Choose up to three answers before a talk (rule R47).
    PrepareAnswers { causes: [Option<(K, K)>; 3] },
    /// File why the deal ended, as the rep sees it.
    LogReason { reason: K, cause: K },
}

fn no_topic<K>() -> Topic<K> {
    Topic::None
}

fn plain() -> Manner {
    Manner::Plain
}

impl Intent {
    /// A plain move without lead.
    pub fn plain(r#move: Move, topic: Topic) -> Self {
        Self::MakeMove { lead: None, r#move, topic, manner: Manner::Plain }
    }

    /// True where the turn is a decision that analysis weighs (engine.md, "Analysis").
    pub fn is_decision(&self) -> bool {
        !matches!(
            self,
            Self::NoteFact
                | Self::EndMeeting { .. }
                | Self::AdvanceDay
                | Self::KeepPromise { .. }
                | Self::MarkHunch { .. }
                | Self::PrepareAnswers { .. }
                | Self::LogReason { .. }
        )
    }
}

/// Which list of ids a key belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namespace {
    /// Needs.
    Need,
    /// Concerns.
    Concern,
    /// Causes of the concern at this place.
    Cause,
    /// Hooks.
    Hook,
    /// People.
    Person,
    /// Rungs.
    Rung,
}

impl<K> Intent<K> {
    /// Turns every key with `f`; a cause is turned right after its concern.
    ///
    /// # Errors
    /// The first error of `f`.
    pub fn try_map<L, E>(self, f: &mut impl FnMut(Namespace, K) -> Result<L, E>) -> Result<Intent<L>, E> {
        use Intent as I;
        Ok(match self {
            I::ChooseSource { source } => I::ChooseSource { source },
            I::Research { lead } => I::Research { lead },
            I::PickLead { lead } => I::PickLead { lead },
            I::SendTouch { channel, opening, substance, ask } => I::SendTouch { channel, opening, substance, ask },
            I::BookMeeting { person, channel } => I::BookMeeting { person: f(Namespace::Person, person)?, channel },
            I::MakeMove { lead, r#move, topic, manner } => I::MakeMove {
                lead: match lead {
                    None => None,
                    Some(Lead::Acknowledge) => Some(Lead::Acknowledge),
                    Some(Lead::Label(concern, cause)) => {
                        Some(Lead::Label(f(Namespace::Concern, concern)?, f(Namespace::Cause, cause)?))
                    }
                    Some(Lead::Paraphrase(hook)) => Some(Lead::Paraphrase(f(Namespace::Hook, hook)?)),
                },
                r#move,
                topic: match topic {
                    Topic::None => Topic::None,
                    Topic::Need(need) => Topic::Need(f(Namespace::Need, need)?),
                    Topic::Cause(concern, cause) => {
                        Topic::Cause(f(Namespace::Concern, concern)?, f(Namespace::Cause, cause)?)
                    }
                    Topic::Hook(hook) => Topic::Hook(f(Namespace::Hook, hook)?),
                    Topic::Field(field) => Topic::Field(field),
                    Topic::Person(person) => Topic::Person(f(Namespace::Person, person)?),
                    Topic::Rung(rung) => Topic::Rung(f(Namespace::Rung, rung)?),
                },
                manner,
            },
            I::NoteFact => I::NoteFact,
            I::EndMeeting { note } => I::EndMeeting { note },
            I::AdvanceDay => I::AdvanceDay,
            I::BuildPresentation { needs, story, scope, range } => I::BuildPresentation { needs, story, scope, range },
            I::ComposeOffer { price_permille, terms, scope, days } => {
                I::ComposeOffer { price_permille, terms, scope, days }
            }
            I::ForceGate => I::ForceGate,
            I::HandToMarketing { reason, topic, days } => I::HandToMarketing { reason, topic, days },
            I::Disqualify { reason } => I::Disqualify { reason },
            I::HandOver { facts, promises } => I::HandOver { facts, promises },
            I::KeepPromise { promise } => I::KeepPromise { promise },
            I::MarkHunch { concern, cause, sureness } => {
                I::MarkHunch { concern: f(Namespace::Concern, concern)?, cause: f(Namespace::Cause, cause)?, sureness }
            }
            I::PrepareAnswers { causes } => {
                let [a, b, c] = causes;
                let mut turn = |pair: Option<(K, K)>| -> Result<Option<(L, L)>, E> {
                    pair.map(|(concern, cause)| Ok((f(Namespace::Concern, concern)?, f(Namespace::Cause, cause)?)))
                        .transpose()
                };
                I::PrepareAnswers { causes: [turn(a)?, turn(b)?, turn(c)?] }
            }
            I::LogReason { reason, cause } => {
                I::LogReason { reason: f(Namespace::Concern, reason)?, cause: f(Namespace::Cause, cause)? }
            }
        })
    }
}
