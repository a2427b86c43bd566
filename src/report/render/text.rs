//! How is a report written for a terminal? Aligned columns, lines of at most 100 signs where the words allow it.

use crate::report::page::{Block, Figure, Page, Table};
use crate::text::escape_terminal;

/// Signs in a line of running text.
const WIDTH: usize = 100;

/// Writes it.
pub fn write(page: &Page) -> String {
    let mut text = String::new();
    heading(&mut text, &page.title, '=');
    wrap(&mut text, &page.about, "", "");
    for block in &page.blocks {
        match block {
            Block::Heading(title) => {
                text.push('\n');
                heading(&mut text, title, '-');
            }
            Block::Say(sentence) => {
                text.push('\n');
                wrap(&mut text, sentence, "", "");
            }
            Block::Figures(list) => {
                text.push('\n');
                figures(&mut text, list);
            }
            Block::Table(list) => table(&mut text, list),
            Block::Chart(_) => {}
        }
    }
    text.push('\n');
    heading(&mut text, &page.notes_title, '-');
    for note in &page.notes {
        wrap(&mut text, note, "- ", "  ");
    }
    match escape_terminal(&text) {
        std::borrow::Cow::Borrowed(_) => text,
        std::borrow::Cow::Owned(safe) => safe,
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn heading(text: &mut String, title: &str, line: char) {
    text.push_str(title);
    text.push('\n');
    text.extend(std::iter::repeat_n(line, width(title)));
    text.push('\n');
}

/// Puts words into lines; no-break spaces hold.
fn wrap(text: &mut String, words: &str, first: &str, later: &str) {
    text.push_str(first);
    let mut at = width(first);
    for (n, word) in words.split(' ').enumerate() {
        let long = width(word);
        if n > 0 && at + 1 + long > WIDTH {
            text.push('\n');
            text.push_str(later);
            at = width(later);
        } else if n > 0 {
            text.push(' ');
            at += 1;
        }
        text.push_str(word);
        at += long;
    }
    text.push('\n');
}

fn figures(text: &mut String, list: &[Figure]) {
    let widest = |of: fn(&Figure) -> &str| list.iter().map(|figure| width(of(figure))).max().unwrap_or(0);
    let (label, value) = (widest(|figure| &figure.label), widest(|figure| &figure.value));
    for figure in list {
        let line = format!("{:<label$}  {:>value$}  {}", figure.label, figure.value, figure.detail);
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

fn table(text: &mut String, table: &Table) {
    let columns = table.head.len();
    let lines = || std::iter::once(&table.head).chain(&table.rows);
    let widths: Vec<usize> = (0..columns)
        .map(|column| lines().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0))
        .collect();
    for (n, row) in lines().enumerate() {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
        if n == 0 {
            let rule = widths.iter().sum::<usize>() + 2 * columns.saturating_sub(1);
            text.extend(std::iter::repeat_n('-', rule));
            text.push('\n');
        }
    }
}
