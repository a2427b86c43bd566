//! What stands in a line beside plain words? Selectors and placeholders, parsed when the pack is loaded, so that a wrong one is a
//! diagnostic and rendering can't fail.
//!
//! `{t:Pan|Pani}` chooses by the trainee, `{p:…|…}` by the prospect, `{cfo:…|…}` by the person with that id, `{n:…}` by a
//! number: one, few, many and fraction in Polish, one and other in English. `{price}`, `{date}`, `{discount}` and `{n}` stand
//! for figures.

use super::words::closed_list;

closed_list! {
    /// A language that lines are written in.
    Language { En, Pl }
}

impl Language {
    /// The code, as manifests and settings write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pl => "pl",
        }
    }

    /// How many forms a number has.
    pub const fn number_forms(self) -> usize {
        match self {
            Self::En => 2,
            Self::Pl => 4,
        }
    }
}

/// Whose gender, or what, a selector goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The trainee: masculine form, feminine form.
    Trainee,
    /// The prospect: masculine form, feminine form.
    Prospect,
    /// A number: its forms in the order one, few, many, fraction (Polish) or one, other (English).
    Number,
    /// Somebody else: place in [`Cast::people`](super::cast::Cast::people), from 1.
    Person(u8),
}

closed_list! {
    /// A figure that is put in when a line is shown.
    Placeholder {
        /// The price or range on the table, with its currency.
        Price,
        /// A date.
        Date,
        /// A discount in percent.
        Discount,
        /// The number that `{n:…}` goes by.
        Number,
    }
}

impl Placeholder {
    fn parse(name: &str) -> Option<Self> {
        match name {
            "price" => Some(Self::Price),
            "date" => Some(Self::Date),
            "discount" => Some(Self::Discount),
            "n" => Some(Self::Number),
            _ => None,
        }
    }
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain words, spaces included.
    Words(String),
    /// One of several forms.
    Selector {
        /// What it goes by.
        who: Who,
        /// The forms.
        parts: Vec<String>,
    },
    /// A figure.
    Placeholder(Placeholder),
}

/// What is wrong in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// Bytes from the start of the line.
    pub at: usize,
    /// What is wrong, one sentence.
    pub message: String,
    /// What was written in place of a known name, for "did you mean".
    pub unknown: Option<String>,
}

impl LineError {
    fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), unknown: None }
    }
}

/// Parses a line. `people` are the ids of the other people of the deal, in order.
///
/// In Polish, the spaces after one-letter words and before "zł" and "dni" become no-break spaces.
///
/// # Errors
/// The first thing that is wrong in it.
pub fn parse(text: &str, language: Language, people: &[&str]) -> Result<Vec<Piece>, LineError> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '}']) {
        let open = at + found;
        push_words(&mut pieces, &text[at..open], language);
        let Some(body) = text[open..].strip_prefix('{') else {
            return Err(LineError::new(open, "`}` without a `{` before it"));
        };
        let Some(len) = body.find(['{', '}']).filter(|end| body[*end..].starts_with('}')) else {
            return Err(LineError::new(open, "`{` without its `}`"));
        };
        pieces.push(parse_braces(&body[..len], language, people).map_err(|error| LineError { at: open, ..error })?);
        at = open + 1 + len + 1;
    }
    push_words(&mut pieces, &text[at..], language);
    Ok(pieces)
}

fn push_words(pieces: &mut Vec<Piece>, words: &str, language: Language) {
    if words.is_empty() {
        return;
    }
    let starts_a_word = pieces.is_empty();
    pieces.push(Piece::Words(match language {
        Language::En => words.to_owned(),
        Language::Pl => glue(words, starts_a_word),
    }));
}

/// Puts no-break spaces where a Polish line may not break.
fn glue(words: &str, starts_a_word: bool) -> String {
    let mut glued = String::with_capacity(words.len());
    let mut word_len = if starts_a_word { Some(0_usize) } else { None };
    let mut word_start = 0;
    for (i, c) in words.char_indices() {
        if c == ' ' {
            let alone = word_len == Some(1) && words[word_start..i].chars().all(|c| "wziaouWZIAOU".contains(c));
            let next = words[i + 1..].split([' ', ',', '.', '?', '!', '…', ';', ':']).next().unwrap_or("");
            glued.push(if alone || matches!(next, "zł" | "dni") { '\u{a0}' } else { ' ' });
        } else {
            glued.push(c);
        }
        if c.is_whitespace() || matches!(c, '„' | '(') {
            word_len = Some(0);
            word_start = i + c.len_utf8();
        } else {
            word_len = word_len.map(|len| len + 1);
        }
    }
    glued
}

