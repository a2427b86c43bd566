//! Does the analysis come in while one looks, can it be stopped, and do its panels return what was pressed?

use std::cell::RefCell;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use bevy::window::RequestRedraw;
use dealdojo::game::run::{Pending, Play};
use dealdojo::game::screens::{Act, Screen, Wanted};
use dealdojo::game::shelf::{Shelf, Store};
use dealdojo::game::study::{Analyst, Standing, Studies};
use dealdojo::game::systems;
use dealdojo::game::ui::accuracy::accuracy_ui;
use dealdojo::game::ui::decision::{Step, decision_head_ui, replies_ui};
use dealdojo::game::ui::learn::{LearnAct, learn_intro_ui, learn_summary_ui, question_ui};
use dealdojo::game::ui::mind::{VeilAct, mind_ui, veil_ui};
use dealdojo::game::ui::odds::{OddsAct, odds_ui};
use dealdojo::game::ui::tabs::tabs_ui;
use dealdojo::game::ui::why::why_ui;
use dealdojo::game::view::{AnalysisView, Mark, analysis, mind, situation};
use dealdojo::practice::analysis::{Analysis, Decision, Input, Label, LuckShare, Reason, Reply, Update, View};
use dealdojo::scenario::raw::Meter;
use dealdojo::scenario::words::{EndCause, Skill};
use dealdojo::sim::Intent;
use dealdojo::sim::log::RULES_VERSION;
use dealdojo::store::MemoryStore;
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

/// Says what the reckoning below is held up by: it goes on once this is free.
static GATE: Mutex<()> = Mutex::new(());

/// Every third decision is a blunder, the others are the best.
fn decision(place: usize, turn: u16, intent: Intent, offered: &[Intent]) -> Decision {
    let other = offered.iter().copied().find(|other| *other != intent).unwrap_or(Intent::AdvanceDay);
    let bad = place % 3 == 1;
    let odds = |intent: Intent, odds: i16, behaviour: u16| Reply { intent, odds, se: 10, behaviour, listed: true };
    let best = if bad { other } else { intent };
    Decision {
        turn,
        stage: dealdojo::scenario::words::Stage::ObjectionHandling,
        skill: Some(Skill::S5),
        worlds: 64,
        approximate: false,
        odds_before: 600,
        odds_after: if bad { 300 } else { 600 },
        offered: vec![odds(intent, if bad { 300 } else { 600 }, 500), odds(other, if bad { 620 } else { 580 }, 640)],
        chosen: intent,
        best,
        loss: if bad { 310 } else { 0 },
        loss_se: 12,
        label: if bad { Label::Blunder } else { Label::Best },
        reasons: vec![Reason { rule: "M16.bluff".to_owned(), best: 0, chosen: 980, at_once: true }],
        moved: vec![(Meter::Trust, 900), (Meter::Fear, -300)],
        rollouts: 128,
    }
}

fn decisions(input: &Input) -> Vec<Decision> {
    let turns = input.turns.iter().enumerate().filter(|(_, (intent, _))| intent.is_decision());
    turns
        .enumerate()
        .map(|(place, (turn, (intent, offered)))| decision(place, turn as u16 + 1, *intent, offered))
        .collect()
}

