//! Does the window show and return what it should? Panels by their labels, the app without a window, both languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that finds nothing fails")]
#![cfg(feature = "game")]

mod analysis;
mod app;
mod bars;
mod desk;
mod languages;
mod looking_back;
mod reading_on;
mod support;
mod talk;
mod tries;
