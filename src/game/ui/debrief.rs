//! How is a run looked back at? Outcome and reason, moments, skills with evidence, one next action.

use bevy_egui::egui::{Align, Key, Label, Layout, Sense, Ui, vec2};

use super::mind::{VeilAct, veil_line_ui};
use crate::game::keys;
use crate::game::theme::palette::*;
use crate::game::theme::{
    Kind, Size, button, card, key_at, key_width, labelled, note_box, paint_meter, primary, radio, tag, title_row,
};
use crate::game::view::{DebriefView, HunchText, MomentText, SkillView};
use crate::sim::Intent;
use crate::text::{Catalog, decimal};

/// Outcome, reason, points; what is asked of the veil where one lies over the cause.
pub fn outcome_ui(ui: &mut Ui, catalog: &Catalog, debrief: &DebriefView) -> Option<VeilAct> {
    let mut act = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let points = catalog.with("ui-debrief-points", &[("points", debrief.points.into())]);
        title_row(ui, &debrief.outcome, &points);
        ui.horizontal_wrapped(|ui| {
            let (ink, ground) = if debrief.is_right { (GOOD, GOOD_TINT) } else { (BAD, BAD_TINT) };
            tag(ui, &debrief.right, ink, ground);
            ui.label(Kind::Note.soft(&debrief.figures));
        });
        if !debrief.reason.is_empty() {
            ui.add(Label::new(Kind::Body.text(&debrief.reason)).wrap());
        }
        if !debrief.why.is_empty() {
            ui.add(Label::new(Kind::Note.soft(&debrief.why)).wrap());
        }
        if let Some(cause) = &debrief.cause {
            let words = catalog.with("ui-debrief-cause", &[("cause", cause.into())]);
            note_box(ui, &words, Kind::NoteStrong, INK, WARN, WARM_PALE);
        }
        if debrief.is_veiled {
            act = veil_line_ui(ui, catalog);
        }
        if let Some(filed) = &debrief.filed {
            ui.add(Label::new(Kind::Note.soft(catalog.with("ui-debrief-filed", &[("cause", filed.into())]))).wrap());
        }
        if let Some(capped) = &debrief.capped {
            note_box(
                ui,
                &catalog.with("ui-debrief-capped", &[("rule", capped.into())]),
                Kind::Note,
                INK,
                BAD,
                BAD_TINT,
            );
        }
    });
    act
}

/// Why it ended, as the rep sees it: asked before the truth is shown. The intent, or `Skip`.
pub enum FileAct {
    /// Filed.
    File(Intent),
    /// Not now.
    Skip,
}

/// The question. Numbers choose, Enter files, Escape leaves it.
pub fn file_ui(
    ui: &mut Ui,
    catalog: &Catalog,
    debrief: &DebriefView,
    chosen: &mut Option<(u8, u8)>,
) -> Option<FileAct> {
    let mut act = None;
    if let Some((concern, cause, _)) = keys::digit(ui.ctx()).and_then(|digit| debrief.reasons.get(digit)) {
        *chosen = Some((*concern, *cause));
    }
    let send = ui.ctx().memory(|memory| memory.focused().is_none()) && keys::pressed(ui.ctx(), Key::Enter);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.add(Label::new(Kind::Title.text(catalog.get("ui-file-reason"))).wrap());
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-file-reason-note"))).wrap());
        ui.add_space(4.0);
        let mut last = None;
        for (place, (concern, cause, words)) in debrief.reasons.iter().enumerate() {
            if last != Some(*concern) {
                last = Some(*concern);
                ui.add_space(4.0);
                labelled(ui, debrief.categories.get(usize::from(*concern)).cloned().unwrap_or_default());
            }
            let is_chosen = *chosen == Some((*concern, *cause));
            let row = ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                let key = if place < 9 { (place + 1).to_string() } else { String::new() };
                let side = vec2(key_width(ui, "9"), Kind::Body.style().resolve(ui.style()).size * 1.47);
                let (cap, _) = ui.allocate_exact_size(side, Sense::hover());
                if !key.is_empty() {
                    key_at(ui, cap, &key);
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| radio(ui, is_chosen, words, true)).inner
            });
            if row.inner.clicked() {
                *chosen = Some((*concern, *cause));
            }
        }
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            let ready = chosen.is_some();
            let files = primary(ui, &catalog.get("ui-file-reason-file"), Some("Enter"), ready).clicked();
            if (files || send)
                && let Some((reason, cause)) = *chosen
            {
                act = Some(FileAct::File(Intent::LogReason { reason, cause }));
            }
            if button(ui, &catalog.get("ui-file-reason-skip"), Some("Esc"), true, Size::Normal).clicked() {
                act = Some(FileAct::Skip);
            }
        });
    });
    act
}

/// The moments that mattered, or that there are none. `closed`: how many further ones wait.
pub fn moments_ui(ui: &mut Ui, catalog: &Catalog, moments: &[MomentText], closed: usize) {
    for moment in moments {
        moment_ui(ui, moment);
    }
    if closed > 0 {
        let words = catalog.with("ui-moment-closed", &[("count", closed.into())]);
        card(ui, |ui| ui.add(Label::new(Kind::Note.soft(words)).wrap()));
    } else if moments.is_empty() {
        card(ui, |ui| ui.add(Label::new(Kind::Note.soft(catalog.get("ui-moment-none"))).wrap()));
    }
}

