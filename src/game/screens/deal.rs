//! How is a deal played? Three columns: who, what is said and can be said, what we know; keys at the foot.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, Key, Label, Rect, ScrollArea, pos2};

use super::over::{Over, Talk, ends_the_deal, over_ui};
use super::{Act, Common, Screen, root};
use crate::game::keys;
use crate::game::run::{Pending, Play, Saving};
use crate::game::shelf::store_words;
use crate::game::theme::Kind;
use crate::game::theme::palette::*;
use crate::game::ui::Draft;
use crate::game::ui::banner::{BannerAct, banner_height, banner_ui};
use crate::game::ui::bars::{Hint, keys_height, keys_ui, notice_ui, run_bar_ui};
use crate::game::ui::calendar::calendar_ui;
use crate::game::ui::card::card_ui;
use crate::game::ui::choices::{choices_height, choices_ui};
use crate::game::ui::columns::{columns, inside};
use crate::game::ui::desk::{DeskAct, booked, composed, desk_ui, has_composer, looks, waits};
use crate::game::ui::hunch::hunch_ui;
use crate::game::ui::transcript::{transcript_height, transcript_ui};
use crate::game::ui::who::who_ui;
use crate::game::view::{PaletteFamily, Shown, fork_note};
use crate::scenario::words::Move;
use crate::sim::{Intent, Lead, Place, Topic};

/// What is local to this screen: drafts, what lies over it, the palette of this turn.
#[derive(Resource, Default)]
pub(crate) struct DealUi {
    pub(super) draft: Draft,
    pub(super) over: Over,
    pub(super) listed: Option<(u16, Option<Lead>, crate::text::Lang, Vec<PaletteFamily>)>,
    turn: Option<u16>,
    /// The stage's own form stands on the desk.
    composing: bool,
    /// The hunch takes the focus in this frame.
    to_hunch: bool,
}

/// Starts afresh.
pub(crate) fn enter(mut state: ResMut<DealUi>) {
    *state = DealUi::default();
}

/// Draws the screen.
pub(crate) fn show(
    mut contexts: EguiContexts,
    mut common: Common,
    mut state: ResMut<DealUi>,
    play: Option<Res<Play>>,
    mut pending: ResMut<Pending>,
) -> Result {
    let mut ui = root(&mut contexts)?;
    let Some(play) = play else {
        common.wanted.0 = Some(Act::Go(Screen::Library));
        return Ok(());
    };
    let Some(shown) = play.shown.clone() else { return Ok(()) };
    state.draft.follow(&shown);
    if state.turn != Some(shown.turn) {
        state.turn = Some(shown.turn);
        state.over = Over::Nothing;
        state.composing &= has_composer(&shown);
        ui.ctx().memory_mut(egui::Memory::stop_text_input);
        if let Some(focused) = ui.ctx().memory(egui::Memory::focused) {
            ui.ctx().memory_mut(|memory| memory.surrender_focus(focused));
        }
    }
    let mut act = None;
    state.to_hunch = false;
    let mut talk = Talk { common: &common, state: &mut state, play: &play, shown: &shown, asked: None };
    let over = over_ui(&ui, &mut talk);
    let mut asked = talk.asked;
    let sure = asked.is_some();
    if !over {
        keyboard(ui.ctx(), &mut state, &shown, &mut asked, &mut act);
    }
    let all = columns(&ui);
    if run_bar_ui(&mut ui, all.bar, &shown) {
        act = Some(Act::Go(Screen::Library));
    }
    left(&mut ui, &mut common, all.left, &shown);
    middle(&mut ui, &common, &mut state, all.middle, &play, &shown, &mut asked, &mut act);
    right(&mut ui, &common, all.right, &shown, state.to_hunch, &mut asked);
    // What ends the deal for good is asked about first.
    if let Some(intent) = asked.filter(|intent| !sure && ends_the_deal(*intent)) {
        state.over = Over::Sure(intent);
        ui.ctx().request_repaint();
    } else if let Some(intent) = asked {
        pending.0 = Some((shown.turn, intent));
    }
    if act.is_some() {
        common.wanted.0 = act;
    }
    Ok(())
}

fn left(ui: &mut egui::Ui, common: &mut Common<'_>, rect: Rect, shown: &Shown) {
    let ctx = ui.ctx().clone();
    let backdrop = common.pictures.backdrop(&ctx, &shown.who.backdrop);
    let face = shown.who.face.as_ref().and_then(|(person, mood)| common.pictures.face(&ctx, person, *mood));
    who_ui(ui, common.settings.catalog(), rect, &shown.who, (backdrop, face));
}

