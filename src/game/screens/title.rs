//! Who practises? Name and form of address, the language, what was interrupted, and the way in.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, Key, Label, Margin, ScrollArea, TextEdit};

use super::{Act, Common, Screen, root};
use crate::game::keys;
use crate::game::shelf::Store;
use crate::game::theme::palette::*;
use crate::game::theme::{Kind, Size, button, card_frame, labelled, primary, segments};
use crate::game::ui::columns::inside;
use crate::scenario::words::Gender;
use crate::store::{Profile, RunRow};
use crate::text::Lang;

/// Most other names that are shown.
const MOST_OTHERS: usize = 6;

/// What has been typed so far, and what was interrupted.
#[derive(Resource, Default)]
pub(crate) struct TitleDraft {
    name: String,
    gender: Option<Gender>,
    open: Vec<RunRow>,
    /// The others who have practised here.
    others: Vec<Profile>,
    problem: Option<String>,
    /// The field, or the button where there is a name, takes the focus, once.
    to_focus: bool,
}

/// Takes the profile into the draft and asks for interrupted runs.
pub(crate) fn enter(
    mut draft: ResMut<TitleDraft>,
    settings: Res<crate::game::settings::Settings>,
    mut store: ResMut<Store>,
) {
    draft.name = settings.trainee.clone();
    draft.gender = (!settings.trainee.is_empty()).then_some(settings.gender);
    draft.problem = None;
    draft.to_focus = true;
    let mut others = store.get().profiles().unwrap_or_default();
    others.retain(|profile| profile.name != settings.trainee);
    draft.others = others;
    match store.get().open_runs(&settings.trainee) {
        Ok(runs) if !settings.trainee.is_empty() => draft.open = runs,
        Ok(_) => draft.open.clear(),
        Err(error) => draft.problem = Some(crate::game::shelf::store_words(settings.catalog(), &error)),
    }
}

/// Draws the screen.
pub(crate) fn show(mut contexts: EguiContexts, mut common: Common, mut draft: ResMut<TitleDraft>) -> Result {
    let mut ui = root(&mut contexts)?;
    let catalog = common.settings.catalog();
    let window = ui.max_rect();
    let width = 460.0_f32.min(window.width() - 48.0);
    let high = window.height() - 48.0;
    let area = egui::Rect::from_center_size(window.center(), egui::vec2(width, high));
    let mut act = None;
    faces(&mut ui, &mut common, window, area);
    inside(&mut ui, area, "title", |ui| {
        let id = egui::Id::new("title-height");
        let before: f32 = ui.ctx().data(|data| data.get_temp(id)).unwrap_or(430.0);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.add_space(((high - before) / 2.0).max(0.0));
            let shown = card_frame().inner_margin(Margin::same(28)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 8.0;
                ui.label(Kind::Headline.text("Dealdojo"));
                ui.add(Label::new(Kind::Body.soft(catalog.get("ui-title-about"))).wrap());
                ui.add_space(6.0);
                act = form(ui, &common, &mut draft);
            });
            let now = shown.response.rect.height();
            if (now - before).abs() > 0.5 {
                ui.ctx().data_mut(|data| data.insert_temp(id, now));
                ui.ctx().request_discard("the card's height is known now");
            }
        });
    });
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

