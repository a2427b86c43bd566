//! What is wrong with a pack, and where? One [`Diagnostic`] per problem; [`Problems`] collects them all.

use std::fmt;

use super::source::{Place, Source};

/// One problem of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, as the author knows it.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong, one sentence.
    pub message: String,
    /// What would probably be right.
    pub hint: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.message)?;
        match &self.hint {
            Some(hint) => write!(f, "\n  {hint}"),
            None => Ok(()),
        }
    }
}

/// The problems found so far, over the files that they are found in.
#[derive(Debug)]
pub struct Problems<'s> {
    sources: &'s [Source],
    found: Vec<Diagnostic>,
}

impl<'s> Problems<'s> {
    /// No problem yet.
    pub(crate) fn over(sources: &'s [Source]) -> Self {
        Self { sources, found: Vec::new() }
    }

    /// The place of a field inside the structure that begins at `place`; the structure's own where it has no such field.
    pub(crate) fn field(&self, place: Place, name: &str) -> Place {
        self.sources
            .get(usize::from(place.file))
            .map_or(place, |source| place.at(source.field(place.at as usize, name)))
    }

    /// The place of the `n`th item of the list that is the field `name` of the structure at `place`.
    pub(crate) fn item(&self, place: Place, name: &str, n: usize) -> Place {
        self.sources.get(usize::from(place.file)).map_or(place, |source| {
            let list = source.field(place.at as usize, name);
            place.at(source.item(list, n))
        })
    }

    /// Notes a problem.
    pub(crate) fn add(&mut self, place: Place, message: impl Into<String>) {
        self.add_with(place, message, None);
    }

    /// Notes a problem with a hint.
    pub(crate) fn add_with(&mut self, place: Place, message: impl Into<String>, hint: Option<String>) {
        let (path, (line, column)) = match self.sources.get(usize::from(place.file)) {
            Some(source) => (source.path.clone(), source.line_and_column(place.at as usize)),
            None => (String::new(), (1, 1)),
        };
        self.found.push(Diagnostic { path, line, column, message: message.into(), hint });
    }

    /// Notes a problem in the field `name` of the structure at `place`.
    pub(crate) fn add_in(&mut self, place: Place, name: &str, message: impl Into<String>) {
        self.add(self.field(place, name), message);
    }

    /// Every problem, sorted by file and place, each once.
    pub(crate) fn sorted(mut self) -> Vec<Diagnostic> {
        sort(&mut self.found);
        self.found
    }
}

/// Sorts diagnostics by file and place and drops repetitions.
pub(crate) fn sort(found: &mut Vec<Diagnostic>) {
    found.sort();
    found.dedup();
}

/// "did you mean …", if one of the known words is close to what was written.
pub(crate) fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(written, word), word))
        .filter(|(distance, word)| *distance <= (written.chars().count().max(word.chars().count()) / 3).max(1))
        .min()
        .map(|(_, word)| format!("did you mean `{word}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        assert_eq!(did_you_mean("cash_flwo", ["porosity", "cash_flow"]).as_deref(), Some("did you mean `cash_flow`?"));
    }

    #[test]
    fn a_different_word_is_not_suggested() {
        assert_eq!(did_you_mean("night_shift", ["porosity", "cash_flow"]), None);
    }

    #[test]
    fn a_diagnostic_reads_as_path_line_column_and_hint() {
        let diagnostic = Diagnostic {
            path: "prospects/ewa.ron".into(),
            line: 3,
            column: 7,
            message: "no fact is called `x`".into(),
            hint: Some("did you mean `y`?".into()),
        };
        assert_eq!(diagnostic.to_string(), "prospects/ewa.ron:3:7: no fact is called `x`\n  did you mean `y`?");
    }
}
