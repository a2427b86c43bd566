//! What is the state of a run? One half that the trainee has earned ([`Known`]), one half that only the engine sees ([`Mind`], in `mind.rs`).
//!
//! Plain arrays, no allocation: a rollout clones it in a fraction of a microsecond. Meters are hundredths of a point.

use serde::{Deserialize, Serialize};

use super::intent::{Sureness, Topic};
pub use super::mind::{ConcernMind, Meters, Mind};
use super::rule::Rule;
use crate::scenario::cast::{CONCERNS, NEEDS, PEOPLE};
use crate::scenario::words::*;

/// A meter in hundredths of a point, 0..=10_000 (preference: -10_000..=10_000).
pub type Hundredths = i16;

/// Everything about a run at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// What the trainee has earned.
    pub known: Known,
    /// What is hidden.
    pub mind: Mind,
}

/// Where the trainee is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// At the desk: forms.
    Desk,
    /// In a talk: moves.
    Talk,
    /// A talk has just ended: the card is to be filed.
    Wrap,
    /// The run is over.
    Over,
}

impl Known {
    /// Whether a statement about the deal as a whole was made in this talk already: the price, a pilot, the recommendation, the
    /// map, the case. Saying it again brings nothing (rule C45, R87), unless a cause was told since.
    pub fn is_said(&self, r#move: Move) -> bool {
        let once = matches!(r#move, Move::M25 | Move::M29 | Move::M30 | Move::M35 | Move::M37);
        once && self.talk.made >> r#move.index() & 1 == 1
    }

    /// Whether the plan has all the steps it can bear: another map makes it too long (rule M35; eight is a house rule).
    pub fn is_mapped(&self) -> bool {
        self.plan_steps >= 8
    }
}

/// What the trainee has earned. Screens, choices and honest policies read nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Accepted intents so far.
    pub turn: u16,
    /// Simulated minutes since midnight of day 0.
    pub now: u32,
    /// Day of the year of day 0.
    pub season: u16,
    /// The stage.
    pub stage: Stage,
    /// Where the trainee is.
    pub place: Place,
    /// How the run ended.
    pub outcome: Outcome,
    /// Facts learnt.
    pub facts: u64,
    /// Facts that faded because nobody noted them.
    pub faded: u64,
    /// Facts written down.
    pub noted: u64,
    /// Turn at which each fact was learnt.
    #[serde(with = "super::arrays")]
    pub fact_turns: [u16; 64],
    /// Stage 1.
    pub leads: Leads,
    /// Stage 2.
    pub touches: Touches,
    /// The talk that runs, or the last one.
    pub talk: Talk,
    /// What happened last.
    pub last: Last,
    /// The last six moves, newest last.
    pub history: [(u8, Topic); 6],
    /// Needs as far as they were heard.
    pub needs: [NeedKnown; NEEDS],
    /// Concerns as far as they were heard.
    pub concerns: [ConcernKnown; CONCERNS],
    /// The objection on the table.
    pub open: Option<u8>,
    /// People.
    pub people: [PersonKnown; PEOPLE],
    /// The next talk, as both agreed on it: minute, person, channel.
    pub appointment: Option<(u32, u8, Channel)>,
    /// Mails written after the first contact.
    pub mails: u8,
    /// Simulated minute until which a pilot or a reading runs: nobody talks before; 0: nothing runs.
    pub waits_until: u32,
    /// The presentation, once built.
    pub presentation: Option<Presentation>,
    /// Offer and concessions.
    pub offer: OfferState,
    /// Steps of the plan that both agreed on.
    pub plan_steps: u8,
    /// Promises.
    pub promises: [Promise; 6],
    /// The newest hunch for each concern: cause, sureness, turn.
    pub hunches: [Option<(u8, Sureness, u16)>; CONCERNS],
    /// Answers prepared before the talk.
    pub prepared: [Option<(u8, u8)>; 3],
    /// After the signature.
    pub after: After,
    /// How often each move was made.
    #[serde(with = "super::arrays")]
    pub used: [u8; Move::COUNT],
    /// How often each reaction came.
    pub heard: [u8; Reaction::COUNT],
    /// How often each answer variant was said: need, band.
    pub told: [[u8; 5]; NEEDS],
    /// Simulated minute at which each stage was entered; `u32::MAX`: not yet.
    pub entered: [u32; Stage::COUNT],
    /// Minute of the first two-way contact; `u32::MAX`: none yet.
    pub first_contact: u32,
    /// Minute at which the deal was decided; `u32::MAX`: not yet.
    pub closed: u32,
    /// Reason filed by the rep: concern, cause.
    pub logged_reason: Option<(u8, u8)>,
}

/// Stage 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leads {
    /// The source chosen.
    pub source: Option<Source>,
    /// What lies on the desk: `None` is the prospect, a number a decoy.
    pub cards: [Option<u8>; 4],
    /// Look-ups made on each card.
    pub looked: [u8; 4],
    /// Catches found, bit per card.
    pub caught: u8,
    /// Cards that turned out wrong, bit per card.
    pub out: u8,
    /// The card worked on.
    pub picked: Option<u8>,
    /// Touches spent on a wrong card.
    pub wasted: u8,
    /// Research cards of the prospect that were read, bit per card.
    pub read: u8,
}

/// Stage 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touches {
    /// How many.
    pub count: u8,
    /// By channel.
    pub by_channel: [u8; Channel::COUNT],
    /// What the last one brought.
    pub last: Option<TouchResult>,
    /// The last one's parts.
    pub sent: Option<(Channel, u8, u8, u8)>,
    /// Days waited for it.
    pub waited: u8,
    /// A slot was given.
    pub slot: bool,
}

