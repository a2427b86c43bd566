//! What is a prospect to the engine? One cast without its scenario: everything in one `prospects/*.ron`.

use super::super::cast::{CONCERNS, Cast, EndCast, NEEDS, PEOPLE};
use super::super::lines::Owner;
use super::super::raw::RawProspect;
use super::super::read::InFile;
use super::super::words::*;
use super::names::Names;
use super::product::Product;
use super::rep::{Common, Topics};
use super::tables::Tables;
use super::{Compiler, Scope, place};

impl Compiler<'_, '_, '_> {
    /// Compiles a prospect; the fields of the scenario are blank.
    pub(super) fn prospect(&mut self, at: usize, product: &Product<'_>, tables: &Tables, common: &Common) -> Cast {
        let pack = self.pack;
        let InFile { file, raw } = &pack.prospects[at];
        let file = *file;
        let ids: Vec<&str> = raw.people.iter().map(|person| person.id.as_str()).collect();
        let owner = Owner { prefix: &raw.id, prospect: u16::try_from(at).ok(), people: &ids };
        let facts = raw.facts.iter().map(|fact| (file, &fact.id));
        let facts = Names::collect(self.problems, "fact", 64, facts);
        let hooks = raw.needs.iter().flat_map(|need| &need.hooks).map(|hook| (file, &hook.id));
        let hooks = Names::collect(self.problems, "hook", 64, hooks);
        let people = raw.people.iter().map(|person| (file, &person.id));
        let people = Names::collect(self.problems, "further person", PEOPLE - 1, people);
        let needs = Names::collect(self.problems, "need", NEEDS, raw.needs.iter().map(|need| (file, &need.id)));
        let concerns = raw.concerns.iter().map(|concern| (file, &concern.id));
        let concerns = Names::collect(self.problems, "concern", CONCERNS, concerns);
        Names::collect(self.problems, "research card", 16, raw.research.iter().map(|card| (file, &card.id)));
        let scope = Scope { file, owner, facts: &facts, hooks: &hooks };
        self.prospect_labels(raw, &scope);
        let causes: Vec<Names<'_>> = raw
            .concerns
            .iter()
            .map(|concern| Names::of("cause", concern.causes.iter().map(|cause| &cause.id)))
            .collect();
        let topics = Topics { needs: Some(&needs), people: Some(&people), concerns: Some((&concerns, &causes)) };
        let touch = self.touch(raw, &scope);
        let between = self.between(raw, &scope, &concerns);
        let ends = raw.ends.iter().map(|end| {
            let (about, back_days) = self.nurture(end, file, &needs);
            EndCast { end: end.end, because: end.because, weight: end.weight, about, back_days }
        });
        let ends = ends.collect();
        let mut rep = self.rep(owner, file, &raw.rep, &topics, product);
        rep.extend(common.rep.iter().copied());
        Cast {
            id: String::new(),
            prospect: at,
            scenario: 0,
            mode: Mode::Deal,
            start: Stage::LeadGeneration,
            card: None,
            seasons: Vec::new(),
            weights: [0; Skill::COUNT],
            segment: raw.segment,
            list_price: i64::from(raw.list_price) * 100,
            budget: i64::from(raw.budget) * 100,
            channel: raw.channel,
            adjacent: raw.adjacent.iter().fold(0, |bits, channel| bits | 1 << channel.index()),
            norms: raw.norms.iter().fold(0, |bits, norm| bits | 1 << norm.index()),
            people: self.people(raw, &scope),
            facts: self.fact_casts(raw, &scope),
            research: self.research(raw, &scope),
            fields: self.fields(raw, &scope),
            needs: self.needs(raw, &scope, product),
            hooks: self.hooks(raw, &scope),
            profiles: raw.profiles.clone(),
            concerns: self.concerns(raw, &scope, product, &people),
            ends,
            openings: touch.openings,
            substances: touch.substances,
            asks: touch.asks,
            replies: touch.replies,
            says: self.says(raw, &scope),
            beats: self.beats(raw, &scope),
            tells: self.tells(raw, &scope),
            events: between.events,
            readiness: between.readiness,
            in_writing: between.in_writing,
            parks: between.parks,
            rep,
            leads: common.leads,
            sources: product.sources,
            decoys: product.decoys.clone(),
            scopes: product.scopes.clone(),
            terms: product.terms.clone(),
            rungs: product.rung_casts.clone(),
            stories: self.stories(raw),
            moves: tables.moves.clone(),
            style: tables.style,
            rows: tables.rows.clone(),
            tuning: tables.tuning.clone(),
            index: crate::scenario::index::Index::default(),
        }
        .indexed()
    }

    /// Labels of the head and the ends.
    fn prospect_labels(&mut self, raw: &RawProspect, scope: &Scope<'_>) {
        let top = place(scope.file, 0);
        let lead = self.problems.field(top, "lead");
        let labels = [
            (&raw.vocative, top, "vocative"),
            (&raw.role, top, "role"),
            (&raw.firm, top, "firm"),
            (&raw.lead.firm, lead, "firm"),
            (&raw.lead.role, lead, "role"),
            (&raw.lead.trigger, lead, "trigger"),
        ];
        for (text, at, field) in labels {
            let at = self.problems.field(at, field);
            self.book.label(self.problems, scope.owner.people, text, at, None);
        }
        for (n, end) in raw.ends.iter().enumerate() {
            if let Some(topic) = &end.topic {
                let at = self.problems.item(top, "ends", n);
                let at = self.problems.field(at, "topic");
                self.book.label(self.problems, scope.owner.people, topic, at, None);
            }
        }
    }
}
