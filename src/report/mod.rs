//! What does a coach read? Reports over runs that were loaded once, and exports; pure functions, floats allowed.
//!
//! | question | file |
//! |---|---|
//! | what is known of a run | [`run`] |
//! | where do deals go on and where do they end | [`funnel`] |
//! | how long does a sale take | [`cycle`] |
//! | which skills were shown, what to practise next, who got better | [`skills`] |
//! | what does a coach read first | [`summary`] |
//! | what is said about a moment of a run | [`moments`] |
//! | what does an analysis say in sentences | [`analysis`] |
//! | how sure is a share, how do figures spread | [`stats`] |
//! | how do runs go to a spreadsheet or a CRM | [`export`] |
//! | what does a report say, in words | [`page`] |
//! | how is it written as text, JSON, CSV and HTML | [`render`] |
//!
//! `Report::of(kind, &runs).write(format, catalog, &scope)` is all that a command needs.

pub mod analysis;
pub mod cycle;
pub mod export;
pub mod funnel;
pub mod moments;
pub mod page;
pub mod render;
pub mod run;
pub mod skills;
pub mod stats;
pub mod summary;

use serde::Serialize;

use crate::text::Catalog;
pub use cycle::Cycle;
pub use funnel::Funnel;
pub use moments::MomentText;
pub use page::Scope;
pub use run::{About, Run, RunStatus, Who};
pub use skills::{Basis, Skills};
pub use summary::Summary;

/// Which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Stage by stage.
    Funnel,
    /// Lengths.
    Cycle,
    /// Skills and what to practise next.
    Skills,
    /// What a coach reads first.
    Summary,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
    /// For a spreadsheet.
    Csv,
    /// One page that needs nothing else, to be read or printed.
    Html,
}

/// A report, ready to be written.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Report {
    /// Stage by stage.
    Funnel(Funnel),
    /// Lengths.
    Cycle(Box<Cycle>),
    /// Skills.
    Skills(Skills),
    /// For a coach.
    Summary(Box<Summary>),
}

/// Why a report or an export can't be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The file or pipe takes no more.
    #[error("the rows can't be written: {0}")]
    Csv(#[from] csv::Error),
    /// The file or pipe takes no more.
    #[error("the rows can't be written: {0}")]
    Output(#[from] std::io::Error),
    /// A figure that JSON doesn't know.
    #[error("the report can't be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Funnel, Self::Cycle, Self::Skills, Self::Summary];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Funnel => "funnel",
            Self::Cycle => "cycle",
            Self::Skills => "skills",
            Self::Summary => "summary",
        }
    }
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Text, Self::Json, Self::Csv, Self::Html];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }
}

impl Report {
    /// Makes a report of some runs.
    pub fn of(kind: Kind, runs: &[Run<'_>]) -> Self {
        match kind {
            Kind::Funnel => Self::Funnel(Funnel::of(runs)),
            Kind::Cycle => Self::Cycle(Box::new(Cycle::of(runs))),
            Kind::Skills => Self::Skills(Skills::of(runs)),
            Kind::Summary => Self::Summary(Box::new(Summary::of(runs))),
        }
    }

    /// Writes it. JSON and CSV are the same in every language.
    ///
    /// # Errors
    /// What can't be written.
    pub fn write(&self, format: Format, catalog: &Catalog, scope: &Scope<'_>) -> Result<String, ReportError> {
        match format {
            Format::Text => Ok(render::text::write(&page::of(self, catalog, scope))),
            Format::Json => render::json::write(self),
            Format::Csv => render::csv::write(self),
            Format::Html => Ok(render::html::write(&page::of(self, catalog, scope))),
        }
    }
}
