//! How are moves, the reaction table and the tuning numbers written? (`moves.ron`, `reactions.ron`, `tuning.ron`)

use serde::Deserialize;

use super::RawText;
use crate::scenario::located::Located;
use crate::scenario::words::*;

/// `moves.ron`: the move table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMoves {
    /// All 42, in order.
    pub moves: Vec<Located<RawMove>>,
}

/// One row of the move table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMove {
    /// M1…M42.
    pub id: Move,
    /// What the palette calls it.
    pub name: RawText,
    /// Which part of the palette it stands in.
    pub family: Family,
    /// Seconds the rep speaks, in every language.
    pub seconds: u16,
    /// The skill it belongs to.
    pub skill: Skill,
    /// Which kinds of topic it takes.
    pub topics: Vec<TopicKind>,
    /// Which manners it takes beside `Plain`.
    #[serde(default)]
    pub manners: Vec<Manner>,
    /// Fit per stage in percent: 100, 50 or -50 (rule R6).
    pub fit: [i16; 7],
    /// What it costs the prospect's patience, beside the time.
    #[serde(default)]
    pub patience: i16,
    /// Effects by case; the rule in code picks the case.
    pub cases: Vec<RawCase>,
}

closed_list! {
    /// A group of moves in the palette.
    Family { Open, Ask, Listen, Objections, Present, Trade, Decide, People, After }
}

closed_list! {
    /// What a move can be about.
    TopicKind { None, Need, Cause, Hook, Field, Person, Rung }
}

closed_list! {
    /// Which outcome of a move's rule a set of effects belongs to.
    Case {
        /// The move did what it is for.
        Good,
        /// It worked in part.
        Weak,
        /// It was the trap.
        Trap,
        /// A second, rarer way to go wrong.
        Harm,
    }
}

closed_list! {
    /// What an effect changes.
    Meter {
        Trust, Interest, Patience, Tension, Fear, Clarity, Preference, Need, Value, Disclosure, Resolution, Salience,
        PriceCredibility, Momentum, Adoption, Satisfaction,
    }
}

/// The effects of one case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCase {
    /// Which case.
    pub when: Case,
    /// Points per meter, as at full fit.
    pub effects: Vec<(Meter, i16)>,
}

/// `tuning.ron`: every number that isn't a move's effect, by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTuning {
    /// Style factors: percent on the gains and harms of a move, by style.
    pub style: Vec<(Style, Move, i16)>,
    /// Named numbers.
    pub numbers: crate::scenario::tuning::Tuning,
}

/// `reactions.ron`: which lines fill the five places of the list after what happened.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReactions {
    /// The rows; the first whose conditions all hold is used, later ones fill what it leaves empty.
    pub rows: Vec<Located<RawRow>>,
}

/// One row of the reaction table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRow {
    /// After which reaction; none: any.
    #[serde(default)]
    pub on: Option<Reaction>,
    /// In which stages; none: every stage.
    #[serde(default)]
    pub at: Vec<Stage>,
    /// Only while an objection is on the table (`true`) or none is (`false`).
    #[serde(default)]
    pub open: Option<bool>,
    /// Answers the prospect's last words.
    #[serde(default)]
    pub answer: Vec<RawPattern>,
    /// Advances the meeting's goal.
    #[serde(default)]
    pub advance: Vec<RawPattern>,
    /// The tempting trap.
    #[serde(default)]
    pub trap: Vec<RawPattern>,
    /// Right in the look-alike state.
    #[serde(default)]
    pub lookalike: Vec<RawPattern>,
    /// Reasonable but weak.
    #[serde(default)]
    pub weak: Vec<RawPattern>,
}

/// A move with a topic that is found when the list is made.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPattern {
    /// The move.
    pub r#move: Move,
    /// A lead in front (M11, M12 or M13).
    #[serde(default)]
    pub lead: Option<Move>,
    /// How it is made.
    #[serde(default = "plain")]
    pub manner: Manner,
    /// What it is about.
    #[serde(default = "nothing")]
    pub about: About,
}

fn plain() -> Manner {
    Manner::Plain
}

fn nothing() -> About {
    About::Nothing
}

closed_list! {
    /// How a pattern finds its topic in what is known.
    About {
        Nothing,
        /// The hook in the prospect's last answer.
        LastHook,
        /// The need last talked about.
        LastNeed,
        /// A need not yet known to hurt.
        NextNeed,
        /// The best known need.
        BestNeed,
        /// A qualification field without a sourced fact.
        NextField,
        /// The disclosed cause of the objection on the table.
        KnownCause,
        /// A cause of its category that isn't known to be right.
        GuessedCause,
        /// Another cause of its category.
        RivalCause,
        /// A person known but not met.
        NextPerson,
        /// The next rung of the concessions of this move.
        NextRung,
    }
}
