//! How is a turn told on a terminal? Who said what, and the day.

use crate::sim::event::Event;
use crate::sim::{Known, Session};
use crate::text::{Voice, date, escape_terminal};

/// The words of a turn: who and what.
pub(super) fn lines(voice: &Voice<'_>, session: &Session, events: &[Event]) -> Vec<(String, String)> {
    let known = session.known();
    let mut list = Vec::new();
    for event in events {
        match event {
            Event::Said { line } => list.push(("rep".to_owned(), voice.line(known, *line))),
            Event::Heard { person, line, .. } | Event::Told { person, line, .. } => {
                list.push((format!("person {person}"), voice.line(known, *line)));
            }
            Event::News { line, .. } => list.push(("person 0".to_owned(), voice.line(known, *line))),
            Event::Seen { line, .. } => list.push(("look".to_owned(), voice.line(known, *line))),
            Event::Sent { lines, .. } => {
                let text = lines.iter().map(|line| voice.line(known, *line)).collect::<Vec<_>>().join(" ");
                list.push(("rep".to_owned(), text));
            }
            Event::TouchAnswered { line: Some(line), .. } => {
                list.push(("person 0".to_owned(), voice.line(known, *line)))
            }
            _ => {}
        }
    }
    list
}

/// The words of a turn as a terminal shows them, under the day where another one has come.
pub(super) fn told(voice: &Voice<'_>, before: &Known, session: &Session, events: &[Event]) -> Vec<String> {
    let known = session.known();
    let mut list = Vec::new();
    if before.now / 1_440 != known.now / 1_440 {
        list.push(format!("— {}", date(known.season, known.now / 1_440, voice.lang)));
    }
    for (who, text) in lines(voice, session, events) {
        let mark = match who.as_str() {
            "rep" => ">",
            "look" => "  *",
            _ => "<",
        };
        list.push(format!("{mark} {}", escape_terminal(&text)));
    }
    list
}
