//! Where in its file does a value stand? A value with the byte offset at which it begins.
//!
//! `ron` tells no position to a `Deserialize`, and reading through `RawValue` parses a value once more for every level of
//! nesting. [`read`] therefore puts a thin [tracking](super::tracking) deserialiser in front of `ron`'s: identifiers and
//! strings arrive borrowed from the source, and the first one inside a value tells where it begins. One pass, and syntax
//! errors keep the position that `ron` gives them.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, SeqAccess, Visitor};

use super::tracking::{LOCATED, Tracker, Tracking};

/// A value and the byte offset at which it begins in its file. In RON it is read by [`read`] only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Bytes from the start of the file; 0 where the value didn't come through [`read`].
    pub at: usize,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Located<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T> From<T> for Located<T> {
    fn from(value: T) -> Self {
        Self { value, at: 0 }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(LOCATED, LocatedVisitor(PhantomData))
    }
}

/// Takes value and offset from a [`Tracking`] deserialiser, or the bare value from any other.
struct LocatedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for LocatedVisitor<T> {
    type Value = Located<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::deserialize(deserializer).map(Located::from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let missing = |n| serde::de::Error::invalid_length(n, &"a value and its offset");
        let value = seq.next_element()?.ok_or_else(|| missing(0))?;
        let at = seq.next_element()?.ok_or_else(|| missing(1))?;
        Ok(Located { value, at })
    }
}

/// Reads one RON file whose [`Located`] values know where they stand.
///
/// # Errors
/// The first error of syntax or shape, with its line and column.
pub fn read<T: DeserializeOwned>(source: &str) -> Result<T, ron::error::SpannedError> {
    let mut inner = ron::Deserializer::from_str(source)?;
    let tracker = Tracker::new(source);
    let value = T::deserialize(Tracking::new(&mut inner, &tracker)).map_err(|error| inner.span_error(error))?;
    inner.end().map_err(|error| inner.span_error(error))?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        id: Located<String>,
        #[serde(default)]
        maybe: Option<Located<String>>,
        #[serde(default)]
        inner: Vec<Located<Row>>,
    }

    const SOURCE: &str = "// ż\n( id: \"ą\\n\",\n  inner: [(id: \"b\", maybe: Some(\"c\")), Row(id: r#\"d\"#)],\n)";

    #[test]
    fn every_value_knows_where_it_begins() {
        let row: Located<Row> = read(SOURCE).unwrap();
        let text = |at: usize| &SOURCE[at..at + 2];
        assert_eq!(text(row.at), "( ");
        assert_eq!(text(row.inner[0].at), "(i");
        assert_eq!(text(row.inner[0].id.at), "\"b");
        assert_eq!(text(row.inner[0].maybe.as_ref().unwrap().at), "\"c");
        assert_eq!(text(row.inner[1].id.at), "r#");
        assert_eq!(*row.inner[1].id, "d");
    }

    #[test]
    fn a_string_with_an_escape_stands_at_what_came_before_it() {
        let row: Located<Row> = read(SOURCE).unwrap();
        assert_eq!(&SOURCE[row.id.at..row.id.at + 2], "id");
    }

    #[test]
    fn an_error_deep_inside_keeps_its_line_and_column() {
        let error = read::<Located<Row>>("(\n id: \"a\",\n inner: [\n  (id: 3),\n ],\n)").unwrap_err();
        assert_eq!((error.span.start.line, error.span.start.col), (4, 7));
    }

    #[test]
    fn nesting_beyond_the_limit_is_an_error() {
        let deep = format!("{}{}", "(id: \"a\", inner: [".repeat(500), "])".repeat(500));
        assert!(read::<Located<Row>>(&deep).is_err());
    }
}
