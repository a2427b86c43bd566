//! What does the engine need of a scenario? Everything an author wrote, with ids turned into places and words into line numbers.
//!
//! Places (`u8`) are the order in the prospect's file: fact 3 is the fourth fact. They are stable for one pack hash; logs write
//! the ids. Lines are numbered per pack; a [`Range`] is a run of variants.

use arrayvec::ArrayVec;

use super::raw::{About, Band, Case, Meter, TopicKind};
use super::tuning::Tuning;
use super::words::*;

/// Number of a line in the pack's line list.
pub type LineId = u16;

/// Set of facts of one prospect, bit = place (at most 64).
pub type Facts = u64;

/// A run of variants: line numbers `first..first + len`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// The first line.
    pub first: LineId,
    /// How many; 0: nothing is written.
    pub len: u8,
}

impl Range {
    /// The variant that a turn of the wheel lands on; `None` where nothing is written.
    pub fn pick(self, wheel: u32) -> Option<LineId> {
        (self.len > 0).then(|| self.first + (wheel % u32::from(self.len)) as LineId)
    }
}

/// Most people in one deal (the prospect is person 0).
pub const PEOPLE: usize = 4;
/// Needs of a prospect.
pub const NEEDS: usize = 3;
/// Most concerns in one deal.
pub const CONCERNS: usize = 6;
/// Most causes of one concern.
pub const CAUSES: usize = 5;
/// Most hooks of one need.
pub const HOOKS: usize = 6;
/// Most variants in one band of a need's answers.
pub const VARIANTS: usize = 6;

/// One scenario, ready to be played.
#[derive(Debug, Clone)]
pub struct Cast {
    /// The scenario's id.
    pub id: String,
    /// Place of the prospect in the pack.
    pub prospect: usize,
    /// Place of the scenario in the pack.
    pub scenario: usize,
    /// Scored, drill or tutorial.
    pub mode: Mode,
    /// Where it starts.
    pub start: Stage,
    /// The inherited card.
    pub card: Option<Card>,
    /// Days of the year on which it may begin.
    pub seasons: Vec<u16>,
    /// Weight per skill, sums to 100.
    pub weights: [u8; Skill::COUNT],
    /// Size of sale.
    pub segment: Segment,
    /// List price in minor units.
    pub list_price: i64,
    /// Budget in minor units.
    pub budget: i64,
    /// Channel the prospect likes, and what is all right.
    pub channel: Channel,
    /// Bit set of adjacent channels (`1 << Channel`).
    pub adjacent: u8,
    /// Bit set of norms (`1 << Norm`).
    pub norms: u8,
    /// Person 0 is the prospect.
    pub people: Vec<PersonCast>,
    /// Card field of each fact.
    pub facts: Vec<FactCast>,
    /// Research cards.
    pub research: Vec<ResearchCast>,
    /// By [`Field`].
    pub fields: Vec<FieldCast>,
    /// Three needs.
    pub needs: Vec<NeedCast>,
    /// Hooks of all needs, need by need.
    pub hooks: Vec<HookCast>,
    /// Need profiles.
    pub profiles: Vec<[u8; NEEDS]>,
    /// Concerns.
    pub concerns: Vec<ConcernCast>,
    /// Right ends.
    pub ends: Vec<EndCast>,
    /// Openings of a touch.
    pub openings: Vec<OpeningCast>,
    /// Substances of a touch.
    pub substances: Vec<(SubstanceKind, LineId)>,
    /// Asks of a touch.
    pub asks: Vec<(AskKind, LineId)>,
    /// Replies to a touch, by [`TouchResult`].
    pub replies: [Range; TouchResult::COUNT],
    /// Reactions of each person, in the order they are searched: the most particular first.
    pub says: Vec<SaysCast>,
    /// Beats by mood.
    pub beats: [Range; Mood::COUNT],
    /// Tells by kind.
    pub tells: [Range; Tell::COUNT],
    /// What may happen between the talks.
    pub events: Vec<EventCast>,
    /// What a check-in hears: far, halfway, near.
    pub readiness: [Range; 3],
    /// Declines to write about a cause.
    pub in_writing: Range,
    /// Leaves an objection open until a date.
    pub parks: Range,
    /// Lines of the rep (prospect's first, then the pack's), searched in order.
    pub rep: Vec<RepCast>,
    /// Lead-ins for M11.
    pub leads: Range,
    /// Trust and days by source.
    pub sources: [(i16, u16); Source::COUNT],
    /// Days that each decoy costs.
    pub decoys: Vec<u16>,
    /// Price of each scope in thousandths of the list price.
    pub scopes: Vec<u16>,
    /// Kind of each terms entry.
    pub terms: Vec<TermsKind>,
    /// The rungs.
    pub rungs: Vec<RungCast>,
    /// Stories: bit `n` says that the story fits need `n` in industry, module or result on two or more counts.
    pub stories: Vec<u8>,
    /// The 42 rows.
    pub moves: Vec<MoveCast>,
    /// Style factors in percent by style, then move.
    pub style: [[i16; Move::COUNT]; Style::COUNT],
    /// The reaction table.
    pub rows: Vec<RowCast>,
    /// Numbers.
    pub tuning: Tuning,
    /// Look-ups made of the rest.
    pub index: super::index::Index,
}

