//! What has been filled into the forms so far? Local to the screen; an intent is made of it when the button is pressed.

use crate::game::view::Shown;
use crate::scenario::words::*;
use crate::sim::{Intent, Lead};

/// Forms in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    /// The stage it was begun in: another one starts anew.
    stage: usize,
    /// First contact.
    pub channel: Channel,
    pub opening: u8,
    pub substance: u8,
    pub ask: u8,
    /// A talk.
    pub person: u8,
    pub meet: Channel,
    /// The presentation: bit set of needs.
    pub needs: u8,
    pub story: Option<u8>,
    pub scope: u8,
    pub range: bool,
    /// The offer.
    pub price_permille: u16,
    pub terms: Option<u8>,
    pub days: u16,
    /// The hand-over.
    pub facts: bool,
    pub promises: bool,
    /// Prepared answers.
    pub prepared: [Option<(u8, u8)>; 3],
    /// Giving the lead away.
    pub reason: Option<EndCause>,
    pub topic: u8,
    pub back_in_days: u16,
    /// What stands in front of a move of the palette.
    pub lead: Option<Lead>,
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
                if parts.iter().any(|part| part.place == now) { now } else { parts.first().map_or(0, |part| part.place) }
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
