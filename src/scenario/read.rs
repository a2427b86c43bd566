//! Which files of a pack can be read, and what do they hold? Bytes to raw shapes; one problem of syntax or shape a file.

use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostic, did_you_mean, sort};
use super::files::{FOLDERS, Files, REQUIRED, SHARED};
use super::located::read as read_ron;
use super::raw::*;
use super::source::Source;

/// Something read, with the number of its file.
#[derive(Debug)]
pub(crate) struct InFile<T> {
    /// Number of the file in [`RawPack::sources`].
    pub file: u16,
    /// What was read.
    pub raw: T,
}

/// The readable part of a pack: what is `None` or missing couldn't be read, and references to it are muted.
#[derive(Debug)]
pub(crate) struct RawPack {
    /// Texts of all files; the unreadable are empty.
    pub sources: Vec<Source>,
    pub manifest: Option<InFile<RawManifest>>,
    pub product: Option<InFile<RawProduct>>,
    pub leads: Option<InFile<RawLeads>>,
    pub rep: Option<InFile<RawRepFile>>,
    pub rubrics: Option<InFile<RawRubrics>>,
    pub moves: Option<InFile<RawMoves>>,
    pub reactions: Option<InFile<RawReactions>>,
    pub tuning: Option<InFile<RawTuning>>,
    pub prospects: Vec<InFile<RawProspect>>,
    pub scenarios: Vec<InFile<RawScenario>>,
    /// Whether a prospect's file couldn't be read.
    pub lacks_prospects: bool,
}

/// Reads every file. What is wrong with files as such comes beside it.
pub(crate) fn read(files: &Files) -> (RawPack, Vec<Diagnostic>) {
    let mut reader = Reader { files, sources: Vec::new(), found: Vec::new() };
    let mut prospects = Vec::new();
    let mut scenarios = Vec::new();
    let mut lacks_prospects = false;
    for (path, entry) in files.entries() {
        match (path.split_once('/').map_or(path, |(folder, _)| folder), path.contains('/')) {
            ("prospects", true) => match reader.parse(path, entry) {
                Some(prospect) => prospects.push(prospect),
                None => lacks_prospects = true,
            },
            ("scenarios", true) => scenarios.extend(reader.parse(path, entry)),
            (name, false) if REQUIRED.contains(&name) || SHARED.contains(&name) => {}
            (name, _) => {
                lacks_prospects |= name == "prospects" || name.is_empty();
                reader.stray(path, entry);
            }
        }
    }
    let pack = RawPack {
        manifest: reader.one("manifest.ron"),
        product: reader.one("product.ron"),
        leads: reader.one("leads.ron"),
        rep: reader.one("rep.ron"),
        rubrics: reader.one("rubric.ron"),
        moves: reader.one("moves.ron"),
        reactions: reader.one("reactions.ron"),
        tuning: reader.one("tuning.ron"),
        sources: Vec::new(),
        prospects,
        scenarios,
        lacks_prospects,
    };
    let Reader { sources, mut found, .. } = reader;
    sort(&mut found);
    (RawPack { sources, ..pack }, found)
}

struct Reader<'f> {
    files: &'f Files,
    sources: Vec<Source>,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Reads the file of that name; a diagnostic where it is missing.
    fn one<T: DeserializeOwned>(&mut self, name: &str) -> Option<InFile<T>> {
        let files = self.files;
        match files.entries().find(|(path, _)| *path == name) {
            Some((path, entry)) => self.parse(path, entry),
            None if files.has("") => None,
            None => {
                let hint = did_you_mean(name, files.entries().map(|(path, _)| path));
                self.problem(name, 1, 1, "this file is missing".to_owned(), hint);
                None
            }
        }
    }

    fn parse<T: DeserializeOwned>(&mut self, path: &str, entry: Result<&[u8], &str>) -> Option<InFile<T>> {
        let bytes = match entry {
            Ok(bytes) => bytes,
            Err(message) => {
                self.problem(path, 1, 1, message.to_owned(), None);
                return None;
            }
        };
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
            Err(error) => {
                let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
                let (line, column) = Source::new("", valid).line_and_column(error.valid_up_to());
                self.problem(path, line, column, "this file isn't UTF-8 text from here on".to_owned(), None);
                return None;
            }
        };
        match read_ron(text) {
            Ok(raw) => {
                let Ok(file) = u16::try_from(self.sources.len()) else {
                    self.problem(path, 1, 1, "this pack has too many files".to_owned(), None);
                    return None;
                };
                self.sources.push(Source::new(self.files.shown(path), text));
                Some(InFile { file, raw })
            }
            Err(error) => {
                let hint = hint(&error.code);
                self.problem(path, error.span.start.line, error.span.start.col, error.code.to_string(), hint);
                None
            }
        }
    }

    /// A file that has no place in a pack, or a folder that couldn't be read.
    fn stray(&mut self, path: &str, entry: Result<&[u8], &str>) {
        match entry {
            Err(message) => self.problem(path, 1, 1, message.to_owned(), None),
            Ok(_) => {
                let hint = did_you_mean(path, REQUIRED.into_iter().chain(SHARED)).unwrap_or_else(|| {
                    let names: Vec<&str> = REQUIRED.into_iter().chain(SHARED).collect();
                    format!("a pack has {}, and the folders {}", names.join(", "), FOLDERS.join(" and "))
                });
                self.problem(path, 1, 1, "no part of a pack has this name".to_owned(), Some(hint));
            }
        }
    }

    fn problem(&mut self, path: &str, line: usize, column: usize, message: String, hint: Option<String>) {
        self.found.push(Diagnostic { path: self.files.shown(path), line, column, message, hint });
    }
}

/// "did you mean …" for the errors of shape that name what would be right.
fn hint(error: &ron::Error) -> Option<String> {
    match error {
        ron::Error::NoSuchStructField { expected, found, .. } => did_you_mean(found, expected.iter().copied()),
        ron::Error::NoSuchEnumVariant { expected, found, .. } => did_you_mean(found, expected.iter().copied()),
        _ => None,
    }
}
