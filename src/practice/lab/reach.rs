//! What is written and never happens? Lines of the prospects, objections, disclosures and tells that occur in no bot's game.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::spread::spread;
use crate::practice::policy::Policy;
use crate::practice::rollout::play_on;
use crate::practice::simulate::dice;
use crate::scenario::Pack;
use crate::scenario::cast::{Cast, ConcernCast, LineId};
use crate::scenario::lines::Voice;
use crate::scenario::words::*;
use crate::sim::event::{Event, Sink};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::{Intent, Known, Place, choices, session};

/// What never occurs with one prospect, in all scenarios with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unreached {
    /// The prospect's id.
    pub prospect: String,
    /// Games played with them.
    pub games: u64,
    /// Lines of reactions, answers, looks, tells and replies that there are.
    pub lines: u32,
    /// Keys of those that are never said.
    pub unsaid: Vec<String>,
    /// Objections that never surface.
    pub objections: Vec<String>,
    /// Causes that are never told: `objection/cause`.
    pub causes: Vec<String>,
    /// Tells with lines that are never seen.
    pub tells: Vec<Tell>,
}

/// Keeps which lines and tells there were.
#[derive(Debug, Default)]
struct Occurred {
    lines: BTreeSet<LineId>,
    tells: BTreeSet<Tell>,
    surfaced: BTreeSet<u8>,
    told: BTreeSet<(u8, u8)>,
}

impl Sink for Occurred {
    const KEEPS: bool = true;

    fn take(&mut self, event: Event) {
        match event {
            Event::Seen { line, .. } | Event::Heard { line, .. } | Event::News { line, .. } => {
                self.lines.insert(line);
            }
            Event::Told { tell, line, .. } => {
                self.lines.insert(line);
                self.tells.extend(tell);
            }
            Event::TouchAnswered { line, .. } => self.lines.extend(line),
            Event::ObjectionSurfaced { concern } => {
                self.surfaced.insert(concern);
            }
            Event::CauseDisclosed { concern, cause } => {
                self.told.insert((concern, cause));
            }
            _ => {}
        }
    }
}

impl Occurred {
    fn merge(&mut self, other: Self) {
        self.lines.extend(other.lines);
        self.tells.extend(other.tells);
        self.surfaced.extend(other.surfaced);
        self.told.extend(other.told);
    }
}

/// Who plays: a policy, or somebody who takes any reply of the list.
#[derive(Debug, Clone, Copy)]
enum Player {
    Policy(Policy),
    AnyReply,
}

fn plays(cast: &Cast, player: Player, seed: u64, kept: &mut Occurred) {
    let luck = Luck::new(seed);
    let mut state = session::begin(cast, luck);
    play_on(cast, &mut state, luck, kept, |state| match player {
        Player::Policy(policy) => policy.choose(cast, state, dice(policy, seed)),
        Player::AnyReply => any_reply(cast, &state.known, luck)
            .unwrap_or_else(|| Policy::Average.choose(cast, state, dice(Policy::Average, seed))),
    });
    // By the state too: a rule may bring an objection up without an event of its own.
    for (place, heard) in (0..).zip(&state.known.concerns) {
        if heard.surfaced {
            kept.surfaced.insert(place);
        }
        kept.told.extend(heard.cause.map(|cause| (place, cause)));
    }
}

fn any_reply(cast: &Cast, known: &Known, luck: Luck) -> Option<Intent> {
    if known.place != Place::Talk {
        return None;
    }
    let offered = choices::choices(cast, known, luck.slot(Purpose::Choices, 0, known.turn));
    let pick = luck.below(Purpose::Choices, 9, known.turn, offered.len() as u32);
    offered.get(pick as usize).copied()
}

/// Plays every prospect's scenarios with every policy, and with somebody who takes any reply, over `seeds` seeds each.
pub fn unreached(pack: &Pack, seeds: u64) -> Vec<Unreached> {
    const STRETCH: u64 = 25;
    let players: Vec<Player> =
        Policy::ALL.iter().map(|&policy| Player::Policy(policy)).chain([Player::AnyReply]).collect();
    let mut found = Vec::new();
    for (place, prospect) in pack.prospects.iter().enumerate() {
        let casts: Vec<&Arc<Cast>> = pack.casts.iter().filter(|cast| cast.prospect == place).collect();
        let Some(&first) = casts.first() else { continue };
        let mut tables = Vec::new();
        for &cast in &casts {
            for &player in &players {
                tables.extend((0..seeds).step_by(STRETCH as usize).map(|start| (cast, player, start)));
            }
        }
        let parts = spread(&tables, |&(cast, player, start)| {
            let mut kept = Occurred::default();
            (start..(start + STRETCH).min(seeds)).for_each(|seed| plays(cast, player, seed, &mut kept));
            kept
        });
        let mut occurred = Occurred::default();
        parts.into_iter().for_each(|part| occurred.merge(part));
        let games = seeds * (players.len() * casts.len()) as u64;
        let mut report = Unreached {
            prospect: prospect.id.value.clone(),
            games,
            lines: 0,
            unsaid: Vec::new(),
            objections: Vec::new(),
            causes: Vec::new(),
            tells: Vec::new(),
        };
        for (id, line) in pack.lines.iter().filter(|(_, line)| line.prospect == Some(place as u16)) {
            let said = matches!(line.voice, Voice::Says | Voice::Discloses | Voice::Beat | Voice::Tell | Voice::Reply);
            report.lines += u32::from(said);
            if said && !occurred.lines.contains(&id) {
                report.unsaid.push(line.key.clone());
            }
        }
        // Where nothing can be won no signature is near, so the doubt before it can't come.
        let signs = first.ends.is_empty() || first.ends.iter().any(|e| e.because == EndCause::Fit && e.weight > 0);
        let can_come =
            |concern: &ConcernCast| concern.present_percent > 0 && (signs || concern.category != Category::LastMinute);
        let silent = |(n, concern): (u8, &ConcernCast)| -> Option<u8> {
            (can_come(concern) && !occurred.surfaced.contains(&n)).then_some(n)
        };
        for concern in (0..).zip(&first.concerns).filter_map(silent) {
            report.objections.extend(prospect.concerns.get(usize::from(concern)).map(|raw| raw.id.value.clone()));
        }
        for (n, (concern, raw)) in (0..).zip(first.concerns.iter().zip(&prospect.concerns)) {
            for (m, (cause, raw_cause)) in (0..).zip(concern.causes.iter().zip(&raw.causes)) {
                let can = can_come(concern) && cause.weight > 0 && !cause.discloses.is_empty();
                if can && !occurred.told.contains(&(n, m)) {
                    report.causes.push(format!("{}/{}", raw.id.value, raw_cause.id.value));
                }
            }
        }
        // Who signs alone hides nobody.
        let others = first.people.iter().skip(1).any(|person| person.signs_percent > 0);
        let can = |tell: &Tell| first.tells[tell.index()].len > 0 && (others || *tell != Tell::HiddenSigner);
        let written = Tell::ALL.iter().filter(|tell| can(tell));
        report.tells = written.copied().filter(|tell| !occurred.tells.contains(tell)).collect();
        found.push(report);
    }
    found
}
