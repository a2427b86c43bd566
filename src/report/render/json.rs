//! How is a report written for programs? Figures in full, shares 0–1, what isn't there as null.

use crate::report::{Report, ReportError};

/// Writes it, with a line end.
///
/// # Errors
/// A figure that JSON doesn't know.
pub fn write(report: &Report) -> Result<String, ReportError> {
    let mut json = serde_json::to_string_pretty(report)?;
    json.push('\n');
    Ok(json)
}