/// An analysis that says everything at once.
fn quick(input: &Input, _: View, _: usize, watch: &(dyn Fn(Update<'_>) -> bool + Sync)) -> Option<Analysis> {
    let decisions = decisions(input);
    for (place, decision) in decisions.iter().enumerate() {
        if !watch(Update::Decision { place, of: decisions.len(), decision, done: true }) {
            return None;
        }
    }
    let luck = LuckShare {
        same_decisions_same_end: Some(290),
        same_ci95: Some([210, 380]),
        good_policy_right_end: 640,
        good_ci95: [590, 690],
        skill: -220,
        luck: 40,
        ..LuckShare::default()
    };
    watch(Update::Luck(&luck)).then_some(Analysis { accuracy: Some(740), luck, decisions })
}

/// One that says one thing and then waits at the gate.
fn slow(input: &Input, _: View, _: usize, watch: &(dyn Fn(Update<'_>) -> bool + Sync)) -> Option<Analysis> {
    let decisions = decisions(input);
    let first = Update::Decision { place: 0, of: decisions.len(), decision: decisions.first()?, done: false };
    if !watch(first) {
        return None;
    }
    let _gate = GATE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    quick(input, View::Known, 1, watch)
}

fn app(analyst: Analyst) -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, StatesPlugin));
    app.add_message::<RequestRedraw>();
    systems(&mut app, settings(Lang::En), Shelf::load(&[]), Store::new(Box::new(MemoryStore::default())));
    app.insert_resource(analyst);
    app.update();
    app
}

fn ask(app: &mut App, turn: u16, intent: Intent) {
    app.world_mut().resource_mut::<Pending>().0 = Some((turn, intent));
    app.update();
}

/// A run in the app that was closed after its first objection; the debrief stands.
fn debrief(app: &mut App) -> String {
    app.world_mut().resource_mut::<Wanted>().0 = Some(Act::Start("ewa_objections".to_owned(), Some(3)));
    app.update();
    app.update();
    let book = app.world().resource::<Play>().offered.iter().copied();
    let book = book.clone().find(|intent| matches!(intent, Intent::BookMeeting { .. })).expect("a talk can be booked");
    ask(app, 0, book);
    for turn in 1..6 {
        let next = app.world().resource::<Play>().offered.first().copied().unwrap_or(Intent::AdvanceDay);
        ask(app, turn, next);
    }
    let turn = app.world().resource::<Play>().session.known().turn;
    ask(app, turn, Intent::Disqualify { reason: EndCause::NoNeed });
    app.update();
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Debrief);
    app.world().resource::<Play>().info.id.clone()
}

/// Updates until something holds.
fn wait(app: &mut App, holds: impl Fn(&Studies) -> bool) {
    let begun = Instant::now();
    while !holds(app.world().resource::<Studies>()) {
        assert!(begun.elapsed() < Duration::from_secs(20), "it takes too long");
        std::thread::sleep(Duration::from_millis(5));
        app.update();
    }
}

fn kept(app: &mut App, run: &str) -> Option<String> {
    app.world_mut().resource_mut::<Store>().get().analysis(run, RULES_VERSION).expect("the store answers")
}

#[test]
fn an_analysis_comes_in_is_kept_and_is_there_at_once_the_next_time() {
    let mut app = app(Analyst(quick));
    let run = debrief(&mut app);
    wait(&mut app, |studies| studies.known.standing == Standing::Done);
    let studies = app.world().resource::<Studies>();
    assert_eq!(studies.known.accuracy, Some(740));
    assert_eq!(studies.known.counts().1, studies.known.of);
    app.update();
    assert!(kept(&mut app, &run).is_some_and(|json| json.contains("\"accuracy\":740")));
    // A reason that is filed is one more turn, and doesn't lose the analysis.
    let turn = app.world().resource::<Play>().session.known().turn;
    ask(&mut app, turn, Intent::LogReason { reason: 0, cause: 0 });
    app.update();
    app.update();
    assert!(kept(&mut app, &run).is_some());
    // Looked back at, it is there without being reckoned again.
    app.insert_resource(Analyst(|_, _, _, _| None));
    for act in [Act::Go(Screen::Library), Act::LookBack(run)] {
        app.world_mut().resource_mut::<Wanted>().0 = Some(act);
        app.update();
        app.update();
    }
    app.update();
    assert_eq!(app.world().resource::<Studies>().known.standing, Standing::Done);
}

#[test]
fn what_is_stopped_or_left_is_not_kept() {
    let mut app = app(Analyst(slow));
    let gate = GATE.lock().expect("the gate");
    let run = debrief(&mut app);
    wait(&mut app, |studies| studies.known.counts().0 == 1);
    assert_eq!(app.world().resource::<Studies>().known.standing, Standing::Running);
    app.world_mut().resource_mut::<Studies>().known.cancel();
    assert_eq!(app.world().resource::<Studies>().known.standing, Standing::Cancelled);
    // Begun again, and left.
    app.world_mut().resource_mut::<Studies>().known.forget();
    wait(&mut app, |studies| studies.known.counts().0 == 1);
    app.world_mut().resource_mut::<Wanted>().0 = Some(Act::Go(Screen::Library));
    app.update();
    app.update();
    assert_eq!(app.world().resource::<Studies>().known.standing, Standing::Idle);
    drop(gate);
    std::thread::sleep(Duration::from_millis(50));
    app.update();
    assert_eq!(kept(&mut app, &run), None);
}

