//! What is each panel made of? Pure functions: they take views, draw, and return what was asked for. egui may run them twice
//! in a frame, so they change nothing but the draft of a form.

pub(crate) mod banner;
pub(crate) mod bars;
pub(crate) mod builder;
pub(crate) mod calendar;
pub(crate) mod card;
pub(crate) mod choices;
pub(crate) mod columns;
pub(crate) mod debrief;
pub(crate) mod desk;
pub(crate) mod give_away;
pub(crate) mod hunch;
pub(crate) mod leads;
pub(crate) mod meeting;
pub(crate) mod offer;
pub(crate) mod palette;
pub(crate) mod touch;
pub(crate) mod transcript;
pub(crate) mod who;
pub(crate) mod wrap;

mod draft;

pub(crate) use draft::Draft;
