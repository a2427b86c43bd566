//! What does the rep say? The lines of a prospect's file and of `rep.ron`, with their topics turned into places.

use super::super::cast::{CAUSES, Range, RepCast};
use super::super::lines::{Owner, Voice};
use super::super::located::Located;
use super::super::raw::{RawRep, RawTopic, TopicKind};
use super::super::words::*;
use super::names::Names;
use super::product::Product;
use super::tables::stages;
use super::{Compiler, place, small};

/// What the topics of one file may name. A file that fits every prospect names no need, cause or person.
pub(super) struct Topics<'a> {
    pub needs: Option<&'a Names<'a>>,
    pub people: Option<&'a Names<'a>>,
    pub concerns: Option<(&'a Names<'a>, &'a [Names<'a>])>,
}

/// The lines of `rep.ron`.
pub(super) struct Common {
    pub rep: Vec<RepCast>,
    pub leads: Range,
}

impl Compiler<'_, '_, '_> {
    pub(super) fn common_lines(&mut self, product: &Product<'_>) -> Common {
        let Some(common) = &self.pack.rep else { return Common { rep: Vec::new(), leads: Range::default() } };
        let owner = Owner { prefix: "rep", prospect: None, people: &[] };
        let topics = Topics { needs: None, people: None, concerns: None };
        Common {
            rep: self.rep(owner, common.file, &common.raw.rep, &topics, product),
            leads: self.lines(owner, "leads", Voice::LeadIn, common.file, &common.raw.leads),
        }
    }

    /// The lines of one file; those of particular stages go before those of all.
    pub(super) fn rep(
        &mut self,
        owner: Owner<'_>,
        file: u16,
        raw: &[Located<RawRep>],
        topics: &Topics<'_>,
        product: &Product<'_>,
    ) -> Vec<RepCast> {
        let mut rep: Vec<RepCast> = Vec::with_capacity(raw.len());
        for entry in raw {
            let at = place(file, entry.at);
            let (kind, topic, name) = self.topic(file, entry, topics, product);
            let bits = stages(&entry.value.at);
            let same = |known: &RepCast| {
                (known.r#move, known.kind, known.topic, known.manner, known.at)
                    == (entry.r#move, kind, topic.unwrap_or_default(), entry.manner, bits)
            };
            if topic.is_some() && rep.iter().any(same) {
                let message = format!("{} is written twice for the same topic, manner and stages", entry.r#move.word());
                self.problems.add(at, message);
            }
            let mut key = format!("rep/{}", entry.r#move.word());
            if entry.manner != Manner::Plain {
                key = format!("{key}.{}", entry.manner.word());
            }
            if kind != TopicKind::None {
                key = format!("{key}.{name}");
            }
            for stage in &entry.value.at {
                key = format!("{key}.{}", stage.word());
            }
            let voice = Voice::Rep(entry.r#move, entry.manner);
            let lines = self.lines(owner, &key, voice, file, &entry.say);
            if let Some(topic) = topic {
                rep.push(RepCast { r#move: entry.r#move, kind, topic, manner: entry.manner, at: bits, lines });
            }
        }
        rep.sort_by_key(|line| line.at == 0);
        rep
    }

    /// Kind, place and name of a topic; the place is `None` where an id is unknown.
    fn topic(
        &mut self,
        file: u16,
        entry: &Located<RawRep>,
        topics: &Topics<'_>,
        product: &Product<'_>,
    ) -> (TopicKind, Option<u8>, String) {
        match &entry.topic {
            RawTopic::None => (TopicKind::None, Some(0), String::new()),
            RawTopic::Field(field) => (TopicKind::Field, Some(small(field.index())), field.word().to_owned()),
            RawTopic::Rung(id) => (TopicKind::Rung, product.rungs.find(self.problems, file, id), id.value.clone()),
            RawTopic::Need(id) => {
                let found = topics.needs.map(|needs| needs.find(self.problems, file, id));
                (TopicKind::Need, self.of_one_prospect(file, entry, found), id.value.clone())
            }
            RawTopic::Person(id) => {
                let found = topics.people.map(|people| people.find(self.problems, file, id).map(|place| place + 1));
                (TopicKind::Person, self.of_one_prospect(file, entry, found), id.value.clone())
            }
            RawTopic::Cause(concern, cause) => {
                let found = topics.concerns.map(|(concerns, causes)| {
                    let concern = usize::from(concerns.find(self.problems, file, concern)?);
                    let cause = usize::from(causes.get(concern)?.find(self.problems, file, cause)?);
                    Some(small(concern * CAUSES + cause))
                });
                let name = format!("{}.{}", concern.value, cause.value);
                (TopicKind::Cause, self.of_one_prospect(file, entry, found), name)
            }
        }
    }

    /// The place that was found; a problem where the file has no such topics at all.
    fn of_one_prospect(&mut self, file: u16, entry: &Located<RawRep>, found: Option<Option<u8>>) -> Option<u8> {
        if found.is_none() {
            let message = "a line for every prospect can't be about one prospect's need, cause or person";
            self.problems.add_in(place(file, entry.at), "topic", message);
        }
        found.flatten()
    }
}
