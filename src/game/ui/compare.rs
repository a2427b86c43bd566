//! How do two ways of playing a moment look beside each other? Two cards, the odds as two lines, the transcript in two columns.

use bevy_egui::egui::{Align, Color32, CornerRadius, Label, Layout, Rect, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::transcript::{entries_ui, transcript_height};
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, card, labelled, tag};
use crate::game::view::{CompareView, SideView, TurnPair};
use crate::text::Catalog;

/// Between the two columns: the number of the turn stands there.
const GUTTER: f32 = 44.0;
/// How high the odds are.
const ODDS: f32 = 96.0;

/// Both branches. `newest` isn't marked here: nothing is new.
pub fn compare_ui(ui: &mut Ui, catalog: &Catalog, view: &CompareView) {
    ui.spacing_mut().item_spacing.y = 10.0;
    ui.add(Label::new(Kind::Title.text(&view.moment)).wrap());
    ui.add(Label::new(Kind::Note.soft(&view.note)).wrap());
    let remembered = ui.id().with("side-height");
    let before: f32 = ui.data(|data| data.get_temp(remembered)).unwrap_or(0.0);
    let high = beside(ui, before, |ui, place| side_ui(ui, &view.sides[place]));
    ui.data_mut(|data| data.insert_temp(remembered, high));
    if view.sides.iter().any(|side| side.odds.is_some()) {
        odds_ui(ui, catalog, view);
    }
    for pair in &view.turns {
        turn_ui(ui, pair);
    }
}

/// Two columns with a gutter; gives how high the higher one became.
fn beside(ui: &mut Ui, high: f32, mut content: impl FnMut(&mut Ui, usize)) -> f32 {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    let column = (width - GUTTER) / 2.0;
    let mut most = 0.0_f32;
    for place in 0..2 {
        let left = rect.left() + (column + GUTTER) * place as f32;
        let room = Rect::from_min_size(pos2(left, rect.top()), vec2(column, high));
        let mut child = ui
            .new_child(UiBuilder::new().max_rect(room).id_salt(("beside", place)).layout(Layout::top_down(Align::Min)));
        content(&mut child, place);
        most = most.max(child.min_rect().height());
    }
    most
}

fn side_ui(ui: &mut Ui, side: &SideView) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        labelled(ui, &side.name);
        ui.horizontal_wrapped(|ui| {
            ui.label(Kind::Headline.text(capital(&side.outcome)));
            let (ink, ground) = match side.is_right {
                Some(true) => (GOOD, GOOD_TINT),
                Some(false) => (BAD, BAD_TINT),
                None => (WARN_INK, WARM_PALE),
            };
            tag(ui, &side.right, ink, ground);
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            for (name, value) in &side.figures {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.label(Kind::Label.soft(name));
                    ui.label(Kind::BodyStrong.text(value));
                });
            }
        });
    });
}

/// A word at the head of a card.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The colours of the two lines.
const INKS: [Color32; 2] = [SOFT, ACCENT];

/// The odds of both from the fork on; the last point is what came of it.
fn odds_ui(ui: &mut Ui, catalog: &Catalog, view: &CompareView) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_wrapped(|ui| {
            labelled(ui, catalog.get("ui-compare-odds"));
            for (side, ink) in view.sides.iter().zip(INKS).filter(|(side, _)| side.odds.is_some()) {
                ui.add_space(8.0);
                let (line, _) = ui.allocate_exact_size(vec2(18.0, 8.0), Sense::hover());
                ui.painter().hline(line.x_range(), line.center().y, Stroke::new(2.5, ink));
                ui.label(Kind::Label.text(&side.name));
            }
        });
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ODDS), Sense::hover());
        let painter = ui.painter();
        let last = view.sides.iter().filter_map(|side| side.odds.as_ref()?.last()).map(|(turn, _)| *turn).max();
        let last = f32::from(last.unwrap_or(view.turn).max(view.turn + 1));
        let first = f32::from(view.turn);
        let font = Kind::Label.style().resolve(ui.style());
        let widest = painter.layout_no_wrap("100%".to_owned(), font.clone(), SOFT).size().x;
        let room = rect.with_min_x(rect.left() + widest + 2.0).shrink2(vec2(6.0, 6.0));
        for percent in [0.0_f32, 50.0, 100.0] {
            let y = room.bottom() - room.height() * percent / 100.0;
            painter.hline(room.x_range(), y, Stroke::new(1.0, FAINT));
            let words = painter.layout_no_wrap(format!("{percent:.0}%"), font.clone(), SOFT);
            painter.galley(pos2(room.left() - 8.0 - words.size().x, y - words.size().y / 2.0), words, SOFT);
        }
        for (side, ink) in view.sides.iter().zip(INKS) {
            let Some(odds) = &side.odds else { continue };
            let at = |(turn, odds): &(u16, i16)| {
                let part = (f32::from(*turn) - first) / (last - first);
                let y = room.bottom() - room.height() * f32::from((*odds).clamp(0, 1_000)) / 1_000.0;
                pos2(room.left() + room.width() * part.clamp(0.0, 1.0), y)
            };
            let points: Vec<_> = odds.iter().map(at).collect();
            if let Some(end) = points.last() {
                painter.circle_filled(*end, 4.0, ink);
            }
            painter.line(points, Stroke::new(2.0, ink));
        }
    });
}

/// One turn: its number in the gutter, what was said on both sides.
fn turn_ui(ui: &mut Ui, pair: &TurnPair) {
    let width = (ui.available_width() - GUTTER) / 2.0;
    let high = pair.sides.iter().map(|side| transcript_height(ui, side, width)).fold(0.0, f32::max);
    let top = ui.cursor().top();
    let middle = ui.cursor().left() + ui.available_width() / 2.0;
    beside(ui, high, |ui, place| entries_ui(ui, &pair.sides[place]));
    let font = Kind::Key.style().resolve(ui.style());
    let words = ui.painter().layout_no_wrap(pair.turn.to_string(), font, SOFT);
    let cap = Rect::from_center_size(pos2(middle, top + 12.0), words.size() + vec2(10.0, 4.0));
    ui.painter().rect_filled(cap, CornerRadius::same(8), FAINT);
    ui.painter().galley(cap.center() - words.size() / 2.0, words, SOFT);
}
