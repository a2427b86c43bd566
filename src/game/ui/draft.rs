//! What has been filled into the forms so far? Local to the screen; an intent is made of it when the button is pressed.

use crate::game::view::Shown;
use crate::scenario::words::*;
use crate::sim::{Intent, Lead};

/// Forms in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The stage it was begun in: another one starts anew.
    stage: usize,
    /// How.
    pub channel: Channel,
    /// Place of the opening.
    pub opening: u8,
    /// Place of the substance.
    pub substance: u8,
    /// Place of the ask.
    pub ask: u8,
    /// With whom.
    pub person: u8,
    /// How.
    pub meet: Channel,
    /// Bit set of needs.
    pub needs: u8,
    /// Place of the story.
    pub story: Option<u8>,
    /// Place of the scope.
    pub scope: u8,
    /// With a price range.
    pub range: bool,
    /// Price, thousandths of the list price.
    pub price_permille: u16,
    /// Place of the terms.
    pub terms: Option<u8>,
    /// Days until the start; 0: none yet.
    pub days: u16,
    /// Facts go along.
    pub facts: bool,
    /// Promises go along.
    pub promises: bool,
    /// Answers to be prepared.
    pub prepared: [Option<(u8, u8)>; 3],
    /// Why.
    pub reason: Option<EndCause>,
    /// What marketing writes about.
    pub topic: u8,
    /// Days until one comes back.
    pub back_in_days: u16,
    /// What stands in front of a move of the palette.
    pub lead: Option<Lead>,
    /// Place of the family that the palette shows.
    pub family: usize,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            stage: usize::MAX,
            channel: Channel::Email,
            opening: 0,
            substance: 0,
            ask: 0,
            person: 0,
            meet: Channel::Call,
            needs: 0,
            story: None,
            scope: 1,
            range: false,
            price_permille: 1_000,
            terms: None,
            days: 0,
            facts: true,
            promises: true,
            prepared: [None; 3],
            reason: None,
            topic: 0,
            back_in_days: 90,
            lead: None,
            family: 1,
        }
    }
}

impl Draft {
    /// Starts anew where another stage has begun, and lets go of what isn't there any more.
    pub fn follow(&mut self, shown: &Shown) {
        if self.stage != shown.stage {
            *self = Self { stage: shown.stage, ..Self::default() };
            if let Some(meeting) = &shown.desk.meeting {
                self.meet = meeting.channel;
            }
            if let Some(offer) = &shown.desk.offer {
                self.scope = offer.scope;
            }
        }
        if let Some(touch) = &shown.desk.touch {
            let first = |parts: &[crate::game::view::PartView], now: u8| {
                if parts.iter().any(|part| part.place == now) {
                    now
                } else {
                    parts.first().map_or(0, |part| part.place)
                }
            };
            self.opening = first(&touch.openings, self.opening);
            self.substance = first(&touch.substances, self.substance);
            self.ask = first(&touch.asks, self.ask);
        }
    }

    /// The first contact as composed.
    pub fn touch(&self) -> Intent {
        Intent::SendTouch { channel: self.channel, opening: self.opening, substance: self.substance, ask: self.ask }
    }

    /// The presentation as built; `None`: a need or the story is missing.
    pub fn presentation(&self) -> Option<Intent> {
        let story = self.story.filter(|_| self.needs != 0)?;
        Some(Intent::BuildPresentation { needs: self.needs, story, scope: self.scope, range: self.range })
    }

    /// The offer as composed; a missing part stays missing.
    pub fn offer(&self) -> Intent {
        Intent::ComposeOffer {
            price_permille: self.price_permille,
            terms: self.terms.unwrap_or(u8::MAX),
            scope: self.scope,
            days: self.days,
        }
    }
}
