//! Can a moment be tried again in the window, under the same luck, and are both ways shown beside each other?

use std::cell::RefCell;

use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use bevy::window::RequestRedraw;
use dealdojo::game::run::{Pending, Play};
use dealdojo::game::screens::{Act, Screen, Wanted};
use dealdojo::game::shelf::{Shelf, Store};
use dealdojo::game::systems;
use dealdojo::game::tries::{Compared, Pair, pair, try_again};
use dealdojo::game::ui::compare::compare_ui;
use dealdojo::game::ui::tries::tries_ui;
use dealdojo::game::view::{CompareView, TriesView, fork_note};
use dealdojo::scenario::words::EndCause;
use dealdojo::sim::Intent;
use dealdojo::sim::log::{Fork, RULES_VERSION};
use dealdojo::store::{Filter, MemoryStore};
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

const CLOSE: Intent = Intent::Disqualify { reason: EndCause::Unfit };

/// A run that was given up after a few turns, in a store that keeps it.
fn ended() -> (Play, Store) {
    let mut store = store();
    let mut run = play("marta_deal", 5);
    for _ in 0..6 {
        let offered = run.offered.iter().copied().find(|intent| !matches!(intent, Intent::Disqualify { .. }));
        run.play(&mut store, offered.unwrap_or(Intent::AdvanceDay));
    }
    while !run.session.is_over() {
        let before = run.turns.len();
        run.play(&mut store, CLOSE);
        if run.turns.len() == before {
            run.play(&mut store, Intent::AdvanceDay);
        }
    }
    (run, store)
}

/// The run again from a turn on, given up at once.
fn forked(turn: u16) -> (Pair, Store) {
    let (run, mut store) = ended();
    let shelf = Shelf::load(&[]);
    let mut fork = try_again(&run.info.id, turn, &shelf, &mut store).unwrap();
    let other = fork.offered.iter().copied().find(|intent| *intent != run.turns[usize::from(turn) - 1].intent);
    fork.play(&mut store, other.unwrap_or(Intent::AdvanceDay));
    let pair = pair(&fork.info.id, &shelf, &mut store).unwrap();
    (pair, store)
}

fn app(store: Store) -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, StatesPlugin));
    app.add_message::<RequestRedraw>();
    systems(&mut app, settings(Lang::Pl), Shelf::load(&[]), store);
    app.update();
    app
}

