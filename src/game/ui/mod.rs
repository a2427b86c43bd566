//! What is each panel made of? Pure functions: they take views, draw, and return what was asked for. egui may run them twice
//! in a frame, so they change nothing but the draft of a form.

pub mod accuracy;
mod bands;
pub mod banner;
pub mod bars;
pub mod builder;
pub mod calendar;
pub mod card;
pub mod choices;
pub mod columns;
pub mod compare;
pub mod debrief;
pub mod decision;
pub mod desk;
pub mod give_away;
pub mod hunch;
pub mod leads;
pub mod learn;
pub mod meeting;
pub mod mind;
pub mod odds;
pub mod offer;
pub mod page;
pub mod palette;
pub mod scroll;
mod table;
pub mod tabs;
pub mod touch;
pub mod transcript;
pub mod tries;
pub mod who;
pub mod why;
pub mod wrap;

mod draft;

pub use draft::Draft;