/// A talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// With whom.
    pub with: u8,
    /// Who else is there, bit per person.
    pub also: u8,
    /// How.
    pub channel: Channel,
    /// Number of the talk in the run.
    pub number: u8,
    /// Turn at which it was opened.
    pub began: u16,
    /// Turns so far.
    pub turns: u8,
    /// Seconds that the rep spoke.
    pub rep_seconds: u16,
    /// Seconds that the others spoke.
    pub their_seconds: u16,
    /// Questions asked.
    pub questions: u8,
    /// Situation questions among them.
    pub situation: u8,
    /// Questions since something was given.
    pub streak: u8,
    /// Pitches in a row.
    pub pitches: u8,
    /// Acknowledgements since the last step forward.
    pub acknowledged: u8,
    /// The rep listened (pause, acknowledge, label, paraphrase) since the last objection.
    pub listened: bool,
    /// Turns since everything on the table was settled.
    pub settled_turns: u8,
    /// A step was agreed in this talk.
    pub agreed: bool,
    /// What is left was asked for (M15): the next concern comes up when this one is settled.
    pub isolated: bool,
    /// Trial closes.
    pub checks: u8,
    /// Facts learnt in this talk.
    pub facts: u64,
    /// Moves made in this talk since it began or a cause was told, bit per move.
    pub made: u64,
}

/// What happened last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// The reaction.
    pub reaction: Option<Reaction>,
    /// The move it answered.
    pub r#move: Option<Move>,
    /// Its topic.
    pub topic: Topic,
    /// The hook in the answer.
    pub hook: Option<u8>,
    /// The need last talked about.
    pub need: Option<u8>,
    /// The field last asked about.
    pub field: Option<Field>,
    /// The cue that came with it: concern and cause.
    pub cue: Option<(u8, u8)>,
    /// The tell that came with it.
    pub tell: Option<Tell>,
    /// Who isn't ready to sign or to recommend, as the refused signature let on.
    pub holds_back: Option<u8>,
    /// The last reply was a price of one's own.
    pub own_price: bool,
    /// The last reply was a pause.
    pub paused: bool,
}

/// A need as far as it was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NeedKnown {
    /// 0 nothing, 1 dodge, 2 hint, 3 problem, 4 cost, 5 stake: the deepest answer heard.
    pub depth: u8,
    /// Questions about it.
    pub asked: u8,
    /// The payoff was put in their own words.
    pub payoff: bool,
    /// A benefit was tied to it.
    pub benefit: bool,
    /// Its worth was put in their figures.
    pub quantified: bool,
}

/// A concern as far as it was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ConcernKnown {
    /// It was said.
    pub surfaced: bool,
    /// How often it was said.
    pub times: u8,
    /// The cause, once told.
    pub cause: Option<u8>,
    /// Explorations.
    pub explored: u8,
    /// Causes that were answered, bit per cause.
    pub answered: u8,
    /// The prospect said that it is settled.
    pub settled: bool,
    /// Cues seen, bit per cause.
    pub cues: u8,
    /// Turn at which it surfaced.
    pub turn: u16,
    /// Turn of the first answer; 0: none.
    pub answered_turn: u16,
    /// Turn at which the cause was told; 0: it wasn't.
    pub told_turn: u16,
    /// Left open until a date.
    pub parked: bool,
    /// What hurt while it was on the table: argued, bluffed, faked a deadline, gave a discount for nothing.
    pub hurt: Option<Rule>,
    /// An answer beside the true cause was given.
    pub missed: bool,
    /// The feeling behind it was named rightly.
    pub labelled: bool,
    /// The answer had been prepared.
    pub prepared: bool,
    /// What was done that helps against the told cause.
    pub cured: Option<Move>,
}

/// A person as far as they are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonKnown {
    /// The trainee has heard of them.
    pub known: bool,
    /// Known to sign.
    pub signs: bool,
    /// May be talked to.
    pub access: bool,
    /// Talks with them.
    pub talks: u8,
    /// Their face.
    pub mood: Mood,
    /// Day of the first talk; `u16::MAX`: none.
    pub met_day: u16,
}

/// The presentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presentation {
    /// Bit set of needs.
    pub needs: u8,
    /// The story.
    pub story: u8,
    /// The scope.
    pub scope: u8,
    /// With a price range.
    pub range: bool,
    /// Held.
    pub held: bool,
}

/// Offer and concessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferState {
    /// A range or price was said.
    pub range_said: bool,
    /// A written offer is out.
    pub sent: bool,
    /// Scope.
    pub scope: u8,
    /// Terms.
    pub terms: Option<TermsKind>,
    /// Days until the start; 0: none given.
    pub days: u16,
    /// Price as first offered, minor units.
    pub first_price: i64,
    /// Price now, minor units.
    pub price: i64,
    /// Rungs given, bit per rung.
    pub given: u32,
    /// Size of the last price concession, thousandths.
    pub last_size: u16,
    /// Price concessions so far.
    pub concessions: u8,
    /// Cost of extras and terms, thousandths of the price.
    pub extras_permille: u16,
}

/// A promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// The move that made it; `None`: empty place.
    pub by: Option<Move>,
    /// Day it is due.
    pub due: u16,
    /// 0 open, 1 kept, 2 broken.
    pub state: u8,
    /// Nobody can keep it.
    pub loose: bool,
}

/// After the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct After {
    /// Handed over.
    pub handed: bool,
    /// Facts went along.
    pub with_facts: bool,
    /// Promises went along.
    pub with_promises: bool,
    /// Check-ins with content.
    pub checks: u8,
    /// Talks since the signature.
    pub touches: u8,
    /// A result was named by the customer.
    pub result: bool,
    /// A referral was given.
    pub referral: bool,
    /// Next checkpoint passed: 0, 30, 60, 90.
    pub checkpoint: u8,
}
