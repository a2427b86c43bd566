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
//! | how a line reads, words, figures, dates | [`text`] |
//! | how bots play | [`practice`] |
//! | profiles, runs, verification, import | [`store`] |
//! | conversion, cycle length, skills | [`report`] |
//! | a command | [`cli`]: one file each |
//! | a screen, a panel, the theme | `game` |

pub mod cli;
#[cfg(feature = "game")]
pub mod game;
pub mod practice;
pub mod report;
pub mod scenario;
pub mod sim;
pub mod store;
pub mod text;
