//! Is the Polish typeset and worded as polish.md says? Only what is surely wrong.

use super::super::compile::Compiled;
use super::super::diagnostic::Problems;
use super::super::line::{Language, Piece};
use super::super::source::Place;

/// What is never right in Polish text, and what is.
const SIGNS: [(&str, &str); 4] = [("\"", "„…”"), ("...", "…"), (" - ", " – "), ("“", "”")];

/// Words and phrases that are out (by their stems, in small letters), and what to say.
const OUT: [(&str, &str); 10] = [
    ("adresować obawy", "odnieść się do obaw"),
    ("adresuje obawy", "odnosi się do obaw"),
    ("adresujemy obawy", "odnosimy się do obaw"),
    ("dedykowan", "przeznaczony dla"),
    ("w oparciu o", "na podstawie"),
    ("na ten moment", "teraz"),
    ("pain point", "problem, to co boli"),
    ("case study", "przykład klienta"),
    ("ownership", "odpowiedzialność"),
    ("challenge", "wyzwanie, trudność"),
];

pub(super) fn check(compiled: &Compiled, problems: &mut Problems<'_>) {
    for (_, line) in compiled.book.lines.iter() {
        let mut text = String::new();
        for piece in line.pieces(Language::Pl) {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Selector { parts, .. } => text.push_str(&parts.join("|")),
                Piece::Placeholder(_) => text.push('0'),
            }
        }
        polish(&text, line.place, problems);
    }
    for label in &compiled.book.labels {
        polish(&label.texts[Language::Pl.index()], label.place, problems);
    }
}

fn polish(text: &str, at: Place, problems: &mut Problems<'_>) {
    for (wrong, right) in SIGNS {
        if text.contains(wrong) {
            problems.add_in(at, "pl", format!("Polish writes {}, not {}", right.trim(), wrong.trim()));
        }
    }
    if text.matches('„').count() != text.matches('”').count() {
        problems.add_in(at, "pl", "a quotation begins with „ and ends with ”");
    }
    let small = text.to_lowercase().replace('\u{a0}', " ");
    for (wrong, right) in OUT {
        if small.contains(wrong) {
            problems.add_in(at, "pl", format!("not „{wrong}” in Polish, but „{right}”"));
        }
    }
}
