//! Is what is stored what was played? Every run is looked at: its chain, its pack, its turns played again, its figures.
//!
//! Found: edits, gaps, reordering, stale derived rows, changed packs. Not found: a whole run rewritten consistently, chain and
//! all; nobody but the machine's owner can do that, and nothing on the machine could tell.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::record::{self, StoredRun, StoredTurn};
use super::replay::{self, Misfit, Packs};
use super::{RunStore, StoreError};
use crate::sim::Session;
use crate::sim::log::{Header, RULES_VERSION, RunLog, fold, link};
use crate::sim::summary::summarise;

/// What is said of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Played again, it is the same to the byte.
    Same,
    /// Something was changed.
    Differs,
    /// Played under other rules: chain, pack and fold hold.
    OtherRules,
}

impl Verdict {
    /// The word as commands print it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Differs => "differs",
            Self::OtherRules => "other_rules",
        }
    }
}

/// What was found in a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", rename_all_fields = "snake_case")]
pub enum Finding {
    /// The header isn't what was stored.
    HeaderEdited,
    /// The run is kept with another pack than its header names.
    OtherPack,
    /// This turn isn't what was stored.
    Edited {
        /// Which.
        turn: u32,
    },
    /// Turns are missing.
    Missing {
        /// The first of them.
        first: u32,
        /// The last of them.
        last: u32,
    },
    /// What stands at this turn was stored as another one.
    Moved {
        /// Where it stands.
        turn: u32,
        /// What it was.
        was: u32,
    },
    /// The log ends before or after the last turn that was stored.
    OtherEnd {
        /// The last turn that was stored.
        stored: u32,
        /// The last turn that is there.
        found: u32,
    },
    /// This turn can't be played as it stands there, or something else happens.
    Misfit {
        /// Which.
        turn: u32,
        /// How, in words.
        why: String,
    },
    /// These figures aren't what the turns give.
    StaleFigures {
        /// Names of the fields of [`Summary`](crate::sim::summary::Summary) that differ.
        fields: Vec<String>,
    },
    /// The pack isn't what was stored, isn't there, or can't be loaded.
    PackChanged {
        /// Why, in words.
        why: String,
    },
    /// The events don't fold over the start.
    DoesNotFold {
        /// Why, in words.
        why: String,
    },
    /// It can't be read.
    Unreadable {
        /// Why, in words.
        why: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HeaderEdited => write!(f, "the header was edited"),
            Self::OtherPack => write!(f, "the run was moved to another pack"),
            Self::Edited { turn } => write!(f, "turn {turn} was edited"),
            Self::Missing { first, last } if first == last => write!(f, "turn {first} is missing"),
            Self::Missing { first, last } => write!(f, "turns {first} to {last} are missing"),
            Self::Moved { turn, was } => write!(f, "at turn {turn} stands what was turn {was}"),
            Self::OtherEnd { stored, found } => write!(f, "{stored} turns were stored, the log ends at turn {found}"),
            Self::Misfit { turn, why } => write!(f, "turn {turn}, played again: {why}"),
            Self::StaleFigures { fields } => write!(f, "the figures aren't those of the turns: {}", fields.join(", ")),
            Self::PackChanged { why } => write!(f, "the pack isn't what was played: {why}"),
            Self::DoesNotFold { why } => write!(f, "the events don't fold: {why}"),
            Self::Unreadable { why } => write!(f, "{why}"),
        }
    }
}

/// One run, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// The run's id.
    pub run: String,
    /// What is said of it.
    pub verdict: Verdict,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// How many runs are how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// [`Verdict::Same`].
    pub same: usize,
    /// [`Verdict::Differs`].
    pub differs: usize,
    /// [`Verdict::OtherRules`].
    pub other_rules: usize,
}

