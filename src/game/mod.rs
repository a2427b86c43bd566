//! What does a trainee see? The window: screens over the engine, the words and the store. The only layer with an engine in it.
//!
//! | question | file |
//! |---|---|
//! | which screen is shown, what leads where | `screens/` |
//! | what is a panel made of | `ui/` |
//! | what does a panel show | `view/`, `transcript.rs` |
//! | how does it look | [`theme`] |
//! | how does an intent become what is shown | [`run`] |
//! | what is done with everything else that is wanted | `acts.rs` |
//! | how does the analysis of a run come in | [`study`] |
//! | how is a moment tried again | [`tries`] |
//! | which key does what | `keys.rs` |
//! | can a window be opened here | `probe.rs` |
//! | which picture stands for it | `icon.rs` |
//! | how does an idle window stay asleep | `power.rs` |
//! | how smoothly is it drawn | `frames.rs` |

mod acts;
mod frames;
mod icon;
mod keys;
mod portraits;
mod power;
mod probe;
pub mod run;
pub mod screens;
pub mod settings;
pub mod shelf;
pub mod study;
pub mod theme;
pub mod transcript;
pub mod tries;
pub mod ui;
pub mod view;

use std::path::PathBuf;

use bevy::ecs::error::{BevyError, ErrorContext};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::window::{PresentMode, WindowResizeConstraints, WindowResolution};
use bevy_egui::{EguiContexts, EguiPlugin};

use crate::scenario::words::Gender;
use crate::store::RunStore;
use crate::text::Lang;
use screens::{Act, Wanted};
use settings::Settings;
use shelf::{Shelf, Store};
use theme::Look;

/// How the window begins. Everything but the store may be left to the trainee.
pub struct GameOptions {
    /// Where runs are kept.
    pub store: Box<dyn RunStore>,
    /// Further packs beside the core pack.
    pub packs: Vec<PathBuf>,
    /// Begin with this scenario at once.
    pub scenario: Option<String>,
    /// With this luck.
    pub seed: Option<u64>,
    /// Who practises; none: the last one, or the title asks.
    pub trainee: Option<String>,
    /// The language; none: the profile's, else the machine's.
    pub lang: Option<Lang>,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GameError {
    /// No X server.
    #[error(
        "there is no display to open a window on (DISPLAY is {0:?}): start it on a desktop, or install `xvfb` and run \
         `xvfb-run dealdojo`"
    )]
    NoDisplay(String),
    /// No graphics adapter.
    #[error("there is no graphics adapter: install a Vulkan driver (on Debian or Ubuntu `mesa-vulkan-drivers`)")]
    NoAdapter,
    /// A library of the window system.
    #[error(
        "the window can't be opened: a library of the window system is missing (on Debian or Ubuntu install \
         `libxkbcommon-x11-0 libx11-xcb1 libxcursor1 libxi6`)"
    )]
    NoWindow,
    /// Nothing to practise with that name.
    #[error("there is no scenario {0:?}: `dealdojo list` shows what there is")]
    NoScenario(String),
    /// The window's loop ended with an error.
    #[error("the window closed with an error; the log above says more")]
    Failed,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`GameError`]; nothing was opened then.
pub fn run(mut options: GameOptions) -> Result<(), GameError> {
    let shelf = Shelf::load(&options.packs);
    if let Some(scenario) = &options.scenario
        && shelf.find(scenario).is_none()
    {
        return Err(GameError::NoScenario(scenario.clone()));
    }
    let settings = settings_of(&mut options);
    probe::probe()?;
    let start = options.scenario.map(|scenario| Act::Start(scenario, options.seed));
    // Who practises is asked first, where nobody has said it.
    let (wanted, errand) = if settings.trainee.is_empty() { (None, start) } else { (start, None) };
    let mut app = probe::quietly(open).ok_or(GameError::NoWindow)?;
    systems(&mut app, settings, shelf, Store::new(options.store));
    app.insert_resource(Wanted(wanted)).insert_resource(acts::Errand(errand));
    app.add_plugins(drawing);
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(_) => Err(GameError::Failed),
    }
}

/// The engine with its window. Panics where the machine lacks a library that only the window needs.
fn open() -> App {
    let mut app = App::new();
    app.set_error_handler(log_error);
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window()), ..default() })
            .set(LogPlugin { filter: "warn,wgpu=error,naga=error".to_owned(), ..default() }),
    );
    app.add_plugins(EguiPlugin::default());
    app
}

/// Everything but the window and its pictures: what is done with intents and acts. Tests run it without a window.
pub fn systems(app: &mut App, settings: Settings, shelf: Shelf, store: Store) {
    app.insert_resource(settings).insert_resource(shelf).insert_resource(store);
    app.init_resource::<run::Pending>().init_resource::<acts::Trouble>().init_resource::<acts::Errand>();
    app.add_plugins((screens::states, study::plugin));
    app.add_systems(PreUpdate, run::show_run);
    app.add_systems(Last, (run::apply_pending, acts::perform).chain());
}

/// What is drawn.
fn drawing(app: &mut App) {
    app.init_resource::<portraits::Pictures>();
    app.add_plugins((screens::drawing, power::plugin, frames::plugin, icon::plugin));
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn(Camera2d);
    });
    app.add_systems(
        PreUpdate,
        dress.after(bevy_egui::EguiPreUpdateSet::InitContexts).before(bevy_egui::EguiPreUpdateSet::BeginPass),
    );
}

/// What the store keeps of the trainee, over the machine's ways.
fn settings_of(options: &mut GameOptions) -> Settings {
    let mut settings =
        Settings { trainee: String::new(), gender: Gender::Feminine, lang: Lang::from_system(), look: Look::default() };
    for (key, _) in settings.pairs() {
        if let Ok(Some(value)) = options.store.setting(key) {
            settings.take(key, &value);
        }
    }
    if let Some(name) = &options.trainee {
        name.clone_into(&mut settings.trainee);
    }
    let profiles = options.store.profiles().unwrap_or_default();
    if let Some(profile) = profiles.iter().find(|profile| profile.name == settings.trainee) {
        settings.gender = profile.address;
        settings.lang = Lang::from_code(&profile.lang).unwrap_or(settings.lang);
    }
    settings.lang = options.lang.unwrap_or(settings.lang);
    settings
}

fn window() -> Window {
    Window {
        title: "Dealdojo".to_owned(),
        name: Some("dealdojo".to_owned()),
        resolution: WindowResolution::new(1_280, 720),
        resize_constraints: WindowResizeConstraints { min_width: 1_024.0, min_height: 640.0, ..default() },
        present_mode: PresentMode::AutoVsync,
        ..default()
    }
}

/// A system that fails is logged; the window stays.
fn log_error(error: BevyError, context: ErrorContext) {
    tracing::error!(%error, %context, "a part of the window failed");
}

/// Gives egui fonts once, and the look whenever it changes.
fn dress(mut contexts: EguiContexts, settings: Res<Settings>, mut worn: Local<Option<Look>>) -> Result {
    if *worn == Some(settings.look) {
        return Ok(());
    }
    let Ok(ctx) = contexts.ctx_mut() else { return Ok(()) };
    if worn.is_none() {
        theme::install_fonts(ctx);
    }
    theme::apply(ctx, settings.look);
    *worn = Some(settings.look);
    Ok(())
}
