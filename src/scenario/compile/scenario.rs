//! What is one thing to practise? A prospect's cast with where it starts, when, and how it is weighed.

use super::super::cast::Cast;
use super::super::words::*;
use super::names::Names;
use super::{Compiler, place};

impl Compiler<'_, '_, '_> {
    /// One cast per scenario whose prospect is known.
    pub(super) fn scenarios(&mut self, prospects: &[Cast]) -> Vec<Cast> {
        let pack = self.pack;
        let ids = pack.prospects.iter().map(|prospect| (prospect.file, &prospect.raw.id));
        let names = Names::collect(self.problems, "prospect", 200, ids).muted(pack.lacks_prospects);
        let ids = pack.scenarios.iter().map(|scenario| (scenario.file, &scenario.raw.id));
        Names::collect(self.problems, "scenario", 200, ids);
        let rubrics = pack.rubrics.as_ref();
        let ids = rubrics.into_iter().flat_map(|file| file.raw.rubrics.iter().map(|rubric| (file.file, &rubric.id)));
        let rubric_names = Names::collect(self.problems, "rubric", 64, ids).muted(rubrics.is_none());
        let mut casts = Vec::with_capacity(pack.scenarios.len());
        for (n, scenario) in pack.scenarios.iter().enumerate() {
            let raw = &scenario.raw;
            let top = place(scenario.file, 0);
            for (text, field) in [(&raw.title, "title"), (&raw.summary, "summary")] {
                let at = self.problems.field(top, field);
                self.book.label(self.problems, &[], text, at, None);
            }
            for (n, text) in raw.briefing.iter().enumerate() {
                let at = self.problems.item(top, "briefing", n);
                self.book.label(self.problems, &[], text, at, None);
            }
            let rubric = rubric_names.find(self.problems, scenario.file, &raw.rubric);
            let mut weights = [0; Skill::COUNT];
            let written = rubric.and_then(|place| rubrics?.raw.rubrics.get(usize::from(place)));
            for (skill, weight) in written.into_iter().flat_map(|rubric| &rubric.weights) {
                weights[skill.index()] = *weight;
            }
            let prospect = names.find(self.problems, scenario.file, &raw.prospect);
            if let Some(prospect) = prospect.and_then(|place| prospects.get(usize::from(place))) {
                casts.push(Cast {
                    id: raw.id.value.clone(),
                    scenario: n,
                    mode: raw.mode,
                    start: raw.start,
                    card: raw.card,
                    seasons: raw.seasons.clone(),
                    weights,
                    ..prospect.clone()
                });
            }
        }
        casts
    }
}