/// Looks at every run, and hands each to `each` with its place and their number.
///
/// # Errors
/// Where the store itself can't be read.
pub fn verify(store: &dyn RunStore, each: &mut dyn FnMut(&Checked, usize, usize)) -> Result<Tally, StoreError> {
    store.check()?;
    let ids = store.ids()?;
    let mut packs = Packs::default();
    let mut tally = Tally::default();
    for (place, id) in ids.iter().enumerate() {
        let checked = check_run(&store.stored(id)?, store, &mut packs)?;
        *match checked.verdict {
            Verdict::Same => &mut tally.same,
            Verdict::Differs => &mut tally.differs,
            Verdict::OtherRules => &mut tally.other_rules,
        } += 1;
        each(&checked, place + 1, ids.len());
    }
    Ok(tally)
}

/// Looks at one run.
///
/// # Errors
/// Where the store itself can't be read.
pub fn check_run(run: &StoredRun, store: &dyn RunStore, packs: &mut Packs) -> Result<Checked, StoreError> {
    let mut findings = Vec::new();
    check_chain(run, &mut findings);
    let mut other_rules = false;
    match run.read_header() {
        Ok(header) => {
            if header.pack_hash != run.pack {
                findings.push(Finding::OtherPack);
            }
            other_rules = header.rules != RULES_VERSION;
            check_play(run, header, store, packs, &mut findings)?;
        }
        Err(error) => {
            other_rules |= findings.is_empty() && matches!(error, StoreError::NewerRecord { .. });
            if !other_rules {
                findings.push(Finding::Unreadable { why: error.to_string() });
            }
        }
    }
    let verdict = match (findings.is_empty(), other_rules) {
        (false, _) => Verdict::Differs,
        (true, true) => Verdict::OtherRules,
        (true, false) => Verdict::Same,
    };
    Ok(Checked { run: run.info.id.clone(), verdict, findings })
}

/// Looks at the chain: header, order, gaps, each turn, the end.
fn check_chain(run: &StoredRun, findings: &mut Vec<Finding>) {
    if run.start != link("", &run.header) {
        findings.push(Finding::HeaderEdited);
    }
    let mut expected = 1;
    let mut before = Some(&run.start);
    for (place, turn) in run.turns.iter().enumerate() {
        if turn.turn > expected {
            findings.push(Finding::Missing { first: expected, last: turn.turn - 1 });
            before = None;
        }
        if before.is_some_and(|before| link(before, &turn.line()) != turn.chain) {
            findings.push(match origin(run, place) {
                Some(was) => Finding::Moved { turn: turn.turn, was },
                None => Finding::Edited { turn: turn.turn },
            });
        }
        expected = turn.turn + 1;
        before = Some(&turn.chain);
    }
    let found = expected - 1;
    if found != run.count || run.turns.last().is_some_and(|turn| turn.chain != run.head) {
        let finding = Finding::OtherEnd { stored: run.count, found };
        // A gap, an edit or a move explains a head that doesn't fit.
        if found != run.count || findings.is_empty() {
            findings.push(finding);
        }
    }
}

/// As which turn was this one stored, if it was stored at all? Row and link may have been moved together, or the row alone.
fn origin(run: &StoredRun, place: usize) -> Option<u32> {
    let here = run.turns.get(place)?;
    let links: Vec<&str> =
        std::iter::once(&run.start).chain(run.turns.iter().map(|turn| &turn.chain)).map(String::as_str).collect();
    let was = |other: &StoredTurn| {
        let line = here.line_as(other.turn);
        links.iter().any(|before| links.contains(&link(before, &line).as_str()))
    };
    run.turns.iter().filter(|other| other.turn != here.turn).find(|other| was(other)).map(|other| other.turn)
}

