//! What hurts, what is known of it, what can be picked up? Facts, research, qualification fields, needs and their hooks.

use super::super::cast::{FactCast, FieldCast, HookCast, NeedCast, ResearchCast, VariantCast};
use super::super::lines::Voice;
use super::super::located::Located;
use super::super::raw::{RawNeed, RawProspect, RawVariant};
use super::super::words::*;
use super::product::Product;
use super::{Compiler, Scope, place, small};

/// The bands of a need's answers, as keys name them.
pub(in crate::scenario) const BANDS: [&str; 5] = ["dodge", "hint", "problem", "cost", "stake"];

/// The answers by band.
pub(in crate::scenario) fn answers(need: &RawNeed) -> [&[Located<RawVariant>]; 5] {
    let answers = &need.answers;
    [&answers.dodge, &answers.hint, &answers.problem, &answers.cost, &answers.stake]
}

impl Compiler<'_, '_, '_> {
    pub(super) fn fact_casts(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Vec<FactCast> {
        let mut facts = Vec::with_capacity(raw.facts.len());
        for fact in &raw.facts {
            let at = self.problems.field(place(scope.file, fact.at), "value");
            self.book.label(self.problems, scope.owner.people, &fact.value.value, at, Some(6));
            facts.push(FactCast { field: fact.field, doubtful: fact.doubtful });
        }
        facts
    }

    pub(super) fn research(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Vec<ResearchCast> {
        let mut research = Vec::with_capacity(raw.research.len());
        for card in &raw.research {
            for (text, field) in [(&card.title, "title"), (&card.finding, "finding")] {
                let at = self.problems.field(place(scope.file, card.at), field);
                self.book.label(self.problems, scope.owner.people, text, at, None);
            }
            research.push(ResearchCast {
                gives: self.facts(scope, &card.gives),
                minutes: card.minutes,
                sources: card.sources.iter().fold(0, |bits, source| bits | 1 << source.index()),
            });
        }
        research
    }

    /// The qualification fields in the order of [`Field`], each once.
    pub(super) fn fields(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Vec<FieldCast> {
        let mut fields = Vec::with_capacity(Field::COUNT);
        for field in Field::ALL {
            let mut written = raw.fields.iter().filter(|written| written.field == *field);
            let Some(written) = written.next().inspect(|_| {
                if let Some(second) = written.next() {
                    let at = place(scope.file, second.at);
                    self.problems.add(at, format!("the field {} is written twice", field.word()));
                }
            }) else {
                let at = raw.fields.first().map_or(raw.id.at, |field| field.at);
                self.problems.add(place(scope.file, at), format!("the field {} is missing", field.word()));
                continue;
            };
            let key = format!("fields/{}", field.word());
            let ask = Voice::Rep(Move::M9, Manner::Plain);
            fields.push(FieldCast {
                ask: self.lines(scope.owner, &format!("{key}/ask"), ask, scope.file, &written.ask),
                truth: self.variants(scope, &format!("{key}/truth"), Voice::Says, &written.truth),
                evasive: self.variants(scope, &format!("{key}/evasive"), Voice::Says, &written.evasive),
                telling: self.variants(scope, &format!("{key}/telling"), Voice::Says, &written.telling),
            });
        }
        fields
    }

    pub(super) fn needs(&mut self, raw: &RawProspect, scope: &Scope<'_>, product: &Product<'_>) -> Vec<NeedCast> {
        let mut needs = Vec::with_capacity(raw.needs.len());
        for need in &raw.needs {
            let label = self.problems.field(place(scope.file, need.at), "label");
            self.book.label(self.problems, scope.owner.people, &need.label, label, Some(6));
            let bands = answers(need);
            needs.push(NeedCast {
                module: product.modules.find(self.problems, scope.file, &need.module).unwrap_or_default(),
                figure: scope.facts.find(self.problems, scope.file, &need.figure).unwrap_or_default(),
                answers: std::array::from_fn(|band| {
                    let key = format!("needs/{}/{}", need.id.value, BANDS[band]);
                    self.variants(scope, &key, Voice::Says, bands[band])
                }),
            });
        }
        needs
    }

    pub(super) fn hooks(&mut self, raw: &RawProspect, scope: &Scope<'_>) -> Vec<HookCast> {
        let mut hooks = Vec::new();
        for (n, need) in raw.needs.iter().enumerate() {
            for hook in &need.hooks {
                let at = place(scope.file, hook.at);
                let key = |part: &str| format!("needs/{}/hooks/{}/{part}", need.id.value, hook.id.value);
                let paraphrase = Voice::Rep(Move::M13, Manner::Plain);
                let owner = scope.owner;
                let more = self.problems.field(at, "more");
                hooks.push(HookCast {
                    need: small(n),
                    follow_up: self.said(owner, &key("follow_up"), Voice::FollowUp, &hook.follow_up, at, "follow_up"),
                    more: self.variant(scope, &key("more"), Voice::Says, &hook.more, more),
                    paraphrase: self.said(owner, &key("paraphrase"), paraphrase, &hook.paraphrase, at, "paraphrase"),
                    confirms: self.said(owner, &key("confirms"), Voice::Says, &hook.confirms, at, "confirms"),
                    twist: self.said(owner, &key("twist"), Voice::Twist, &hook.twist, at, "twist"),
                    corrects: self.said(owner, &key("corrects"), Voice::Says, &hook.corrects, at, "corrects"),
                });
            }
        }
        hooks
    }

    fn variants(
        &mut self,
        scope: &Scope<'_>,
        key: &str,
        voice: Voice,
        raw: &[Located<RawVariant>],
    ) -> Vec<VariantCast> {
        let variant = |(n, variant): (usize, &Located<RawVariant>)| {
            self.variant(scope, &format!("{key}/{}", n + 1), voice, variant, place(scope.file, variant.at))
        };
        raw.iter().enumerate().map(variant).collect()
    }
}
