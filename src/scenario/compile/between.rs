//! What happens outside a prospect's talks, as the engine needs it: events, readiness, what isn't written, what is parked.

use super::super::cast::{EventCast, Range};
use super::super::lines::Voice;
use super::super::raw::RawProspect;
use super::names::Names;
use super::{Compiler, Scope};

/// Days in which it makes sense to come back, where the author is silent.
const BACK_DAYS: (u16, u16) = (30, 365);

/// What is said between and beside.
pub(super) struct Between {
    pub events: Vec<EventCast>,
    pub readiness: [Range; 3],
    pub in_writing: Range,
    pub parks: Range,
}

impl Compiler<'_, '_, '_> {
    pub(super) fn between(&mut self, raw: &RawProspect, scope: &Scope<'_>, concerns: &Names<'_>) -> Between {
        let file = scope.file;
        Names::collect(self.problems, "event", 8, raw.events.iter().map(|event| (file, &event.id)));
        let mut events = Vec::with_capacity(raw.events.len());
        for event in &raw.events {
            let key = format!("events/{}", event.id.value);
            let say = self.lines(scope.owner, &key, Voice::Discloses, file, &event.say);
            let weighs = event.weighs.as_ref();
            let weighs =
                weighs.and_then(|(concern, by)| concerns.find(self.problems, file, concern).map(|place| (place, *by)));
            events.push(EventCast {
                say,
                gives: self.facts(scope, &event.gives),
                stale: self.facts(scope, &event.stale),
                change: event.change.clone(),
                weighs,
            });
        }
        let bands = [("far", &raw.readiness.far), ("halfway", &raw.readiness.halfway), ("near", &raw.readiness.near)];
        let readiness =
            bands.map(|(band, lines)| self.lines(scope.owner, &format!("readiness/{band}"), Voice::Says, file, lines));
        Between {
            events,
            readiness,
            in_writing: self.lines(scope.owner, "in_writing", Voice::Says, file, &raw.in_writing),
            parks: self.lines(scope.owner, "parks", Voice::Says, file, &raw.parks),
        }
    }

    /// The need that marketing should write about, and when to come back.
    pub(super) fn nurture(
        &mut self,
        end: &super::super::raw::RawEnd,
        file: u16,
        needs: &Names<'_>,
    ) -> (Option<u8>, (u16, u16)) {
        let about = end.about.as_ref().and_then(|need| needs.find(self.problems, file, need));
        (about, end.back_days.unwrap_or(BACK_DAYS))
    }
}
