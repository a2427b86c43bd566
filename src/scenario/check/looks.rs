//! Can a good reply be told from a trap by its looks? Compares both, per prospect and language (play.md section 2).
//!
//! Weighed are the prospect's own lines. Left out are follow-ups, which echo the prospect in one to seven words, and moves that are
//! neither good nor a trap (M10, M18, M28, M31 without a fake deadline). A figure is a digit, a number in words from two on, or a
//! placeholder that becomes one. Bounds: median word counts within 15 percent; the shares of
//! lines with a figure, with a politeness word, and with a capitalised name within 15 percentage points of each other; one trap in
//! five is a question, one good line in five a statement.

use super::super::compile::Compiled;
use super::super::diagnostic::Problems;
use super::super::line::{Language, Piece, Placeholder, longest};
use super::super::lines::{Line, Voice};
use super::super::read::RawPack;
use super::super::source::Place;
use super::super::words::{Manner, Move};
use super::place;

/// Percent by which the larger median may exceed the smaller.
const MEDIAN_PERCENT: usize = 15;
/// Percentage points by which two shares may differ.
const SHARE_POINTS: usize = 15;
/// Percent of traps that ask, and of good lines that state, at least.
const EACH_KIND_PERCENT: usize = 20;
/// Fewest lines of each kind that can be compared.
const FEWEST: usize = 8;

/// Words that make a line polite, by language.
const POLITE: [&[&str]; Language::COUNT] = [
    &["please", "thank", "thanks", "sorry", "appreciate", "grateful", "kindly", "gladly", "apologies", "apologise"],
    &["proszę", "dziękuję", "przepraszam", "chętnie", "doceniam", "dzięki", "uprzejmie", "wdzięczny", "wdzięczna"],
];

/// Numbers in words by language: whole words, and stems.
const NUMBERS: [(&[&str], &[&str]); Language::COUNT] = [
    (
        &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half", "dozen"],
        &[
            "thirt", "fourt", "fift", "sixt", "sevent", "eight", "ninet", "twent", "fort", "hundred", "thousand",
            "percent",
        ],
    ),
    (
        &["dwa", "dwie", "dwóch", "dwoma", "trzy", "trzech", "trzema", "sto", "stu", "pół"],
        &[
            "czter",
            "czternast",
            "pięć",
            "pięci",
            "sześć",
            "sześci",
            "siedem",
            "siedmi",
            "osiem",
            "ośmi",
            "dziewię",
            "dziesię",
            "jedenast",
            "dwanaś",
            "dwunast",
            "trzyna",
            "piętna",
            "szesna",
            "dwadzie",
            "trzydzie",
            "dwieście",
            "trzysta",
            "tysiąc",
            "tysięc",
            "procent",
            "połow",
        ],
    ),
];

/// Capitalised words that are no names, in small letters.
const FORMS: &[&str] = &[
    "i",
    "i’m",
    "i'm",
    "i’ll",
    "i'll",
    "i’d",
    "i'd",
    "i’ve",
    "i've",
    "pan",
    "pana",
    "panu",
    "panem",
    "panie",
    "pani",
    "panią",
    "państwo",
    "państwa",
    "państwu",
    "państwem",
    "państwie",
    "mr",
    "mrs",
    "ms",
];

/// What a reply is to the trainee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Good,
    Trap,
}

/// Which kind a line is; `None`: it isn't weighed.
fn kind(voice: Voice) -> Option<Kind> {
    use Move::*;
    match voice {
        Voice::Twist => Some(Kind::Trap),
        Voice::Rep(M14, Manner::Why) | Voice::Rep(M16, Manner::Bluff) => Some(Kind::Trap),
        Voice::Rep(M29, Manner::Overpromise) | Voice::Rep(M31, Manner::Fake) => Some(Kind::Trap),
        Voice::Rep(M2 | M19 | M20 | M26 | M34, _) => Some(Kind::Trap),
        Voice::Rep(M10 | M18 | M28 | M31 | M38 | M39 | M42, _) => None,
        Voice::Rep(..) => Some(Kind::Good),
        _ => None,
    }
}

/// What can be seen of the lines of one kind.
#[derive(Debug, Default)]
struct Looks {
    words: Vec<u16>,
    questions: usize,
    figures: usize,
    polite: usize,
    names: usize,
}

impl Looks {
    fn add(&mut self, line: &Line, language: Language) {
        let pieces = line.pieces(language);
        let text = longest(pieces);
        self.words.push(line.words[language.index()]);
        self.questions += usize::from(text.trim_end_matches(['”', '"', ' ']).ends_with('?'));
        self.figures += usize::from(has_figure(pieces, &text, language));
        self.polite += usize::from(is_polite(&text, language));
        self.names += usize::from(has_name(&text));
    }

    fn len(&self) -> usize {
        self.words.len()
    }

    fn percent(&self, count: usize) -> usize {
        (count * 100 + self.len() / 2) / self.len().max(1)
    }

    /// Twice the median, so that it is a whole number.
    fn median_doubled(&mut self) -> usize {
        self.words.sort_unstable();
        let at = |n: usize| self.words.get(n).map_or(0, |words| usize::from(*words));
        at(self.len() / 2) + at(self.len().saturating_sub(1) / 2)
    }
}

