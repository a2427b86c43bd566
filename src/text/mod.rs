//! What is said, and how is it written? Lines of a pack with their selectors, words of the program, figures, dates, escaping.
//!
//! | question | file |
//! |---|---|
//! | which languages are there | [`lang`] |
//! | what do the language files say under a key | [`catalog`] |
//! | what is a stage, a refusal, a rule … called | [`words`] |
//! | how does a line of the pack read now | [`voice`] |
//! | what does a choice say | [`choice`] |
//! | what are the needs, people, scopes … of a deal called | [`names`] |
//! | which form does a number take | [`plural`] |
//! | how are money, percent and numbers written | [`numbers`] |
//! | how are days and hours written | [`dates`] |
//! | where may Polish text not break | [`typography`] |
//! | how does text go safely into HTML, CSV and a terminal | [`escape`] |
//!
//! The words stand in `assets/lang/<code>/*.ftl`, one file per layer: `words` and `rules` (this layer), `ui`, `report`, `cli`.

pub mod catalog;
pub mod choice;
#[cfg(test)]
mod completeness;
pub mod dates;
pub mod escape;
pub mod lang;
pub mod names;
pub mod numbers;
pub mod plural;
pub mod typography;
pub mod voice;
pub mod words;

pub use catalog::{Arg, Catalog};
pub use dates::{clock, date, short_date};
pub use escape::{escape_csv, escape_html, escape_terminal};
pub use lang::Lang;
pub use numbers::{decimal, money, money_in, money_net, number, percent_permille, signed};
pub use plural::Count;
pub use voice::Voice;
pub use words::RuleText;
