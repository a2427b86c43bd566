//! What may stand in a script? Any intent of the pack, legal at some moment or not, and where to draw one from.

use super::script::LAST;
use crate::scenario::cast::{Cast, NEEDS};
use crate::scenario::words::*;
use crate::sim::legal::each_move;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::{Intent, Lead, Place, Topic};

/// Even numbers in a fixed order: the search's own luck, apart from any run's.
#[derive(Debug, Clone)]
pub(super) struct Dice {
    sheet: Luck,
    drawn: u32,
}

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self { sheet: Luck::new(seed ^ 0x1ab_0000_0000), drawn: 0 }
    }

    /// A number in `0..n`; 0 where `n` is 0.
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.drawn = self.drawn.wrapping_add(1);
        let slot = self.sheet.slot(Purpose::Choices, (self.drawn >> 16) as u8, self.drawn as u16);
        (usize::from(slot) * n) >> 16
    }

    /// One of some; the default where there is none.
    pub(super) fn pick<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }
}

/// Everything that a script may ask for.
#[derive(Debug)]
pub(super) struct Alphabet {
    moves: Vec<Intent>,
    forms: Vec<Intent>,
    played: [Vec<Intent>; 2],
}

impl Alphabet {
    /// Of a scenario; what bots did in `games` is drawn more often.
    pub(super) fn new(cast: &Cast, games: &[Vec<(Stage, Place, Intent)>]) -> Self {
        let mut moves = vec![Intent::EndMeeting { note: true }, Intent::ForceGate];
        for r#move in [Move::M8, Move::M13] {
            moves.push(Intent::plain(r#move, Topic::Hook(LAST)));
        }
        each_move(cast, |intent| {
            if !matches!(intent, Intent::MakeMove { topic: Topic::Hook(_), .. }) {
                moves.push(intent);
            }
        });
        let mut alphabet = Self { moves, forms: forms(cast), played: [Vec::new(), Vec::new()] };
        for &(_, place, intent) in games.iter().flatten() {
            let list = match place {
                Place::Desk => &mut alphabet.played[0],
                Place::Talk => &mut alphabet.played[1],
                Place::Wrap | Place::Over => continue,
            };
            let intent = super::script::open_hooks(intent);
            if !list.contains(&intent) {
                list.push(intent);
            }
        }
        alphabet
    }

    /// One intent for a list.
    pub(super) fn draw(&self, dice: &mut Dice, in_talk: bool) -> Intent {
        let played = &self.played[usize::from(in_talk)];
        let all = if in_talk { &self.moves } else { &self.forms };
        let from = if dice.below(2) == 0 && !played.is_empty() { played } else { all };
        let intent = dice.pick(from).unwrap_or(Intent::AdvanceDay);
        match intent {
            Intent::MakeMove { lead: None, r#move, topic, manner } if dice.below(4) == 0 => {
                let lead = if dice.below(2) == 0 { Lead::Acknowledge } else { Lead::Paraphrase(LAST) };
                Intent::MakeMove { lead: Some(lead), r#move, topic, manner }
            }
            other => other,
        }
    }
}

/// Every form as far as it matters: dates and prices in steps.
fn forms(cast: &Cast) -> Vec<Intent> {
    let mut list = vec![Intent::AdvanceDay, Intent::HandOver { facts: true, promises: true }];
    list.extend(Source::ALL.iter().map(|&source| Intent::ChooseSource { source }));
    list.extend((0..4).flat_map(|lead| [Intent::PickLead { lead }, Intent::Research { lead }]));
    list.extend((0..6).map(|promise| Intent::KeepPromise { promise }));
    for &channel in Channel::ALL {
        list.extend((0..cast.people.len() as u8).map(|person| Intent::BookMeeting { person, channel }));
        for opening in 0..cast.openings.len() as u8 {
            for substance in 0..cast.substances.len() as u8 {
                let asks = 0..cast.asks.len() as u8;
                list.extend(asks.map(|ask| Intent::SendTouch { channel, opening, substance, ask }));
            }
        }
    }
    for needs in 1..1u8 << NEEDS {
        for story in 0..cast.stories.len() as u8 {
            for scope in 0..cast.scopes.len() as u8 {
                list.extend([false, true].map(|range| Intent::BuildPresentation { needs, story, scope, range }));
            }
        }
    }
    for price_permille in [800, 900, 1_000] {
        for terms in 0..cast.terms.len() as u8 {
            for scope in 0..cast.scopes.len() as u8 {
                list.push(Intent::ComposeOffer { price_permille, terms, scope, days: 21 });
            }
        }
    }
    list.extend(give_away());
    list
}

/// The ways to give a deal away: with each reason, to each need's topic, for a quarter and for half a year.
pub(super) fn give_away() -> impl Iterator<Item = Intent> {
    EndCause::ALL.iter().flat_map(|&reason| {
        let hand = (0..NEEDS as u8)
            .flat_map(move |topic| [90, 160].map(|days| Intent::HandToMarketing { reason, topic, days }));
        hand.chain([Intent::Disqualify { reason }])
    })
}
