//! Does the core hold its promises? Packs, rules, records and reports, without a window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends with what it found")]

mod analysis;
mod cli;
mod forks;
mod games;
mod golden;
mod heard;
mod hunches;
mod lab;
mod layers;
mod measuring;
mod moments;
mod monotone;
mod packs;
mod play_checks;
mod policies;
mod properties;
mod ratings;
mod reports;
mod scripts;
mod standing;
mod store;
mod talks;
mod text;
