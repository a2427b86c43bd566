//! What does an author write? The serde shapes of every RON file of a pack, before any check of meaning.

mod between;
mod concern;
mod moves;
mod product;
mod prospect;
mod scenario;

pub use between::*;
pub use concern::*;
pub use moves::*;
pub use product::*;
pub use prospect::*;
pub use scenario::*;

use serde::Deserialize;

use super::located::Located;

/// Words in every language of the pack, side by side.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawText {
    /// English.
    pub en: String,
    /// Polish.
    pub pl: String,
}

/// An id as written, with its place in the file.
pub type RawId = Located<String>;

/// Words with their place in the file.
pub type RawLine = Located<RawText>;