fn parse_braces(body: &str, language: Language, people: &[&str]) -> Result<Piece, LineError> {
    let Some((name, forms)) = body.split_once(':') else {
        return Placeholder::parse(body).map(Piece::Placeholder).ok_or_else(|| LineError {
            at: 0,
            message: format!("there is no placeholder `{{{body}}}`"),
            unknown: Some(body.to_owned()),
        });
    };
    let who = match name {
        "t" => Who::Trainee,
        "p" => Who::Prospect,
        "n" => Who::Number,
        _ => match people.iter().position(|person| *person == name) {
            Some(place) => Who::Person(u8::try_from(place + 1).unwrap_or(u8::MAX)),
            None => {
                return Err(LineError {
                    at: 0,
                    message: format!("`{{{name}:…}}` goes by a person that this deal doesn't have"),
                    unknown: Some(name.to_owned()),
                });
            }
        },
    };
    let parts: Vec<String> = forms.split('|').map(str::to_owned).collect();
    let wanted = if who == Who::Number { language.number_forms() } else { 2 };
    if parts.len() != wanted {
        let has = parts.len();
        return Err(LineError::new(0, format!("the selector `{{{body}}}` has {has} parts where {wanted} are needed")));
    }
    Ok(Piece::Selector { who, parts })
}

/// The line as one string: each selector by its longest part, each placeholder as one word.
pub(crate) fn longest(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Selector { parts, .. } => {
                let longest = parts.iter().max_by_key(|part| (count_words(part), part.chars().count()));
                text.push_str(longest.map_or("", String::as_str));
            }
            Piece::Placeholder(placeholder) => text.push_str(placeholder.word()),
        }
    }
    text
}

/// How many words a text has: what stands between spaces and holds a letter or digit.
pub(crate) fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Piece {
        Piece::Words(text.into())
    }

    fn message(text: &str, language: Language) -> String {
        parse(text, language, &["cfo"]).unwrap_err().message
    }

    #[test]
    fn words_selectors_and_placeholders_are_told_apart() {
        let pieces =
            parse("Wie {t:Pan|Pani} co, {price} na {cfo:jego|jej} biurku.", Language::Pl, &["it", "cfo"]).unwrap();
        assert_eq!(
            pieces,
            [
                words("Wie "),
                Piece::Selector { who: Who::Trainee, parts: vec!["Pan".into(), "Pani".into()] },
                words(" co, "),
                Piece::Placeholder(Placeholder::Price),
                words(" na "),
                Piece::Selector { who: Who::Person(2), parts: vec!["jego".into(), "jej".into()] },
                words(" biurku."),
            ]
        );
    }

    #[test]
    fn a_number_has_four_forms_in_polish_and_two_in_english() {
        assert!(parse("{n} {n:dzień|dni|dni|dnia}", Language::Pl, &[]).is_ok());
        assert!(parse("{n} {n:day|days}", Language::En, &[]).is_ok());
        assert!(message("{n:dzień|dni}", Language::Pl).contains("2 parts where 4"));
        assert!(message("{n:day|days|days|day}", Language::En).contains("4 parts where 2"));
    }

    #[test]
    fn a_selector_by_gender_has_two_parts() {
        assert!(message("{t:Pan}", Language::Pl).contains("1 parts where 2"));
        assert!(message("{p:a|b|c}", Language::Pl).contains("3 parts where 2"));
    }

    #[test]
    fn unknown_names_and_loose_braces_are_errors() {
        assert!(message("{need}", Language::En).contains("no placeholder"));
        assert!(message("{ceo:a|b}", Language::En).contains("a person that this deal doesn't have"));
        assert!(message("a { b", Language::En).contains("without its"));
        assert!(message("a } b", Language::En).contains("without a"));
        assert!(message("a {t:{p:b|c}|d}", Language::En).contains("without its"));
    }

    #[test]
    fn short_polish_words_stay_with_the_next() {
        let pieces = parse("W hali i w biurze to 12 zł, i to za {n} dni.", Language::Pl, &[]).unwrap();
        assert_eq!(pieces[0], words("W\u{a0}hali i\u{a0}w\u{a0}biurze to 12\u{a0}zł, i\u{a0}to za "));
        assert_eq!(pieces[2], words("\u{a0}dni."));
    }

    #[test]
    fn a_selector_counts_as_its_longest_part() {
        let pieces = parse("No – {t:tak|tak, proszę pani}, {price}…", Language::Pl, &[]).unwrap();
        assert_eq!(count_words(&longest(&pieces)), 5);
    }
}
