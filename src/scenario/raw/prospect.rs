//! How is a prospect written? (`prospects/*.ron`)

use serde::Deserialize;

use super::{RawConcern, RawEvents, RawId, RawLeadCard, RawLine, RawReadiness, RawText};
use crate::scenario::located::Located;
use crate::scenario::words::*;

/// A simulated person with needs, concerns, people around and every line of theirs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawProspect {
    /// Its id, also the folder of its portraits.
    pub id: RawId,
    /// Which persona of domain.md section 8 it is.
    pub persona: String,
    /// Name, nominative.
    pub name: String,
    /// How the rep addresses the person after the first talk.
    pub vocative: RawText,
    /// For selectors `{p:…|…}`.
    pub gender: Gender,
    /// Role.
    pub role: RawText,
    /// Company, never inflected.
    pub company: String,
    /// What the company does and how large it is, one line.
    pub firm: RawText,
    /// Backdrop picture.
    pub backdrop: String,
    /// Industry tag, as in stories.
    pub industry: String,
    /// Size of sale.
    pub segment: Segment,
    /// List price, whole zł net.
    pub list_price: u32,
    /// Budget, whole zł net.
    pub budget: u32,
    /// Style.
    pub style: Style,
    /// The channel this person likes.
    pub channel: Channel,
    /// Channels that are all right.
    pub adjacent: Vec<Channel>,
    /// Norms of this world.
    #[serde(default)]
    pub norms: Vec<Norm>,
    /// The person's authority.
    pub authority: Authority,
    /// Meters at the start.
    pub start: RawStart,
    /// The lead card among the decoys.
    pub lead: RawLeadCard,
    /// Facts that can be learnt.
    pub facts: Vec<Located<RawFact>>,
    /// Research cards.
    pub research: Vec<Located<RawResearch>>,
    /// Qualification fields, all six.
    pub fields: Vec<Located<RawField>>,
    /// Exactly three needs.
    pub needs: Vec<Located<RawNeed>>,
    /// Two or three need profiles: weights of the three needs, each summing to 100. Weight 0: not real.
    pub profiles: Vec<[u8; 3]>,
    /// The other people of the deal.
    #[serde(default)]
    pub people: Vec<Located<RawPerson>>,
    /// What weighs on the people of the deal.
    pub concerns: Vec<Located<RawConcern>>,
    /// Right ends with their hidden condition and weight; weights sum to 100.
    pub ends: Vec<RawEnd>,
    /// First contact in writing.
    pub touch: RawTouch,
    /// Reactions.
    pub says: Vec<Located<RawSays>>,
    /// Looks and silences by mood, for the italic note.
    pub beats: Vec<RawBeat>,
    /// Tells of hidden variables.
    pub tells: Vec<RawTell>,
    /// The rep's lines for this prospect; they go before those of `rep.ron`.
    pub rep: Vec<Located<RawRep>>,
    /// What may happen on their side between the talks: one of them comes in half of the seeds.
    #[serde(default)]
    pub events: RawEvents,
    /// What a check-in (M32) hears.
    #[serde(default)]
    pub readiness: RawReadiness,
    /// Declines to write about a cause that touches a career or the house's politics.
    #[serde(default)]
    pub in_writing: Vec<RawLine>,
    /// Leaves an objection open until a date and goes on (stage 5).
    #[serde(default)]
    pub parks: Vec<RawLine>,
}

/// Meters at the start, 0–100; where silent: tension 15, clarity 20, preference 0 (-100–100).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStart {
    /// Trust.
    pub trust: i16,
    /// Interest.
    pub interest: i16,
    /// Patience.
    pub patience: i16,
    /// Fear of choosing wrong.
    pub fear: i16,
    /// Felt defensiveness.
    #[serde(default = "start_tension")]
    pub tension: i16,
    /// How clear the path is.
    #[serde(default = "start_clarity")]
    pub clarity: i16,
    /// Rival or status quo (negative) against us (positive).
    #[serde(default)]
    pub preference: i16,
}

