-- What is kept besides? Schema 2: forks, analyses, measured difficulty.

-- The run that a fork goes back to, by its id because it needn't be here, and the first turn that is the fork's own.
-- Both NULL: a run of its own.
ALTER TABLE runs ADD COLUMN parent TEXT;
ALTER TABLE runs ADD COLUMN fork_turn INTEGER;

-- The analysis of a run as it stands: a further turn deletes it.
CREATE TABLE analyses (
    run   INTEGER NOT NULL REFERENCES runs (key),
    rules INTEGER NOT NULL,
    json  TEXT NOT NULL,
    PRIMARY KEY (run, rules)
) STRICT, WITHOUT ROWID;

-- What bots measured in a pack; the pack needn't be kept here.
CREATE TABLE measured (
    pack_hash TEXT NOT NULL,
    rules     INTEGER NOT NULL,
    json      TEXT NOT NULL,
    PRIMARY KEY (pack_hash, rules)
) STRICT, WITHOUT ROWID;

-- Forks count for nothing: the views leave them out.
DROP VIEW deals;
DROP VIEW stage_times;

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
LEFT JOIN people ON people.id = runs.person
WHERE runs.parent IS NULL;

CREATE VIEW stage_times AS
SELECT
    runs.id AS run,
    json_extract(stage.value, '$.stage') AS stage,
    json_extract(stage.value, '$.entered_day') AS entered_day,
    json_extract(stage.value, '$.left_day') AS left_day,
    json_extract(stage.value, '$.outcome') AS outcome
FROM runs
JOIN summaries ON summaries.run = runs.key, json_each(summary, '$.stages') AS stage
WHERE runs.parent IS NULL;
