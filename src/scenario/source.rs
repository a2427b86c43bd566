//! Where in a file's text is a line, a column, a field? Positions are byte offsets; this turns them into what a person reads.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A place in one of a pack's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Number of the file.
    pub file: u16,
    /// Bytes from its start.
    pub at: u32,
}

impl Place {
    /// The same file, another offset.
    pub(crate) fn at(self, at: usize) -> Self {
        Self { file: self.file, at: u32::try_from(at).unwrap_or(u32::MAX) }
    }
}

/// The text of one file.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path as diagnostics show it.
    pub path: String,
    /// The text.
    pub text: String,
    /// Offsets of the outermost fields, found when the first is asked for.
    outermost: OnceLock<BTreeMap<String, usize>>,
}

impl Source {
    /// A file of that path and text.
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), outermost: OnceLock::new() }
    }

    /// Line and column (in characters), both from 1.
    pub fn line_and_column(&self, at: usize) -> (usize, usize) {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }

    /// Offset of the value of the field `name` of the structure that begins at `at`; `at` where there is none.
    pub(crate) fn field(&self, at: usize, name: &str) -> usize {
        if at > 0 {
            return self.fields(at).find(|(word, _)| *word == name).map_or(at, |(_, value)| value);
        }
        let outermost =
            self.outermost.get_or_init(|| self.fields(0).map(|(word, value)| (word.to_owned(), value)).collect());
        outermost.get(name).copied().unwrap_or(at)
    }

    /// The fields of the structure that begins at `at`, with the offsets of their values.
    fn fields(&self, at: usize) -> impl Iterator<Item = (&str, usize)> {
        let mut tokens = Tokens::new(&self.text, at);
        let mut depth = 0_usize;
        let mut last_word = None;
        std::iter::from_fn(move || {
            for (offset, token) in tokens.by_ref() {
                match token {
                    Token::Open => depth += 1,
                    Token::Close if depth <= 1 => return None,
                    Token::Close => depth -= 1,
                    Token::Word(word) => last_word = Some(word),
                    Token::Colon if depth == 1 => {
                        if let Some(word) = last_word {
                            let value = Tokens::new(&self.text, offset + 1).next();
                            return Some((word, value.map_or(offset, |(value, _)| value)));
                        }
                    }
                    Token::Colon | Token::Comma | Token::Text => {}
                }
            }
            None
        })
    }

    /// Offset of the `n`th item of the list that begins at `at`; `at` where there is none.
    pub(crate) fn item(&self, at: usize, n: usize) -> usize {
        let (mut depth, mut commas, mut fresh) = (0_usize, 0, false);
        for (offset, token) in Tokens::new(&self.text, at) {
            if fresh && depth == 1 && commas == n && token != Token::Close {
                return offset;
            }
            fresh = false;
            match token {
                Token::Open => {
                    depth += 1;
                    fresh = depth == 1;
                }
                Token::Close if depth <= 1 => return at,
                Token::Close => depth -= 1,
                Token::Comma if depth == 1 => {
                    commas += 1;
                    fresh = true;
                }
                _ => {}
            }
        }
        at
    }
}

/// A piece of RON, as coarse as finding fields takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Open,
    Close,
    Colon,
    Comma,
    /// A string or character.
    Text,
    /// An identifier or number.
    Word(&'a str),
}

/// The tokens of a text from an offset on. Wrong RON gives wrong tokens, never a panic.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// The byte `ahead` of the present one; 0 beyond the end.
    fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Steps over `end` where it is found next, else to the end of the text.
    fn skip_past(&mut self, from: usize, end: &str) {
        let found = self.text.get(from..).and_then(|rest| rest.find(end));
        self.at = found.map_or(self.text.len(), |found| from + found + end.len());
    }

    /// Steps over a quoted string.
    fn skip_string(&mut self, quote: u8) {
        let bytes = self.text.as_bytes();
        self.at += 1;
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'\\' => self.at += 2,
                _ if *byte == quote => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
        self.at = bytes.len();
    }

    /// Steps over a raw string `r#"…"#`, if there is one.
    fn skip_raw_string(&mut self) -> bool {
        let mut hashes = 0;
        while self.byte(1 + hashes) == b'#' {
            hashes += 1;
        }
        let is_raw = self.byte(0) == b'r' && self.byte(1 + hashes) == b'"';
        if is_raw {
            let end = format!("\"{}", "#".repeat(hashes));
            self.skip_past(self.at + hashes + 2, &end);
        }
        is_raw
    }

    /// Steps over an identifier or number, or one character that is neither.
    fn skip_word(&mut self) -> &'a str {
        let start = self.at;
        let is_word =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'#' | b'-' | b'+' | b'.' | 128..);
        while self.at < self.text.len() && is_word(self.byte(0)) {
            self.at += 1;
        }
        self.at = self.at.max(start + 1);
        self.text.get(start..self.at).unwrap_or("")
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        while self.at < self.text.len() {
            let start = self.at;
            let sign = match self.byte(0) {
                b'(' | b'[' | b'{' => Token::Open,
                b')' | b']' | b'}' => Token::Close,
                b':' => Token::Colon,
                b',' => Token::Comma,
                quote @ (b'"' | b'\'') => {
                    self.skip_string(quote);
                    return Some((start, Token::Text));
                }
                b'/' if self.byte(1) == b'/' => {
                    self.skip_past(start, "\n");
                    continue;
                }
                b'/' if self.byte(1) == b'*' => {
                    self.skip_past(start, "*/");
                    continue;
                }
                b'r' if self.skip_raw_string() => return Some((start, Token::Text)),
                byte if byte.is_ascii_whitespace() => {
                    self.at += 1;
                    continue;
                }
                _ => return Some((start, Token::Word(self.skip_word()))),
            };
            self.at += 1;
            return Some((start, sign));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("a.ron", text)
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(source("żółw\nłąka x").line_and_column("żółw\nłąka ".len()), (2, 6));
        assert_eq!(source("ab").line_and_column(99), (1, 3));
    }

    #[test]
    fn a_field_is_found_at_its_own_depth_only() {
        let text = "(a: (say: \"no (say: 1)\"), /* say: 2 */ r: r#\"\"say: 3\"#, // say: 4\n say: \"yes\", b: 1)";
        let source = source(text);
        assert!(text[source.field(0, "say")..].starts_with("\"yes\""));
        assert!(text[source.field(source.field(0, "a"), "say")..].starts_with("\"no"));
        assert_eq!(source.field(0, "none"), 0);
    }

    #[test]
    fn an_item_is_found_by_its_number() {
        let text = "(list: [(1, 2), [3, 4], 5,])";
        let source = source(text);
        let list = source.field(0, "list");
        assert!(text[source.item(list, 0)..].starts_with("(1"));
        assert!(text[source.item(list, 1)..].starts_with("[3"));
        assert!(text[source.item(list, 2)..].starts_with('5'));
        assert_eq!(source.item(list, 3), list);
    }
}