fn right(
    ui: &mut egui::Ui,
    common: &Common<'_>,
    rect: Rect,
    shown: &Shown,
    to_hunch: bool,
    asked: &mut Option<Intent>,
) {
    let catalog = common.settings.catalog();
    // What scrolls has its bar in the margin.
    let rect = rect.with_max_x(rect.right() + 10.0);
    inside(ui, rect, "right", |ui| {
        ScrollArea::vertical().id_salt("right").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 12.0;
            if let Some(hunch) = shown.hunch.as_ref().filter(|_| shown.place == Place::Talk) {
                *asked = asked.or(hunch_ui(ui, catalog, hunch, to_hunch));
            }
            card_ui(ui, catalog, &shown.card, &shown.needs, &shown.people);
            if let Some(hunch) = shown.hunch.as_ref().filter(|_| shown.place != Place::Talk) {
                *asked = asked.or(hunch_ui(ui, catalog, hunch, to_hunch));
            }
            *asked = asked.or(calendar_ui(ui, catalog, &shown.calendar));
        });
    });
}

#[allow(clippy::too_many_arguments, reason = "one column of one screen, called once")]
fn middle(
    ui: &mut egui::Ui,
    common: &Common<'_>,
    state: &mut DealUi,
    rect: Rect,
    play: &Play,
    shown: &Shown,
    asked: &mut Option<Intent>,
    act: &mut Option<Act>,
) {
    let catalog = common.settings.catalog();
    let words = |key: &str| catalog.get(key);
    let talking = shown.place == Place::Talk;
    let texts = [
        "ui-key-choose",
        "ui-key-pause",
        "ui-key-palette",
        "ui-key-note",
        "ui-key-end",
        "ui-key-leave",
        "ui-key-space",
    ]
    .map(words);
    let [choose, pause, all, note, end, leave, space] = &texts;
    let hint = |key, words, enabled| Hint { key, words, enabled, acts: true };
    let hints = if talking {
        vec![
            Hint { key: "↑ ↓ Enter", words: choose, enabled: true, acts: false },
            hint(space, pause, true),
            hint("P", all, true),
            hint("N", note, shown.talk.can_note),
            hint("Esc", end, true),
        ]
    } else {
        desk_hints(shown, state.composing, choose, leave)
    };
    let foot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - keys_height(ui, &hints, rect.width())), rect.max);
    let mut top = rect.top();
    if let Saving::Stopped(error) | Saving::Unsaved(error) = &play.saving {
        let stopped = matches!(play.saving, Saving::Stopped(_));
        let room = Rect::from_min_max(rect.min, pos2(rect.right(), rect.top() + banner_height(ui)));
        let answer = inside(ui, room, "banner", |ui| banner_ui(ui, catalog, &store_words(catalog, error), stopped));
        top += banner_height(ui) + 8.0;
        *act = act.take().or(answer.map(BannerAct::act));
    }
    if let Some(fork) = &play.info.fork {
        let room = Rect::from_min_max(pos2(rect.left(), top), rect.max);
        top += inside(ui, room, "fork", |ui| ui.add(Label::new(Kind::Note.soft(fork_note(catalog, fork))).wrap()))
            .rect
            .height()
            + 6.0;
    }
    let room = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), foot.top() - 6.0));
    let below = if talking {
        choices_height(ui, &shown.offered, room.width()).min(room.height() * 0.66)
    } else if !shown.desk.sources.is_empty() || !shown.desk.leads.is_empty() {
        // The cards say everything that has been done so far.
        room.height()
    } else {
        let share = match (state.composing, shown.desk.touch.is_some()) {
            (true, _) => 0.18,
            (false, true) => 0.28,
            (false, false) => 0.38,
        };
        room.height() - transcript_height(ui, &shown.entries, room.width()).min(room.height() * share)
    };
    let split = room.bottom() - below;
    if let Some(refused) = shown.refused.as_ref().filter(|_| split - room.top() <= 30.0) {
        inside(ui, room, "refused", |ui| notice_ui(ui, refused, WARN_INK, WARM_PALE));
    }
    if split - room.top() > 30.0 {
        let upper = Rect::from_min_max(room.min, pos2(room.right(), split - 8.0));
        inside(ui, upper, "transcript", |ui| {
            if let Some(refused) = &shown.refused {
                notice_ui(ui, refused, WARN_INK, WARM_PALE);
            }
            transcript_ui(ui, &shown.entries, shown.turn);
        });
    }
    let lower = Rect::from_min_max(pos2(room.left(), split), room.max);
    let held = matches!(play.saving, Saving::Stopped(_));
    inside(ui, lower, "below", |ui| {
        if held {
            ui.disable();
        }
        if talking {
            ScrollArea::vertical().id_salt("choices").auto_shrink([false, false]).show(ui, |ui| {
                let pressed = choices_ui(ui, &shown.offered);
                *asked = asked.or(pressed.map(|place| shown.offered[place].intent));
            });
        } else {
            let settings = &common.settings;
            let says =
                |intent: Intent| play.words(settings).voice.choice(play.session.known(), play.header.seed, intent);
            match desk_ui(ui, catalog, shown, &mut state.draft, state.composing, &says) {
                Some(DeskAct::Ask(intent)) => *asked = asked.or(Some(intent)),
                Some(DeskAct::Compose(open)) => state.composing = open,
                Some(DeskAct::End) => state.over = Over::GiveAway,
                None => {}
            }
        }
    });
    match (talking, inside(ui, foot, "foot", |ui| keys_ui(ui, &hints))) {
        (true, Some(1)) => *asked = Some(pause_intent()),
        (true, Some(2)) => state.over = Over::Palette,
        (true, Some(3)) => *asked = Some(Intent::NoteFact),
        (true, Some(4)) => state.over = Over::End,
        (false, Some(place)) if place + 1 == hints.len() => *act = Some(Act::Go(Screen::Library)),
        _ => {}
    }
}