/// Plays the run again under its rules; folds it under others.
fn check_play(
    run: &StoredRun,
    header: Header,
    store: &dyn RunStore,
    packs: &mut Packs,
    findings: &mut Vec<Finding>,
) -> Result<(), StoreError> {
    let other_rules = header.rules != RULES_VERSION;
    let pack = match packs.of(store, &run.pack) {
        Ok(pack) => pack,
        // Under other rules a pack may be whole and yet not load.
        Err(StoreError::BadPack { .. })
            if other_rules && super::check_pack(&run.pack, &store.pack(&run.pack)?).is_ok() =>
        {
            return Ok(());
        }
        Err(error @ (StoreError::BadPack { .. } | StoreError::NoPack { .. })) => {
            findings.push(Finding::PackChanged { why: error.to_string() });
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let Some(cast) = pack.cast(&header.scenario) else {
        if !other_rules {
            findings.push(Finding::PackChanged { why: format!("it has no scenario {:?}", header.scenario) });
        }
        return Ok(());
    };
    let turns: Result<Vec<_>, _> = run.turns.iter().map(|turn| turn.read(&run.info.id)).collect();
    let turns = match turns {
        Ok(turns) => turns,
        Err(error) => {
            // A turn of other rules may hold words that are gone.
            if !other_rules {
                findings.push(Finding::Unreadable { why: error.to_string() });
            }
            return Ok(());
        }
    };
    let mut session = Session::new(Arc::clone(cast), header.seed);
    let log = RunLog { info: run.info.clone(), header, turns };
    if other_rules {
        let has_events = log.turns.iter().any(|turn| !turn.events.is_empty());
        if has_events && let Err(why) = fold(&session.state, log.turns.iter().flat_map(|turn| &turn.events)) {
            findings.push(Finding::DoesNotFold { why });
        }
        return Ok(());
    }
    let names = replay::names(&pack, cast);
    for turn in &log.turns {
        if let Err(misfit) = replay::play(&mut session, &names, turn) {
            findings.push(Finding::Misfit { turn: u32::from(turn.turn), why: misfit.to_string() });
            if misfit != Misfit::Events {
                return Ok(());
            }
        }
    }
    if findings.is_empty() {
        check_figures(run, &session, findings)?;
    }
    Ok(())
}

/// Compares the derived row with what the turns give.
fn check_figures(run: &StoredRun, session: &Session, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
    let Some(stored) = &run.summary else {
        if run.count > 0 {
            findings.push(Finding::StaleFigures { fields: vec!["all".to_owned()] });
        }
        return Ok(());
    };
    let right = record::text(&summarise(&session.cast, &session.state))?;
    if *stored == right {
        return Ok(());
    }
    let (Ok(Value::Object(stored)), Ok(Value::Object(right))) =
        (serde_json::from_str(stored), serde_json::from_str(&right))
    else {
        findings.push(Finding::StaleFigures { fields: vec!["all".to_owned()] });
        return Ok(());
    };
    let mut fields: Vec<String> =
        right.iter().filter(|(name, value)| stored.get(*name) != Some(value)).map(|(name, _)| name.clone()).collect();
    fields.extend(stored.keys().filter(|name| !right.contains_key(*name)).cloned());
    if fields.is_empty() {
        fields.push("spelling".to_owned());
    }
    findings.push(Finding::StaleFigures { fields });
    Ok(())
}

/// Rebuilds derived rows from the turns: of every run whose figures are stale, or can't be read. Gives how many there were.
///
/// # Errors
/// Where the store can't be read or written. Runs that can't be played again are left as they are.
pub fn rebuild(store: &mut dyn RunStore) -> Result<usize, StoreError> {
    let mut packs = Packs::default();
    let mut rebuilt = 0;
    for id in store.ids()? {
        let run = store.stored(&id)?;
        let (Ok(log), true) = (run.read(), run.count > 0) else { continue };
        let Ok(session) = packs.of(store, &run.pack).and_then(|pack| replay::session(&pack, &log)) else { continue };
        let figures = summarise(&session.cast, &session.state);
        if run.summary.as_deref() != Some(record::text(&figures)?.as_str()) {
            store.save_summary(&id, &figures)?;
            rebuilt += 1;
        }
    }
    Ok(rebuilt)
}
