//! How is a store written? Values to rows, inside a transaction that the caller commits.

use rusqlite::{Connection, OptionalExtension, params};

use super::lease::Holder;
use super::read;
use crate::scenario::Files;
use crate::sim::log::{RunInfo, TurnRecord};
use crate::sim::summary::Summary;
use crate::store::clock::now;
use crate::store::record::{self, Meeting, StoredRun, StoredTurn};
use crate::store::{Arrival, Imported, Profile, StoreError, check_pack, row};

/// Adds or changes a profile.
pub(super) fn profile(db: &Connection, profile: &Profile) -> Result<(), StoreError> {
    let sql = "INSERT INTO people (name, address, lang) VALUES (?1, ?2, ?3)
               ON CONFLICT (name) DO UPDATE SET address = ?2, lang = ?3";
    db.execute(sql, [&profile.name, profile.address.word(), &profile.lang])?;
    Ok(())
}

/// Changes a setting.
pub(super) fn setting(db: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2";
    db.execute(sql, [key, value])?;
    Ok(())
}

/// Erases a name.
pub(super) fn forget(db: &Connection, name: &str) -> Result<usize, StoreError> {
    let person: Option<i64> =
        db.query_row("SELECT id FROM people WHERE name = ?1", [name], |row| row.get(0)).optional()?;
    let Some(person) = person else { return Err(StoreError::NoTrainee { name: name.to_owned() }) };
    db.execute("UPDATE people SET name = NULL, address = NULL, lang = NULL WHERE id = ?1", [person])?;
    let settings: Vec<(String, String)> = db
        .prepare("SELECT key, value FROM settings")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (key, value) in settings {
        if value == name || row::is_about(&key, name) {
            db.execute("DELETE FROM settings WHERE key = ?1", [key])?;
        }
    }
    Ok(db.query_row("SELECT count(*) FROM runs WHERE person = ?1", [person], |row| row.get(0))?)
}

/// Keeps a pack; true where it is new.
pub(super) fn pack(db: &Connection, hash: &str, files: &Files) -> Result<bool, StoreError> {
    if read::has_pack(db, hash)? {
        return Ok(false);
    }
    check_pack(hash, files)?;
    db.execute("INSERT INTO packs (hash) VALUES (?1)", [hash])?;
    let mut add = db.prepare_cached("INSERT INTO pack_files (pack, path, bytes) VALUES (?1, ?2, ?3)")?;
    for (path, bytes) in files.pairs() {
        add.execute(params![hash, path, bytes])?;
    }
    Ok(true)
}

/// Adds a run with its turns; its pack must be there.
pub(super) fn run(db: &Connection, run: &StoredRun) -> Result<i64, StoreError> {
    let info = &run.info;
    if !read::has_pack(db, &run.pack)? {
        return Err(StoreError::NoPack { hash: run.pack.clone() });
    }
    if read::head(db, &info.id)?.is_some() {
        let what = format!("run {}", info.id);
        return Err(StoreError::Conflict { what, detail: "a new run needs a new id".to_owned() });
    }
    db.prepare_cached(include_str!("add_run.sql"))?.execute(params![
        info.id,
        person(db, &info.trainee)?,
        record::player_word(info.player),
        info.policy,
        info.started_at,
        record::started_ms(info)?,
        info.finished_at,
        run.header,
        run.start,
        run.pack,
        run.count,
        run.head,
        info.fork.as_ref().map(|fork| &fork.parent),
        info.fork.as_ref().map(|fork| fork.turn),
    ])?;
    let key = db.last_insert_rowid();
    for turn in &run.turns {
        add_turn(db, key, turn)?;
    }
    if let Some(text) = &run.summary {
        summary(db, key, text)?;
    }
    Ok(key)
}

/// The row of a person; none for nobody.
fn person(db: &Connection, name: &str) -> Result<Option<i64>, StoreError> {
    if name.is_empty() {
        return Ok(None);
    }
    db.prepare_cached("INSERT INTO people (name) VALUES (?1) ON CONFLICT (name) DO NOTHING")?.execute([name])?;
    let mut query = db.prepare_cached("SELECT id FROM people WHERE name = ?1")?;
    Ok(Some(query.query_row([name], |row| row.get(0))?))
}