impl Cast {
    /// The list price of a scope, minor units; of the whole where there is no such scope.
    pub fn scope_price(&self, scope: u8) -> i64 {
        let permille = self.scopes.get(usize::from(scope)).copied().unwrap_or(1_000);
        self.list_price * i64::from(permille) / 1_000
    }
}

/// A person as the engine sees them.
#[derive(Debug, Clone)]
pub struct PersonCast {
    /// What the person decides, before the seed draws who signs.
    pub authority: Authority,
    /// In how many of 100 seeds the person signs.
    pub signs_percent: u8,
    /// Style.
    pub style: Style,
    /// Trust, interest, patience, tension, fear, clarity, preference at the start, points.
    pub start: [i16; 7],
    /// The fact that tells of this person; none for the prospect.
    pub known_by: Option<u8>,
}

/// A fact.
#[derive(Debug, Clone, Copy)]
pub struct FactCast {
    /// Where it stands.
    pub field: CardField,
    /// Evasive or false.
    pub doubtful: bool,
}

/// A research card.
#[derive(Debug, Clone)]
pub struct ResearchCast {
    /// Facts learnt.
    pub gives: Facts,
    /// Minutes.
    pub minutes: u16,
    /// Bit set of sources.
    pub sources: u8,
}

/// One variant of an answer.
#[derive(Debug, Clone, Copy)]
pub struct VariantCast {
    /// The words.
    pub line: LineId,
    /// Facts learnt.
    pub gives: Facts,
    /// The hook that can be picked up: place in [`Cast::hooks`].
    pub hook: Option<u8>,
    /// Seconds it takes.
    pub seconds: u8,
}

/// A qualification field.
#[derive(Debug, Clone)]
pub struct FieldCast {
    /// M9.
    pub ask: Range,
    /// Answers at trust 30 or more.
    pub truth: Vec<VariantCast>,
    /// Answers below.
    pub evasive: Vec<VariantCast>,
    /// Answers that show the end's hidden condition.
    pub telling: Vec<VariantCast>,
}

/// A need.
#[derive(Debug, Clone)]
pub struct NeedCast {
    /// The module that meets it.
    pub module: u8,
    /// The fact with its figure.
    pub figure: u8,
    /// Variants by band: dodge, hint, problem, cost, stake.
    pub answers: [Vec<VariantCast>; 5],
}

/// A hook.
#[derive(Debug, Clone, Copy)]
pub struct HookCast {
    /// The need it belongs to.
    pub need: u8,
    /// M8.
    pub follow_up: LineId,
    /// What is said to it.
    pub more: VariantCast,
    /// M13.
    pub paraphrase: LineId,
    /// What is said to it.
    pub confirms: LineId,
    /// False M13.
    pub twist: LineId,
    /// What is said to it.
    pub corrects: LineId,
}

/// A concern.
#[derive(Debug, Clone)]
pub struct ConcernCast {
    /// Whose: place in [`Cast::people`].
    pub person: u8,
    /// Family.
    pub category: Category,
    /// Points.
    pub salience: i16,
    /// In how many of 100 seeds it is there.
    pub present_percent: u8,
    /// Points by [`Trigger`]; 0: doesn't trigger.
    pub triggers: [i16; Trigger::COUNT],
    /// Causes.
    pub causes: Vec<CauseCast>,
    /// By band of trust.
    pub surface: [Range; Band::COUNT],
    /// M14.
    pub explore: Range,
    /// M14 `Why`.
    pub why: Range,
    /// M15.
    pub isolate: Range,
    /// M17.
    pub confirm: Range,
    /// M19.
    pub argue: Range,
    /// A step nearer.
    pub nearer: Range,
    /// Thanks for an answer that missed.
    pub phantom: Range,
    /// What is missing.
    pub missing: Range,
    /// Settled.
    pub settled: Range,
}

