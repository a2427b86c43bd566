//! What weighs on the people of a deal, and why? Concerns and causes with every line about them.

use super::super::cast::{CauseCast, ConcernCast};
use super::super::lines::Voice;
use super::super::located::Located;
use super::super::raw::{RawCause, RawConcern, RawProspect};
use super::super::words::*;
use super::names::Names;
use super::product::Product;
use super::{Compiler, Scope, place};

impl Compiler<'_, '_, '_> {
    pub(super) fn concerns(
        &mut self,
        raw: &RawProspect,
        scope: &Scope<'_>,
        product: &Product<'_>,
        people: &Names<'_>,
    ) -> Vec<ConcernCast> {
        let mut concerns = Vec::with_capacity(raw.concerns.len());
        for concern in &raw.concerns {
            let person = concern.person.as_ref().and_then(|id| people.find(self.problems, scope.file, id));
            concerns.push(self.concern(concern, scope, product, person.map_or(0, |person| person + 1)));
        }
        concerns
    }

    fn concern(
        &mut self,
        concern: &Located<RawConcern>,
        scope: &Scope<'_>,
        product: &Product<'_>,
        person: u8,
    ) -> ConcernCast {
        let mut triggers = [0; Trigger::COUNT];
        for (trigger, amount) in &concern.triggers {
            triggers[trigger.index()] = *amount;
        }
        let key = format!("concerns/{}", concern.id.value);
        let mut lines =
            |part: &str, voice, raw: &[_]| self.lines(scope.owner, &format!("{key}/{part}"), voice, scope.file, raw);
        let rep = |r#move, manner| Voice::Rep(r#move, manner);
        let cast = ConcernCast {
            person,
            category: concern.category,
            salience: concern.salience,
            present_percent: concern.present_percent,
            triggers,
            causes: Vec::new(),
            surface: [
                lines("surface.low", Voice::Says, &concern.surface.low),
                lines("surface.mid", Voice::Says, &concern.surface.mid),
                lines("surface.high", Voice::Says, &concern.surface.high),
            ],
            explore: lines("explore", rep(Move::M14, Manner::Plain), &concern.explore),
            why: lines("why", rep(Move::M14, Manner::Why), &concern.why),
            isolate: lines("isolate", rep(Move::M15, Manner::Plain), &concern.isolate),
            confirm: lines("confirm", rep(Move::M17, Manner::Plain), &concern.confirm),
            argue: lines("argue", rep(Move::M19, Manner::Plain), &concern.argue),
            nearer: lines("nearer", Voice::Says, &concern.nearer),
            phantom: lines("phantom", Voice::Says, &concern.phantom),
            missing: lines("missing", Voice::Says, &concern.missing),
            settled: lines("settled", Voice::Says, &concern.settled),
        };
        let ids = concern.causes.iter().map(|cause| (scope.file, &cause.id));
        Names::collect(self.problems, "cause", super::super::cast::CAUSES, ids);
        let causes = concern.causes.iter().map(|cause| self.cause(cause, scope, product, &key)).collect();
        ConcernCast { causes, ..cast }
    }

    fn cause(
        &mut self,
        cause: &Located<RawCause>,
        scope: &Scope<'_>,
        product: &Product<'_>,
        concern: &str,
    ) -> CauseCast {
        let at = place(scope.file, cause.at);
        let label = self.problems.field(at, "label");
        self.book.label(self.problems, scope.owner.people, &cause.label, label, Some(6));
        let key = format!("{concern}/{}", cause.id.value);
        let mut discloses = Vec::with_capacity(cause.discloses.len());
        for (n, variant) in cause.discloses.iter().enumerate() {
            let at = self.problems.item(at, "discloses", n);
            discloses.push(self.variant(scope, &format!("{key}/discloses/{}", n + 1), Voice::Discloses, variant, at));
        }
        let (mut cures, mut cure_rungs) = (0_u64, 0_u32);
        for cure in &cause.cures {
            match &cure.rung {
                None => cures |= 1 << cure.r#move.index(),
                Some(rung) => {
                    let Some(rung) = product.rungs.find(self.problems, scope.file, rung) else { continue };
                    cure_rungs |= 1_u32.checked_shl(u32::from(rung)).unwrap_or(0);
                    let written = product.rung_casts.get(usize::from(rung)).map(|rung| rung.r#move);
                    if written.is_some_and(|r#move| r#move != cure.r#move) {
                        let message = format!("{} doesn't give this rung", cure.r#move.word());
                        self.problems.add_in(at, "cures", message);
                    }
                }
            }
        }
        let mut lines =
            |part: &str, voice, raw: &[_]| self.lines(scope.owner, &format!("{key}/{part}"), voice, scope.file, raw);
        CauseCast {
            weight: cause.weight,
            kind: cause.kind,
            unlock: cause.unlock,
            feeling: lines("feeling", Voice::Rep(Move::M12, Manner::Plain), &cause.feeling),
            answer: lines("answer", Voice::Rep(Move::M16, Manner::Plain), &cause.answer),
            bluff: lines("bluff", Voice::Rep(Move::M16, Manner::Bluff), &cause.bluff),
            discloses,
            lands: lines("lands", Voice::Says, &cause.lands),
            beside: lines("beside", Voice::Says, &cause.beside),
            cues: lines("cues", Voice::Says, &cause.cues),
            cures,
            cure_rungs,
            worsens: cause.worsens.iter().fold(0, |bits, r#move| bits | 1 << r#move.index()),
        }
    }
}
