//! What is sold, and on which terms? `product.ron` and `leads.ron` as the engine needs them.

use super::super::cast::RungCast;
use super::super::raw::RawProspect;
use super::super::read::InFile;
use super::super::words::*;
use super::names::Names;
use super::{Compiler, place};

/// The product, the sources and the decoys of a pack.
pub(super) struct Product<'a> {
    pub modules: Names<'a>,
    pub rungs: Names<'a>,
    pub rung_casts: Vec<RungCast>,
    pub scopes: Vec<u16>,
    pub terms: Vec<TermsKind>,
    pub sources: [(i16, u16); Source::COUNT],
    pub decoys: Vec<u16>,
}

impl<'a> Compiler<'a, '_, '_> {
    pub(super) fn product(&mut self) -> Product<'a> {
        let product = self.pack.product.as_ref();
        let raw = product.map(|product| &product.raw);
        let file = product.map_or(0, |product| product.file);
        let muted = raw.is_none();
        let modules = raw.into_iter().flat_map(|raw| &raw.modules).map(|module| (file, &module.id));
        let modules = Names::collect(self.problems, "module", 32, modules).muted(muted);
        let rungs = raw.into_iter().flat_map(|raw| &raw.rungs).map(|rung| (file, &rung.id));
        let rungs = Names::collect(self.problems, "rung", 32, rungs).muted(muted);
        if let Some(raw) = raw {
            Names::collect(self.problems, "scope", 8, raw.scopes.iter().map(|scope| (file, &scope.id)));
            Names::collect(self.problems, "terms entry", 8, raw.terms.iter().map(|terms| (file, &terms.id)));
            Names::collect(self.problems, "story", 64, raw.stories.iter().map(|story| (file, &story.id)));
            for story in &raw.stories {
                modules.find(self.problems, file, &story.module);
            }
        }
        let (sources, decoys) = self.leads();
        Product {
            modules,
            rungs,
            rung_casts: raw.map_or_else(Vec::new, |raw| {
                raw.rungs
                    .iter()
                    .map(|rung| RungCast {
                        r#move: rung.r#move,
                        price_permille: rung.price_permille,
                        cost_permille: rung.cost_permille,
                        terms: rung.terms,
                    })
                    .collect()
            }),
            scopes: raw.map_or_else(Vec::new, |raw| raw.scopes.iter().map(|scope| scope.price_permille).collect()),
            terms: raw.map_or_else(Vec::new, |raw| raw.terms.iter().map(|terms| terms.kind).collect()),
            sources,
            decoys,
        }
    }

    fn leads(&mut self) -> ([(i16, u16); Source::COUNT], Vec<u16>) {
        let mut sources = [(0, 0); Source::COUNT];
        let Some(leads) = &self.pack.leads else { return (sources, Vec::new()) };
        for source in &leads.raw.sources {
            sources[source.source.index()] = (source.trust, source.days);
        }
        let decoys = leads.raw.decoys.iter().map(|decoy| (leads.file, &decoy.id));
        Names::collect(self.problems, "decoy", 64, decoys);
        (sources, leads.raw.decoys.iter().map(|decoy| decoy.days).collect())
    }

    /// For each story the needs of the prospect that it fits: industry, module or result agree on two or more counts.
    pub(super) fn stories(&self, prospect: &RawProspect) -> Vec<u8> {
        let Some(InFile { raw: product, .. }) = &self.pack.product else { return Vec::new() };
        let fits = |story: &super::super::raw::RawStory| {
            prospect.needs.iter().enumerate().fold(0_u8, |bits, (n, need)| {
                let counts = [
                    story.industry == prospect.industry,
                    story.module.value == need.module.value,
                    story.result == need.result,
                ];
                let agree = counts.into_iter().filter(|agrees| *agrees).count();
                bits | u8::from(agree >= 2).checked_shl(n as u32).unwrap_or(0)
            })
        };
        product.stories.iter().map(fits).collect()
    }

    /// Notes every label outside the prospects: they are checked, but nobody plays them.
    pub(super) fn check_only_labels(&mut self) {
        let mut found = Vec::new();
        if let Some(InFile { file, raw }) = &self.pack.manifest {
            found.push((&raw.title, self.problems.field(place(*file, raw.id.at), "title"), None));
        }
        let within = |problems: &super::Problems<'_>, file: u16, list: &str, n: usize, field: &str| {
            problems.field(problems.item(super::super::source::Place { file, at: 0 }, list, n), field)
        };
        if let Some(InFile { file, raw }) = &self.pack.product {
            let at = |list, n, field| within(self.problems, *file, list, n, field);
            found.push((&raw.about, self.problems.field(place(*file, 0), "about"), None));
            for (n, module) in raw.modules.iter().enumerate() {
                found.push((&module.name, at("modules", n, "name"), None));
                found.push((&module.does, at("modules", n, "does"), None));
            }
            found.extend(raw.scopes.iter().enumerate().map(|(n, scope)| (&scope.name, at("scopes", n, "name"), None)));
            found.extend(raw.terms.iter().enumerate().map(|(n, terms)| (&terms.name, at("terms", n, "name"), None)));
            for (n, rung) in raw.rungs.iter().enumerate() {
                found.push((&rung.name, at("rungs", n, "name"), None));
                found.extend(rung.condition.iter().map(|condition| (condition, at("rungs", n, "condition"), None)));
            }
            let stories = raw.stories.iter().enumerate();
            found.extend(stories.map(|(n, story)| (&story.title, at("stories", n, "title"), None)));
            let forbidden = raw.forbidden.iter().enumerate();
            found
                .extend(forbidden.map(|(n, claim)| (claim, self.problems.item(place(*file, 0), "forbidden", n), None)));
        }
        if let Some(InFile { file, raw }) = &self.pack.leads {
            found.push((&raw.ideal, self.problems.field(place(*file, 0), "ideal"), None));
            for (n, source) in raw.sources.iter().enumerate() {
                found.push((&source.name, within(self.problems, *file, "sources", n, "name"), None));
                found.push((&source.about, within(self.problems, *file, "sources", n, "about"), None));
            }
            for decoy in &raw.decoys {
                let at = place(*file, decoy.at);
                let card = self.problems.field(at, "card");
                found.push((&decoy.finding, self.problems.field(at, "finding"), None));
                found.push((&decoy.reply, self.problems.field(at, "reply"), None));
                found.push((&decoy.why_not, self.problems.field(at, "why_not"), None));
                found.push((&decoy.card.firm, self.problems.field(card, "firm"), None));
                found.push((&decoy.card.role, self.problems.field(card, "role"), None));
                found.push((&decoy.card.trigger, self.problems.field(card, "trigger"), None));
            }
        }
        if let Some(InFile { file, raw }) = &self.pack.rubrics {
            for (n, skill) in raw.skills.iter().enumerate() {
                let at = self.problems.item(place(*file, 0), "skills", n);
                found.push((&skill.name, self.problems.field(at, "name"), None));
                found.push((&skill.next_action, self.problems.field(at, "next_action"), None));
                let levels = skill.levels.iter().enumerate();
                found.extend(levels.map(|(level, text)| (text, self.problems.item(at, "levels", level), None)));
            }
        }
        if let Some(InFile { file, raw }) = &self.pack.moves {
            found.extend(
                raw.moves.iter().map(|row| (&row.name, self.problems.field(place(*file, row.at), "name"), None)),
            );
        }
        for (text, place, most) in found {
            self.book.label(self.problems, &[], text, place, most);
        }
    }
}
