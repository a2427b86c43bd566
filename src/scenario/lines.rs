//! Which lines does a pack hold? Every spoken or written line, numbered, with its parsed words in each language.

use std::collections::BTreeMap;

use super::cast::LineId;
use super::diagnostic::{Problems, did_you_mean};
use super::line::{Language, Piece, count_words, longest, parse};
use super::raw::RawText;
use super::source::Place;
use super::words::*;

/// What a line is for: it decides how long it may be and whether it is weighed by its looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The rep makes a move.
    Rep(Move, Manner),
    /// The rep picks up a hook (M8).
    FollowUp,
    /// The rep paraphrases falsely (M13 gone wrong).
    Twist,
    /// A lead-in in front of another move (M11).
    LeadIn,
    /// Somebody says something.
    Says,
    /// Somebody discloses a cause.
    Discloses,
    /// A look or silence.
    Beat,
    /// An aside that gives something away.
    Tell,
    /// A part of a written first contact.
    Touch,
    /// What comes back to one.
    Reply,
}

/// One line of the pack.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its readable name, stable while the author only adds: `ewa/needs/porosity/hint/2`.
    pub key: String,
    /// What it is for.
    pub voice: Voice,
    /// Place of its prospect in the pack; none: it belongs to all.
    pub prospect: Option<u16>,
    /// Where it stands in its file.
    pub place: Place,
    /// Seconds it takes, in every language.
    pub seconds: u8,
    /// How many words it has, by [`Language`]; a selector counts as its longest part, a placeholder as one.
    pub words: [u16; Language::COUNT],
    pieces: [Vec<Piece>; Language::COUNT],
}

impl Line {
    /// What it is made of in a language.
    pub fn pieces(&self, language: Language) -> &[Piece] {
        &self.pieces[language.index()]
    }
}

/// Every line of a pack, by number.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    all: Vec<Line>,
    by_key: BTreeMap<String, LineId>,
}

impl Lines {
    /// A line by its number; `None` where the pack has fewer.
    pub fn get(&self, id: LineId) -> Option<&Line> {
        self.all.get(usize::from(id))
    }

    /// The number of the line with that readable name.
    pub fn find(&self, key: &str) -> Option<LineId> {
        self.by_key.get(key).copied()
    }

    /// Every line, in order of number.
    pub fn iter(&self) -> impl Iterator<Item = (LineId, &Line)> {
        (0..).zip(&self.all)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// Whose lines are being added.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owner<'a> {
    /// What their keys begin with.
    pub prefix: &'a str,
    /// Place of the prospect in the pack.
    pub prospect: Option<u16>,
    /// Ids of the other people, for selectors.
    pub people: &'a [&'a str],
}

/// Words that are no line: labels, titles, briefings. They are checked, and rendered by whoever shows them.
#[derive(Debug, Clone)]
pub(crate) struct Label {
    /// Where it stands.
    pub place: Place,
    /// The words, by [`Language`].
    pub texts: [String; Language::COUNT],
    /// Most words it may have.
    pub most: Option<usize>,
}

/// The lines and labels gathered so far.
#[derive(Debug, Default)]
pub(crate) struct LineBook {
    pub lines: Lines,
    pub labels: Vec<Label>,
    overflown: bool,
}

impl LineBook {
    /// Adds a line and gives its number. What is wrong in it becomes a problem.
    pub(crate) fn add(
        &mut self,
        problems: &mut Problems<'_>,
        owner: Owner<'_>,
        key: &str,
        voice: Voice,
        text: (&RawText, Place),
        seconds: Option<u16>,
    ) -> LineId {
        let (text, place) = text;
        let pieces =
            Language::ALL.iter().map(|language| parse_or_report(problems, place, text, *language, owner.people));
        let pieces: [Vec<Piece>; Language::COUNT] = {
            let mut found = pieces;
            std::array::from_fn(|_| found.next().unwrap_or_default())
        };
        let words = std::array::from_fn(|i| u16::try_from(count_words(&longest(&pieces[i]))).unwrap_or(u16::MAX));
        let most = words.iter().copied().max().unwrap_or(0);
        let seconds = seconds.unwrap_or_else(|| (most * 2).div_ceil(5).clamp(2, 60));
        let Ok(id) = LineId::try_from(self.lines.len()) else {
            if !std::mem::replace(&mut self.overflown, true) {
                problems.add(place, format!("this pack has more than {} lines", LineId::MAX));
            }
            return LineId::MAX;
        };
        let key = format!("{}/{key}", owner.prefix);
        self.lines.by_key.insert(key.clone(), id);
        self.lines.all.push(Line {
            key,
            voice,
            prospect: owner.prospect,
            place,
            seconds: u8::try_from(seconds).unwrap_or(u8::MAX),
            words,
            pieces,
        });
        id
    }

    /// Notes words that are no line.
    pub(crate) fn label(
        &mut self,
        problems: &mut Problems<'_>,
        people: &[&str],
        text: &RawText,
        place: Place,
        most: Option<usize>,
    ) {
        for language in Language::ALL {
            parse_or_report(problems, place, text, *language, people);
        }
        self.labels.push(Label { place, texts: [text.en.clone(), text.pl.clone()], most });
    }
}

/// The words of one language.
fn words_in(text: &RawText, language: Language) -> &str {
    match language {
        Language::En => &text.en,
        Language::Pl => &text.pl,
    }
}

fn parse_or_report(
    problems: &mut Problems<'_>,
    place: Place,
    text: &RawText,
    language: Language,
    people: &[&str],
) -> Vec<Piece> {
    match parse(words_in(text, language), language, people) {
        Ok(pieces) => pieces,
        Err(error) => {
            let hint = error.unknown.as_deref().and_then(|unknown| {
                did_you_mean(
                    unknown,
                    ["price", "date", "discount", "n", "t", "p"].into_iter().chain(people.iter().copied()),
                )
            });
            let at = problems.field(place, language.code());
            problems.add_with(at, error.message, hint);
            vec![Piece::Words(words_in(text, language).to_owned())]
        }
    }
}