#[test]
fn an_analysis_that_fails_says_so() {
    let mut app = app(Analyst(|_, _, _, _| None));
    debrief(&mut app);
    wait(&mut app, |studies| studies.known.standing == Standing::Failed);
}

/// A run and its analysis, both whole.
fn analysed(lang: Lang) -> (Play, AnalysisView) {
    let mut app = app(Analyst(quick));
    debrief(&mut app);
    wait(&mut app, |studies| studies.known.standing == Standing::Done);
    let view =
        analysis(app.world().resource::<Play>(), &settings(lang), &app.world().resource::<Studies>().known, true);
    let play = app.world_mut().remove_resource::<Play>().expect("the run");
    (play, view)
}

#[test]
fn a_marked_moment_is_chosen_by_its_name() {
    for lang in [Lang::En, Lang::Pl] {
        let (_, view) = analysed(lang);
        let catalog = Catalog::shared(lang);
        let marked = view.decisions.iter().find(|decision| decision.mark == Some(Mark::Blunder)).expect("a blunder");
        let mut harness = harness([860.0, 260.0], |ui| odds_ui(ui, catalog, &view, None));
        harness.get_by_label(&marked.summary()).click();
        harness.run();
        assert_eq!(harness.state(), &Some(OddsAct::Select(marked.place)));
        assert!(marked.summary().contains("31"), "{}", marked.summary());
        let note = format!("{} · {}", view.head.accuracy, view.head.same_end);
        harness.get_by_label(&note);
        harness.get_by_label(&view.head.share);
    }
}

#[test]
fn the_alternatives_stand_with_their_odds_and_what_they_are() {
    let (_, view) = analysed(Lang::En);
    let catalog = Catalog::shared(Lang::En);
    let blunder = view.worst().expect("a blunder");
    assert!(blunder.has_behaviour);
    let harness = harness([800.0, 500.0], |ui| {
        replies_ui(ui, catalog, blunder);
        None::<()>
    });
    let [best, chosen] = [&blunder.replies[0], &blunder.replies[1]];
    assert!(best.is_best && chosen.is_chosen);
    harness.get_by_label(&format!("{}: 62% (best)", best.words));
    harness.get_by_label(&format!("{}: 30% (chosen)", chosen.words));
}

#[test]
fn the_reasons_say_what_would_have_changed() {
    let (_, view) = analysed(Lang::En);
    let catalog = Catalog::shared(Lang::En);
    let why = view.worst().expect("a blunder").why.clone();
    let harness = harness([380.0, 800.0], |ui| {
        why_ui(ui, catalog, &why);
        None::<()>
    });
    let says = |words: &str| harness.query_all_by_label_contains(words).count() > 0;
    assert!(says("It cost 31 points of odds"));
    assert!(says("clearly more trust (+9), a little less fear of choosing wrong (−3)"));
    assert!(says("M16.bluff · at once · after the best 0%, after this one 98%"));
    assert!(says("64 possible clients"));
}

#[test]
fn the_ways_along_the_graph_are_pressed_too() {
    let (_, view) = analysed(Lang::En);
    let catalog = Catalog::shared(Lang::En);
    let mut harness = harness([800.0, 120.0], |ui| decision_head_ui(ui, catalog, &view.decisions[1], true));
    harness.get_by_label("marked moments").click();
    harness.run();
    assert_eq!(harness.state(), &Some(Step::Mark(true)));
}

#[test]
fn few_decisions_are_no_accuracy() {
    let (_, mut view) = analysed(Lang::En);
    view.stages.truncate(1);
    view.stages[0].value = None;
    view.stages[0].text = Catalog::shared(Lang::En).get("ui-analysis-too-few");
    let catalog = Catalog::shared(Lang::En);
    let mut harness = harness([340.0, 400.0], |ui| accuracy_ui(ui, catalog, &view, 0));
    assert!(harness.query_all_by_label_contains("too few decisions").count() > 0);
    harness.get_by_label("By skill").click();
    harness.run();
    assert_eq!(harness.state(), &Some(1));
}

