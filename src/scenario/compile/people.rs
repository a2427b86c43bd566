//! Who takes part in a deal, and what do they say? The prospect, the other people, and the reactions of each.

use super::super::cast::{PersonCast, Range, SaysCast};
use super::super::lines::Voice;
use super::super::located::Located;
use super::super::raw::{Band, RawProspect, RawSays, RawStart};
use super::super::words::*;
use super::{Compiler, Scope, place, small};

impl Compiler<'_, '_, '_> {
    /// The prospect as person 0, then the others.
    pub(super) fn people(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Vec<PersonCast> {
        let prospect = PersonCast {
            authority: raw.authority,
            signs_percent: if raw.authority == Authority::Signer { 100 } else { 0 },
            style: raw.style,
            start: start(&raw.start),
            known_by: None,
        };
        let mut people = vec![prospect];
        for person in &raw.people {
            let at = place(scope.file, person.at);
            for (text, field) in [(&person.vocative, "vocative"), (&person.role, "role")] {
                let at = self.problems.field(at, field);
                self.book.label(self.problems, scope.owner.people, text, at, None);
            }
            people.push(PersonCast {
                authority: person.authority,
                signs_percent: person.signs_percent,
                style: person.style,
                start: start(&person.start),
                known_by: scope.facts.find(self.problems, scope.file, &person.known_by),
            });
        }
        people
    }

    /// The reactions of every person, the most particular first.
    pub(super) fn says(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Vec<SaysCast> {
        let mut says = self.says_of(scope, 0, "says", &raw.says);
        for (n, person) in raw.people.iter().enumerate() {
            let key = format!("people/{}", person.id.value);
            says.extend(self.says_of(scope, small(n + 1), &key, &person.says));
        }
        says.sort_by_key(|says| std::cmp::Reverse(particularity(says)));
        says
    }

    fn says_of(&mut self, scope: &Scope<'_>, person: u8, key: &str, raw: &[Located<RawSays>]) -> Vec<SaysCast> {
        let mut says: Vec<SaysCast> = Vec::new();
        for entry in raw {
            let same = |known: &SaysCast| {
                (known.on, known.band, known.after, known.at) == (entry.on, entry.band, entry.after, entry.value.at)
            };
            if says.iter().any(same) {
                let at = place(scope.file, entry.at);
                self.problems
                    .add(at, format!("{} is written twice for the same band, move and stage", entry.on.word()));
            }
            let mut name = format!("{key}/{}", entry.on.word());
            let words = [entry.band.map(Band::word), entry.after.map(Move::word), entry.value.at.map(Stage::word)];
            for word in words.into_iter().flatten() {
                name = format!("{name}.{word}");
            }
            let lines = self.lines(scope.owner, &name, Voice::Says, scope.file, &entry.say);
            says.push(SaysCast {
                person,
                on: entry.on,
                band: entry.band,
                after: entry.after,
                at: entry.value.at,
                lines,
            });
        }
        says
    }

    /// Looks and silences by mood.
    pub(super) fn beats(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> [Range; Mood::COUNT] {
        let mut beats = [Range::default(); Mood::COUNT];
        for beat in &raw.beats {
            let key = format!("beats/{}", beat.mood.word());
            beats[beat.mood.index()] = self.lines(scope.owner, &key, Voice::Beat, scope.file, &beat.show);
        }
        beats
    }

    /// Tells by kind.
    pub(super) fn tells(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> [Range; Tell::COUNT] {
        let mut tells = [Range::default(); Tell::COUNT];
        for tell in &raw.tells {
            let key = format!("tells/{}", tell.tell.word());
            tells[tell.tell.index()] = self.lines(scope.owner, &key, Voice::Tell, scope.file, &tell.say);
        }
        tells
    }
}

/// How particular a reaction is: one after a move before one in a stage before one in a band (as `sim::reaction` searches).
fn particularity(says: &SaysCast) -> [bool; 3] {
    [says.after.is_some(), says.at.is_some(), says.band.is_some()]
}

fn start(raw: &RawStart) -> [i16; 7] {
    [raw.trust, raw.interest, raw.patience, raw.tension, raw.fear, raw.clarity, raw.preference]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_particular_reaction_goes_first() {
        let general =
            SaysCast { person: 0, on: Reaction::Neutral, band: None, after: None, at: None, lines: Range::default() };
        let by_band = SaysCast { band: Some(Band::Low), ..general };
        let by_move = SaysCast { after: Some(Move::M3), ..general };
        let by_both = SaysCast { after: Some(Move::M3), ..by_band };
        let order = [by_both, by_move, by_band, general].map(|says| particularity(&says));
        assert!(order.is_sorted_by(|a, b| a > b));
    }
}
