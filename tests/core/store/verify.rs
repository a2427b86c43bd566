//! Does `verify` find what was done to a store behind its back?

use std::path::PathBuf;

use dealdojo::store::verify::{Checked, Finding, Tally, Verdict, rebuild, verify};
use dealdojo::store::{Filter, RunStore, SqliteStore, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;

use super::play::{CORE, play, policy_run};

/// A store on a disk with one run of ten turns and one of a bot.
struct Stage {
    _folder: TempDir,
    path: PathBuf,
    human: String,
    policy: String,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.sqlite");
        let mut store = SqliteStore::open(&path).unwrap();
        let human = play(&mut store, "Ada", 31, 10).info.id;
        let run = policy_run("average", 32);
        store.add_policy_runs(&CORE.files, std::slice::from_ref(&run)).unwrap();
        Self { _folder: folder, path, human, policy: run.info.id }
    }

    /// Does something that the store itself never does.
    fn tamper(&self, sql: &str) {
        let db = Connection::open(&self.path).unwrap();
        db.execute_batch("DROP TRIGGER turns_stay; DROP TRIGGER turns_are_kept;").unwrap();
        db.execute_batch(sql).unwrap();
    }

    fn verify(&self) -> (Vec<Checked>, Tally) {
        let store = SqliteStore::open(&self.path).unwrap();
        let mut all = Vec::new();
        let tally = verify(&store, &mut |checked, _, _| all.push(checked.clone())).unwrap();
        (all, tally)
    }

    /// Tampers, and gives what is found in the person's run; the bot's must be untouched.
    fn finds(&self, sql: &str) -> Vec<Finding> {
        self.tamper(sql);
        let (all, tally) = self.verify();
        let of = |id: &str| all.iter().find(|checked| checked.run == id).unwrap().clone();
        assert_eq!(of(&self.policy).verdict, Verdict::Same);
        assert_eq!(of(&self.human).verdict, Verdict::Differs);
        assert_eq!((tally.same, tally.differs), (1, 1));
        of(&self.human).findings
    }
}

#[test]
fn an_untouched_store_is_the_same() {
    let (all, tally) = Stage::new().verify();
    assert_eq!(tally, Tally { same: 2, differs: 0, other_rules: 0 }, "{all:?}");
}

#[test]
fn an_edited_intent_is_found() {
    let findings =
        Stage::new().finds("UPDATE turns SET intent = '{\"Research\":{\"lead\":9}}' WHERE run = 1 AND turn = 4");
    assert!(findings.contains(&Finding::Edited { turn: 4 }), "{findings:?}");
}

#[test]
fn an_edited_event_is_found() {
    let sql =
        "UPDATE turns SET events = replace(events, '\"Changed\"', '\"Changed\"' || ' ') WHERE run = 1 AND turn = 4";
    assert_eq!(Stage::new().finds(sql), [Finding::Edited { turn: 4 }]);
    let sql = "UPDATE turns SET events = '[{\"FactLearnt\":{\"fact\":1}}]' WHERE run = 1 AND turn = 4";
    let findings = Stage::new().finds(sql);
    assert_eq!(findings[0], Finding::Edited { turn: 4 });
    assert!(matches!(findings[1], Finding::Misfit { turn: 4, .. }), "{findings:?}");
}

#[test]
fn edited_choices_are_found() {
    let findings = Stage::new().finds("UPDATE turns SET offered = NULL WHERE run = 1 AND turn = 1");
    assert_eq!(findings, [Finding::Edited { turn: 1 }]);
}

#[test]
fn an_edited_link_is_found() {
    let findings = Stage::new().finds("UPDATE turns SET chain = lower(hex(randomblob(32))) WHERE run = 1 AND turn = 4");
    assert_eq!(findings, [Finding::Edited { turn: 4 }, Finding::Edited { turn: 5 }]);
}

#[test]
fn an_edited_header_is_found() {
    let findings =
        Stage::new().finds("UPDATE runs SET header = replace(header, '\"seed\":31', '\"seed\":33') WHERE key = 1");
    assert_eq!(findings[0], Finding::HeaderEdited);
    let findings = Stage::new().finds("UPDATE runs SET header = 'x' WHERE key = 1");
    assert_eq!(findings[0], Finding::HeaderEdited);
}

#[test]
fn a_deleted_turn_is_found() {
    let findings = Stage::new().finds("DELETE FROM turns WHERE run = 1 AND turn = 4");
    assert_eq!(findings[0], Finding::Missing { first: 4, last: 4 });
    let findings = Stage::new().finds("DELETE FROM turns WHERE run = 1 AND turn < 3");
    assert_eq!(findings[0], Finding::Missing { first: 1, last: 2 });
}

#[test]
fn a_deleted_last_turn_is_found() {
    let findings = Stage::new().finds("DELETE FROM turns WHERE run = 1 AND turn > 8");
    assert_eq!(findings[0], Finding::OtherEnd { stored: 10, found: 8 });
}

#[test]
fn an_added_turn_is_found() {
    let sql = "INSERT INTO turns SELECT run, 11, intent, offered, events, chain FROM turns WHERE run = 1 AND turn = 10";
    let findings = Stage::new().finds(sql);
    assert!(findings.contains(&Finding::OtherEnd { stored: 10, found: 11 }), "{findings:?}");
}

#[test]
fn swapped_turns_are_found() {
    let swap =
        "UPDATE turns SET turn = 99 WHERE run = 1 AND turn = 4; UPDATE turns SET turn = 4 WHERE run = 1 AND turn = 5;
                UPDATE turns SET turn = 5 WHERE run = 1 AND turn = 99;";
    let findings = Stage::new().finds(swap);
    assert!(findings.contains(&Finding::Moved { turn: 4, was: 5 }), "{findings:?}");
    assert!(findings.contains(&Finding::Moved { turn: 5, was: 4 }), "{findings:?}");
}

