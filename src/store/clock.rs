//! What time is it, and what is a new run called? The only clock below the commands.

use uuid::Uuid;

use crate::sim::log::{Fork, Player, RunInfo};

/// Now, RFC 3339 in UTC, to the millisecond.
pub fn now() -> String {
    stamp(jiff::Timestamp::now())
}

/// A moment, RFC 3339 in UTC, to the millisecond.
pub fn stamp(moment: jiff::Timestamp) -> String {
    format!("{moment:.3}")
}

/// Now, in milliseconds since 1970.
pub(crate) fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// A new id.
pub fn new_id() -> String {
    Uuid::now_v7().to_string()
}

/// A person begins a run now.
pub fn new_run(trainee: &str) -> RunInfo {
    let trainee = trainee.to_owned();
    let (id, started_at) = (new_id(), now());
    RunInfo { id, trainee, player: Player::Human, policy: None, started_at, finished_at: None, fork: None }
}

/// Somebody goes back to a moment of a run now: a person plays on, under the name that the run has.
pub fn new_fork(parent: &RunInfo, turn: u16) -> RunInfo {
    let fork = Some(Fork { parent: parent.id.clone(), turn });
    RunInfo { fork, ..new_run(&parent.trainee) }
}

/// A policy plays a run now.
pub fn new_policy_run(policy: &str) -> RunInfo {
    let started_at = now();
    RunInfo {
        id: new_id(),
        trainee: String::new(),
        player: Player::Policy,
        policy: Some(policy.to_owned()),
        finished_at: Some(started_at.clone()),
        started_at,
        fork: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_to_the_millisecond() {
        assert_eq!(stamp(jiff::Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00.000Z");
        assert_eq!(now().len(), 24);
    }

    #[test]
    fn ids_differ_and_are_of_version_7() {
        assert_ne!(new_id(), new_id());
        assert_eq!(new_id().as_bytes()[14], b'7');
    }
}