fn start_tension() -> i16 {
    15
}

fn start_clarity() -> i16 {
    20
}

/// Something the trainee can learn.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    /// Its id.
    pub id: RawId,
    /// Where it stands on the card.
    pub field: CardField,
    /// What the card says: at most six words.
    pub value: RawText,
    /// An evasive or false answer: shown with low confidence.
    #[serde(default)]
    pub doubtful: bool,
}

/// A research card of stage 1.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawResearch {
    /// Its id.
    pub id: RawId,
    /// What is looked up.
    pub title: RawText,
    /// What is found.
    pub finding: RawText,
    /// Facts learnt.
    pub gives: Vec<RawId>,
    /// Minutes it takes.
    pub minutes: u16,
    /// Sources whose leads can be researched this way.
    pub sources: Vec<Source>,
}

/// One thing a person says, with what it gives.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawVariant {
    /// The words.
    pub say: RawText,
    /// Facts learnt from it.
    #[serde(default)]
    pub gives: Vec<RawId>,
    /// Hooks in it that can be picked up.
    #[serde(default)]
    pub hooks: Vec<RawId>,
    /// Seconds it takes, in every language.
    pub seconds: u16,
}

/// How one qualification field is asked and answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawField {
    /// Which.
    pub field: Field,
    /// The rep's M9 lines.
    pub ask: Vec<RawLine>,
    /// Answers at trust 30 or more.
    pub truth: Vec<Located<RawVariant>>,
    /// Answers below that.
    pub evasive: Vec<Located<RawVariant>>,
    /// Answers where the end's hidden condition is not `Fit` and this field shows it.
    #[serde(default)]
    pub telling: Vec<Located<RawVariant>>,
}

/// A need: what hurts, how much it weighs, what is said about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNeed {
    /// Its id.
    pub id: RawId,
    /// What the card and the builder call it.
    pub label: RawText,
    /// The module that meets it.
    pub module: RawId,
    /// The fact with its figure.
    pub figure: RawId,
    /// What comes of meeting it, as stories tag it: `time`, `cost`, `quality` or `calm`.
    pub result: String,
    /// Answers by how far the need has come.
    pub answers: RawAnswers,
    /// What can be picked up in the answers.
    pub hooks: Vec<Located<RawHook>>,
}

/// Answers about a need, at least three variants each, each variant with a hook.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnswers {
    /// Trust below 30 or tension at 60: gets round it.
    pub dodge: Vec<Located<RawVariant>>,
    /// Need below 30: a hint.
    pub hint: Vec<Located<RawVariant>>,
    /// Need 30–59: the problem.
    pub problem: Vec<Located<RawVariant>>,
    /// Asked what it costs: the cost, with its figure.
    pub cost: Vec<Located<RawVariant>>,
    /// Need at 60 or more: what is at stake for the person.
    pub stake: Vec<Located<RawVariant>>,
}

/// Something in an answer that can be picked up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHook {
    /// Its id.
    pub id: RawId,
    /// M8: the rep's follow-up, one to seven words may do.
    pub follow_up: RawText,
    /// What the prospect says to it.
    pub more: RawVariant,
    /// M13: a true paraphrase, as a whole sentence or two.
    pub paraphrase: RawText,
    /// What the prospect says to that.
    pub confirms: RawText,
    /// M13 gone wrong: a false paraphrase that sounds just as good.
    pub twist: RawText,
    /// How the prospect corrects it.
    pub corrects: RawText,
}

/// Somebody else in the deal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// The id, also the selector `{id:…|…}` and the folder of portraits.
    pub id: RawId,
    /// Name, nominative.
    pub name: String,
    /// Form of address.
    pub vocative: RawText,
    /// For selectors.
    pub gender: Gender,
    /// Role.
    pub role: RawText,
    /// What the person decides.
    pub authority: Authority,
    /// In how many of 100 seeds this person must sign (the rest: only recommends).
    pub signs_percent: u8,
    /// Style.
    pub style: Style,
    /// Meters at the start.
    pub start: RawStart,
    /// The fact that tells of this person.
    pub known_by: RawId,
    /// Reactions of this person.
    pub says: Vec<Located<RawSays>>,
}

