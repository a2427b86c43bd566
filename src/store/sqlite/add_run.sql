-- A new run. ?1 id, ?2 person, ?3 player, ?4 policy, ?5 started_at, ?6 started_ms, ?7 finished_at, ?8 header, ?9 start,
-- ?10 pack, ?11 turns, ?12 head, ?13 parent, ?14 fork_turn.
INSERT INTO runs (id, person, player, policy, started_at, started_ms, finished_at, header, start, pack, turns, head,
    parent, fork_turn)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
