//! Which ids are there, and what is their order? Finds the place of an id, or says which one may have been meant.

use std::collections::BTreeMap;

use super::super::diagnostic::{Problems, did_you_mean};
use super::super::raw::RawId;
use super::{place, small};

/// The ids of one kind, in order.
#[derive(Debug)]
pub(super) struct Names<'a> {
    /// What is named: "fact".
    kind: &'static str,
    places: BTreeMap<&'a str, u8>,
    /// Whether an unknown id is no problem, because the file that may define it couldn't be read.
    muted: bool,
}

impl<'a> Names<'a> {
    /// Takes the ids of one file in order. An id that was there before, is badly formed or is one too many is a problem.
    pub(super) fn collect(
        problems: &mut Problems<'_>,
        kind: &'static str,
        most: usize,
        ids: impl IntoIterator<Item = (u16, &'a RawId)>,
    ) -> Self {
        let mut places = BTreeMap::new();
        for (n, (file, id)) in ids.into_iter().enumerate() {
            let at = place(file, id.at);
            if !is_id(id) {
                problems.add(at, format!("`{}` is no id: ids are made of a–z, 0–9 and _", id.value));
            }
            if n == most {
                problems.add(at, format!("this is {kind} number {}: at most {most} fit", n + 1));
            }
            if places.contains_key(id.as_str()) {
                problems.add(at, format!("another {kind} is called `{}` already", id.value));
            } else {
                places.insert(id.as_str(), small(n));
            }
        }
        Self { kind, places, muted: false }
    }

    /// Takes ids that [`Self::collect`] has looked at already.
    pub(super) fn of(kind: &'static str, ids: impl IntoIterator<Item = &'a RawId>) -> Self {
        let mut places = BTreeMap::new();
        for (n, id) in ids.into_iter().enumerate() {
            places.entry(id.as_str()).or_insert(small(n));
        }
        Self { kind, places, muted: false }
    }

    /// The same names; unknown ones are no problem if `muted`.
    pub(super) fn muted(self, muted: bool) -> Self {
        Self { muted, ..self }
    }

    /// The place of an id; an unknown one is a problem.
    pub(super) fn find(&self, problems: &mut Problems<'_>, file: u16, id: &RawId) -> Option<u8> {
        let found = self.places.get(id.as_str()).copied();
        if found.is_none() && !self.muted {
            let hint = did_you_mean(id, self.places.keys().copied());
            problems.add_with(place(file, id.at), format!("no {} is called `{}`", self.kind, id.value), hint);
        }
        found
    }
}

/// Whether ids may look like this.
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::super::super::located::Located;
    use super::super::super::source::Source;
    use super::*;

    fn ids(words: &[&str]) -> Vec<RawId> {
        words.iter().map(|word| Located::from((*word).to_owned())).collect()
    }

    /// The messages that collecting `ids`, at most three, and finding `wanted` gives.
    fn messages(words: &[&str], wanted: &str, muted: bool) -> Vec<String> {
        let sources = [Source::new("a.ron", "")];
        let mut problems = Problems::over(&sources);
        let ids = ids(words);
        let names = Names::collect(&mut problems, "fact", 3, ids.iter().map(|id| (0, id))).muted(muted);
        names.find(&mut problems, 0, &Located::from(wanted.to_owned()));
        problems.sorted().into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn an_id_that_is_there_is_found_without_a_problem() {
        assert!(messages(&["a", "b"], "b", false).is_empty());
    }

    #[test]
    fn an_unknown_id_is_a_problem_unless_its_file_couldnt_be_read() {
        assert_eq!(messages(&["a"], "b", false), ["no fact is called `b`"]);
        assert!(messages(&[], "b", true).is_empty());
    }

    #[test]
    fn an_id_twice_and_one_too_many_are_problems() {
        assert_eq!(messages(&["a", "a"], "a", false), ["another fact is called `a` already"]);
        assert_eq!(messages(&["a", "b", "c", "d"], "a", false), ["this is fact number 4: at most 3 fit"]);
    }
}