/// A right end with its hidden condition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEnd {
    /// Which end is right.
    pub end: RightEnd,
    /// Why.
    pub because: EndCause,
    /// In how many of 100 seeds.
    pub weight: u8,
    /// What marketing should write about (nurture only).
    #[serde(default)]
    pub topic: Option<RawText>,
    /// The need that the topic belongs to.
    #[serde(default)]
    pub about: Option<RawId>,
    /// In how many days it makes sense to come back: from, to.
    #[serde(default)]
    pub back_days: Option<(u16, u16)>,
}

/// First contact in writing: three parts that combine freely, about 60 words together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTouch {
    /// Openings.
    pub openings: Vec<RawOpening>,
    /// Substances.
    pub substances: Vec<RawSubstance>,
    /// Asks.
    pub asks: Vec<RawAsk>,
    /// What comes back.
    pub replies: Vec<RawReply>,
}

/// How a message opens.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOpening {
    /// Its kind.
    pub kind: OpeningKind,
    /// The researched fact it needs (kind `Fact`).
    #[serde(default)]
    pub needs: Option<RawId>,
    /// The words.
    pub say: RawText,
}

/// What a message offers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSubstance {
    /// Its kind.
    pub kind: SubstanceKind,
    /// The words.
    pub say: RawText,
}

/// What a message asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAsk {
    /// Its kind.
    pub kind: AskKind,
    /// The words.
    pub say: RawText,
}

/// What comes back to a message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReply {
    /// After which result.
    pub on: TouchResult,
    /// The words.
    pub say: Vec<RawLine>,
}

closed_list! {
    /// A band of trust: below 40, 40–64, 65 and more.
    Band { Low, Mid, High }
}

/// Lines for one reaction.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSays {
    /// The reaction.
    pub on: Reaction,
    /// In which band of trust; none: any that has no line of its own.
    #[serde(default)]
    pub band: Option<Band>,
    /// Only after this move.
    #[serde(default)]
    pub after: Option<Move>,
    /// Only in this stage.
    #[serde(default)]
    pub at: Option<Stage>,
    /// The words, two variants or more where it can come often.
    pub say: Vec<RawLine>,
}

/// Looks and silences for one mood.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBeat {
    /// The mood.
    pub mood: Mood,
    /// Third person, present tense, one short sentence each.
    pub show: Vec<RawLine>,
}

/// Tells of one hidden variable.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTell {
    /// What it gives away.
    pub tell: Tell,
    /// Said in addition (a question, an aside), 4–15 words.
    pub say: Vec<RawLine>,
}

/// What a rep's line is about.
#[derive(Debug, Clone, Deserialize)]
pub enum RawTopic {
    /// Nothing in particular.
    None,
    /// A need, by id.
    Need(RawId),
    /// A cause, by concern id and cause id.
    Cause(RawId, RawId),
    /// A field.
    Field(Field),
    /// A person, by id.
    Person(RawId),
    /// A rung, by id.
    Rung(RawId),
}

/// The rep's words for a move on a topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRep {
    /// The move.
    pub r#move: Move,
    /// The topic.
    #[serde(default = "no_topic")]
    pub topic: RawTopic,
    /// The manner.
    #[serde(default = "plain")]
    pub manner: Manner,
    /// Only in these stages; none: every stage that has no line of its own.
    #[serde(default)]
    pub at: Vec<Stage>,
    /// The words, two variants or more where it can come often.
    pub say: Vec<RawLine>,
}

fn no_topic() -> RawTopic {
    RawTopic::None
}

fn plain() -> Manner {
    Manner::Plain
}
