//! Which screen is shown, and what leads from one to the next? One file each; they read resources, draw panels, and leave what
//! is wanted in [`Wanted`] or [`Pending`](super::run::Pending).

pub(crate) mod briefing;
pub(crate) mod coach;
pub(crate) mod compare;
pub(crate) mod deal;
pub(crate) mod debrief;
pub(crate) mod diagnostics;
mod hero;
pub(crate) mod library;
mod over;
pub(crate) mod settings;
pub(crate) mod title;
pub(crate) mod tries;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy_egui::egui::{self, CornerRadius, LayerId, UiBuilder};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::keys;
use super::portraits::Pictures;
use super::settings::Settings;
use super::shelf::Shelf;
use super::theme::palette::PAPER;
use super::ui::banner::BannerAct;
use crate::scenario::words::Gender;
use crate::store::Profile;
use crate::text::Lang;

/// The screens.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// Who practises, and what was interrupted.
    #[default]
    Title,
    /// What there is to practise.
    Library,
    /// What a scenario is about and what is scored.
    Briefing,
    /// The run in play.
    Deal,
    /// What came of it.
    Debrief,
    /// A run and another try of one of its moments, side by side.
    Compare,
    /// What the runs say together.
    Coach,
    /// What is wrong with packs.
    Diagnostics,
    /// Language, text size, motion, data.
    Settings,
}

/// Something that a screen wants done, beside intents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Another screen.
    Go(Screen),
    /// Read about a scenario.
    Brief(String),
    /// Begin a run of a scenario; a seed only where a test wants the same again.
    Start(String, Option<u64>),
    /// Go on with a run.
    Resume(String),
    /// Look back at a run.
    LookBack(String),
    /// Try a moment of a stored run again: the run, and the turn that is played another way.
    Fork(String, u16),
    /// Show a fork beside the run that it goes back to.
    Compare(String),
    /// Change who practises: name, form of address.
    Profile(String, Gender),
    /// Change the language.
    Language(Lang),
    /// Change the text size, percent.
    TextSize(u16),
    /// Somebody who has practised here before practises now.
    SwitchTo(Profile),
    /// Let things move or not.
    Motion(bool),
    /// Write again what the store didn't take.
    Retry,
    /// Go on without the store.
    GoOnUnsaved,
}

/// What is wanted; overwritten by screens, taken once a frame.
#[derive(Resource, Default, Debug)]
pub struct Wanted(pub Option<Act>);

/// What most screens read.
#[derive(SystemParam)]
pub(crate) struct Common<'w> {
    pub settings: Res<'w, Settings>,
    pub shelf: Res<'w, Shelf>,
    pub pictures: ResMut<'w, Pictures>,
    pub wanted: ResMut<'w, Wanted>,
}

/// The whole window to draw into; one context, freshly papered.
pub(crate) fn root(contexts: &mut EguiContexts) -> Result<egui::Ui> {
    let ctx = contexts.ctx_mut()?.clone();
    keys::held_keys_act_once(&ctx);
    keys::arrows_find_a_start(&ctx);
    let window = ctx.viewport_rect();
    // What scrolls away fades into the paper.
    let ground = egui::UiStackInfo::new(egui::UiKind::CentralPanel).with_frame(egui::Frame::NONE.fill(PAPER));
    let ui = egui::Ui::new(
        ctx,
        egui::Id::new("root"),
        UiBuilder::new().layer_id(LayerId::background()).max_rect(window).ui_stack_info(ground),
    );
    ui.painter().rect_filled(window, CornerRadius::ZERO, PAPER);
    Ok(ui)
}

/// Goes to a screen; where one is there already, nothing is left and entered again.
pub(crate) fn go(next: &mut NextState<Screen>, screen: Screen) {
    next.set_if_neq(screen);
}

