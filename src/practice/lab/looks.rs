//! What can be told of a line without understanding it? Length, question mark, figures, politeness, names.

use std::collections::BTreeSet;

use crate::scenario::Pack;
use crate::scenario::cast::LineId;
use crate::scenario::line::{Language, Piece, longest};

/// Words that make a reply polite, by language; of Polish words, how they begin.
const POLITE: [&[&str]; Language::COUNT] = [
    &["please", "thank", "sorry", "appreciat", "grateful", "glad", "understand", "happy", "kind", "fair"],
    &["prosz", "dzięk", "przeprasz", "rozumi", "chętn", "docenia", "wdzięczn", "miło", "cieszę", "oczywiście"],
];

/// Numbers in words, by language.
const NUMBERS: [&[&str]; Language::COUNT] = [
    &[
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "half", "hundred",
        "thousand", "percent",
    ],
    &[
        "dwa",
        "dwie",
        "dwóch",
        "trzy",
        "trzech",
        "cztery",
        "czterech",
        "pięć",
        "pięciu",
        "sześć",
        "siedem",
        "osiem",
        "dziewięć",
        "dziesięć",
        "dwanaście",
        "pół",
        "sto",
        "tysiąc",
        "tysięcy",
        "procent",
    ],
];

/// What a line looks like in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Looks {
    /// Words.
    pub words: u16,
    /// It has a question mark.
    pub asks: bool,
    /// Figures and numbers in words.
    pub figures: u16,
    /// Polite words.
    pub polite: u16,
    /// Names of people.
    pub names: u16,
}

impl Looks {
    /// Both lines together.
    pub fn with(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            asks: self.asks || other.asks,
            figures: self.figures + other.figures,
            polite: self.polite + other.polite,
            names: self.names + other.names,
        }
    }
}

/// What every line of a pack looks like.
#[derive(Debug)]
pub struct AllLooks {
    lines: Vec<[Looks; Language::COUNT]>,
}

impl AllLooks {
    /// Of a pack.
    pub fn of(pack: &Pack) -> Self {
        let names = names(pack);
        let of = |pieces: &[Piece], words: u16, language: Language| {
            let text = longest(pieces);
            let placeholders = pieces.iter().filter(|piece| matches!(piece, Piece::Placeholder(_))).count() as u16;
            let mut looks = Looks { words, asks: text.contains('?'), figures: placeholders, ..Looks::default() };
            for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                let small = word.to_lowercase();
                let place = language.index();
                let figure = word.chars().any(|c| c.is_ascii_digit()) || NUMBERS[place].contains(&small.as_str());
                looks.figures += u16::from(figure);
                looks.polite += u16::from(POLITE[place].iter().any(|start| small.starts_with(start)));
                looks.names += u16::from(names.contains(word));
            }
            looks
        };
        let lines = pack.lines.iter().map(|(_, line)| {
            let mut looks = [Looks::default(); Language::COUNT];
            for &language in Language::ALL {
                looks[language.index()] = of(line.pieces(language), line.words[language.index()], language);
            }
            looks
        });
        Self { lines: lines.collect() }
    }

    /// Of one line.
    pub fn get(&self, line: LineId, language: Language) -> Looks {
        self.lines.get(usize::from(line)).map_or(Looks::default(), |looks| looks[language.index()])
    }
}

/// Every name by which somebody of the pack may be called.
fn names(pack: &Pack) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for prospect in &pack.prospects {
        names.extend(prospect.name.split(' '));
        for vocative in [&prospect.vocative.en, &prospect.vocative.pl] {
            names.extend(vocative.split(' ').next_back());
        }
        for person in &prospect.people {
            names.extend(person.name.split(' '));
        }
    }
    names
}
