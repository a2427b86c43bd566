//! How is a report written as a page? One file that needs nothing else: styles and drawings inside, names escaped by maud.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chart;
use crate::report::page::{Block, Chart, Figure, Page, Table};

/// The styles, for screen and paper.
const STYLE: &str = include_str!("page.css");

/// Writes it.
pub fn write(page: &Page) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(page.lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="Dealdojo";
                title { (page.title) " – Dealdojo" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        h1 { (page.title) }
                        p.about { (page.about) }
                    }
                    @for block in &page.blocks { (self::block(block)) }
                    section.notes {
                        h2 { (page.notes_title) }
                        ul { @for note in &page.notes { li { (note) } } }
                    }
                }
            }
        }
    };
    markup.into_string()
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Heading(title) => html! { h2 { (title) } },
        Block::Say(sentence) => html! { p.say { (sentence) } },
        Block::Figures(list) => figures(list),
        Block::Table(list) => table(list),
        Block::Chart(Chart::Funnel(bars)) => drawing(&bars.title, &chart::funnel(bars)),
        Block::Chart(Chart::Lengths(strips)) => drawing(&strips.title, &chart::lengths(strips)),
        Block::Chart(Chart::Skills(bars)) => drawing(&bars.title, &chart::skills(bars)),
    }
}

fn drawing(title: &str, chart: &Markup) -> Markup {
    html! { figure { figcaption { (title) } (chart) } }
}

fn figures(list: &[Figure]) -> Markup {
    html! {
        dl.figures {
            @for figure in list {
                div {
                    dt { (figure.label) }
                    dd.value { (figure.value) }
                    dd.detail { (figure.detail) }
                }
            }
        }
    }
}

fn table(table: &Table) -> Markup {
    html! {
        div.table {
            table {
                thead { tr { @for head in &table.head { th scope="col" { (head) } } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (column, cell) in row.iter().enumerate() {
                                @if column == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
