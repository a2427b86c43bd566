//! Where in a file's text is a line, a column, a field? Positions are byte offsets; this turns them into what a person reads.

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
    /// The text; empty where the file couldn't be read.
    pub text: String,
}

impl Source {
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
        let mut depth = 0_usize;
        let mut last_word = None;
        for (offset, token) in Tokens::new(&self.text, at) {
            match token {
                Token::Open => depth += 1,
                Token::Close if depth <= 1 => return at,
                Token::Close => depth -= 1,
                Token::Word(word) => last_word = Some(word),
                Token::Colon if depth == 1 && last_word == Some(name) => {
                    return Tokens::new(&self.text, offset + 1).next().map_or(at, |(value, _)| value);
                }
                Token::Colon | Token::Comma | Token::Text => {}
            }
        }
        at
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

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// Length of a raw string `r#"…"#` at the head of `rest`, if there is one.
    fn raw_string(rest: &str) -> Option<usize> {
        let after = rest.strip_prefix('r')?;
        let hashes = after.len() - after.trim_start_matches('#').len();
        let body = after[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        body.find(&end).map(|found| 1 + hashes + 1 + found + end.len())
    }

    /// Length of a quoted string at the head of `rest`.
    fn string(rest: &str, quote: char) -> usize {
        let mut escaped = false;
        for (i, c) in rest.char_indices().skip(1) {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if c == quote => return i + 1,
                _ => {}
            }
        }
        rest.len()
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            let rest = trimmed;
            let start = self.at;
            let first = rest.chars().next()?;
            let (len, token) = match first {
                '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), None),
                '/' if rest.starts_with("/*") => (rest.find("*/").map_or(rest.len(), |end| end + 2), None),
                '(' | '[' | '{' => (1, Some(Token::Open)),
                ')' | ']' | '}' => (1, Some(Token::Close)),
                ':' => (1, Some(Token::Colon)),
                ',' => (1, Some(Token::Comma)),
                '"' => (Self::string(rest, '"'), Some(Token::Text)),
                '\'' => (Self::string(rest, '\''), Some(Token::Text)),
                _ => match Self::raw_string(rest) {
                    Some(len) => (len, Some(Token::Text)),
                    None => {
                        let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '#' | '-' | '+' | '.');
                        let len = rest.find(|c| !word(c)).unwrap_or(rest.len()).max(first.len_utf8());
                        (len, Some(Token::Word(&rest[..len])))
                    }
                },
            };
            self.at += len;
            if let Some(token) = token {
                return Some((start, token));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source { path: "a.ron".into(), text: text.into() }
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
