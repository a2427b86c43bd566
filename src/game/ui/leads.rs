//! Where do leads come from, and which one is worth the time? Sources, then four cards on the desk.

use bevy_egui::egui::{Align, Label, Layout, Ui, vec2};

use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, card, labelled, note_box, primary, tag, title_row};
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
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.label(Kind::BodyStrong.text(&source.name));
            ui.add(Label::new(Kind::Body.text(&source.about)).wrap());
            ui.label(Kind::Note.soft(&source.days));
            let intent = Intent::ChooseSource { source: source.source };
            let key = shown.key_of(intent);
            if button(
                ui,
                &catalog.with("ui-source-choose", &[("name", (&source.name).into())]),
                key.as_deref(),
                true,
                Size::Small,
            )
            .clicked()
            {
                chosen = Some(intent);
            }
        });
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
            for lead in pair {
                ui.allocate_ui_with_layout(vec2(half, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.push_id(lead.lead, |ui| {
                        ui.set_width(half);
                        chosen = chosen.or(lead_ui(ui, catalog, shown, lead));
                    });
                });
            }
        });
    }
    chosen
}

fn lead_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown, lead: &LeadView) -> Option<Intent> {
    let mut chosen = None;
    card(ui, |ui| {
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
            if primary_small(ui, &catalog.get("ui-lead-pick"), key.as_deref()) {
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

fn primary_small(ui: &mut Ui, words: &str, key: Option<&str>) -> bool {
    button(ui, words, key, true, Size::Small).clicked()
}

/// What was looked up about the lead that is worked on, with a further look-up where there is one.
pub fn found_ui(ui: &mut Ui, catalog: &Catalog, shown: &Shown) -> Option<Intent> {
    let desk = &shown.desk;
    if desk.found.is_empty() && desk.look.is_none() {
        return None;
    }
    let mut chosen = None;
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-found"));
        for found in &desk.found {
            note_box(ui, found, Kind::Note, INK, ACCENT_PALE, CREAM);
        }
        if let Some(look) = desk.look {
            let words = format!("{} · {}", catalog.get("ui-lead-look-more"), desk.looks);
            if button(ui, &words, shown.key_of(look).as_deref(), true, Size::Small).clicked() {
                chosen = Some(look);
            }
        }
    });
    chosen
}

/// A primary button that sends a form.
pub fn send_ui(ui: &mut Ui, words: &str, enabled: bool) -> bool {
    primary(ui, words, None, enabled).clicked() && enabled
}
