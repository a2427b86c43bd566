//! What can be said? Everything that the palette lists, and the card that is filed at the end of a talk.

use crate::game::run::{Play, Words};
use crate::game::settings::Settings;
use crate::scenario::raw::Family;
use crate::scenario::words::*;
use crate::sim::legal::{check, palette as every_move};
use crate::sim::{Intent, Known, Lead, Place, Refusal};

/// A talk, as far as its end goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TalkView {
    /// What was learnt in it.
    pub learnt: Vec<String>,
    /// What was agreed; empty: nothing.
    pub agreed: String,
    /// There is something to write down.
    pub can_note: bool,
    /// What can stand in front of a move, with its words.
    pub leads: Vec<(Lead, String)>,
    /// What asking for the stage's act says.
    pub force: Option<String>,
    /// The deal can be ended from here.
    pub can_end: bool,
}

pub fn view(words: &Words<'_>, known: &Known) -> TalkView {
    if known.place == Place::Desk || known.place == Place::Over {
        return TalkView::default();
    }
    let learnt = (0..words.cast.facts.len() as u8).filter(|fact| known.talk.facts >> fact & 1 == 1);
    let agreed = if known.talk.agreed {
        words.catalog.get(&format!("ui-agreed-{}", known.stage.index() + 1))
    } else {
        String::new()
    };
    let mut leads = vec![(Lead::Acknowledge, words.voice.move_name(Move::M11))];
    if let Some(hook) = known.last.hook {
        leads.push((Lead::Paraphrase(hook), words.voice.move_name(Move::M13)));
    }
    let hunch = known.open.and_then(|open| known.hunches[usize::from(open)].map(|(cause, ..)| (open, cause)));
    if let Some((concern, cause)) = hunch {
        leads.push((Lead::Label(concern, cause), words.voice.move_name(Move::M12)));
    }
    let can_force = check(words.cast, known, Intent::ForceGate).is_ok();
    TalkView {
        learnt: learnt.map(|fact| words.fact_line(fact)).collect(),
        agreed,
        can_note: check(words.cast, known, Intent::NoteFact).is_ok(),
        leads,
        force: can_force.then(|| words.voice.choice(known, words.seed, Intent::ForceGate)),
        can_end: known.leads.picked.is_some() && known.stage < Stage::FollowUp && known.place == Place::Talk,
    }
}

/// A family of moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteFamily {
    /// Its name.
    pub name: String,
    /// Its moves.
    pub rows: Vec<PaletteRow>,
}

/// A move on a topic, or a move that can't be made now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteRow {
    /// The move's name.
    pub name: String,
    /// What would be said; empty where it can't be.
    pub words: String,
    /// What it would be.
    pub intent: Intent,
    /// Why it can't be made now.
    pub why_not: Option<String>,
}

/// Every move that can be made now, and for each that can't, once, why not. Topics nobody has heard of aren't listed.
pub fn palette(play: &Play, settings: &Settings, lead: Option<Lead>) -> Vec<PaletteFamily> {
    let words = play.words(settings);
    let known = play.session.known();
    let all = every_move(&play.cast, known);
    let mut families = Vec::new();
    for &family in Family::ALL {
        let mut rows = Vec::new();
        for row in play.pack.moves.moves.iter().filter(|row| row.family == family) {
            let of_move =
                all.iter().filter(|(intent, _)| matches!(intent, Intent::MakeMove { r#move, .. } if *r#move == row.id));
            let name = words.voice.plain(&row.name);
            let legal: Vec<Intent> =
                of_move.clone().filter(|(_, result)| result.is_ok()).map(|(intent, _)| *intent).collect();
            if legal.is_empty() {
                if let Some((intent, refusal)) =
                    of_move.clone().find_map(|(intent, result)| Some((*intent, result.err()?)))
                {
                    let why_not =
                        Some(words.catalog.refusal(plainest(of_move.clone().filter_map(|row| row.1.err()), refusal)));
                    rows.push(PaletteRow { name, words: String::new(), intent, why_not });
                }
                continue;
            }
            rows.extend(legal.into_iter().map(|intent| {
                let intent = with_lead(&words, known, intent, lead);
                let said = words.voice.choice(known, play.header.seed, intent);
                PaletteRow { name: name.clone(), words: said, intent, why_not: None }
            }));
        }
        if !rows.is_empty() {
            families.push(PaletteFamily { name: words.catalog.family(family), rows });
        }
    }
    families
}

/// The reason that helps most: not that a topic is wrong or has no words, where there is another.
fn plainest(mut all: impl Iterator<Item = Refusal>, first: Refusal) -> Refusal {
    all.find(|refusal| !matches!(refusal, Refusal::NoWords | Refusal::WrongTopic | Refusal::WrongManner))
        .unwrap_or(first)
}

fn with_lead(words: &Words<'_>, known: &Known, intent: Intent, lead: Option<Lead>) -> Intent {
    let Intent::MakeMove { r#move, topic, manner, .. } = intent else { return intent };
    let led = Intent::MakeMove { lead, r#move, topic, manner };
    if check(words.cast, known, led).is_ok() { led } else { intent }
}
