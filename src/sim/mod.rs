//! What are the rules of the simulated sale? Pure: no clock, file, environment, float or engine in here.
//!
//! **The order of a turn** ([`session`]): legality ([`legal`]) → repetition → lead, then move (`moves/`) → cures of the concern
//! on the table (`prospect/objection.rs`) → the cause is told (`prospect/disclosure.rs`) → objections surface → patience and
//! talk time (`prospect/patience.rs`) → the reaction (`reaction.rs`) → the stage's act or the end of the talk (`stage/`) →
//! skills (`skill/`) → the changed cells are logged ([`log`]).
//!
//! | question | file |
//! |---|---|
//! | where does luck come from | [`luck`] |
//! | what can be asked for, why not now | [`intent`], [`refusal`], [`legal`] |
//! | which weekday is it | [`calendar`] |
//! | what is offered | [`choices`], [`presets`] |
//! | what does a move do | `moves/`, one file per family |
//! | how is a stage left | `stage/`, one file each |
//! | what goes on in the mind | `prospect/`, one file per mechanic |
//! | offer, promises, time, after the sale | `deal/` |
//! | does the signer sign | [`decision`] |
//! | how does a run end | `ending.rs` |
//! | what is the score | [`score`], `skill/` |
//! | which rule ids are there | [`rule`] |

mod arrays;
pub mod calendar;
pub mod choices;
mod deal;
pub mod decision;
mod ending;
pub mod event;
pub mod intent;
pub mod legal;
pub mod log;
pub mod luck;
mod mind;
mod moves;
pub mod names;
pub mod presets;
mod prospect;
mod reaction;
pub mod refusal;
pub mod rule;
pub mod score;
pub mod session;
mod skill;
mod stage;
mod start;
pub mod state;
pub mod summary;
mod turn;

pub use intent::{Intent, Lead, Sureness, Topic};
pub use refusal::Refusal;
pub use rule::Rule;
pub use session::Session;
pub use state::{Known, Place, State};