fn want(app: &mut App, act: Act) {
    app.world_mut().resource_mut::<Wanted>().0 = Some(act);
    app.update();
    app.update();
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

#[test]
fn the_deal_opens_at_the_moment_and_the_same_choices_bring_the_same() {
    let (run, store) = ended();
    let mut app = app(store);
    want(&mut app, Act::LookBack(run.info.id.clone()));
    assert_eq!(screen(&app), Screen::Debrief);
    want(&mut app, Act::Fork(run.info.id.clone(), 4));
    assert_eq!(screen(&app), Screen::Deal);
    let fork = app.world().resource::<Play>();
    assert_eq!(fork.turns.len(), 3);
    assert_eq!(fork.info.fork, Some(Fork { parent: run.info.id.clone(), turn: 4 }));
    assert_eq!(fork.session.known(), run.known_before(4));
    for played in &run.turns[3..] {
        let turn = app.world().resource::<Play>().session.known().turn;
        app.world_mut().resource_mut::<Pending>().0 = Some((turn, played.intent));
        app.update();
    }
    app.update();
    assert_eq!(screen(&app), Screen::Debrief, "it ends like any run");
    let fork = app.world().resource::<Play>();
    assert_eq!(fork.turns.len(), run.turns.len());
    assert!(fork.turns.iter().zip(&run.turns).all(|(mine, theirs)| mine.record == theirs.record), "the same luck");
    let id = fork.info.id.clone();
    want(&mut app, Act::Compare(id.clone()));
    assert_eq!(screen(&app), Screen::Compare);
    assert_eq!(app.world().resource::<Compared>().pair.fork.info.id, id);
    want(&mut app, Act::Go(Screen::Debrief));
    assert_eq!((screen(&app), app.world().resource::<Play>().info.id.clone()), (Screen::Debrief, id));
    let mut store = app.world_mut().resource_mut::<Store>();
    assert_eq!(store.get().runs(&Filter::default()).unwrap().len(), 1, "forks count for nothing");
    assert_eq!(store.get().runs(&Filter::all()).unwrap().len(), 2);
}

#[test]
fn an_interrupted_try_is_gone_on_with_where_it_was() {
    let (run, store) = ended();
    let mut app = app(store);
    want(&mut app, Act::Fork(run.info.id, 3));
    let id = app.world().resource::<Play>().info.id.clone();
    want(&mut app, Act::Go(Screen::Library));
    assert!(app.world().get_resource::<Play>().is_none());
    let open = app.world_mut().resource_mut::<Store>().get().open_runs("Anna").unwrap();
    assert_eq!(open.iter().map(|row| row.info.id.clone()).collect::<Vec<_>>(), std::slice::from_ref(&id));
    want(&mut app, Act::Resume(id));
    assert_eq!((screen(&app), app.world().resource::<Play>().turns.len()), (Screen::Deal, 2));
}

#[test]
fn a_moment_that_is_not_there_leads_to_the_library() {
    let (run, store) = ended();
    let mut app = app(store);
    want(&mut app, Act::Fork(run.info.id.clone(), 9_999));
    assert_eq!(screen(&app), Screen::Library);
    want(&mut app, Act::Compare(run.info.id));
    assert_eq!(screen(&app), Screen::Library);
    let store: Store = Store::new(Box::new(MemoryStore::default()));
    *app.world_mut().resource_mut::<Store>() = store;
    want(&mut app, Act::Fork("none".to_owned(), 1));
    assert_eq!(screen(&app), Screen::Library);
}

#[test]
fn any_decision_can_be_picked_and_tried_again() {
    let (run, _) = ended();
    for lang in [Lang::En, Lang::Pl] {
        let view = TriesView::of(&run, &[], &settings(lang));
        assert!(view.moments.len() > 3 && view.is_try.is_none() && view.tries.is_empty());
        let catalog = Catalog::shared(lang);
        let chosen = RefCell::new(Some(2));
        let mut harness = harness([420.0, 500.0], |ui| tries_ui(ui, catalog, &view, &mut chosen.borrow_mut()));
        harness.get_by_label("‹").click();
        harness.run();
        let (turn, words) = &view.moments[1];
        harness.get_by_label(words);
        harness.get_by_label(&catalog.get("ui-try-again")).click();
        harness.run();
        assert_eq!(harness.state(), &Some(Act::Fork(run.info.id.clone(), *turn)));
    }
}

#[test]
fn a_run_of_other_rules_says_why_it_cannot_be_tried_again() {
    let (mut run, _) = ended();
    run.header.rules = RULES_VERSION - 1;
    let view = TriesView::of(&run, &[], &settings(Lang::En));
    assert!(view.moments.is_empty() && view.why_not.is_some());
}

#[test]
fn a_try_says_that_it_does_not_count_and_leads_to_the_comparison() {
    let (pair, mut store) = forked(4);
    let forks = store.get().runs(&Filter { forks: true, ..Filter::default() }).unwrap();
    let forks: Vec<_> = forks.into_iter().filter(|row| row.info.fork.is_some()).collect();
    let catalog = Catalog::shared(Lang::Pl);
    let fork = TriesView::of(&pair.fork, &[], &settings(Lang::Pl));
    let note = fork_note(catalog, pair.fork.info.fork.as_ref().unwrap());
    assert_eq!(fork.is_try.as_ref(), Some(&note));
    let chosen = RefCell::new(None);
    let mut shown = harness([420.0, 500.0], |ui| tries_ui(ui, catalog, &fork, &mut chosen.borrow_mut()));
    shown.get_by_label(&note);
    shown.get_by_label(&catalog.get("ui-try-compare")).click();
    shown.run();
    assert_eq!(shown.state(), &Some(Act::Compare(pair.fork.info.id.clone())));
    let parent = TriesView::of(&pair.parent, &forks, &settings(Lang::Pl));
    assert_eq!(parent.tries.len(), 1);
    assert!(parent.tries[0].is_open);
    let chosen = RefCell::new(None);
    let mut shown = harness([420.0, 600.0], |ui| tries_ui(ui, catalog, &parent, &mut chosen.borrow_mut()));
    shown.get_by_label(&catalog.get("ui-try-go-on")).click();
    shown.run();
    assert_eq!(shown.state(), &Some(Act::Resume(pair.fork.info.id)));
}

#[test]
fn both_ways_stand_beside_each_other_with_the_odds_where_there_are_some() {
    let (mut pair, mut store) = forked(4);
    for lang in [Lang::En, Lang::Pl] {
        let catalog = Catalog::shared(lang);
        for odds in [None, Some(vec![(2, 900), (4, 450), (5, 300)])] {
            let has_odds = odds.is_some();
            pair.odds = [odds, None];
            let view = CompareView::of(&pair, &settings(lang));
            assert_eq!((view.turn, view.is_open, view.can_repeat), (4, true, true));
            assert_eq!((view.sides[0].is_right.is_some(), view.sides[1].is_right), (true, None));
            assert!(view.turns.iter().all(|pair| pair.turn >= 4));
            if let Some(odds) = &view.sides[0].odds {
                assert_eq!(odds.first(), Some(&(4, 450)), "nothing before the fork");
                assert!(matches!(odds.last(), Some((_, 0 | 1_000))), "the end is what came of it");
            }
            let harness = harness([1_180.0, 900.0], |ui| {
                compare_ui(ui, catalog, &view);
                None::<()>
            });
            harness.get_by_label(&view.moment);
            for side in &view.sides {
                assert!(harness.query_all_by_label(&side.name).count() > 0);
                harness.get_by_label(&side.right);
            }
            let said = view.turns.iter().flat_map(|pair| &pair.sides).flatten().next().unwrap();
            assert!(harness.query_all_by_label(&said.words).count() > 0, "{}", said.words);
            assert_eq!(harness.query_by_label(&catalog.get("ui-compare-odds")).is_some(), has_odds);
        }
    }
    // What an analysis found is taken along.
    let (parent, fork) = (pair.parent.info.id.clone(), pair.fork.info.id);
    let json = r#"{"decisions":[{"turn":1,"odds_before":510},{"turn":4,"odds_before":-3}]}"#;
    store.get().save_analysis(&parent, RULES_VERSION, json).unwrap();
    let pair = dealdojo::game::tries::pair(&fork, &Shelf::load(&[]), &mut store).unwrap();
    assert_eq!(pair.odds, [Some(vec![(1, 510), (4, -3)]), None]);
}
