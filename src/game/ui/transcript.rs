//! What was said? Bubbles left and right, looks in italics, notes between them; the newest stands at the bottom.

use std::sync::Arc;

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, CornerRadius, FontId, Galley, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::scroll::{Moves, scrolls_from_the_end};
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, appear};
use crate::game::transcript::{Entry, Look};

const PAD_X: f32 = 14.0;
const PAD_Y: f32 = 10.0;
const TAG_X: f32 = 10.0;
const TAG_Y: f32 = 3.0;

/// Between an entry and the next.
fn space(look: Look) -> f32 {
    match look {
        Look::Note => 4.0,
        Look::Fact => 6.0,
        _ => 9.0,
    }
}

struct Piece {
    galley: Arc<Galley>,
    who: Option<Arc<Galley>>,
    size: bevy_egui::egui::Vec2,
}

/// Draws the transcript into the room that is there. `newest`: the turn that counts as new.
pub fn transcript_ui(ui: &mut Ui, entries: &[Entry], newest: u16) {
    let high = ui.available_height();
    let (part, _) = appear(ui, "turn", newest);
    scrolls_from_the_end(ui, Moves::Always, |ui| {
        let width = ui.available_width() - 6.0;
        ui.spacing_mut().item_spacing.y = 0.0;
        let last_line = entries.iter().rposition(|entry| matches!(entry.look, Look::Person | Look::PersonMail));
        let pieces: Vec<Piece> = entries
            .iter()
            .enumerate()
            .map(|(place, entry)| measure(ui, entry, width, last_line == Some(place)))
            .collect();
        let whole: f32 = pieces.iter().zip(entries).map(|(piece, entry)| piece.size.y + space(entry.look)).sum();
        ui.add_space((high - whole).max(0.0));
        // What was looked up stands among the notes, what was told below the line.
        let mut among_notes = false;
        for (entry, piece) in entries.iter().zip(pieces) {
            let new = entry.turn == newest;
            among_notes = entry.look == Look::Note || among_notes && entry.look == Look::Fact;
            paint(ui, entry, piece, width, among_notes, if new { part } else { 1.0 });
        }
    });
}

/// Draws entries one below another, as wide as there is room; nothing scrolls or is new.
pub fn entries_ui(ui: &mut Ui, entries: &[Entry]) {
    let width = ui.available_width() - 6.0;
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut among_notes = false;
    for entry in entries {
        let piece = measure(ui, entry, width, false);
        among_notes = entry.look == Look::Note || among_notes && entry.look == Look::Fact;
        paint(ui, entry, piece, width, among_notes, 1.0);
    }
}

/// How high the whole transcript is at a width.
pub fn transcript_height(ui: &Ui, entries: &[Entry], width: f32) -> f32 {
    entries.iter().map(|entry| measure(ui, entry, width - 6.0, false).size.y + space(entry.look)).sum::<f32>() + 8.0
}

fn font(ui: &Ui, kind: Kind) -> FontId {
    kind.style().resolve(ui.style())
}

fn measure(ui: &Ui, entry: &Entry, width: f32, newest_line: bool) -> Piece {
    let bubble = (width * 0.82).min(560.0);
    let (kind, room) = match entry.look {
        Look::Person if newest_line => (Kind::Line, bubble),
        Look::Rep | Look::RepMail | Look::Person | Look::PersonMail => (Kind::Body, bubble),
        Look::Beat => (Kind::Beat, bubble),
        Look::Note | Look::Fact => (Kind::Note, width * 0.9),
        Look::Stage => (Kind::Key, width * 0.9),
    };
    let ink = match entry.look {
        Look::Beat | Look::Note => SOFT,
        Look::Fact => GOOD,
        Look::Stage => ACCENT,
        _ => INK,
    };
    let words = if entry.look == Look::Fact { format!("+ {}", entry.words) } else { entry.words.clone() };
    let mut job = LayoutJob::simple(words, font(ui, kind), ink, room - 2.0 * PAD_X);
    if entry.look == Look::Note {
        job.halign = Align::Center;
    }
    let galley = ui.painter().layout_job(job);
    let who = entry.who.as_ref().map(|who| ui.painter().layout_no_wrap(who.clone(), font(ui, Kind::Key), SOFT));
    let head = who.as_ref().map_or(0.0, |who| who.size().y + 3.0);
    let wide = galley.size().x.max(who.as_ref().map_or(0.0, |who| who.size().x));
    let size = match entry.look {
        Look::Rep | Look::RepMail | Look::Person | Look::PersonMail => {
            vec2(wide + 2.0 * PAD_X, galley.size().y + head + 2.0 * PAD_Y)
        }
        Look::Beat => vec2(wide + 2.0 * PAD_X, galley.size().y + 4.0),
        Look::Note => vec2(wide, galley.size().y),
        Look::Fact => vec2(wide + 2.0 * TAG_X, galley.size().y + 2.0 * TAG_Y),
        Look::Stage => vec2(width, galley.size().y + 8.0),
    };
    Piece { galley, who, size }
}

fn paint(ui: &mut Ui, entry: &Entry, piece: Piece, width: f32, centered: bool, opacity: f32) {
    let (whole, response) = ui.allocate_exact_size(vec2(width, piece.size.y + space(entry.look)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &entry.words));
    if !ui.is_rect_visible(whole) {
        return;
    }
    let rep = matches!(entry.look, Look::Rep | Look::RepMail);
    let left = match entry.look {
        Look::Rep | Look::RepMail => whole.right() - piece.size.x,
        _ if centered => whole.center().x - piece.size.x / 2.0,
        _ => whole.left(),
    };
    let rect = Rect::from_min_size(pos2(left, whole.top()), piece.size);
    let mut painter = ui.painter().clone();
    if opacity < 1.0 {
        painter.multiply_opacity(opacity);
    }
    let painter = &painter;
    let sharp = if rep {
        CornerRadius { nw: 12, ne: 3, sw: 12, se: 12 }
    } else {
        CornerRadius { nw: 3, ne: 12, sw: 12, se: 12 }
    };
    match entry.look {
        Look::Rep | Look::RepMail => {
            painter.rect_filled(rect, sharp, TINT);
        }
        Look::Person | Look::PersonMail => {
            painter.rect(rect, sharp, CARD, Stroke::new(1.0, LINE), StrokeKind::Inside);
        }
        Look::Fact => {
            painter.rect_filled(rect, CornerRadius::same(9), GOOD_TINT);
        }
        Look::Stage => {
            let y = rect.center().y;
            let text = piece.galley.size().x + 12.0;
            painter.hline(rect.left()..=rect.center().x - text / 2.0, y, Stroke::new(1.0, LINE));
            painter.hline(rect.center().x + text / 2.0..=rect.right(), y, Stroke::new(1.0, LINE));
        }
        _ => {}
    }
    let mut at = match entry.look {
        Look::Rep | Look::RepMail | Look::Person | Look::PersonMail => rect.min + vec2(PAD_X, PAD_Y),
        Look::Beat => rect.min + vec2(PAD_X, 2.0),
        Look::Stage => pos2(rect.center().x - piece.galley.size().x / 2.0, rect.top() + 4.0),
        Look::Note => pos2(rect.center().x, rect.top()),
        Look::Fact => rect.min + vec2(TAG_X, TAG_Y),
    };
    if let Some(who) = piece.who {
        let high = who.size().y + 3.0;
        painter.galley(at, who, SOFT);
        at.y += high;
    }
    painter.galley(at, piece.galley, INK);
}
