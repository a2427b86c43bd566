//! Where may Polish text not break? After w, z, i, a, o, u, and before "zł" and "dni".
//!
//! The language files are written with plain spaces; they are glued once, when they are loaded.

use std::borrow::Cow;

use super::lang::Lang;
use super::numbers::NO_BREAK;

/// Text with its no-break spaces; other languages than Polish stay as they are.
pub fn glue(text: &str, lang: Lang) -> Cow<'_, str> {
    if lang != Lang::Pl {
        return Cow::Borrowed(text);
    }
    let mut glued = String::with_capacity(text.len() + text.len() / 32);
    let mut word = String::new();
    for (place, c) in text.char_indices() {
        if c == ' ' {
            let short = word.chars().count() == 1 && word.chars().all(|c| "wziaouWZIAOU".contains(c));
            let rest = &text[place + 1..];
            let next = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
            glued.push(if short || matches!(next, "zł" | "dni") { NO_BREAK } else { ' ' });
        } else {
            glued.push(c);
        }
        if c.is_whitespace() || matches!(c, '„' | '(' | NO_BREAK) {
            word.clear();
        } else {
            word.push(c);
        }
    }
    Cow::Owned(glued)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_stay_with_the_next() {
        assert_eq!(
            glue("W hali i w biurze (a za 12 zł) w 3 dni, „o nas”.", Lang::Pl),
            "W\u{a0}hali i\u{a0}w\u{a0}biurze (a\u{a0}za 12\u{a0}zł) w\u{a0}3\u{a0}dni, „o\u{a0}nas”."
        );
        assert_eq!(glue("To ta i", Lang::Pl), "To ta i");
        assert_eq!(glue("a i o", Lang::En), "a i o");
    }

    #[test]
    fn the_syntax_of_a_language_file_is_left_alone() {
        let file = "# o w\nkey = { $n ->\n    [one] dzień\n   *[many] { $n } dni\n}\n    .why = Zamiast z\n";
        let glued = glue(file, Lang::Pl);
        assert_eq!(glued.replace('\u{a0}', " "), file);
        assert!(glued.contains("{ $n }\u{a0}dni"));
        assert!(glued.contains("\n    .why = Zamiast"));
    }
}