/// Whether a line has a digit, a number in words, or a placeholder that becomes one.
fn has_figure(pieces: &[Piece], text: &str, language: Language) -> bool {
    let figure = |piece: &Piece| {
        matches!(piece, Piece::Placeholder(Placeholder::Price | Placeholder::Discount | Placeholder::Number))
    };
    let (whole, stems) = NUMBERS[language.index()];
    let is_number = |word: &str| whole.contains(&word) || stems.iter().any(|stem| word.starts_with(stem));
    pieces.iter().any(figure)
        || text.chars().any(|c| c.is_ascii_digit())
        || small_words(text).any(|word| is_number(&word))
}

/// The words of a text in small letters, without signs.
fn small_words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn is_polite(text: &str, language: Language) -> bool {
    small_words(text).any(|word| POLITE[language.index()].contains(&word.as_str()))
}

/// Whether a word that doesn't begin a sentence has a capital and is no form of address.
fn has_name(text: &str) -> bool {
    let mut begins = true;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let capital = bare.chars().next().is_some_and(char::is_uppercase);
        if capital && !begins && !FORMS.contains(&bare.to_lowercase().as_str()) {
            return true;
        }
        begins = word.ends_with(['.', '?', '!', '…', ':', '–']) || (bare.is_empty() && begins);
    }
    false
}

pub(super) fn check(raw: &RawPack, compiled: &Compiled, problems: &mut Problems<'_>) {
    for (n, prospect) in (0_u16..).zip(&raw.prospects) {
        for language in Language::ALL {
            let (mut good, mut trap) = (Looks::default(), Looks::default());
            for (_, line) in compiled.book.lines.iter().filter(|(_, line)| line.prospect == Some(n)) {
                match kind(line.voice) {
                    Some(Kind::Good) => good.add(line, *language),
                    Some(Kind::Trap) => trap.add(line, *language),
                    None => {}
                }
            }
            if good.len() >= FEWEST && trap.len() >= FEWEST {
                let at = problems.field(place(prospect.file, 0), "rep");
                compare(&mut good, &mut trap, *language, at, problems);
            }
        }
    }
}

fn compare(good: &mut Looks, trap: &mut Looks, language: Language, at: Place, problems: &mut Problems<'_>) {
    let code = language.code();
    let (of_good, of_trap) = (good.median_doubled(), trap.median_doubled());
    let (small, large) = (of_good.min(of_trap), of_good.max(of_trap));
    if large * 100 > small * (100 + MEDIAN_PERCENT) {
        let half = |doubled: usize| format!("{}{}", doubled / 2, if doubled % 2 == 1 { ".5" } else { "" });
        let message = format!(
            "in `{code}` the median good reply has {} words and the median trap {}: more than {MEDIAN_PERCENT} % apart",
            half(of_good),
            half(of_trap)
        );
        problems.add(at, message);
    }
    let asked = trap.percent(trap.questions);
    if asked < EACH_KIND_PERCENT {
        problems.add(at, format!("in `{code}` {asked} % of the traps are questions: one in five at least is right"));
    }
    let stated = good.percent(good.len() - good.questions);
    if stated < EACH_KIND_PERCENT {
        let message =
            format!("in `{code}` {stated} % of the good replies are statements: one in five at least is right");
        problems.add(at, message);
    }
    let shares = [
        ("a figure", good.figures, trap.figures),
        ("a politeness word", good.polite, trap.polite),
        ("a name", good.names, trap.names),
    ];
    for (what, of_good, of_trap) in shares {
        let (of_good, of_trap) = (good.percent(of_good), trap.percent(of_trap));
        if of_good.abs_diff(of_trap) > SHARE_POINTS {
            let message = format!(
                "in `{code}` {of_good} % of the good replies and {of_trap} % of the traps have {what}: \
                 more than {SHARE_POINTS} points apart"
            );
            problems.add(at, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::line::parse;
    use super::*;

    fn figure(text: &str, language: Language) -> bool {
        let pieces = parse(text, language, &[]).unwrap();
        has_figure(&pieces, &longest(&pieces), language)
    }

    #[test]
    fn figures_are_found_in_digits_words_and_placeholders() {
        assert!(figure("It takes 9 days.", Language::En));
        assert!(figure("Fourteen a quarter.", Language::En));
        assert!(figure("That is {price}.", Language::En));
        assert!(!figure("One moment.", Language::En));
        assert!(figure("Czternaście na kwartał.", Language::Pl));
        assert!(!figure("Pan to trzyma na stole.", Language::Pl));
    }

    #[test]
    fn names_arent_mistaken_for_first_words_or_forms_of_address() {
        assert!(has_name("So it was Marek who signed."));
        assert!(!has_name("I think so. Have I got that right?"));
        assert!(!has_name("Czego Pani potrzebuje? Co Państwo mają?"));
        assert!(!has_name("– Tak. Dobrze."));
    }

    #[test]
    fn a_twist_is_a_trap_and_a_follow_up_isnt_weighed() {
        assert_eq!(kind(Voice::Twist), Some(Kind::Trap));
        assert_eq!(kind(Voice::FollowUp), None);
        assert_eq!(kind(Voice::Rep(Move::M14, Manner::Plain)), Some(Kind::Good));
        assert_eq!(kind(Voice::Rep(Move::M14, Manner::Why)), Some(Kind::Trap));
        assert_eq!(kind(Voice::Rep(Move::M31, Manner::Plain)), None);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_middle_two() {
        let mut looks = Looks { words: vec![14, 10, 12, 11], ..Looks::default() };
        assert_eq!(looks.median_doubled(), 23);
    }
}
