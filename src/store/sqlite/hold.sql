-- Takes or renews a lease. ?1 run, ?2 pid, ?3 machine, ?4 token, ?5 now.
INSERT INTO leases (run, pid, machine, token, beat_ms) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (run) DO UPDATE SET pid = ?2, machine = ?3, token = ?4, beat_ms = ?5
