//! Dealdojo: a practice place for sales conversations. Where is what?
//!
//! Layers, lower never imports higher; `bevy` and `egui` appear only under `game` (`tests/core/layers.rs` guards it):
//!
//! ```text
//! main ─┬─> game ──┐
//!       └─> cli ───┼─> report ─> practice ─┐
//!                  ├─> text ───────────────┼─> sim ─> scenario
//!                  └─> store ──────────────┘
//! ```
//!
//! | I look for … | it is in |
//! |---|---|
//! | what an author writes, and the checks | [`scenario`] |
//! | a rule of the sale | [`sim`]: one file per mechanic, its page lists them |

pub mod cli;
pub mod practice;
pub mod scenario;
pub mod sim;
pub mod store;
pub mod text;
