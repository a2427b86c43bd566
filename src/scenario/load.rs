//! How does a folder of files become a pack? Read, compile, check; every problem at once.

use std::sync::Arc;

use super::cast::Cast;
use super::check;
use super::compile::compile;
use super::diagnostic::{Diagnostic, Problems, sort};
use super::files::{Files, PackHash};
use super::lines::Lines;
use super::raw::*;
use super::read::{RawPack, read};

/// A pack without a problem: things to practise that belong together.
#[derive(Debug)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// What it is known by in the record of a run.
    pub hash: PackHash,
    /// What it says of itself.
    pub manifest: RawManifest,
    /// What is sold.
    pub product: RawProduct,
    /// Sources and decoys.
    pub leads: RawLeads,
    /// What is scored.
    pub rubrics: RawRubrics,
    /// Names of the moves and what the palette needs.
    pub moves: RawMoves,
    /// The prospects; [`Cast::prospect`] is a place in this list.
    pub prospects: Vec<RawProspect>,
    /// The scenarios; [`Cast::scenario`] is a place in this list.
    pub scenarios: Vec<RawScenario>,
    /// Every line.
    pub lines: Lines,
    /// One per scenario, in the same order.
    pub casts: Vec<Arc<Cast>>,
    /// The bytes that it was made of, shared files included.
    pub files: Files,
}

impl Pack {
    /// Makes a pack of its files, with every check.
    ///
    /// # Errors
    /// Every problem, sorted by file and place.
    pub fn load(files: Files) -> Result<Self, Vec<Diagnostic>> {
        load(files, true)
    }

    /// Makes a pack of files that were checked when they were stored: what the engine relies on is checked again, the quality
    /// of the text isn't.
    ///
    /// # Errors
    /// Every problem, sorted by file and place.
    pub fn load_for_replay(files: Files) -> Result<Self, Vec<Diagnostic>> {
        load(files, false)
    }

    /// The scenario with that id.
    pub fn cast(&self, id: &str) -> Option<&Arc<Cast>> {
        self.casts.iter().find(|cast| cast.id == id)
    }
}

fn load(mut files: Files, with_text: bool) -> Result<Pack, Vec<Diagnostic>> {
    files.complete_from(&Files::core());
    let (raw, mut found) = read(&files);
    let mut problems = Problems::over(&raw.sources);
    let compiled = compile(&raw, &mut problems);
    check::structure(&raw, &compiled, &mut problems);
    if with_text {
        check::text(&raw, &compiled, &mut problems);
    }
    found.extend(problems.sorted());
    sort(&mut found);
    if !found.is_empty() {
        return Err(found);
    }
    let RawPack { manifest, product, leads, rubrics, moves, prospects, scenarios, .. } = raw;
    let (Some(manifest), Some(product), Some(leads), Some(rubrics), Some(moves)) =
        (manifest, product, leads, rubrics, moves)
    else {
        return Err(found);
    };
    Ok(Pack {
        id: manifest.raw.id.value.clone(),
        hash: files.hash(),
        manifest: manifest.raw,
        product: product.raw,
        leads: leads.raw,
        rubrics: rubrics.raw,
        moves: moves.raw,
        prospects: prospects.into_iter().map(|prospect| prospect.raw).collect(),
        scenarios: scenarios.into_iter().map(|scenario| scenario.raw).collect(),
        lines: compiled.book.lines,
        casts: compiled.casts.into_iter().map(Arc::new).collect(),
        files,
    })
}
