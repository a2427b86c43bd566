//! What is to be done first? The run that was interrupted, else the scenario that comes next, on warm ground.

use bevy_egui::egui::{self, Align, CornerRadius, Label, Layout, Sense, Stroke, StrokeKind, Ui};

use super::library::{CardText, Recent, Scenario, run_note, run_title};
use super::{Act, Common};
use crate::game::keys;
use crate::game::theme::palette::*;
use crate::game::theme::{CARD_RADIUS, GAP, Kind, button_width, labelled, picture, primary};
use crate::game::ui::columns::inside;
use crate::scenario::words::Mood;

/// The run that was interrupted, or what to practise next, on warm ground with the face one will meet.
pub(super) fn hero(ui: &mut Ui, common: &mut Common<'_>, recent: &Recent, scenarios: &[Scenario]) -> Option<Act> {
    let catalog = common.settings.catalog();
    let hero = match recent.runs.iter().find(|run| run.info.finished_at.is_none()) {
        Some(run) => Hero {
            label: catalog.get("ui-title-interrupted"),
            title: run_title(common, run),
            note: run_note(common, run),
            button: catalog.get("ui-resume"),
            key: "R",
            face: face_of(common, &run.header.scenario),
            act: Act::Resume(run.info.id.clone()),
        },
        None => {
            let played = |id: &str| recent.runs.iter().any(|run| run.header.scenario == id);
            let (pack, cast) = scenarios.iter().find(|(_, cast)| !played(&cast.id))?;
            let text = CardText::of(common, recent, pack, cast);
            let key = if recent.runs.is_empty() { "ui-hero-first" } else { "ui-hero-next" };
            Hero {
                label: catalog.get(key),
                title: text.title,
                note: format!("{} · {}", text.summary.trim_end_matches('.'), text.minutes),
                button: catalog.get("ui-hero-open"),
                key: "Enter",
                face: Some(text.person),
                act: Act::Brief(cast.id.clone()),
            }
        }
    };
    hero_ui(ui, common, &hero).then_some(hero.act)
}

/// What stands on the warm card.
struct Hero {
    label: String,
    title: String,
    note: String,
    button: String,
    key: &'static str,
    /// Folder of the portraits.
    face: Option<String>,
    act: Act,
}

fn face_of(common: &Common<'_>, scenario: &str) -> Option<String> {
    let (pack, place) = common.shelf.find(scenario)?;
    Some(pack.prospects[pack.casts[place].prospect].id.value.clone())
}

const HERO_FACE: f32 = 104.0;

/// Draws the card; whether it was pressed.
fn hero_ui(ui: &mut Ui, common: &mut Common<'_>, hero: &Hero) -> bool {
    let ctx = ui.ctx().clone();
    let wide = ui.available_width();
    let button_room = button_width(ui, &hero.button) + 44.0;
    let left = 24.0 + HERO_FACE + 20.0;
    let room = wide - left - button_room - 36.0;
    let of = |kind: Kind, words: &str| {
        ui.painter().layout(words.to_owned(), kind.style().resolve(ui.style()), INK, room).size().y
    };
    let text = of(Kind::Key, &hero.label) + of(Kind::Headline, &hero.title) + of(Kind::Note, &hero.note) + 4.0;
    let high = (text + 28.0).max(HERO_FACE + 8.0);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(wide, high), Sense::hover());
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect(rect, radius, WARM_PALE, Stroke::new(1.0, WARM), StrokeKind::Inside);
    if let Some(face) = hero.face.as_ref().and_then(|person| common.pictures.face(&ctx, person, Mood::Smile)) {
        let side = egui::vec2(HERO_FACE, HERO_FACE);
        let at = egui::Rect::from_min_size(egui::pos2(rect.left() + 24.0, rect.bottom() - 1.0 - HERO_FACE), side);
        picture(ui, face, at, CornerRadius::ZERO, egui::Color32::WHITE);
    }
    let top = rect.center().y - text / 2.0;
    let words = egui::Rect::from_min_max(
        egui::pos2(rect.left() + left, top),
        egui::pos2(rect.left() + left + room, rect.bottom()),
    );
    inside(ui, words, "hero-words", |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        labelled(ui, &hero.label);
        ui.add(Label::new(Kind::Headline.text(&hero.title)).wrap());
        ui.add(Label::new(Kind::Note.soft(&hero.note)).wrap());
    });
    let place = rect.with_min_x(rect.right() - button_room - 20.0).with_max_x(rect.right() - 20.0);
    let response = inside(ui, place, "hero-button", |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| primary(ui, &hero.button, Some(hero.key), true)).inner
    });
    keys::start_here(&ctx, response.id);
    ui.add_space(GAP - ui.spacing().item_spacing.y);
    let free = ui.memory(egui::Memory::focused).is_none();
    let key = if hero.key == "R" { egui::Key::R } else { egui::Key::Enter };
    response.clicked() || (free || key == egui::Key::R) && keys::pressed(&ctx, key)
}
