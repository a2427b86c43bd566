//! What was decided? The moment with the face, what could be said and its odds as bars, what was known.

use bevy_egui::egui::{
    Color32, CornerRadius, Label, Rect, Sense, Stroke, TextureId, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, key_hint, labelled, mark_ink, mark_tag, picture, tag};
use crate::game::transcript::{Entry, Look};
use crate::game::view::{DecisionView, ReplyView, SituationView};
use crate::text::Catalog;

/// A step along the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the decision before or after.
    Decision(bool),
    /// To the marked moment before or after.
    Mark(bool),
}

/// Number, label and the ways on; the step that was pressed.
pub fn decision_head_ui(ui: &mut Ui, catalog: &Catalog, decision: &DecisionView, marked: bool) -> Option<Step> {
    let mut step = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(Kind::Title.text(&decision.title));
        let (ink, ground) = mark_tag(decision.mark);
        tag(ui, &decision.tag, ink, ground);
        let keys = [
            ("←", "", true, Step::Decision(false)),
            ("→", "ui-analysis-key-decisions", true, Step::Decision(true)),
            ("Shift ←", "", marked, Step::Mark(false)),
            ("Shift →", "ui-analysis-key-marked", marked, Step::Mark(true)),
        ];
        for (key, words, enabled, to) in keys {
            let words = if words.is_empty() { String::new() } else { catalog.get(words) };
            if key_hint(ui, key, &words, enabled, true).clicked() && enabled {
                step = Some(to);
            }
        }
    });
    ui.add(Label::new(Kind::Label.soft(&decision.when)).wrap());
    step
}

/// The moment: face, what was said before, what was done, what came back. `shows`: with what was done.
pub fn moment_ui(ui: &mut Ui, catalog: &Catalog, moment: &SituationView, face: Option<TextureId>, shows: bool) {
    const FACE: f32 = 64.0;
    let width = ui.available_width();
    let left = if face.is_some() { FACE + 12.0 } else { 0.0 };
    let top = ui.cursor().min;
    let block = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        ui.vertical(|ui| {
            ui.set_width(width - left);
            ui.spacing_mut().item_spacing.y = 3.0;
            let from = moment.before.len().saturating_sub(2);
            for entry in &moment.before[from..] {
                entry_ui(ui, catalog, moment, entry);
            }
            if shows {
                ui.add(Label::new(Kind::Body.text(&moment.done)).wrap());
                for entry in moment.after.iter().take(2) {
                    entry_ui(ui, catalog, moment, entry);
                }
            }
        });
    });
    if let Some(face) = face {
        let rect = Rect::from_min_size(top, vec2(FACE, FACE));
        ui.painter().rect_filled(rect, CornerRadius::same(8), WARM);
        picture(ui, face, rect, CornerRadius::same(8), Color32::WHITE);
        let missing = FACE - block.response.rect.height();
        if missing > 0.0 {
            ui.add_space(missing);
        }
    }
}

fn entry_ui(ui: &mut Ui, catalog: &Catalog, moment: &SituationView, entry: &Entry) {
    let words = match entry.look {
        Look::Person | Look::PersonMail => {
            let name = entry.who.clone().unwrap_or_else(|| moment.name.clone());
            catalog.with("report-moment-person-said", &[("name", name.into()), ("words", (&entry.words).into())])
        }
        Look::Rep | Look::RepMail => catalog.with("report-moment-you-said", &[("words", (&entry.words).into())]),
        _ => {
            ui.add(Label::new(Kind::Beat.soft(&entry.words)).wrap());
            return;
        }
    };
    ui.add(Label::new(Kind::Note.soft(words)).wrap());
}

/// The alternatives, the best first, with their odds as bars.
pub fn replies_ui(ui: &mut Ui, catalog: &Catalog, decision: &DecisionView) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let width = ui.available_width();
    let bar = (width * 0.18).clamp(70.0, 150.0);
    let figures = |ui: &Ui, words: &str| {
        let font = Kind::BodyStrong.style().resolve(ui.style());
        ui.painter().layout_no_wrap(words.to_owned(), font, INK).size().x + 14.0
    };
    let odds = figures(ui, "100%");
    let head = catalog.get("ui-analysis-behaviour");
    let note = Kind::Label.style().resolve(ui.style());
    let head = ui.painter().layout(head, note.clone(), SOFT, 90.0_f32.max(note.size * 6.0));
    let behaviour = if decision.has_behaviour { head.size().x + 14.0 } else { 0.0 };
    let columns = Columns { bar, odds, behaviour };
    if decision.has_behaviour {
        let title = ui.painter().layout_no_wrap(catalog.get("ui-analysis-odds"), note, SOFT);
        let high = head.size().y.max(title.size().y) + 4.0;
        let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
        let right = rect.right() - behaviour;
        ui.painter().galley(pos2(right - title.size().x, rect.bottom() - title.size().y - 2.0), title, SOFT);
        ui.painter().galley(pos2(rect.right() - head.size().x, rect.bottom() - head.size().y - 2.0), head, SOFT);
    }
    for reply in &decision.replies {
        reply_ui(ui, catalog, reply, decision, &columns);
    }
    if let Some(trade) = &decision.trade {
        ui.add_space(4.0);
        ui.add(Label::new(Kind::Note.text(trade)).wrap());
    }
}

