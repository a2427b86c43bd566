//! How is a store read? Rows to values.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::scenario::Files;
use crate::scenario::words::Gender;
use crate::sim::log::{Fork, Player, RunInfo};
use crate::store::record::{self, StoredRun, StoredTurn};
use crate::store::{Filter, Players, Profile, RunRow, StoreError};

/// Profiles by name.
pub(super) fn profiles(db: &Connection) -> Result<Vec<Profile>, StoreError> {
    let sql = "SELECT name, address, lang FROM people WHERE name IS NOT NULL AND lang IS NOT NULL ORDER BY name";
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([], |row| {
        let address: String = row.get(1)?;
        let address = Gender::ALL.iter().copied().find(|gender| gender.word() == address);
        Ok(Profile { name: row.get(0)?, address: address.unwrap_or(Gender::Masculine), lang: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A setting.
pub(super) fn setting(db: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let mut query = db.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
    Ok(query.query_row([key], |row| row.get(0)).optional()?)
}

/// How many columns [`info`] reads.
const INFO: usize = 8;

/// Who played, from columns that begin with id, name, player, policy, started_at, finished_at, parent, fork_turn.
fn info(row: &Row<'_>, first: usize) -> Result<RunInfo, rusqlite::Error> {
    let player: String = row.get(first + 2)?;
    let parent: Option<String> = row.get(first + 6)?;
    let fork = match parent {
        Some(parent) => Some(Fork { parent, turn: row.get(first + 7)? }),
        None => None,
    };
    Ok(RunInfo {
        id: row.get(first)?,
        trainee: row.get::<_, Option<String>>(first + 1)?.unwrap_or_default(),
        player: if player == record::player_word(Player::Policy) { Player::Policy } else { Player::Human },
        policy: row.get(first + 3)?,
        started_at: row.get(first + 4)?,
        finished_at: row.get(first + 5)?,
        fork,
    })
}

/// Runs that have a turn.
pub(super) fn runs(db: &Connection, filter: &Filter) -> Result<Vec<RunRow>, StoreError> {
    let (player, policy) = match &filter.players {
        Players::Humans => (Some(Player::Human), None),
        Players::Policy(name) => (Some(Player::Policy), Some(name)),
        Players::Policies => (Some(Player::Policy), None),
        Players::All => (None, None),
    };
    let since = filter.since.map(jiff::Timestamp::as_millisecond);
    let (ended, forks) = (filter.ended, filter.forks);
    let mut query = db.prepare_cached(include_str!("runs.sql"))?;
    let player = player.map(record::player_word);
    let values = params![player, policy, filter.trainee, filter.scenario, since, ended, forks];
    let mut rows = query.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let info = info(row, 0)?;
        let header = record::read_header(row.get_ref(INFO)?.as_str().map_err(rusqlite::Error::from)?, &info.id)?;
        let turns = row.get(INFO + 1)?;
        let summary = record::read_summary(row.get_ref(INFO + 2)?.as_str().map_err(rusqlite::Error::from)?, &info.id)?;
        found.push(RunRow { info, header, summary, turns });
    }
    Ok(found)
}

/// The analysis of a run.
pub(super) fn analysis(db: &Connection, run: &str, rules: u32) -> Result<Option<String>, StoreError> {
    let sql = "SELECT json FROM analyses JOIN runs ON runs.key = analyses.run WHERE runs.id = ?1 AND rules = ?2";
    Ok(db.prepare_cached(sql)?.query_row(params![run, rules], |row| row.get(0)).optional()?)
}

/// What was measured in a pack.
pub(super) fn measured(db: &Connection, pack_hash: &str, rules: u32) -> Result<Option<String>, StoreError> {
    let sql = "SELECT json FROM measured WHERE pack_hash = ?1 AND rules = ?2";
    Ok(db.prepare_cached(sql)?.query_row(params![pack_hash, rules], |row| row.get(0)).optional()?)
}

/// Ids of every run.
pub(super) fn ids(db: &Connection) -> Result<Vec<String>, StoreError> {
    strings(db, "SELECT id FROM runs ORDER BY started_ms, id")
}

/// Hashes of every pack.
pub(super) fn packs(db: &Connection) -> Result<Vec<String>, StoreError> {
    strings(db, "SELECT hash FROM packs ORDER BY hash")
}

fn strings(db: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The files of a pack.
pub(super) fn pack(db: &Connection, hash: &str) -> Result<Files, StoreError> {
    if !has_pack(db, hash)? {
        return Err(StoreError::NoPack { hash: hash.to_owned() });
    }
    let mut query = db.prepare_cached("SELECT path, bytes FROM pack_files WHERE pack = ?1 ORDER BY path")?;
    let pairs: Vec<(String, Vec<u8>)> =
        query.query_map([hash], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(Files::from_pairs("stored pack", pairs))
}

/// Whether a pack is there.
pub(super) fn has_pack(db: &Connection, hash: &str) -> Result<bool, StoreError> {
    Ok(db.prepare_cached("SELECT 1 FROM packs WHERE hash = ?1")?.exists([hash])?)
}

/// The key of a run, how many turns it has and the link over the last.
pub(super) fn head(db: &Connection, run: &str) -> Result<Option<Head>, StoreError> {
    let mut query = db.prepare_cached("SELECT key, turns, head, start FROM runs WHERE id = ?1")?;
    let head = query.query_row([run], |row| {
        Ok(Head { key: row.get(0)?, turns: row.get(1)?, chain: row.get(2)?, start: row.get(3)? })
    });
    Ok(head.optional()?)
}

/// Where a run stands.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) key: i64,
    pub(super) turns: u32,
    pub(super) chain: String,
    pub(super) start: String,
}

/// One turn of a run.
pub(super) fn turn(db: &Connection, key: i64, turn: u32) -> Result<Option<StoredTurn>, StoreError> {
    let sql = "SELECT turn, intent, offered, events, chain FROM turns WHERE run = ?1 AND turn = ?2";
    Ok(db.prepare_cached(sql)?.query_row(params![key, turn], stored_turn).optional()?)
}

fn stored_turn(row: &Row<'_>) -> Result<StoredTurn, rusqlite::Error> {
    Ok(StoredTurn {
        turn: row.get(0)?,
        intent: row.get(1)?,
        offered: row.get(2)?,
        events: row.get(3)?,
        chain: row.get(4)?,
    })
}

/// A run as it lies there.
pub(super) fn stored(db: &Connection, run: &str) -> Result<Option<StoredRun>, StoreError> {
    let mut query = db.prepare_cached(include_str!("stored.sql"))?;
    let found = query.query_row([run], |row| {
        let key: i64 = row.get(0)?;
        let stored = StoredRun {
            info: info(row, 1)?,
            header: row.get(INFO + 1)?,
            start: row.get(INFO + 2)?,
            pack: row.get(INFO + 3)?,
            count: row.get(INFO + 4)?,
            head: row.get(INFO + 5)?,
            summary: row.get(INFO + 6)?,
            turns: Vec::new(),
        };
        Ok((key, stored))
    });
    let Some((key, mut stored)) = found.optional()? else { return Ok(None) };
    let sql = "SELECT turn, intent, offered, events, chain FROM turns WHERE run = ?1 ORDER BY turn";
    let mut query = db.prepare_cached(sql)?;
    stored.turns = query.query_map([key], stored_turn)?.collect::<Result<_, _>>()?;
    Ok(Some(stored))
}
