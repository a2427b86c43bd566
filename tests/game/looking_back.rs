//! Does the debrief show what came of a run, and ask for the reason before it tells the truth?

use std::cell::RefCell;

use dealdojo::game::ui::debrief::{FileAct, file_ui, skills_ui};
use dealdojo::game::view::debrief;
use dealdojo::scenario::words::EndCause;
use dealdojo::sim::Intent;
use dealdojo::text::{Catalog, Lang};
use egui_kittest::kittest::Queryable;

use crate::support::*;

/// A run that was closed after its first objection.
fn ended() -> (dealdojo::game::run::Play, dealdojo::game::shelf::Store) {
    let mut run = play("ewa_objections", 3);
    let mut store = store();
    let book = run.offered.iter().copied().find(|intent| matches!(intent, Intent::BookMeeting { .. }));
    run.play(&mut store, book.expect("a talk can be booked"));
    let surfaced =
        |run: &dealdojo::game::run::Play| run.session.known().concerns.iter().any(|concern| concern.surfaced);
    assert!(surfaced(&run), "the talk opens with the reaction to what was shown");
    run.play(&mut store, Intent::Disqualify { reason: EndCause::NoNeed });
    assert!(run.session.is_over(), "{:?}", run.refused);
    (run, store)
}

#[test]
fn the_reason_is_asked_for_before_the_truth() {
    let (run, _) = ended();
    let view = debrief(&run, &settings(Lang::Pl));
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
fn a_filed_reason_is_not_asked_for_again() {
    let (mut run, mut store) = ended();
    let (reason, cause, _) = debrief(&run, &settings(Lang::En)).reasons[0].clone();
    run.play(&mut store, Intent::LogReason { reason, cause });
    let view = debrief(&run, &settings(Lang::En));
    assert!(view.reasons.is_empty());
    assert!(view.filed.is_some());
}

#[test]
fn a_skill_opens_its_evidence() {
    let (run, _) = ended();
    let view = debrief(&run, &settings(Lang::En));
    let catalog = Catalog::shared(Lang::En);
    assert!(!view.skills.is_empty());
    assert!(view.moments.len() <= 3);
    let mut harness = harness([420.0, 700.0], |ui| skills_ui(ui, catalog, &view.skills, None));
    harness.get_by_label(&view.skills[0].name).click();
    harness.run();
    assert_eq!(harness.state(), &Some(0));
}
