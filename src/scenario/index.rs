//! Where does the engine find things fast? Rows of the rep's lines by move and kind of topic, facts by what they are.

use super::cast::{Cast, Facts, RepCast};
use super::raw::TopicKind;
use super::words::*;

/// Look-ups that are made once per scenario.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// First and last row in [`Cast::rep`] by move and kind of topic.
    rep: Vec<(u16, u16)>,
    /// Sourced facts of each qualification field.
    pub fields: [Facts; Field::COUNT],
    /// Facts that only answers give which show the end's hidden condition.
    pub telling: Facts,
    /// Facts that hint at the channel.
    pub channel: Facts,
    /// Facts that a curious question can stand on.
    pub opening: Facts,
    /// Facts that tell of a person.
    pub person: Facts,
}

impl Cast {
    /// Builds the index; the rows of `rep` are grouped, their order within a group stays.
    #[must_use]
    pub fn indexed(mut self) -> Self {
        let group = |row: &RepCast| row.r#move.index() * TopicKind::COUNT + row.kind.index();
        self.rep.sort_by_key(group);
        let mut rep = vec![(0, 0); Move::COUNT * TopicKind::COUNT];
        for (place, row) in self.rep.iter().enumerate() {
            let range = &mut rep[group(row)];
            if range.1 == 0 {
                range.0 = place as u16;
            }
            range.1 = place as u16 + 1;
        }
        let facts_of = |wanted: &dyn Fn(CardField) -> bool, doubtful: bool| {
            let fits =
                self.facts.iter().enumerate().filter(|(_, fact)| wanted(fact.field) && (doubtful || !fact.doubtful));
            fits.fold(0, |all: Facts, (place, _)| all | 1 << place)
        };
        const CARD: [CardField; Field::COUNT] = [
            CardField::Budget,
            CardField::Authority,
            CardField::Timing,
            CardField::Competitor,
            CardField::Process,
            CardField::Size,
        ];
        let fields = CARD.map(|field| facts_of(&|f| f == field, false));
        let channel = facts_of(&|f| f == CardField::Channel, false);
        let opening = facts_of(&|f| matches!(f, CardField::Trigger | CardField::Problem), true);
        let person = facts_of(&|f| f == CardField::Person, true);
        let telling = self.fields.iter().fold(0, |all, field| {
            let gives = |list: &[super::cast::VariantCast]| list.iter().fold(0, |all, variant| all | variant.gives);
            all | (gives(&field.telling) & !gives(&field.truth))
        });
        self.index = Index { rep, fields, telling, channel, opening, person };
        self
    }

    /// The rows of a move and a kind of topic.
    pub fn rep_rows(&self, r#move: Move, kind: TopicKind) -> &[RepCast] {
        let (first, last) =
            self.index.rep.get(r#move.index() * TopicKind::COUNT + kind.index()).copied().unwrap_or((0, 0));
        &self.rep[usize::from(first)..usize::from(last)]
    }
}
