//! How does a fixed script play? Lists of whole intents, gone through blindly, whatever the prospect says.
//!
//! A script has a list for the desk and one for the talk. At each turn the next intent of the list that belongs to the place is
//! asked for; one that is refused is skipped; after the last comes the first again. Where the whole list is refused, or empty,
//! the script lets a day pass at the desk and leaves the talk; the card after a talk is always filed. A script **by stage** has
//! such a pair of lists for each stage: it reads the stage and nothing else.
//!
//! Moves on a hook take the one that was said last: [`LAST`].

use crate::scenario::cast::Cast;
use crate::scenario::words::*;
use crate::sim::event::Nothing;
use crate::sim::log::IntentDoc;
use crate::sim::luck::Luck;
use crate::sim::names::Names;
use crate::sim::{Intent, Known, Lead, Place, State, Topic, session};

/// The hook in the last answer, whichever it is.
pub const LAST: u8 = u8::MAX;

/// What is done in order at one kind of place.
pub type List = Vec<Intent>;

/// A pair of lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// At the desk.
    pub desk: List,
    /// In a talk.
    pub talk: List,
}

/// A fixed script: one part for the whole deal, or one for each stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    /// One, or seven.
    pub parts: Vec<Part>,
}

/// What a script asks for: the topics that it leaves open are what was said last.
fn fill(known: &Known, intent: Intent) -> Option<Intent> {
    let Intent::MakeMove { lead, r#move, topic, manner } = intent else { return Some(intent) };
    let topic = match topic {
        Topic::Hook(LAST) => Topic::Hook(known.last.hook?),
        other => other,
    };
    let lead = match lead {
        Some(Lead::Paraphrase(LAST)) => Some(Lead::Paraphrase(known.last.hook?)),
        other => other,
    };
    Some(Intent::MakeMove { lead, r#move, topic, manner })
}

/// Plays a script to the end of a deal.
pub fn play(cast: &Cast, script: &Script, seed: u64) -> State {
    play_seen(cast, script, seed, |_, _, _| {})
}

/// The same; `seen` gets each accepted intent with its stage and place.
pub(super) fn play_seen(cast: &Cast, script: &Script, seed: u64, mut seen: impl FnMut(Stage, Place, Intent)) -> State {
    let luck = Luck::new(seed);
    let mut state = session::begin(cast, luck);
    let mut next = [[0usize; 2]; Stage::COUNT];
    while state.known.place != Place::Over {
        let (stage, place) = (state.known.stage, state.known.place);
        let part = if script.parts.len() > 1 { stage.index() } else { 0 };
        let in_talk = place == Place::Talk;
        let mut done = false;
        if let Some(lists) = script.parts.get(part).filter(|_| place != Place::Wrap) {
            let list = if in_talk { &lists.talk } else { &lists.desk };
            let at = &mut next[part][usize::from(in_talk)];
            for _ in 0..list.len() {
                let wanted = list[*at % list.len()];
                *at += 1;
                let Some(intent) = fill(&state.known, wanted) else { continue };
                if session::apply(cast, &mut state, luck, intent, &mut Nothing).is_ok() {
                    seen(stage, place, intent);
                    done = true;
                    break;
                }
            }
        }
        if !done {
            let way_out = if place == Place::Desk { Intent::AdvanceDay } else { Intent::EndMeeting { note: true } };
            if session::apply(cast, &mut state, luck, way_out, &mut Nothing).is_err() {
                break;
            }
        }
    }
    state
}

/// The script of a game: what was done at the desk and said in its talks, in order.
pub fn of_game(played: &[(Stage, Place, Intent)], by_stage: bool) -> Script {
    let mut script = Script { parts: vec![Part::default(); if by_stage { Stage::COUNT } else { 1 }] };
    for &(stage, place, intent) in played {
        let part = &mut script.parts[if by_stage { stage.index() } else { 0 }];
        match place {
            Place::Desk => part.desk.push(intent),
            Place::Talk => part.talk.push(open_hooks(intent)),
            Place::Wrap | Place::Over => {}
        }
    }
    script
}

/// The same intent about whatever was said last.
pub(super) fn open_hooks(intent: Intent) -> Intent {
    let Intent::MakeMove { lead, r#move, topic, manner } = intent else { return intent };
    let topic = if matches!(topic, Topic::Hook(_)) { Topic::Hook(LAST) } else { topic };
    let lead = if matches!(lead, Some(Lead::Paraphrase(_))) { Some(Lead::Paraphrase(LAST)) } else { lead };
    Intent::MakeMove { lead, r#move, topic, manner }
}

/// An intent of a script with ids; the hook that was said last is called `last`.
pub(super) fn written(names: &Names, intent: Intent) -> IntentDoc {
    let doc = names.written(intent);
    let IntentDoc::MakeMove { lead, r#move, topic, manner } = doc else { return doc };
    let last = || "last".to_owned();
    let topic =
        if matches!(intent, Intent::MakeMove { topic: Topic::Hook(LAST), .. }) { Topic::Hook(last()) } else { topic };
    let open = matches!(intent, Intent::MakeMove { lead: Some(Lead::Paraphrase(LAST)), .. });
    let lead = if open { Some(Lead::Paraphrase(last())) } else { lead };
    IntentDoc::MakeMove { lead, r#move, topic, manner }
}
