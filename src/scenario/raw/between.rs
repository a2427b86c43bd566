//! How is written what happens outside a prospect's talks: events on their side, what isn't put in writing, how near they are?

use serde::Deserialize;

use super::{Meter, RawId, RawLine};
use crate::scenario::located::Located;

/// Something that changes on the prospect's side between two talks (rule R19).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEvent {
    /// Its id.
    pub id: RawId,
    /// What the prospect tells at the start of the next talk.
    pub say: Vec<RawLine>,
    /// Facts learnt from it.
    #[serde(default)]
    pub gives: Vec<RawId>,
    /// Facts that hold no longer: they leave the card.
    #[serde(default)]
    pub stale: Vec<RawId>,
    /// Points added to meters of the prospect or the deal, -20–20 each.
    #[serde(default)]
    pub change: Vec<(Meter, i16)>,
    /// A concern of the prospect that grows heavier, with points.
    #[serde(default)]
    pub weighs: Option<(RawId, i16)>,
}

/// What a check-in (M32) hears, by how near the person is to a yes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReadiness {
    /// At the beginning.
    pub far: Vec<RawLine>,
    /// Something stands between still.
    pub halfway: Vec<RawLine>,
    /// All but decided.
    pub near: Vec<RawLine>,
}

/// Events of a prospect, each with its place in the file.
pub type RawEvents = Vec<Located<RawEvent>>;