fn add_turn(db: &Connection, key: i64, turn: &StoredTurn) -> Result<(), StoreError> {
    let sql = "INSERT INTO turns (run, turn, intent, offered, events, chain) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![key, turn.turn, turn.intent, turn.offered, turn.events, turn.chain];
    db.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Replaces a derived row.
pub(super) fn summary(db: &Connection, key: i64, text: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO summaries (run, summary) VALUES (?1, ?2) ON CONFLICT (run) DO UPDATE SET summary = ?2";
    db.prepare_cached(sql)?.execute(params![key, text])?;
    Ok(())
}

/// Replaces the analysis of a run.
pub(super) fn analysis(db: &Connection, key: i64, rules: u32, json: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO analyses (run, rules, json) VALUES (?1, ?2, ?3)
               ON CONFLICT (run, rules) DO UPDATE SET json = ?3";
    db.prepare_cached(sql)?.execute(params![key, rules, json])?;
    Ok(())
}

/// Replaces what was measured in a pack.
pub(super) fn measured(db: &Connection, pack_hash: &str, rules: u32, json: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO measured (pack_hash, rules, json) VALUES (?1, ?2, ?3)
               ON CONFLICT (pack_hash, rules) DO UPDATE SET json = ?3";
    db.prepare_cached(sql)?.execute(params![pack_hash, rules, json])?;
    Ok(())
}

/// Adds the turns that aren't there yet, and renews the derived row.
pub(super) fn append(
    db: &Connection,
    run: &str,
    mut head: read::Head,
    turns: &[TurnRecord],
    figures: &Summary,
) -> Result<(), StoreError> {
    let had = head.turns;
    for turn in turns {
        let number = u32::from(turn.turn);
        if (1..=head.turns).contains(&number) {
            let before = match number {
                1 => Some(head.start.clone()),
                _ => read::turn(db, head.key, number - 1)?.map(|turn| turn.chain),
            };
            let written = StoredTurn::write(&before.unwrap_or_default(), turn)?;
            if read::turn(db, head.key, number)? != Some(written) {
                return Err(record::other_turn(run, turn.turn));
            }
            continue;
        }
        let expected = head.turns + 1;
        if number != expected {
            return Err(StoreError::OutOfOrder { run: run.to_owned(), expected, found: number });
        }
        let written = StoredTurn::write(&head.chain, turn)?;
        add_turn(db, head.key, &written)?;
        head.chain = written.chain;
        head.turns = number;
    }
    if head.turns > had {
        set_head(db, &head)?;
    }
    summary(db, head.key, &record::text(figures)?)?;
    if record::ends(turns, figures) {
        finish(db, head.key)?;
    }
    Ok(())
}

/// Says where a run stands after further turns. An analysis belongs to the turns that it had.
fn set_head(db: &Connection, head: &read::Head) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM analyses WHERE run = ?1")?.execute([head.key])?;
    db.prepare_cached("UPDATE runs SET turns = ?2, head = ?3 WHERE key = ?1")?
        .execute(params![head.key, head.turns, head.chain])?;
    Ok(())
}

/// Marks a run as finished, once.
pub(super) fn finish(db: &Connection, key: i64) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE runs SET finished_at = coalesce(finished_at, ?2) WHERE key = ?1")?
        .execute(params![key, now()])?;
    Ok(())
}

/// Takes in a pack or a run.
pub(super) fn arrive(
    db: &Connection,
    holder: &Holder,
    arrival: Arrival,
    brought: &mut Imported,
) -> Result<(), StoreError> {
    let other = match arrival {
        Arrival::Pack(hash, files) => {
            brought.packs += usize::from(pack(db, &hash, &files)?);
            return Ok(());
        }
        Arrival::Run(run) => *run,
    };
    let id = &other.info.id;
    let (Some(mine), Some(head)) = (read::stored(db, id)?, read::head(db, id)?) else {
        run(db, &other)?;
        brought.added += 1;
        return Ok(());
    };
    match mine.meet(&other) {
        Meeting::Known => brought.known += 1,
        Meeting::GoesOn => {
            holder.hold(db, head.key, id)?;
            go_on(db, head, &mine, &other)?;
            holder.release(db, id)?;
            brought.continued += 1;
        }
        Meeting::Conflict(detail) => return Err(StoreError::Conflict { what: format!("run {id}"), detail }),
    }
    Ok(())
}

/// Adds the turns that another copy has beyond this one.
fn go_on(db: &Connection, head: read::Head, mine: &StoredRun, other: &StoredRun) -> Result<(), StoreError> {
    for turn in other.turns.iter().skip(mine.turns.len()) {
        add_turn(db, head.key, turn)?;
    }
    set_head(db, &read::Head { turns: other.count, chain: other.head.clone(), ..head })?;
    if let Some(text) = &other.summary {
        summary(db, head.key, text)?;
    }
    let RunInfo { finished_at, .. } = &other.info;
    db.execute(
        "UPDATE runs SET finished_at = coalesce(?2, finished_at) WHERE key = ?1",
        params![head.key, finished_at],
    )?;
    Ok(())
}
