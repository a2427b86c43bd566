-- One run as it lies there. ?1 id.
SELECT
    runs.key, runs.id, people.name, runs.player, runs.policy, runs.started_at, runs.finished_at,
    runs.parent, runs.fork_turn, runs.header, runs.start, runs.pack, runs.turns, runs.head, summaries.summary
FROM runs
LEFT JOIN people ON people.id = runs.person
LEFT JOIN summaries ON summaries.run = runs.key
WHERE runs.id = ?1
