//! Does the window show and return what it should? Panels by their labels, the app without a window, both languages.
#![cfg(feature = "game")]

mod app;
mod bars;
mod desk;
mod languages;
mod looking_back;
mod support;
mod talk;
