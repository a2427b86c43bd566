//! How does what an author wrote become what the engine plays? Ids turn into places, words into line numbers; what can't be
//! resolved is a problem.

mod between;
mod concerns;
mod names;
mod needs;
mod people;
mod product;
mod prospect;
mod rep;
mod scenario;
mod tables;
mod touch;

use super::cast::{Cast, Facts, Range, VariantCast};
use super::diagnostic::Problems;
use super::lines::{LineBook, Owner, Voice};
use super::raw::{RawId, RawLine, RawText, RawVariant};
use super::read::RawPack;
use super::source::Place;
use super::words::Move;
use names::Names;
pub(super) use needs::{BANDS, answers};

/// What compiling gives: meaningful only where no problem was found.
#[derive(Debug)]
pub(crate) struct Compiled {
    /// One per scenario.
    pub casts: Vec<Cast>,
    /// One per prospect, with a blank scenario.
    pub prospects: Vec<Cast>,
    /// Lines and labels.
    pub book: LineBook,
}

/// Compiles every scenario of the pack.
pub(crate) fn compile(pack: &RawPack, problems: &mut Problems<'_>) -> Compiled {
    let mut compiler = Compiler { pack, problems, book: LineBook::default(), seconds: tables::seconds(pack) };
    let product = compiler.product();
    let tables = compiler.tables();
    let common = compiler.common_lines(&product);
    compiler.check_only_labels();
    let prospects: Vec<Cast> =
        (0..pack.prospects.len()).map(|place| compiler.prospect(place, &product, &tables, &common)).collect();
    let casts = compiler.scenarios(&prospects);
    Compiled { casts, prospects, book: compiler.book }
}

/// The pack being compiled.
struct Compiler<'a, 'p, 's> {
    pack: &'a RawPack,
    problems: &'p mut Problems<'s>,
    book: LineBook,
    /// Seconds of each move's lines; none where the move table couldn't be read.
    seconds: [Option<u16>; Move::COUNT],
}

/// What the ids in one prospect's file may name.
struct Scope<'a> {
    file: u16,
    owner: Owner<'a>,
    facts: &'a Names<'a>,
    hooks: &'a Names<'a>,
}

/// A place as the engine stores it; checks elsewhere keep the counts below 256.
fn small(n: usize) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}

/// The place of something located.
fn place(file: u16, at: usize) -> Place {
    Place { file, at: 0 }.at(at)
}

impl Compiler<'_, '_, '_> {
    /// Adds a line of the rep, which takes the seconds of its move.
    fn rep_line(&mut self, owner: Owner<'_>, key: &str, voice: Voice, text: (&RawText, Place)) -> u16 {
        let r#move = match voice {
            Voice::Rep(r#move, _) => r#move,
            Voice::FollowUp => Move::M8,
            Voice::Twist => Move::M13,
            _ => Move::M11,
        };
        let seconds = self.seconds[r#move.index()];
        self.book.add(self.problems, owner, key, voice, text, seconds)
    }

    /// Adds variants of one thing.
    fn lines(&mut self, owner: Owner<'_>, key: &str, voice: Voice, file: u16, lines: &[RawLine]) -> Range {
        let mut range = Range::default();
        for (n, line) in lines.iter().enumerate() {
            let at = place(file, line.at);
            let key = format!("{key}/{}", n + 1);
            let id = match voice {
                Voice::Rep(..) | Voice::FollowUp | Voice::Twist | Voice::LeadIn => {
                    self.rep_line(owner, &key, voice, (&line.value, at))
                }
                _ => self.book.add(self.problems, owner, &key, voice, (&line.value, at), None),
            };
            if n == 0 {
                range.first = id;
            }
            range.len = small(n + 1);
        }
        range
    }

    /// Adds a line that isn't located by itself: the field `field` of the structure at `at`.
    fn said(&mut self, owner: Owner<'_>, key: &str, voice: Voice, text: &RawText, at: Place, field: &str) -> u16 {
        let at = self.problems.field(at, field);
        match voice {
            Voice::Rep(..) | Voice::FollowUp | Voice::Twist => self.rep_line(owner, key, voice, (text, at)),
            _ => self.book.add(self.problems, owner, key, voice, (text, at), None),
        }
    }

    /// Adds one variant of what somebody says, with what it gives.
    fn variant(&mut self, scope: &Scope<'_>, key: &str, voice: Voice, raw: &RawVariant, at: Place) -> VariantCast {
        if !(1..=60).contains(&raw.seconds) {
            self.problems.add_in(at, "seconds", format!("a line takes 1 to 60 seconds, not {}", raw.seconds));
        }
        let text = (&raw.say, self.problems.field(at, "say"));
        let line = self.book.add(self.problems, scope.owner, key, voice, text, Some(raw.seconds));
        let hooks: Vec<u8> =
            raw.hooks.iter().filter_map(|hook| scope.hooks.find(self.problems, scope.file, hook)).collect();
        VariantCast {
            line,
            gives: self.facts(scope, &raw.gives),
            hook: hooks.first().copied(),
            seconds: small(usize::from(raw.seconds)),
        }
    }

    /// The set of facts that the ids name.
    fn facts(&mut self, scope: &Scope<'_>, ids: &[RawId]) -> Facts {
        ids.iter()
            .filter_map(|id| scope.facts.find(self.problems, scope.file, id))
            .fold(0, |facts, fact| facts | 1_u64.checked_shl(u32::from(fact)).unwrap_or(0))
    }
}