fn form(ui: &mut egui::Ui, common: &Common<'_>, draft: &mut TitleDraft) -> Option<Act> {
    let catalog = common.settings.catalog();
    let mut act = None;
    labelled(ui, catalog.get("ui-title-name"));
    let field = TextEdit::singleline(&mut draft.name)
        .char_limit(40)
        .margin(Margin::symmetric(10, 8))
        .desired_width(f32::INFINITY);
    let response = ui.add(field);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, catalog.get("ui-title-name")));
    let to_focus = std::mem::take(&mut draft.to_focus);
    // Whoever types before there is a name types it.
    let free = ui.memory(egui::Memory::focused).is_none();
    if draft.name.is_empty() && (to_focus || free) {
        response.request_focus();
    }
    labelled(ui, catalog.get("ui-title-address"));
    let forms = vec![catalog.get("ui-title-pan"), catalog.get("ui-title-pani")];
    let now = draft.gender.map(|gender| usize::from(gender == Gender::Feminine));
    ui.push_id("address", |ui| {
        if let Some(place) = segments(ui, &forms, now) {
            draft.gender = Some(if place == 1 { Gender::Feminine } else { Gender::Masculine });
        }
    });
    labelled(ui, catalog.get("ui-title-language"));
    let names: Vec<String> = Lang::ALL.iter().map(|lang| lang.own_name().to_owned()).collect();
    ui.push_id("language", |ui| {
        if let Some(place) = segments(ui, &names, Lang::ALL.iter().position(|lang| *lang == common.settings.lang)) {
            act = Some(Act::Language(Lang::ALL[place]));
        }
    });
    ui.add_space(8.0);
    let name = draft.name.trim();
    let ready = !name.is_empty() && draft.gender.is_some();
    let nothing = ui.memory(egui::Memory::focused).is_none();
    let here = response.has_focus() || response.lost_focus() || nothing;
    let enter = ui.input(|input| input.key_pressed(Key::Enter)) && here;
    let start = primary(ui, &catalog.get("ui-title-start"), Some("Enter"), ready);
    if to_focus && ready {
        start.request_focus();
    }
    if start.clicked() || enter && ready {
        act = Some(Act::Profile(name.to_owned(), draft.gender.unwrap_or(Gender::Feminine)));
    }
    if !ready {
        ui.add(Label::new(Kind::Note.soft(catalog.get("ui-title-missing"))).wrap());
    }
    if name == common.settings.trainee
        && let Some(run) = draft.open.first()
    {
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-title-interrupted"));
        let title = super::library::run_title(common, run);
        ui.add(Label::new(Kind::Note.text(super::library::run_note(common, run))).wrap());
        let words = catalog.with("ui-title-resume", &[("title", title.into())]);
        if button(ui, &words, Some("R"), true, Size::Normal).clicked() || keys::pressed(ui.ctx(), Key::R) {
            act = Some(Act::Resume(run.info.id.clone()));
        }
    }
    if !draft.others.is_empty() {
        ui.add_space(4.0);
        labelled(ui, catalog.get("ui-title-others"));
        ui.horizontal_wrapped(|ui| {
            for profile in draft.others.iter().take(MOST_OTHERS) {
                if button(ui, &profile.name, None, true, Size::Small).clicked() {
                    act = Some(Act::SwitchTo(profile.clone()));
                }
            }
        });
    }
    if let Some(problem) = &draft.problem {
        ui.add(Label::new(Kind::Note.colored(problem, BAD)).wrap());
    }
    if !common.shelf.diagnostics.is_empty() {
        let words = catalog.with("ui-title-problems", &[("count", common.shelf.diagnostics.len().into())]);
        if button(ui, &words, None, true, Size::Small).clicked() {
            act = Some(Act::Go(Screen::Diagnostics));
        }
    }
    act
}

/// Some of the people one meets, left and right of the card where there is room.
fn faces(ui: &mut egui::Ui, common: &mut Common<'_>, window: egui::Rect, card: egui::Rect) {
    use crate::scenario::words::Mood;
    let side = ((window.width() - card.width()) / 2.0 - 40.0).min(320.0);
    if side < 160.0 {
        return;
    }
    let ctx = ui.ctx().clone();
    let people = [("ewa", Mood::Calm, card.left() - 20.0 - side), ("krzysztof", Mood::Doubtful, card.right() + 20.0)];
    for (person, mood, left) in people {
        if let Some(face) = common.pictures.face(&ctx, person, mood) {
            let at = egui::Rect::from_min_size(egui::pos2(left, window.bottom() - side), egui::vec2(side, side));
            crate::game::theme::picture(ui, face, at, egui::CornerRadius::ZERO, egui::Color32::WHITE);
        }
    }
}