fn moment_ui(ui: &mut Ui, moment: &MomentText) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        let note = |ui: &mut Ui, words: &Option<String>| {
            if let Some(words) = words {
                ui.add(Label::new(Kind::Note.soft(words)).wrap());
            }
        };
        ui.horizontal_wrapped(|ui| {
            let (ink, ground) = match (moment.good, moment.bad) {
                (true, _) => (GOOD, GOOD_TINT),
                (_, true) => (BAD, BAD_TINT),
                _ => (WARN, WARM_PALE),
            };
            tag(ui, &moment.tag, ink, ground);
            ui.label(Kind::Note.soft(&moment.when));
            ui.label(Kind::Label.soft(&moment.rules));
        });
        ui.add(Label::new(Kind::NoteStrong.text(&moment.skill)).wrap());
        note(ui, &moment.before);
        ui.add(Label::new(Kind::Body.text(&moment.done)).wrap());
        note(ui, &moment.after);
        if let Some(what) = &moment.what {
            ui.add(Label::new(Kind::BodyStrong.text(what)).wrap());
        }
        for words in [Some(&moment.why), moment.later.as_ref(), moment.better.as_ref()].into_iter().flatten() {
            if !words.is_empty() {
                ui.add(Label::new(Kind::Note.text(words)).wrap());
            }
        }
        if let Some(method) = &moment.method {
            note_box(ui, method, Kind::Body, INK, GOOD, GOOD_TINT);
        }
    });
}

/// What was thought to lie behind the objections, and how well sureness fitted.
pub fn hunches_ui(ui: &mut Ui, catalog: &Catalog, hunches: &[HunchText]) {
    if hunches.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let told = hunches.iter().all(|hunch| hunch.sureness.is_some());
        let fitted = hunches.iter().filter(|hunch| hunch.is_calibrated).count();
        let note = if told {
            catalog.with("ui-hunches-fitted", &[("fitted", fitted.into()), ("count", hunches.len().into())])
        } else {
            String::new()
        };
        title_row(ui, &catalog.get("ui-hunches"), &note);
        for hunch in hunches {
            ui.add(Label::new(Kind::NoteStrong.text(&hunch.category)).wrap());
            ui.add(Label::new(Kind::Note.text(&hunch.words)).wrap());
            let sureness = hunch.sureness.clone().unwrap_or_else(|| catalog.get("ui-hunch-veiled"));
            ui.add(Label::new(Kind::Note.soft(sureness)).wrap());
        }
    });
}

/// Skills as bars; the one whose evidence is open, if it was changed.
pub fn skills_ui(ui: &mut Ui, catalog: &Catalog, skills: &[SkillView], open: Option<usize>) -> Option<usize> {
    let mut pressed = None;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        title_row(ui, &catalog.get("ui-skills"), &catalog.get("ui-skills-note"));
        if skills.is_empty() {
            ui.add(Label::new(Kind::Note.soft(catalog.get("ui-skills-none"))).wrap());
        }
        for (place, skill) in skills.iter().enumerate() {
            if skill_ui(ui, catalog, skill) {
                pressed = Some(place);
            }
            if open == Some(place) {
                evidence_ui(ui, catalog, skill);
            }
        }
    });
    pressed
}

fn skill_ui(ui: &mut Ui, catalog: &Catalog, skill: &SkillView) -> bool {
    use bevy_egui::egui::{CursorIcon, Rect, Sense, WidgetInfo, WidgetType, pos2};
    let width = ui.available_width();
    let bar = 150.0_f32.min(width * 0.4);
    let font = Kind::Note.style().resolve(ui.style());
    let galley = ui.painter().layout(skill.name.clone(), font, INK, width - bar - 52.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + 8.0), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &skill.name));
    if response.hovered() {
        ui.painter().rect_filled(rect, 6.0, TINT);
    }
    crate::game::theme::ring(ui, &response, rect, 4);
    ui.painter().galley(pos2(rect.left() + 2.0, rect.top() + 4.0), galley, INK);
    let place = Rect::from_min_size(pos2(rect.right() - bar - 36.0, rect.center().y - 4.0), vec2(bar, 8.0));
    paint_meter(ui, place, skill.level);
    let figure = decimal(i64::from(skill.level + 5) / 10, 1, catalog.lang());
    let font = Kind::NoteStrong.style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(figure, font, INK);
    ui.painter().galley(
        pos2(rect.right() - galley.size().x - 2.0, rect.center().y - galley.size().y / 2.0),
        galley,
        INK,
    );
    response.clicked()
}

fn evidence_ui(ui: &mut Ui, catalog: &Catalog, skill: &SkillView) {
    ui.indent("evidence", |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        labelled(ui, catalog.get("ui-evidence-title"));
        for line in &skill.evidence {
            ui.add(Label::new(Kind::Note.text(line)).wrap());
        }
        ui.add(Label::new(Kind::Note.soft(&skill.action)).wrap());
        ui.add_space(4.0);
    });
}

/// One next action.
pub fn next_ui(ui: &mut Ui, catalog: &Catalog, next: &str) {
    if next.is_empty() {
        return;
    }
    card(ui, |ui| {
        labelled(ui, catalog.get("ui-next"));
        ui.with_layout(Layout::top_down(Align::Min), |ui| ui.add(Label::new(Kind::Body.text(next)).wrap()));
    });
}
