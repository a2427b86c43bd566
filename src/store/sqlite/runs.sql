-- Runs that have a turn, by start. ?1 player, ?2 policy, ?3 trainee, ?4 scenario, ?5 since (ms), ?6 ended; NULL: any. ?7 forks too.
SELECT
    runs.id, people.name, runs.player, runs.policy, runs.started_at, runs.finished_at,
    runs.parent, runs.fork_turn, runs.header, runs.turns, summaries.summary
FROM runs
JOIN summaries ON summaries.run = runs.key
LEFT JOIN people ON people.id = runs.person
WHERE (?1 IS NULL OR runs.player = ?1)
  AND (?2 IS NULL OR runs.policy = ?2)
  AND (?3 IS NULL OR coalesce(people.name, '') = ?3)
  AND (?4 IS NULL OR runs.scenario = ?4)
  AND (?5 IS NULL OR runs.started_ms >= ?5)
  AND (?6 IS NULL OR (runs.finished_at IS NOT NULL) = ?6)
  AND (?7 OR runs.parent IS NULL)
ORDER BY runs.started_ms, runs.id
