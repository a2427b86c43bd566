//! What did an author write, and is it right? Packs of RON files: read, checked with every problem at once, made ready for the engine.
//!
//! The way of a pack: [`files`] gathers bytes, `read` turns them into [`raw`] shapes, `compile` into a [`cast::Cast`] per scenario and
//! the list of [`lines`], `check` looks at what they mean. Problems of all steps are gathered; a pack with one is refused.

pub mod cast;
mod check;
mod compile;
pub mod diagnostic;
pub mod files;
pub mod index;
pub mod library;
pub mod line;
pub mod lines;
pub mod load;
pub mod located;
pub mod raw;
mod read;
pub mod source;
mod tracking;
pub mod tuning;
pub mod words;

pub use diagnostic::Diagnostic;
pub use files::{Files, PackHash};
pub use library::Library;
pub use load::Pack;
