//! What is hidden from the trainee? The prospect's mind and everything about the deal that isn't seen.

use serde::{Deserialize, Serialize};

use super::rule::{Fired, Rule};
use super::state::Hundredths;
use crate::scenario::cast::{CONCERNS, NEEDS, PEOPLE};
use crate::scenario::words::*;

/// What is hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mind {
    /// The right end.
    pub end: RightEnd,
    /// Why.
    pub because: EndCause,
    /// Weights of the needs, sum to 100; 0: not real.
    pub weights: [u8; NEEDS],
    /// Meters of each person.
    pub people: [Meters; PEOPLE],
    /// Who signs, bit per person.
    pub signers: u8,
    /// Need, hundredths.
    pub needs: [Hundredths; NEEDS],
    /// Concerns.
    pub concerns: [ConcernMind; CONCERNS],
    /// Belief in the price.
    pub price_credibility: Hundredths,
    /// Momentum of the deal.
    pub momentum: Hundredths,
    /// Adoption after the signature.
    pub adoption: Hundredths,
    /// Satisfaction after the signature.
    pub satisfaction: Hundredths,
    /// The contact carries a case.
    pub armed: bool,
    /// Stage 1–6 gates that were forced, bit per stage.
    pub forced: u8,
    /// Forced gates whose polite yes has come back, bit per stage.
    pub paid: u8,
    /// Something came out that they will bring up at the next talk.
    pub upset: bool,
    /// A bluff, a fake deadline or a bypass waits to be found out.
    pub lies: u8,
    /// Lies found out.
    pub caught: u8,
    /// Loose pilots running.
    pub loose: u8,
    /// Talks that the prospect ended.
    pub left: u8,
    /// Minute of the first refused signature; `u32::MAX`: none.
    pub stalled: u32,
    /// The fear before signing has come.
    pub doubted: bool,
    /// The time for an event between the talks has come.
    pub shaken: bool,
    /// The event that came.
    pub news: Option<u8>,
    /// Tells given while their variable was in its band, bit per tell.
    pub told: u16,
    /// Rules fired.
    pub fired: Fired,
    /// True reason of the end.
    pub reason: Option<Rule>,
    /// Sum of levels and number of pieces of evidence by skill.
    pub shown: [(u16, u8); Skill::COUNT],
    /// Opportunities already judged, bit by skill (concerns: by place, in the second half).
    pub judged: u32,
}

/// A person's meters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Meters {
    /// Trust.
    pub trust: Hundredths,
    /// Interest.
    pub interest: Hundredths,
    /// Patience of the day.
    pub patience: Hundredths,
    /// Felt defensiveness.
    pub tension: Hundredths,
    /// Fear of choosing wrong.
    pub fear: Hundredths,
    /// How clear the path is.
    pub clarity: Hundredths,
    /// Rival or status quo against us, -10_000..=10_000.
    pub preference: Hundredths,
    /// Felt value by need.
    pub value: [Hundredths; NEEDS],
}

/// A concern as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ConcernMind {
    /// There at all.
    pub present: bool,
    /// The true cause.
    pub cause: u8,
    /// Weight.
    pub salience: Hundredths,
    /// How much of the cause is told.
    pub disclosure: Hundredths,
    /// How far it is answered.
    pub resolution: Hundredths,
    /// Confirmed and locked.
    pub locked: bool,
    /// Only quieted: comes back at the next talk.
    pub quieted: bool,
    /// Trust it takes, points.
    pub unlock: i16,
    /// Moves that helped against its cause: each helps once. Bits in the order of the moves.
    pub cures: u64,
}
