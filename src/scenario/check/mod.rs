//! Is what was written right? One file per concern; each looks at the whole pack and notes every problem.
//!
//! Ids and references are looked at where they are resolved, in `compile`.

mod coverage;
mod lengths;
mod looks;
mod numbers;
mod outline;
mod people;
mod product;
mod rep;
mod sources;
mod tables;
mod typography;
mod weights;

use super::compile::Compiled;
use super::diagnostic::Problems;
use super::read::RawPack;
use super::source::Place;

/// What the engine relies on.
pub(super) fn structure(raw: &RawPack, compiled: &Compiled, problems: &mut Problems<'_>) {
    outline::check(raw, problems);
    product::check(raw, problems);
    numbers::check(raw, problems);
    weights::check(raw, problems);
    tables::check(raw, problems);
    sources::check(raw, problems);
    people::check(raw, compiled, problems);
    coverage::check(raw, problems);
    rep::check(raw, compiled, problems);
}

/// The quality of the text.
pub(super) fn text(raw: &RawPack, compiled: &Compiled, problems: &mut Problems<'_>) {
    coverage::not_in_older_packs(raw, problems);
    typography::check(compiled, problems);
    lengths::check(compiled, problems);
    looks::check(raw, compiled, problems);
}

/// The place of something located.
fn place(file: u16, at: usize) -> Place {
    Place { file, at: 0 }.at(at)
}
