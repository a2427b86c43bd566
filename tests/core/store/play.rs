//! Who plays in these tests? Nobody clever: the first reply that is accepted, so that there are runs to keep.

use std::sync::LazyLock;

use dealdojo::scenario::{Files, Pack};
use dealdojo::sim::choices::choices;
use dealdojo::sim::log::{Header, IntentDoc, RULES_VERSION, RunInfo, TurnRecord};
use dealdojo::sim::names::Names;
use dealdojo::sim::summary::{Summary, summarise};
use dealdojo::sim::{Intent, Session};
use dealdojo::store::{PolicyRun, RunStore, new_policy_run, new_run, record, replay};

/// The core pack.
pub static CORE: LazyLock<Pack> = LazyLock::new(|| Pack::load_for_replay(Files::core()).expect("the core pack loads"));

/// A run that is played on.
pub struct Game {
    pub info: RunInfo,
    pub header: Header,
    pub session: Session,
    pub names: Names,
}

impl Game {
    pub fn new(trainee: &str, seed: u64) -> Self {
        Self::with(new_run(trainee), seed)
    }

    pub fn with(info: RunInfo, seed: u64) -> Self {
        let cast = CORE.casts.first().expect("the core pack has a scenario");
        let header = Header {
            format: record::FORMAT,
            rules: RULES_VERSION,
            pack: CORE.id.clone(),
            pack_hash: CORE.hash.to_string(),
            scenario: cast.id.clone(),
            seed,
        };
        Self { info, header, session: Session::new(cast.clone(), seed), names: replay::names(&CORE, cast) }
    }

    /// Plays one turn, for the first thirty none that ends the run; none once it is over.
    pub fn turn(&mut self) -> Option<TurnRecord> {
        let known = self.session.known();
        let order = known.turn.wrapping_mul(7919).wrapping_add(self.header.seed as u16);
        let may_end = known.turn >= 30;
        let offered = choices(&self.session.cast, known, order);
        let mut tries = offered.clone();
        tries.extend([Intent::EndMeeting { note: true }, Intent::AdvanceDay]);
        for intent in tries {
            let mut events = Vec::new();
            let mut after = self.session.clone();
            if after.apply(intent, &mut events).is_ok() && (may_end || !after.is_over()) {
                self.session = after;
                return Some(TurnRecord {
                    turn: self.session.known().turn,
                    intent: self.names.written(intent),
                    offered: offered.into_iter().map(|intent| self.names.written(intent)).collect(),
                    events,
                });
            }
        }
        None
    }

    pub fn summary(&self) -> Summary {
        summarise(&self.session.cast, &self.session.state)
    }
}

/// Begins a run and plays that many turns of it into a store.
pub fn play(store: &mut dyn RunStore, trainee: &str, seed: u64, turns: usize) -> Game {
    let mut game = Game::new(trainee, seed);
    store.begin(&game.info, &game.header, &CORE.files).expect("it begins");
    play_on(store, &mut game, turns);
    game
}

/// Plays further turns into a store.
pub fn play_on(store: &mut dyn RunStore, game: &mut Game, turns: usize) {
    for _ in 0..turns {
        let turn = game.turn().expect("the run goes on");
        store.append(&game.info.id, &turn, &game.summary()).expect("it is stored");
    }
}

/// A whole run of a bot.
pub fn policy_run(policy: &str, seed: u64) -> PolicyRun {
    let mut game = Game::with(new_policy_run(policy), seed);
    let intents: Vec<IntentDoc> = std::iter::from_fn(|| game.turn()).map(|turn| turn.intent).collect();
    PolicyRun { summary: game.summary(), info: game.info, header: game.header, intents }
}

#[test]
fn a_run_can_be_played_to_its_end() {
    let run = policy_run("first", 1);
    assert!(run.intents.len() > 10, "{} turns", run.intents.len());
    assert!(record::is_over(&run.summary), "{:?}", run.summary);
}