struct Columns {
    bar: f32,
    odds: f32,
    behaviour: f32,
}

fn reply_ui(ui: &mut Ui, catalog: &Catalog, reply: &ReplyView, decision: &DecisionView, columns: &Columns) {
    let width = ui.available_width();
    let font = |ui: &Ui, kind: Kind| kind.style().resolve(ui.style());
    let kind = if reply.is_chosen { Kind::BodyStrong } else { Kind::Body };
    let room = width - columns.bar - columns.odds - columns.behaviour - 16.0;
    let words = ui.painter().layout(reply.words.clone(), font(ui, kind), INK, room);
    let tags = [
        (reply.is_best, "ui-analysis-is-best"),
        (reply.is_chosen, "ui-analysis-is-chosen"),
        (!reply.is_listed, "ui-analysis-is-palette"),
    ];
    let tags: Vec<String> = tags.into_iter().filter(|(on, _)| *on).map(|(_, key)| catalog.get(key)).collect();
    let tags = tags.join(" · ");
    let below = (!tags.is_empty()).then(|| ui.painter().layout(tags.clone(), font(ui, Kind::Key), SOFT, room));
    let text = words.size().y + below.as_ref().map_or(0.0, |below| below.size().y + 1.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, text + 13.0), Sense::hover());
    let said = if tags.is_empty() { String::new() } else { format!(" ({tags})") };
    response.widget_info(|| {
        WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}{said}", reply.words, reply.percent))
    });
    let painter = ui.painter();
    painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, LINE));
    let middle = rect.center().y;
    let top = middle - text / 2.0;
    let under = top + words.size().y + 1.0;
    painter.galley(pos2(rect.left(), top), words, INK);
    if let Some(below) = below {
        let ink = if reply.is_best { GOOD } else { SOFT };
        painter.galley_with_override_text_color(pos2(rect.left(), under), below, ink);
    }
    let ink = match (reply.is_best, reply.is_chosen, decision.mark) {
        (true, ..) => GOOD,
        (_, true, Some(mark)) => mark_ink(mark),
        (_, true, None) => ACCENT,
        _ => ACCENT_PALE,
    };
    let right = rect.right() - columns.behaviour;
    let track = Rect::from_min_size(pos2(right - columns.odds - columns.bar, middle - 5.0), vec2(columns.bar, 10.0));
    bar(ui, track, reply.odds, ink);
    let figure = ui.painter().layout_no_wrap(reply.percent.clone(), font(ui, Kind::BodyStrong), INK);
    ui.painter().galley(pos2(right - figure.size().x, middle - figure.size().y / 2.0), figure, INK);
    if columns.behaviour > 0.0 {
        let figure = ui.painter().layout_no_wrap(reply.behaviour.clone(), font(ui, Kind::Note), SOFT);
        let at = pos2(rect.right() - figure.size().x, middle - figure.size().y / 2.0);
        ui.painter().galley(at, figure, SOFT);
    }
}

fn bar(ui: &Ui, track: Rect, permille: i16, ink: Color32) {
    ui.painter().rect_filled(track, CornerRadius::same(5), FAINT);
    let long = track.width() * f32::from(permille.clamp(0, 1_000)) / 1_000.0;
    if long > 0.5 {
        let filled = Rect::from_min_size(track.min, vec2(long.max(4.0), track.height()));
        ui.painter().rect_filled(filled, CornerRadius::same(5), ink);
    }
}

/// What was known before it, field by field.
pub fn known_ui(ui: &mut Ui, catalog: &Catalog, moment: &SituationView) {
    ui.spacing_mut().item_spacing.y = 2.0;
    labelled(ui, catalog.get("ui-analysis-known"));
    let known = moment.known();
    if known.is_empty() {
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-analysis-known-nothing"))).wrap());
    }
    if let Some(open) = &moment.open {
        let words = catalog.with("ui-analysis-objection", &[("category", open.into())]);
        ui.add(Label::new(Kind::Note.text(words)).wrap());
    }
    for line in known {
        ui.add(Label::new(Kind::Note.text(line)).wrap());
    }
}
