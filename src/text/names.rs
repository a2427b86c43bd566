//! What are the needs, people, scopes … of a deal called? By their places, in the language of the voice.

use super::catalog::Catalog;
use super::voice::Voice;
use crate::scenario::raw::RawText;
use crate::scenario::words::{Move, Source};
use crate::sim::Known;

impl<'a> Voice<'a> {
    /// The words of the program in this language.
    pub fn catalog(&self) -> &'static Catalog {
        Catalog::shared(self.lang)
    }

    fn named(&self, text: Option<&RawText>) -> String {
        text.map_or_else(String::new, |text| self.plain(text))
    }

    /// The name of a person; 0 is the prospect. Nominative, so it stands after a colon in Polish.
    pub fn person(&self, person: u8) -> &'a str {
        let Some(prospect) = self.prospect() else { return "" };
        match usize::from(person).checked_sub(1) {
            None => &prospect.name,
            Some(place) => prospect.people.get(place).map_or("", |other| &other.name),
        }
    }

    /// How a person is spoken to: "Pani Ewo".
    pub fn vocative(&self, person: u8) -> String {
        let Some(prospect) = self.prospect() else { return String::new() };
        let other = usize::from(person).checked_sub(1).map(|place| prospect.people.get(place));
        self.named(other.map_or(Some(&prospect.vocative), |other| other.map(|other| &other.vocative)))
    }

    /// The role of a person.
    pub fn role(&self, person: u8) -> String {
        let Some(prospect) = self.prospect() else { return String::new() };
        let other = usize::from(person).checked_sub(1).map(|place| prospect.people.get(place));
        self.named(other.map_or(Some(&prospect.role), |other| other.map(|other| &other.role)))
    }

    /// The id of a person, which is also the folder of their portraits.
    pub fn person_id(&self, person: u8) -> &'a str {
        let Some(prospect) = self.prospect() else { return "" };
        match usize::from(person).checked_sub(1) {
            None => &prospect.id.value,
            Some(place) => prospect.people.get(place).map_or("", |other| &other.id.value),
        }
    }

    /// The company of the prospect; never inflected.
    pub fn company(&self) -> &'a str {
        self.prospect().map_or("", |prospect| &prospect.company)
    }

    /// The company on one of the four lead cards, the prospect's or a decoy's.
    pub fn lead_company(&self, known: &Known, lead: u8) -> &'a str {
        match known.leads.cards.get(usize::from(lead)).copied().flatten() {
            Some(decoy) => self.pack.leads.decoys.get(usize::from(decoy)).map_or("", |decoy| &decoy.card.company),
            None => self.prospect().map_or("", |prospect| &prospect.lead.company),
        }
    }

    /// What a need is called on the card.
    pub fn need(&self, need: u8) -> String {
        self.named(self.prospect().and_then(|p| p.needs.get(usize::from(need))).map(|need| &need.label))
    }

    /// The needs of a bit set, one after the other: "a, b, c".
    pub fn needs(&self, set: u8) -> String {
        let names: Vec<String> = (0..8).filter(|need| set >> need & 1 == 1).map(|need| self.need(need)).collect();
        names.join(", ")
    }

    /// What the card says of a fact.
    pub fn fact(&self, fact: u8) -> String {
        self.named(self.prospect().and_then(|p| p.facts.get(usize::from(fact))).map(|fact| &fact.value.value))
    }

    /// A cause in plain words, for the hunch and the card.
    pub fn cause(&self, concern: u8, cause: u8) -> String {
        let concern = self.prospect().and_then(|p| p.concerns.get(usize::from(concern)));
        self.named(concern.and_then(|concern| concern.causes.get(usize::from(cause))).map(|cause| &cause.label))
    }

    /// How much of the product an offer holds.
    pub fn scope(&self, scope: u8) -> String {
        self.named(self.pack.product.scopes.get(usize::from(scope)).map(|scope| &scope.name))
    }

    /// A way to pay or to leave; empty where an offer names none.
    pub fn terms(&self, terms: u8) -> String {
        self.named(self.pack.product.terms.get(usize::from(terms)).map(|terms| &terms.name))
    }

    /// A concession.
    pub fn rung(&self, rung: u8) -> String {
        self.named(self.pack.product.rungs.get(usize::from(rung)).map(|rung| &rung.name))
    }

    /// A customer's story.
    pub fn story(&self, story: u8) -> String {
        self.named(self.pack.product.stories.get(usize::from(story)).map(|story| &story.title))
    }

    /// A lead source by the pack's name.
    pub fn source(&self, source: Source) -> String {
        let found = self.pack.leads.sources.iter().find(|row| row.source == source);
        found.map_or_else(|| self.catalog().source(source), |row| self.plain(&row.name))
    }

    /// A move by the pack's name.
    pub fn move_name(&self, r#move: Move) -> String {
        let found = self.pack.moves.moves.iter().find(|row| row.id == r#move);
        found.map_or_else(|| self.catalog().move_name(r#move), |row| self.plain(&row.name))
    }
}