#[test]
fn a_lesson_asks_first_and_gives_nothing_away() {
    let (_, view) = analysed(Lang::En);
    let catalog = Catalog::shared(Lang::En);
    let lesson = view.worst().expect("a blunder");
    let replies = lesson.question();
    assert_eq!(replies.len(), lesson.replies.len());
    let wanted = replies[0].clone();
    let mut harness = harness([700.0, 500.0], |ui| question_ui(ui, catalog, &replies));
    assert_eq!(harness.query_all_by_label_contains("%").count(), 0);
    harness.get_by_label(&wanted.words).click();
    harness.run();
    assert_eq!(harness.state(), &Some(LearnAct::Pick(wanted.intent)));
}

#[test]
fn the_walk_begins_when_the_analysis_is_whole_and_ends_with_a_summary() {
    let catalog = Catalog::shared(Lang::Pl);
    let begin = catalog.get("ui-learn-begin");
    let waiting = harness([600.0, 300.0], |ui| learn_intro_ui(ui, catalog, None, "18 z 52"));
    assert!(waiting.query_by_label(&begin).is_none());
    let mut ready = harness([600.0, 300.0], |ui| learn_intro_ui(ui, catalog, Some(3), ""));
    ready.get_by_label(&begin).click();
    ready.run();
    assert_eq!(ready.state(), &Some(LearnAct::Begin));
    let (_, view) = analysed(Lang::Pl);
    let lesson = view.worst().expect("a blunder");
    let best = lesson.replies[0].intent;
    let picks = [(lesson, Some(best)), (lesson, Some(lesson.chosen().expect("a choice").intent))];
    let done = harness([600.0, 400.0], |ui| learn_summary_ui(ui, catalog, &picks));
    assert!(done.query_all_by_label_contains("1 z\u{a0}2").count() > 0);
}

#[test]
fn the_hidden_mind_stays_closed_until_it_is_asked_for() {
    let (play, _) = analysed(Lang::En);
    let catalog = Catalog::shared(Lang::En);
    let mut veil = harness([600.0, 300.0], |ui| veil_ui(ui, catalog));
    veil.get_by_label(&catalog.get("ui-mind-show")).click();
    veil.run();
    assert_eq!(veil.state(), &Some(VeilAct::Show));
    let view = mind(&play, &settings(Lang::En));
    assert!(view.lines.iter().all(|line| line.values.len() == play.turns.len() + 1), "a point for each turn");
    let trust = &view.lines[0];
    let felt = play.session.state.mind.people[0].trust;
    assert_eq!(i16::from(trust.values[play.turns.len()]), (felt + 50) / 100);
    let harness = harness([900.0, 1_600.0], |ui| {
        mind_ui(ui, catalog, &view);
        None::<()>
    });
    harness.get_by_label(&view.end);
    harness.get_by_label(&view.signers);
    for row in &view.concerns {
        assert!(harness.query_all_by_label_contains(&row.truth).count() > 0, "{}", row.truth);
    }
}

#[test]
fn a_moment_shows_only_what_was_known_then() {
    let (play, view) = analysed(Lang::En);
    let first = situation(&play, &settings(Lang::En), view.decisions[0].turn).expect("a moment");
    let last = situation(&play, &settings(Lang::En), play.turns.len() as u16).expect("a moment");
    assert!(first.before.is_empty() && !last.before.is_empty());
    assert!(first.known().len() <= last.known().len());
    assert!(last.before.iter().all(|entry| usize::from(entry.turn) < play.turns.len()));
}

#[test]
fn tabs_are_pressed_by_their_names() {
    let names = ["One".to_owned(), "Two".to_owned()];
    let keyed = RefCell::new(true);
    let mut harness = harness([400.0, 80.0], |ui| tabs_ui(ui, &names, 0, *keyed.borrow()));
    harness.get_by_label("Two").click();
    harness.run();
    assert_eq!(harness.state(), &Some(1));
}
