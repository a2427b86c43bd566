-- What is kept? Schema 1.

-- The only place of a name. A forgotten person keeps the row, with nothing in it.
CREATE TABLE people (
    id      INTEGER PRIMARY KEY,
    name    TEXT UNIQUE,
    -- The form of address and the language; both NULL: no profile on this machine.
    address TEXT,
    lang    TEXT
) STRICT;

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Packs by content, once each.
CREATE TABLE packs (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE pack_files (
    pack  TEXT NOT NULL REFERENCES packs (hash),
    path  TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (pack, path)
) STRICT;

CREATE TABLE runs (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    person      INTEGER REFERENCES people (id),
    player      TEXT NOT NULL CHECK (player IN ('human', 'policy')),
    policy      TEXT,
    started_at  TEXT NOT NULL,
    started_ms  INTEGER NOT NULL,
    finished_at TEXT,
    -- The canonical line, and the chain's link over it.
    header      TEXT NOT NULL,
    start       TEXT NOT NULL,
    pack        TEXT NOT NULL REFERENCES packs (hash),
    scenario    TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(header) THEN json_extract(header, '$.scenario') END) VIRTUAL,
    -- How many turns there must be, and the link over the last.
    turns       INTEGER NOT NULL,
    head        TEXT NOT NULL
) STRICT;

CREATE INDEX runs_by_start ON runs (started_ms, key);
CREATE INDEX runs_by_person ON runs (person) WHERE person IS NOT NULL;

-- Append-only. The chain covers {"turn":…,"intent":…,"offered":…,"events":…}, NULL parts left out.
CREATE TABLE turns (
    run     INTEGER NOT NULL REFERENCES runs (key),
    turn    INTEGER NOT NULL,
    intent  TEXT NOT NULL,
    offered TEXT,
    events  TEXT,
    chain   TEXT NOT NULL,
    PRIMARY KEY (run, turn)
) STRICT;

CREATE TRIGGER turns_stay BEFORE UPDATE ON turns BEGIN
    SELECT RAISE(ABORT, 'turns are only ever added');
END;

CREATE TRIGGER turns_are_kept BEFORE DELETE ON turns BEGIN
    SELECT RAISE(ABORT, 'turns are only ever added');
END;

-- Derived rows: rebuilt from the turns at any time.
CREATE TABLE summaries (
    run     INTEGER PRIMARY KEY REFERENCES runs (key),
    summary TEXT NOT NULL
) STRICT;

-- Who may add turns to a run: one store of one process, while its heart beats.
CREATE TABLE leases (
    run     INTEGER PRIMARY KEY REFERENCES runs (key),
    pid     INTEGER NOT NULL,
    machine TEXT NOT NULL,
    token   TEXT NOT NULL,
    beat_ms INTEGER NOT NULL
) STRICT;

-- The derived rows as tables, for whoever looks into the file with other tools.
CREATE VIEW deals AS
SELECT
    runs.id AS run,
    people.name AS trainee,
    runs.player,
    runs.policy,
    runs.scenario,
    runs.started_at,
    runs.finished_at,
    json_extract(summary, '$.outcome') AS outcome,
    json_extract(summary, '$.right_end') AS right_end,
    json_extract(summary, '$.turns') AS turns,
    json_extract(summary, '$.amount_minor') AS amount_minor,
    json_extract(summary, '$.discount_permille') AS discount_permille,
    json_extract(summary, '$.created_day') AS created_day,
    json_extract(summary, '$.closed_day') AS closed_day,
    json_extract(summary, '$.score.behaviour') AS behaviour
FROM runs
JOIN summaries ON summaries.run = runs.key
LEFT JOIN people ON people.id = runs.person;

CREATE VIEW stage_times AS
SELECT
    runs.id AS run,
    json_extract(stage.value, '$.stage') AS stage,
    json_extract(stage.value, '$.entered_day') AS entered_day,
    json_extract(stage.value, '$.left_day') AS left_day,
    json_extract(stage.value, '$.outcome') AS outcome
FROM runs
JOIN summaries ON summaries.run = runs.key, json_each(summary, '$.stages') AS stage;
