//! Where do leads come from, and which one is worth the time? Sources, then four cards on the desk.

use bevy_egui::egui::epaint::RectShape;
use bevy_egui::egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Rect, Shape, Stroke, StrokeKind, Ui, vec2};

use crate::game::keys::start_here;
use crate::game::theme::palette::*;
use crate::game::theme::{CARD_RADIUS, Kind, Row, Size, button, card, choice_card, note_box, primary, tag, title_row};
use crate::game::view::{DeskView, LeadView, Shown};
use crate::sim::Intent;
use crate::text::Catalog;

/// The sources; the one that was chosen.
pub fn sources_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown) -> Option<Intent> {
    let mut chosen = None;
    card(ui, |ui| {
        ui.label(Kind::Title.text(catalog.get("ui-sources")));
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-sources-note"))).wrap());
    });
    for source in &shown.desk.sources {
        let intent = Intent::ChooseSource { source: source.source };
        let key = shown.key_of(intent).unwrap_or_default();
        let row = Row { key: &key, words: &source.about, why_not: "" };
        let response = choice_card(ui, &source.name, &source.days, row);
        start_here(ui.ctx(), response.id);
        if response.clicked() {
            chosen = Some(intent);
        }
    }
    chosen
}

/// The four cards; the look-up or pick that was asked for.
pub fn leads_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown) -> Option<Intent> {
    let mut chosen = None;
    let desk: &DeskView = &shown.desk;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        title_row(ui, &catalog.get("ui-leads"), &desk.looks);
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-leads-note"))).wrap());
    });
    for pair in desk.leads.chunks(2) {
        let half = (ui.available_width() - 12.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            // The grounds come last: two cards side by side are as high as the higher one.
            let grounds: Vec<_> = pair.iter().map(|_| ui.painter().add(Shape::Noop)).collect();
            let mut rects = Vec::new();
            for lead in pair {
                let laid = ui.allocate_ui_with_layout(vec2(half, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.push_id(lead.lead, |ui| {
                        ui.set_width(half);
                        chosen = chosen.or(lead_ui(ui, catalog, shown, lead));
                    });
                });
                rects.push(laid.response.rect);
            }
            let bottom = rects.iter().map(Rect::bottom).fold(0.0_f32, f32::max);
            for (ground, rect) in grounds.into_iter().zip(rects) {
                let radius = CornerRadius::same(CARD_RADIUS);
                let line = Stroke::new(1.0, LINE);
                let shape = RectShape::new(rect.with_max_y(bottom), radius, CARD, line, StrokeKind::Inside);
                ui.painter().set(ground, shape);
            }
        });
    }
    chosen
}

/// What stands on a card, without its ground.
fn lead_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown, lead: &LeadView) -> Option<Intent> {
    let mut chosen = None;
    Frame::NONE.inner_margin(Margin::symmetric(16, 14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Label::new(Kind::Title.text(&lead.company)).wrap());
        ui.add(Label::new(Kind::Note.soft(&lead.firm)).wrap());
        ui.add(Label::new(Kind::NoteStrong.text(&lead.role)).wrap());
        ui.add(Label::new(Kind::Note.text(&lead.trigger)).wrap());
        for found in &lead.found {
            note_box(ui, found, Kind::Note, INK, ACCENT_PALE, CREAM);
        }
        ui.add_space(4.0);
        if lead.out {
            tag(ui, &catalog.get("ui-lead-out"), BAD, BAD_TINT);
            return;
        }
        let pick = Intent::PickLead { lead: lead.lead };
        let look = Intent::Research { lead: lead.lead };
        ui.horizontal_wrapped(|ui| {
            let key = shown.key_of(pick);
            let response = button(ui, &catalog.get("ui-lead-pick"), key.as_deref(), true, Size::Small);
            start_here(ui.ctx(), response.id);
            if response.clicked() {
                chosen = Some(pick);
            }
            let key = shown.key_of(look);
            if button(ui, &catalog.get("ui-lead-look"), key.as_deref(), lead.can_look, Size::Small).clicked()
                && lead.can_look
            {
                chosen = Some(look);
            }
        });
    });
    chosen
}

/// A primary button that sends a form.
pub fn send_ui(ui: &mut Ui, words: &str, enabled: bool) -> bool {
    primary(ui, words, None, enabled).clicked() && enabled
}
