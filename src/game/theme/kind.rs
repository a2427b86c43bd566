//! Which sizes and weights of type are there? One name per use; the text-size setting scales them all.

use bevy_egui::egui::{Color32, FontId, RichText, TextStyle};

use super::fonts::cut;
use super::palette::{INK, SOFT};

/// A use of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The page's headline.
    Headline,
    /// A card's title, a name.
    Title,
    /// The prospect's newest line.
    Line,
    /// Text.
    Body,
    /// Text that stands out.
    BodyStrong,
    /// A note.
    Note,
    /// A figure or value beside notes.
    NoteStrong,
    /// A look or a silence.
    Beat,
    /// A key, a tag.
    Key,
    /// A small label.
    Label,
}

/// Every use with its size and cut.
pub(crate) const KINDS: [(Kind, &str, f32, &str); 10] = [
    (Kind::Headline, "headline", 22.0, "bold"),
    (Kind::Title, "title", 17.0, "bold"),
    (Kind::Line, "line", 17.0, "regular"),
    (Kind::Body, "body", 15.0, "regular"),
    (Kind::BodyStrong, "body-strong", 15.0, "semibold"),
    (Kind::Note, "note", 13.0, "regular"),
    (Kind::NoteStrong, "note-strong", 13.0, "semibold"),
    (Kind::Beat, "beat", 13.0, "italic"),
    (Kind::Key, "key", 12.0, "semibold"),
    (Kind::Label, "label", 12.0, "regular"),
];

impl Kind {
    fn row(self) -> (Kind, &'static str, f32, &'static str) {
        KINDS[self as usize]
    }

    /// Its name among egui's text styles.
    pub fn style(self) -> TextStyle {
        TextStyle::Name(self.row().1.into())
    }

    /// Its font at a text size in percent.
    pub(crate) fn font(self, percent: u16) -> FontId {
        let (_, _, size, name) = self.row();
        FontId::new((size * f32::from(percent) / 100.0).round(), cut(name))
    }

    /// Words of this kind in ink.
    pub fn text(self, words: impl Into<String>) -> RichText {
        self.colored(words, INK)
    }

    /// Words of this kind, soft.
    pub fn soft(self, words: impl Into<String>) -> RichText {
        self.colored(words, SOFT)
    }

    /// Words of this kind in a colour.
    pub fn colored(self, words: impl Into<String>, color: Color32) -> RichText {
        RichText::new(words).text_style(self.style()).color(color)
    }
}
