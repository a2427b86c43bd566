//! What can be written to a prospect first, and what comes back? The parts of a touch and the replies.

use super::super::cast::{OpeningCast, Range};
use super::super::lines::Voice;
use super::super::raw::RawProspect;
use super::super::words::*;
use super::{Compiler, Scope, place};

/// The parts of a touch.
pub(super) struct Touch {
    pub openings: Vec<OpeningCast>,
    pub substances: Vec<(SubstanceKind, u16)>,
    pub asks: Vec<(AskKind, u16)>,
    pub replies: [Range; TouchResult::COUNT],
}

impl Compiler<'_, '_, '_> {
    pub(super) fn touch(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Touch {
        let touch = self.problems.field(place(scope.file, 0), "touch");
        let raw = &raw.touch;
        let mut openings = Vec::with_capacity(raw.openings.len());
        for (n, opening) in raw.openings.iter().enumerate() {
            let at = self.problems.item(touch, "openings", n);
            let needs = opening.needs.as_ref().and_then(|fact| scope.facts.find(self.problems, scope.file, fact));
            let key = format!("touch/openings/{}", n + 1);
            let line = self.said(scope.owner, &key, Voice::Touch, &opening.say, at, "say");
            openings.push(OpeningCast { kind: opening.kind, needs, line });
        }
        let mut substances = Vec::with_capacity(raw.substances.len());
        for (n, substance) in raw.substances.iter().enumerate() {
            let at = self.problems.item(touch, "substances", n);
            let key = format!("touch/substances/{}", n + 1);
            let line = self.said(scope.owner, &key, Voice::Touch, &substance.say, at, "say");
            substances.push((substance.kind, line));
        }
        let mut asks = Vec::with_capacity(raw.asks.len());
        for (n, ask) in raw.asks.iter().enumerate() {
            let at = self.problems.item(touch, "asks", n);
            let key = format!("touch/asks/{}", n + 1);
            asks.push((ask.kind, self.said(scope.owner, &key, Voice::Touch, &ask.say, at, "say")));
        }
        let mut replies = [Range::default(); TouchResult::COUNT];
        for reply in &raw.replies {
            let key = format!("touch/replies/{}", reply.on.word());
            replies[reply.on.index()] = self.lines(scope.owner, &key, Voice::Reply, scope.file, &reply.say);
        }
        Touch { openings, substances, asks, replies }
    }
}
