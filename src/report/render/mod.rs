//! How is a report written? One file per format.
//!
//! Text and HTML write a [`Page`](super::page::Page); JSON and CSV write the figures and are the same in every language.

mod chart;
pub mod csv;
pub mod html;
pub mod json;
pub mod text;
