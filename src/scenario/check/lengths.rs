//! Is every line as long as a person would make it? Missing words, and the bounds of play.md section 2.

use super::super::compile::Compiled;
use super::super::diagnostic::Problems;
use super::super::line::{Language, count_words};
use super::super::lines::{Line, Voice};
use super::super::source::Place;

/// Most words of a written first contact, its three parts together.
const TOUCH: u16 = 60;

/// Fewest and most words of a line.
fn bounds(voice: Voice) -> (u16, u16) {
    match voice {
        Voice::Rep(..) | Voice::Twist => (8, 18),
        Voice::FollowUp | Voice::LeadIn => (1, 7),
        Voice::Says => (4, 25),
        Voice::Discloses => (4, 35),
        Voice::Beat => (1, 18),
        Voice::Tell => (4, 15),
        Voice::Touch | Voice::Reply => (1, TOUCH),
    }
}

pub(super) fn check(compiled: &Compiled, problems: &mut Problems<'_>) {
    for (_, line) in compiled.book.lines.iter() {
        for language in Language::ALL {
            one_line(line, *language, problems);
        }
    }
    for label in &compiled.book.labels {
        for language in Language::ALL {
            let text = &label.texts[language.index()];
            if text.trim().is_empty() {
                empty(label.place, *language, problems);
            }
            let words = count_words(text);
            if let Some(most) = label.most.filter(|most| words > *most) {
                let message = format!("{words} words where at most {most} fit");
                problems.add_in(label.place, language.code(), message);
            }
        }
    }
    touches(compiled, problems);
}

fn empty(at: Place, language: Language, problems: &mut Problems<'_>) {
    problems.add_in(at, language.code(), format!("the words in `{}` are missing", language.code()));
}

fn one_line(line: &Line, language: Language, problems: &mut Problems<'_>) {
    let words = line.words[language.index()];
    let (fewest, most) = bounds(line.voice);
    if words == 0 {
        empty(line.place, language, problems);
    } else if !(fewest..=most).contains(&words) {
        let message = format!("{words} words where {fewest} to {most} are right");
        problems.add_in(line.place, language.code(), message);
    }
}

/// The longest parts of each prospect's touch, together.
fn touches(compiled: &Compiled, problems: &mut Problems<'_>) {
    let lines = &compiled.book.lines;
    for cast in &compiled.prospects {
        let parts = [
            cast.openings.iter().map(|opening| opening.line).collect::<Vec<_>>(),
            cast.substances.iter().map(|(_, line)| *line).collect(),
            cast.asks.iter().map(|(_, line)| *line).collect(),
        ];
        for language in Language::ALL {
            let words = |id: &u16| lines.get(*id).map_or(0, |line| line.words[language.index()]);
            let sum: u16 = parts.iter().map(|part| part.iter().map(words).max().unwrap_or(0)).sum();
            let first = parts[0].first().and_then(|id| lines.get(*id));
            if let Some(line) = first.filter(|_| sum > TOUCH) {
                let message = format!("the longest touch in `{}` has {sum} words where {TOUCH} fit", language.code());
                problems.add(line.place, message);
            }
        }
    }
}
