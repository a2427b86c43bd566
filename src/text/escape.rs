//! How does text go safely into HTML, CSV and a terminal?

use std::borrow::Cow;

/// Text for HTML, between tags and inside quoted attributes.
pub fn escape_html(text: &str) -> Cow<'_, str> {
    let sign = |c: char| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    };
    if !text.chars().any(|c| sign(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match sign(c) {
            Some(sign) => safe.push_str(sign),
            None => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// Text for a CSV cell: what a spreadsheet would take for a formula gets an apostrophe in front. Quoting is the CSV writer's;
/// cells that hold figures don't come here.
pub fn escape_csv(text: &str) -> Cow<'_, str> {
    // A spreadsheet trims spaces before it looks for a formula.
    let first = text.trim_start_matches([' ', '\u{a0}']).chars().next();
    let formula =
        first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    if formula { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Text for a terminal: what could move the cursor, change colours or turn the direction of writing becomes a visible sign.
/// Line ends and tabs stay.
pub fn escape_terminal(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect())
}

fn steers(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t');
    control || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_keeps_no_tag_and_no_quote() {
        assert_eq!(
            escape_html("<b a=\"1\">Ewa & 'Jan'</b>"),
            "&lt;b a=&quot;1&quot;&gt;Ewa &amp; &#39;Jan&#39;&lt;/b&gt;"
        );
        assert!(matches!(escape_html("zażółć"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_spreadsheet_finds_no_formula() {
        assert_eq!(escape_csv("=1+1"), "'=1+1");
        assert_eq!(escape_csv(" @sum"), "' @sum");
        assert_eq!(escape_csv("-5"), "'-5");
        assert_eq!(escape_csv("Ewa Lis"), "Ewa Lis");
    }

    #[test]
    fn a_terminal_gets_no_commands() {
        assert_eq!(escape_terminal("a\u{1b}[31mb\r\u{9b}c\u{202e}"), "a\u{fffd}[31mb\u{fffd}\u{fffd}c\u{fffd}");
        assert_eq!(escape_terminal("a\tb\nc"), "a\tb\nc");
    }
}