/// Adds the states, and what is asked of the store when one is entered.
pub(crate) fn states(app: &mut App) {
    app.init_state::<Screen>().init_resource::<Wanted>();
    app.init_resource::<title::TitleDraft>().init_resource::<deal::DealUi>().init_resource::<debrief::DebriefUi>();
    app.init_resource::<briefing::Reading>().init_resource::<library::Recent>().init_resource::<coach::Figures>();
    app.init_resource::<tries::Tries>();
    app.add_systems(OnEnter(Screen::Title), title::enter);
    app.add_systems(OnEnter(Screen::Library), library::enter);
    app.add_systems(OnEnter(Screen::Coach), coach::enter);
    app.add_systems(OnEnter(Screen::Deal), deal::enter);
    app.add_systems(OnEnter(Screen::Debrief), (debrief::enter, tries::enter));
}

/// Adds what the screens draw.
pub(crate) fn drawing(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        (
            title::show.run_if(in_state(Screen::Title)),
            library::show.run_if(in_state(Screen::Library)),
            briefing::show.run_if(in_state(Screen::Briefing)),
            deal::show.run_if(in_state(Screen::Deal)),
            debrief::show.run_if(in_state(Screen::Debrief)),
            compare::show.run_if(in_state(Screen::Compare)),
            coach::show.run_if(in_state(Screen::Coach)),
            diagnostics::show.run_if(in_state(Screen::Diagnostics)),
            settings::show.run_if(in_state(Screen::Settings)),
        ),
    );
}

/// Links of the plain bar, in order.
pub(crate) const PLACES: [(Screen, &str); 4] = [
    (Screen::Library, "ui-library"),
    (Screen::Coach, "ui-coach"),
    (Screen::Diagnostics, "ui-diagnostics"),
    (Screen::Settings, "ui-settings"),
];

/// The plain bar of a screen: where it leads, if it was pressed.
pub(crate) fn bar(ui: &mut egui::Ui, common: &Common<'_>, here: Screen, title: &str) -> Option<Act> {
    let catalog = common.settings.catalog();
    let bar = super::ui::columns::columns(ui).bar;
    let shown = |screen: Screen| screen != Screen::Diagnostics || !common.shelf.diagnostics.is_empty();
    let places: Vec<(Screen, &str)> = PLACES.into_iter().filter(|(screen, _)| shown(*screen)).collect();
    let mut links: Vec<(String, bool)> =
        places.iter().map(|(screen, key)| (catalog.get(key), *screen == here)).collect();
    let name = &common.settings.trainee;
    let name = shortened(name);
    links.push((format!("{name} · {}", common.settings.lang.code().to_uppercase()), here == Screen::Title));
    let back = match here {
        Screen::Coach | Screen::Diagnostics | Screen::Settings => catalog.get("ui-back"),
        _ => String::new(),
    };
    let pressed = super::ui::bars::plain_bar_ui(ui, bar, title, &back, &links)?;
    Some(Act::Go(match pressed {
        usize::MAX => Screen::Library,
        place => places.get(place).map_or(Screen::Title, |(screen, _)| *screen),
    }))
}

/// A name that leaves room for the rest of the bar.
fn shortened(name: &str) -> String {
    const MOST: usize = 18;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    let start: String = name.chars().take(MOST - 1).collect();
    format!("{}…", start.trim_end())
}

/// The room below the bar, at most `width` wide and in the middle.
pub(crate) fn body(ui: &egui::Ui, width: f32) -> egui::Rect {
    let window = ui.max_rect();
    let top = window.top() + super::ui::columns::bar_height(ui);
    let room = window.width() - 2.0 * super::ui::columns::EDGE;
    let width = width.min(room);
    let left = window.center().x - width / 2.0;
    egui::Rect::from_min_max(egui::pos2(left, top), egui::pos2(left + width, window.bottom()))
}

impl BannerAct {
    /// What is done with the answer.
    pub(crate) fn act(self) -> Act {
        match self {
            Self::Retry => Act::Retry,
            Self::GoOn => Act::GoOnUnsaved,
        }
    }
}