#[test]
fn swapped_contents_are_found() {
    let swap = "CREATE TEMP TABLE t AS SELECT * FROM turns WHERE run = 1;
                UPDATE turns SET (intent, offered, events) = (SELECT intent, offered, events FROM t WHERE turn = 9 - turns.turn)
                WHERE run = 1 AND turn IN (4, 5);";
    let findings = Stage::new().finds(swap);
    assert!(findings.contains(&Finding::Moved { turn: 4, was: 5 }), "{findings:?}");
}

#[test]
fn an_edited_derived_row_is_found_and_can_be_rebuilt() {
    let stage = Stage::new();
    let sql = "UPDATE summaries SET summary = json_set(summary, '$.score.behaviour', 99, '$.turns', 3) WHERE run = 1";
    assert_eq!(stage.finds(sql), [Finding::StaleFigures { fields: vec!["score".into(), "turns".into()] }]);
    let mut store = SqliteStore::open(&stage.path).unwrap();
    assert_eq!(rebuild(&mut store).unwrap(), 1);
    assert_eq!(rebuild(&mut store).unwrap(), 0);
    drop(store);
    assert_eq!(stage.verify().1.same, 2);
}

#[test]
fn a_derived_row_that_cant_be_read_or_is_gone_is_found_and_can_be_rebuilt() {
    for sql in ["UPDATE summaries SET summary = '{}' WHERE run = 1", "DELETE FROM summaries WHERE run = 1"] {
        let stage = Stage::new();
        assert!(matches!(stage.finds(sql)[0], Finding::StaleFigures { .. }));
        let mut store = SqliteStore::open(&stage.path).unwrap();
        assert_eq!(rebuild(&mut store).unwrap(), 1);
        assert_eq!(store.runs(&Filter::all()).unwrap().len(), 2);
    }
}

#[test]
fn a_changed_byte_of_a_pack_is_found() {
    let stage = Stage::new();
    stage.tamper(
        "UPDATE pack_files SET bytes = CAST(replace(CAST(bytes AS TEXT), '1', '2') AS BLOB) WHERE path = 'rubric.ron'",
    );
    let (all, tally) = stage.verify();
    assert_eq!(tally, Tally { same: 0, differs: 2, other_rules: 0 });
    assert!(matches!(all[0].findings[0], Finding::PackChanged { .. }), "{all:?}");
}

#[test]
fn a_missing_file_of_a_pack_is_found() {
    let stage = Stage::new();
    stage.tamper("DELETE FROM pack_files WHERE path = 'rubric.ron'");
    assert_eq!(stage.verify().1.differs, 2);
}

#[test]
fn an_edited_bots_run_is_found() {
    let stage = Stage::new();
    stage.tamper("UPDATE turns SET intent = '{\"Research\":{\"lead\":9}}' WHERE run = 2 AND turn = 2");
    let (all, tally) = stage.verify();
    assert_eq!(tally, Tally { same: 1, differs: 1, other_rules: 0 });
    assert_eq!(
        all.iter().find(|checked| checked.run == stage.policy).unwrap().findings[0],
        Finding::Edited { turn: 2 }
    );
}

/// Rewrites the header of the person's run under other rules, chain and all, as an older program would have written it.
fn under_other_rules(stage: &Stage, rules: u32, format: u32) {
    use dealdojo::sim::log::{RULES_VERSION, link};
    let store = SqliteStore::open(&stage.path).unwrap();
    let run = store.stored(&stage.human).unwrap();
    drop(store);
    let header = run
        .header
        .replace(&format!("\"rules\":{RULES_VERSION}"), &format!("\"rules\":{rules}"))
        .replace("\"format\":1", &format!("\"format\":{format}"));
    let db = Connection::open(&stage.path).unwrap();
    db.execute_batch("DROP TRIGGER turns_stay; DROP TRIGGER turns_are_kept;").unwrap();
    let mut before = link("", &header);
    db.execute("UPDATE runs SET header = ?1, start = ?2 WHERE key = 1", [&header, &before]).unwrap();
    for turn in &run.turns {
        before = link(&before, &turn.line());
        db.execute("UPDATE turns SET chain = ?1 WHERE run = 1 AND turn = ?2", rusqlite::params![before, turn.turn])
            .unwrap();
    }
    db.execute("UPDATE runs SET head = ?1 WHERE key = 1", [&before]).unwrap();
}

#[test]
fn runs_of_other_rules_are_checked_by_chain_and_fold() {
    let stage = Stage::new();
    under_other_rules(&stage, 77, 1);
    let (all, tally) = stage.verify();
    assert_eq!(tally, Tally { same: 1, differs: 0, other_rules: 1 }, "{all:?}");
    let db = Connection::open(&stage.path).unwrap();
    db.execute_batch("UPDATE turns SET intent = '{\"Research\":{\"lead\":9}}' WHERE run = 1 AND turn = 4").unwrap();
    drop(db);
    assert_eq!(stage.verify().1.differs, 1);
}

#[test]
fn a_record_of_a_newer_format_is_a_clear_error() {
    let stage = Stage::new();
    under_other_rules(&stage, 1, 9);
    let mut store = SqliteStore::open(&stage.path).unwrap();
    for refused in [store.load(&stage.human).unwrap_err(), store.resume(&stage.human).unwrap_err()] {
        assert!(matches!(refused, StoreError::NewerRecord { found: 9, known: 1, .. }), "{refused}");
    }
    drop(store);
    assert_eq!(stage.verify().1, Tally { same: 1, differs: 0, other_rules: 1 });
}