/// A cause.
#[derive(Debug, Clone)]
pub struct CauseCast {
    /// Prior, of 100.
    pub weight: u8,
    /// How deep.
    pub kind: CauseKind,
    /// Trust it takes, points.
    pub unlock: i16,
    /// M12.
    pub feeling: Range,
    /// M16.
    pub answer: Range,
    /// M16 `Bluff`.
    pub bluff: Range,
    /// Disclosure.
    pub discloses: Vec<VariantCast>,
    /// The right answer lands.
    pub lands: Range,
    /// Told, and answered with something else.
    pub beside: Range,
    /// Cues.
    pub cues: Range,
    /// Bit set of moves that help (`1 << Move`).
    pub cures: u64,
    /// Bit set of rungs that help, where the cure is a rung.
    pub cure_rungs: u32,
    /// Bit set of moves that make it worse.
    pub worsens: u64,
}

/// A right end.
#[derive(Debug, Clone, Copy)]
pub struct EndCast {
    /// Which.
    pub end: RightEnd,
    /// Why.
    pub because: EndCause,
    /// Of 100.
    pub weight: u8,
    /// The need that marketing should write about.
    pub about: Option<u8>,
    /// Days in which it makes sense to come back.
    pub back_days: (u16, u16),
}

/// Something that changes on the prospect's side.
#[derive(Debug, Clone)]
pub struct EventCast {
    /// What the prospect tells.
    pub say: Range,
    /// Facts learnt.
    pub gives: Facts,
    /// Facts that hold no longer.
    pub stale: Facts,
    /// Points added to meters.
    pub change: Vec<(Meter, i16)>,
    /// The concern that grows heavier, and by how many points.
    pub weighs: Option<(u8, i16)>,
}

/// An opening.
#[derive(Debug, Clone, Copy)]
pub struct OpeningCast {
    /// Kind.
    pub kind: OpeningKind,
    /// The fact it needs.
    pub needs: Option<u8>,
    /// The words.
    pub line: LineId,
}

/// Lines of one reaction.
#[derive(Debug, Clone, Copy)]
pub struct SaysCast {
    /// Who.
    pub person: u8,
    /// Reaction.
    pub on: Reaction,
    /// Band of trust.
    pub band: Option<Band>,
    /// After which move.
    pub after: Option<Move>,
    /// In which stage.
    pub at: Option<Stage>,
    /// The words.
    pub lines: Range,
}

/// A rep's line. `topic` and `kind` together: `(Need, 2)` is the third need; a cause is `concern * CAUSES + cause`.
#[derive(Debug, Clone, Copy)]
pub struct RepCast {
    /// The move.
    pub r#move: Move,
    /// Kind of topic.
    pub kind: TopicKind,
    /// Place of the topic.
    pub topic: u8,
    /// Manner.
    pub manner: Manner,
    /// Bit set of stages; 0: any.
    pub at: u8,
    /// The words.
    pub lines: Range,
}

/// A concession.
#[derive(Debug, Clone, Copy)]
pub struct RungCast {
    /// M26, M27 or M28.
    pub r#move: Move,
    /// Off the price, thousandths.
    pub price_permille: u16,
    /// Other cost, thousandths.
    pub cost_permille: u16,
    /// Terms it brings.
    pub terms: Option<TermsKind>,
}

/// A row of the move table.
#[derive(Debug, Clone)]
pub struct MoveCast {
    /// Seconds the rep speaks.
    pub seconds: u8,
    /// Skill.
    pub skill: Skill,
    /// Bit set of [`TopicKind`].
    pub topics: u8,
    /// Bit set of [`Manner`] beside `Plain`.
    pub manners: u8,
    /// Fit per stage in percent.
    pub fit: [i16; Stage::COUNT],
    /// Cost in patience, points.
    pub patience: i16,
    /// What changes in each case: meters, in their order, with points other than 0.
    pub cases: [ArrayVec<(Meter, i16), { Meter::COUNT }>; Case::COUNT],
}

/// A row of the reaction table.
#[derive(Debug, Clone)]
pub struct RowCast {
    /// After which reaction.
    pub on: Option<Reaction>,
    /// Bit set of stages; 0: any.
    pub at: u8,
    /// While an objection is open or not.
    pub open: Option<bool>,
    /// The five places: answer, advance, trap, look-alike, weak.
    pub places: [Vec<Pattern>; 5],
}

/// A move whose topic is found when the list is made.
#[derive(Debug, Clone, Copy)]
pub struct Pattern {
    /// The move.
    pub r#move: Move,
    /// Lead.
    pub lead: Option<Move>,
    /// Manner.
    pub manner: Manner,
    /// How the topic is found.
    pub about: About,
}
