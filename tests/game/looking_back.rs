//! Does the debrief show what came of a run, and ask for the reason before it tells the truth?

use std::cell::RefCell;

use dealdojo::game::run::Play;
use dealdojo::game::shelf::Store;
use dealdojo::game::ui::debrief::{FileAct, file_ui, hunches_ui, moments_ui, outcome_ui, skills_ui};
use dealdojo::game::ui::mind::VeilAct;
use dealdojo::game::view::debrief;
use dealdojo::practice::policy;
use dealdojo::scenario::words::{EndCause, Manner, Move};
use dealdojo::sim::{Intent, Sureness, Topic};
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

/// A run in a talk that opened with an objection, and the store that keeps it.
fn objection() -> (Play, Store) {
    let mut run = play("ewa_objections", 3);
    let mut store = store();
    let book = run.offered.iter().copied().find(|intent| matches!(intent, Intent::BookMeeting { .. }));
    run.play(&mut store, book.expect("a talk can be booked"));
    assert!(run.session.known().open.is_some(), "the talk opens with the reaction to what was shown");
    (run, store)
}

/// A run that was closed after its first objection.
fn ended() -> (Play, Store) {
    let (mut run, mut store) = objection();
    run.play(&mut store, Intent::Disqualify { reason: EndCause::NoNeed });
    assert!(run.session.is_over(), "{:?}", run.refused);
    (run, store)
}

#[test]
fn the_reason_is_asked_for_before_the_truth() {
    let (run, _) = ended();
    let view = debrief(&run, &settings(Lang::Pl), true);
    assert!(!view.reasons.is_empty());
    let catalog = Catalog::shared(Lang::Pl);
    let chosen = RefCell::new(None);
    let mut harness = harness([560.0, 900.0], |ui| match file_ui(ui, catalog, &view, &mut chosen.borrow_mut()) {
        Some(FileAct::File(intent)) => Some(intent),
        _ => None,
    });
    let (reason, cause, words) = view.reasons[0].clone();
    harness.get_all_by_label(&words).next().expect("it is listed").click();
    harness.run();
    harness.get_by_label(&catalog.get("ui-file-reason-file")).click();
    harness.run();
    assert_eq!(harness.state(), &Some(Intent::LogReason { reason, cause }));
}

#[test]
fn the_reason_is_filed_with_the_keyboard_alone() {
    use bevy_egui::egui::Key;
    let (run, _) = ended();
    let view = debrief(&run, &settings(Lang::En), true);
    let catalog = Catalog::shared(Lang::En);
    let chosen = RefCell::new(None);
    let mut harness = harness([560.0, 900.0], |ui| match file_ui(ui, catalog, &view, &mut chosen.borrow_mut()) {
        Some(FileAct::File(intent)) => Some(intent),
        _ => None,
    });
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state(), &None, "nothing is chosen yet");
    harness.key_press(Key::Num2);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let (reason, cause, _) = view.reasons[1];
    assert_eq!(harness.state(), &Some(Intent::LogReason { reason, cause }));
}

#[test]
fn a_filed_reason_is_not_asked_for_again() {
    let (mut run, mut store) = ended();
    let (reason, cause, _) = debrief(&run, &settings(Lang::En), true).reasons[0].clone();
    run.play(&mut store, Intent::LogReason { reason, cause });
    let view = debrief(&run, &settings(Lang::En), true);
    assert!(view.reasons.is_empty());
    assert!(view.filed.is_some());
}

#[test]
fn a_skill_opens_its_evidence() {
    let (run, _) = ended();
    let view = debrief(&run, &settings(Lang::En), true);
    let catalog = Catalog::shared(Lang::En);
    assert!(!view.skills.is_empty());
    assert!(view.moments.len() <= 3);
    let mut harness = harness([420.0, 700.0], |ui| skills_ui(ui, catalog, &view.skills, None));
    harness.get_by_label(&view.skills[0].name).click();
    harness.run();
    assert_eq!(harness.state(), &Some(0));
}

