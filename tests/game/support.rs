//! What do the tests of panels share? A run of the core pack, and a harness that wears the theme.

use std::sync::Arc;

use bevy_egui::egui::{Id, Ui};
use dealdojo::game::run::Play;
use dealdojo::game::settings::Settings;
use dealdojo::game::shelf::{Shelf, Store};
use dealdojo::game::theme::{Look, apply, install_fonts};
use dealdojo::game::view::Shown;
use dealdojo::scenario::words::Gender;
use dealdojo::sim::log::{Header, RULES_VERSION};
use dealdojo::sim::{Intent, Place};
use dealdojo::store::{MemoryStore, new_run};
use dealdojo::text::Lang;
use egui_kittest::Harness;

/// A trainee called Anna.
pub fn settings(lang: Lang) -> Settings {
    Settings { trainee: "Anna".to_owned(), gender: Gender::Feminine, lang, look: Look::default() }
}

/// A store that forgets.
pub fn store() -> Store {
    Store::new(Box::new(MemoryStore::default()))
}

/// A run of a scenario of the core pack.
pub fn play(scenario: &str, seed: u64) -> Play {
    let shelf = Shelf::load(&[]);
    let (pack, place) = shelf.find(scenario).expect("the core pack has this scenario");
    let header = Header {
        format: 1,
        rules: RULES_VERSION,
        pack: pack.id.clone(),
        pack_hash: pack.hash.to_string(),
        scenario: scenario.to_owned(),
        seed,
    };
    Play::new(Arc::clone(pack), place, new_run("Anna"), header).expect("it can be played")
}

/// Plays what is offered first until the run stands where it is wanted, or for so many turns.
pub fn play_until(play: &mut Play, wanted: impl Fn(&Play) -> bool, most: usize) {
    let mut store = store();
    for turn in 0..most {
        if wanted(play) || play.session.is_over() {
            return;
        }
        let place = turn % play.offered.len().max(1);
        let intent = play.offered.get(place).copied().unwrap_or(Intent::AdvanceDay);
        play.play(&mut store, intent);
    }
}

/// A run of a scenario that starts in the middle, in its first talk.
pub fn talking(scenario: &str, seed: u64) -> Play {
    let mut run = play(scenario, seed);
    let book = run.offered.iter().copied().find(|intent| matches!(intent, Intent::BookMeeting { .. }));
    run.play(&mut store(), book.expect("a talk can be booked"));
    assert_eq!(run.session.known().place, Place::Talk);
    run
}

/// What the screen shows of a run.
pub fn shown(play: &Play, lang: Lang) -> Shown {
    Shown::of(play, &settings(lang))
}

/// A harness of a panel that keeps the last thing it returned.
pub fn harness<'a, R: 'a>(size: [f32; 2], mut panel: impl FnMut(&mut Ui) -> Option<R> + 'a) -> Harness<'a, Option<R>> {
    let mut harness = Harness::builder().with_size(size).with_max_steps(20).build_ui_state(
        move |ui, got: &mut Option<R>| {
            let id = Id::new("dressed");
            if !ui.ctx().data(|data| data.get_temp::<bool>(id).unwrap_or(false)) {
                install_fonts(ui.ctx());
                apply(ui.ctx(), Look { text_percent: 100, reduced_motion: true });
                ui.ctx().data_mut(|data| data.insert_temp(id, true));
                ui.ctx().request_repaint();
                return;
            }
            if let Some(result) = panel(ui) {
                *got = Some(result);
            }
        },
        None,
    );
    harness.run();
    harness
}