/// The keys of the desk: numbers where there are any, then the way out.
fn desk_hints<'a>(shown: &Shown, composing: bool, choose: &'a str, leave: &'a str) -> Vec<Hint<'a>> {
    const NUMBERS: [&str; 10] = ["", "1", "1–2", "1–3", "1–4", "1–5", "1–6", "1–7", "1–8", "1–9"];
    let mut hints = Vec::new();
    let numbers = NUMBERS[shown.offered.len().min(9)];
    if composing && has_composer(shown) {
        hints.push(Hint { key: "↑ ↓ Enter", words: choose, enabled: true, acts: false });
    } else if !numbers.is_empty() {
        hints.push(Hint { key: numbers, words: choose, enabled: true, acts: false });
    }
    hints.push(Hint { key: "Esc", words: leave, enabled: true, acts: true });
    hints
}

fn desk_keys(ctx: &egui::Context, state: &mut DealUi, shown: &Shown, asked: &mut Option<Intent>) {
    if has_composer(shown) && keys::pressed(ctx, Key::Q) {
        state.composing = !state.composing;
    }
    if state.composing && has_composer(shown) {
        if keys::send(ctx) {
            *asked = composed(shown, &state.draft);
        }
        return;
    }
    if waits(shown).is_some() && keys::pressed(ctx, Key::W) {
        *asked = Some(Intent::AdvanceDay);
    }
    if looks(shown).is_some() && keys::pressed(ctx, Key::S) {
        *asked = looks(shown);
    }
    if !shown.desk.reasons.is_empty() && keys::pressed(ctx, Key::E) {
        state.over = Over::GiveAway;
    }
    if keys::pressed(ctx, Key::M) {
        *asked = asked.or(booked(shown, &state.draft));
    }
}

fn pause_intent() -> Intent {
    Intent::plain(Move::M10, Topic::None)
}

fn keyboard(ctx: &egui::Context, state: &mut DealUi, shown: &Shown, asked: &mut Option<Intent>, act: &mut Option<Act>) {
    if shown.place == Place::Over {
        return;
    }
    // A number works where it is shown: on replies, on cards, on what can be done at the desk.
    let composing = state.composing && has_composer(shown);
    if let Some(offered) = keys::digit(ctx).filter(|_| !composing).and_then(|place| shown.offered.get(place)) {
        *asked = Some(offered.intent);
    }
    if shown.hunch.as_ref().is_some_and(|hunch| hunch.told.is_none()) && keys::pressed(ctx, Key::H) {
        state.to_hunch = true;
    }
    if shown.place == Place::Desk {
        desk_keys(ctx, state, shown, asked);
    }
    if shown.place == Place::Talk {
        if keys::pressed(ctx, Key::Space) {
            *asked = Some(pause_intent());
        }
        if keys::pressed(ctx, Key::P) {
            state.over = Over::Palette;
        }
        if shown.talk.can_note && keys::pressed(ctx, Key::N) {
            *asked = Some(Intent::NoteFact);
        }
    }
    if keys::escape(ctx) {
        match shown.place {
            Place::Talk => state.over = Over::End,
            _ => *act = Some(Act::Go(Screen::Library)),
        }
    }
}