/// A talk in which the first objection met a bluff, with the words that the method had for it.
fn bluffed(lang: Lang) -> (Play, String, String) {
    let (mut run, mut store) = objection();
    let topic = Topic::Cause(run.session.known().open.expect("an objection is open"), 0);
    let bluff = Intent::MakeMove { lead: None, r#move: Move::M16, topic, manner: Manner::Bluff };
    let words = |run: &Play, intent: Intent| {
        let settings = settings(lang);
        let voice = dealdojo::text::Voice { pack: &run.pack, cast: &run.cast, lang, trainee: settings.gender };
        voice.choice(run.session.known(), run.header.seed, intent)
    };
    let method = words(&run, policy::method(&run.cast, run.session.known()));
    let said = words(&run, bluff);
    run.play(&mut store, bluff);
    run.play(&mut store, Intent::Disqualify { reason: EndCause::NoNeed });
    assert!(run.session.is_over(), "{:?}", run.refused);
    (run, said, method)
}

#[test]
fn a_moment_shows_what_was_said_and_what_the_method_would_have_said() {
    for lang in [Lang::En, Lang::Pl] {
        let (run, said, method) = bluffed(lang);
        assert_ne!(said, method);
        let view = debrief(&run, &settings(lang), true);
        let catalog = Catalog::shared(lang);
        let harness = harness([700.0, 1_600.0], |ui| {
            moments_ui(ui, catalog, &view.moments, view.closed);
            None::<()>
        });
        let says = |words: &str| harness.query_all_by_label_contains(words).count() > 0;
        assert!(says(&said), "{said}");
        assert!(says(&method), "{method}");
        let frame = catalog.with("report-moment-method-says", &[("words", method.as_str().into())]);
        assert!(says(&frame), "{frame}");
        assert!(says(&catalog.get("report-moment-hurt")));
    }
}

#[test]
fn a_run_without_moments_says_so() {
    let catalog = Catalog::shared(Lang::En);
    let harness = harness([700.0, 300.0], |ui| {
        moments_ui(ui, catalog, &[], 0);
        None::<()>
    });
    harness.get_by_label(&catalog.get("ui-moment-none"));
}

#[test]
fn a_hunch_is_looked_back_at_with_its_sureness() {
    let (mut run, mut store) = objection();
    let concern = run.session.known().open.expect("an objection is open");
    let truth = run.session.state.mind.concerns[usize::from(concern)].cause;
    let wrong = u8::from(truth == 0);
    for (cause, sureness) in [(wrong, Sureness::High), (truth, Sureness::Medium)] {
        run.play(&mut store, Intent::MarkHunch { concern, cause, sureness });
    }
    let before = debrief(&run, &settings(Lang::En), true);
    assert!(before.hunches[0].is_calibrated);
    run.play(&mut store, Intent::MarkHunch { concern, cause: wrong, sureness: Sureness::High });
    let view = debrief(&run, &settings(Lang::En), true);
    assert!(!view.hunches[0].is_calibrated);
    let catalog = Catalog::shared(Lang::En);
    let harness = harness([700.0, 300.0], |ui| {
        hunches_ui(ui, catalog, &view.hunches);
        None::<()>
    });
    harness.get_by_label(&view.hunches[0].words);
    harness.get_by_label(&catalog.get("ui-hunch-sure-wrong"));
    assert!(before.hunches[0].words.contains("right from move 3"), "{}", before.hunches[0].words);
}

#[test]
fn what_nobody_told_stays_closed_until_the_lessons_are_done() {
    for lang in [Lang::En, Lang::Pl] {
        let (mut run, mut store) = objection();
        let concern = run.session.known().open.expect("an objection is open");
        let truth = run.session.state.mind.concerns[usize::from(concern)].cause;
        run.play(&mut store, Intent::MarkHunch { concern, cause: u8::from(truth == 0), sureness: Sureness::High });
        run.play(&mut store, Intent::Disqualify { reason: EndCause::NoNeed });
        run.play(&mut store, Intent::LogReason { reason: concern, cause: u8::from(truth == 0) });
        let settings = settings(lang);
        let voice = dealdojo::text::Voice { pack: &run.pack, cast: &run.cast, lang, trainee: settings.gender };
        let told = voice.cause(concern, truth);
        let (closed, open) = (debrief(&run, &settings, false), debrief(&run, &settings, true));
        assert!(closed.is_veiled && !open.is_veiled);
        assert!(closed.cause.is_none() && open.cause.is_some());
        assert_eq!((closed.points, &closed.outcome, &closed.next), (open.points, &open.outcome, &open.next));
        assert!(open.hunches[0].words.contains(&told) && !closed.hunches[0].words.contains(&told));
        assert!(open.hunches[0].sureness.is_some() && closed.hunches[0].sureness.is_none());
        let evidence = |view: &dealdojo::game::view::DebriefView| -> Vec<String> {
            view.skills.iter().flat_map(|skill| skill.evidence.clone()).collect()
        };
        let verdict = Catalog::shared(lang).rule(dealdojo::sim::Rule::M39Wrong).what;
        assert!(evidence(&open).iter().any(|line| line.contains(&verdict)));
        assert!(!evidence(&closed).iter().any(|line| line.contains(&verdict)));
    }
}

#[test]
fn the_cause_can_be_shown_before_the_lessons_with_a_button_that_says_so() {
    let (run, _) = ended();
    let view = debrief(&run, &settings(Lang::En), false);
    let catalog = Catalog::shared(Lang::En);
    let mut harness = harness([700.0, 400.0], |ui| outcome_ui(ui, catalog, &view));
    harness.get_by_label_contains(&catalog.get("ui-veil-note"));
    harness.get_by_label(&catalog.get("ui-mind-show")).click();
    harness.run();
    assert_eq!(harness.state(), &Some(VeilAct::Show));
}
