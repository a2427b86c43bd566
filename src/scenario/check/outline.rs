//! Are the manifest and the scenarios complete? Format, languages, where each scenario starts and in which season.

use super::super::diagnostic::Problems;
use super::super::line::Language;
use super::super::read::RawPack;
use super::super::words::{Mode, Stage};
use super::place;

/// The version of the file format that this program reads.
const FORMAT: u32 = 1;

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    manifest(raw, problems);
    for scenario in &raw.scenarios {
        let top = place(scenario.file, 0);
        let raw = &scenario.raw;
        if raw.seasons.is_empty() {
            problems.add_in(top, "seasons", "a scenario may begin on one day of the year at least");
        }
        for (n, day) in raw.seasons.iter().enumerate() {
            if !(1..=365).contains(day) {
                let at = problems.item(top, "seasons", n);
                problems.add(at, format!("the days of a year are 1 to 365, not {day}"));
            }
        }
        if raw.briefing.is_empty() {
            problems.add_in(top, "briefing", "a scenario has a briefing");
        }
        if !(1..=240).contains(&raw.minutes) {
            problems.add_in(top, "minutes", format!("a scenario takes 1 to 240 minutes, not {}", raw.minutes));
        }
        match (raw.start, raw.card) {
            (Stage::LeadGeneration, Some(_)) => {
                problems.add_in(top, "card", "a scenario that starts with LeadGeneration inherits no card");
            }
            (Stage::LeadGeneration, None) | (_, Some(_)) => {}
            (start, None) => {
                let message = format!("a scenario that starts with {} inherits a card: Poor or Good", start.word());
                problems.add_in(top, "start", message);
            }
        }
        if raw.mode == Mode::Deal && raw.start == Stage::FollowUp {
            problems.add_in(top, "start", "a scored deal can't start after its signature");
        }
    }
}

fn manifest(raw: &RawPack, problems: &mut Problems<'_>) {
    let Some(manifest) = &raw.manifest else { return };
    let top = place(manifest.file, 0);
    let raw_manifest = &manifest.raw;
    if raw_manifest.format != FORMAT {
        let message = format!("this program reads format {FORMAT}, not {}", raw_manifest.format);
        problems.add_in(top, "format", message);
    }
    for language in Language::ALL {
        if !raw_manifest.languages.iter().any(|code| code == language.code()) {
            problems.add_in(top, "languages", format!("the language `{}` is missing", language.code()));
        }
    }
    for (n, code) in raw_manifest.languages.iter().enumerate() {
        if !Language::ALL.iter().any(|language| language.code() == code) {
            let at = problems.item(top, "languages", n);
            problems.add(at, format!("lines have no language `{code}`"));
        }
    }
    let currency = &raw_manifest.currency;
    if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
        problems.add_in(top, "currency", format!("`{currency}` is no currency code such as PLN"));
    }
    if raw.scenarios.is_empty() && raw.prospects.is_empty() && !raw.lacks_prospects {
        problems.add(top, "this pack has no scenario");
    }
}
