//! Does the app do what the panels ask for, without a window? Runs begin, turns are kept, a failing store stops a turn.

use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use bevy::window::RequestRedraw;
use dealdojo::game::run::{Pending, Play, Saving};
use dealdojo::game::screens::{Act, Screen, Wanted};
use dealdojo::game::shelf::{Shelf, Store};
use dealdojo::game::systems;
use dealdojo::scenario::words::Source;
use dealdojo::sim::Intent;
use dealdojo::store::MemoryStore;
use dealdojo::text::Lang;

use crate::support::settings;

fn app() -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, StatesPlugin));
    app.add_message::<RequestRedraw>();
    systems(&mut app, settings(Lang::Pl), Shelf::load(&[]), Store::new(Box::new(MemoryStore::default())));
    app.update();
    app
}

fn want(app: &mut App, act: Act) {
    app.world_mut().resource_mut::<Wanted>().0 = Some(act);
    app.update();
    app.update();
}

fn ask(app: &mut App, turn: u16, intent: Intent) {
    app.world_mut().resource_mut::<Pending>().0 = Some((turn, intent));
    app.update();
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn turns(app: &App) -> usize {
    app.world().resource::<Play>().turns.len()
}

#[test]
fn a_run_begins_is_left_and_gone_on_with_where_it_was() {
    let mut app = app();
    want(&mut app, Act::Start("marta_deal".to_owned(), Some(5)));
    assert_eq!(screen(&app), Screen::Deal);
    ask(&mut app, 0, Intent::ChooseSource { source: Source::Cold });
    assert_eq!(turns(&app), 1);
    let id = app.world().resource::<Play>().info.id.clone();
    let before = app.world().resource::<Play>().session.state.clone();
    want(&mut app, Act::Go(Screen::Library));
    assert_eq!(screen(&app), Screen::Library);
    assert!(app.world().get_resource::<Play>().is_none());
    want(&mut app, Act::Resume(id));
    assert_eq!(screen(&app), Screen::Deal);
    assert_eq!(app.world().resource::<Play>().session.state, before);
}

#[test]
fn an_intent_of_an_earlier_turn_does_nothing() {
    let mut app = app();
    want(&mut app, Act::Start("marta_deal".to_owned(), Some(5)));
    ask(&mut app, 0, Intent::ChooseSource { source: Source::Cold });
    ask(&mut app, 0, Intent::PickLead { lead: 0 });
    assert_eq!(turns(&app), 1);
}

#[test]
fn a_refusal_is_shown_and_costs_no_turn() {
    let mut app = app();
    want(&mut app, Act::Start("marta_deal".to_owned(), Some(5)));
    ask(&mut app, 0, Intent::PickLead { lead: 0 });
    assert_eq!(turns(&app), 0);
    assert!(app.world().resource::<Play>().refused.is_some());
}

#[test]
fn a_turn_that_ends_the_run_leads_to_the_debrief() {
    let mut app = app();
    want(&mut app, Act::Start("marta_first".to_owned(), Some(5)));
    ask(&mut app, 0, Intent::Disqualify { reason: dealdojo::scenario::words::EndCause::Unfit });
    app.update();
    assert_eq!(screen(&app), Screen::Debrief);
    assert_eq!(app.world().resource::<Play>().saving, Saving::Kept);
}

#[test]
fn a_turn_that_the_store_does_not_take_is_shown_only_when_the_trainee_says_so() {
    let mut app = app();
    want(&mut app, Act::Start("marta_deal".to_owned(), Some(5)));
    // A store that has never heard of this run takes no turn of it.
    let other = Store::new(Box::new(MemoryStore::default()));
    let good = std::mem::replace(&mut *app.world_mut().resource_mut::<Store>(), other);
    ask(&mut app, 0, Intent::ChooseSource { source: Source::Cold });
    assert_eq!(turns(&app), 0);
    assert!(matches!(app.world().resource::<Play>().saving, Saving::Stopped(_)));
    // Nothing goes on while it waits.
    ask(&mut app, 0, Intent::ChooseSource { source: Source::Social });
    want(&mut app, Act::Retry);
    assert_eq!(turns(&app), 0);
    want(&mut app, Act::GoOnUnsaved);
    assert_eq!(turns(&app), 1);
    ask(&mut app, 1, Intent::PickLead { lead: 0 });
    assert_eq!(turns(&app), 2);
    assert!(matches!(app.world().resource::<Play>().saving, Saving::Unsaved(_)));
    // The store is back: everything that was played unsaved is written.
    *app.world_mut().resource_mut::<Store>() = good;
    want(&mut app, Act::Retry);
    assert_eq!(app.world().resource::<Play>().saving, Saving::Kept);
    let id = app.world().resource::<Play>().info.id.clone();
    let stored = app.world_mut().resource_mut::<Store>().get().load(&id).expect("it is stored");
    assert_eq!(stored.turns.len(), 2);
}
