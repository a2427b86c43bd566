//! Has the rep words for every move on every topic? Each prospect's own lines and those of `rep.ron` together.

use super::super::cast::Cast;
use super::super::compile::Compiled;
use super::super::diagnostic::Problems;
use super::super::raw::{RawMoves, RawRep, RawTopic, TopicKind};
use super::super::read::RawPack;
use super::super::source::Place;
use super::super::words::{Manner, Move, Stage};
use super::place;

/// Moves that need words on every need.
const ON_A_NEED: [Move; 11] = [
    Move::M4,
    Move::M5,
    Move::M6,
    Move::M7,
    Move::M20,
    Move::M21,
    Move::M22,
    Move::M23,
    Move::M24,
    Move::M31,
    Move::M41,
];

/// Moves that need words on nothing in particular, with their manner. M14, M15, M17 and M19 have theirs in each concern.
const ON_NOTHING: [(Move, Manner); 16] = [
    (Move::M1, Manner::Plain),
    (Move::M2, Manner::Plain),
    (Move::M11, Manner::Plain),
    (Move::M18, Manner::Plain),
    (Move::M20, Manner::Plain),
    (Move::M23, Manner::Plain),
    (Move::M25, Manner::Plain),
    (Move::M29, Manner::Plain),
    (Move::M29, Manner::Overpromise),
    (Move::M30, Manner::Plain),
    (Move::M31, Manner::Fake),
    (Move::M32, Manner::Plain),
    (Move::M34, Manner::Plain),
    (Move::M35, Manner::Plain),
    (Move::M37, Manner::Plain),
    (Move::M41, Manner::Plain),
];

/// Moves whose words depend on the stage.
const BY_STAGE: [(Move, Stage); 8] = [
    (Move::M3, Stage::FirstContact),
    (Move::M3, Stage::Qualification),
    (Move::M33, Stage::FirstContact),
    (Move::M33, Stage::Qualification),
    (Move::M33, Stage::Presentation),
    (Move::M33, Stage::ObjectionHandling),
    (Move::M33, Stage::Closing),
    (Move::M40, Stage::FollowUp),
];

pub(super) fn check(raw: &RawPack, compiled: &Compiled, problems: &mut Problems<'_>) {
    for (prospect, cast) in raw.prospects.iter().zip(&compiled.prospects) {
        let at = place(prospect.file, 0);
        for (n, need) in prospect.raw.needs.iter().enumerate() {
            for r#move in ON_A_NEED {
                if !has(cast, r#move, Manner::Plain, (TopicKind::Need, n), None) {
                    missing(at, &format!("{} on the need `{}`", r#move.word(), need.id.value), problems);
                }
            }
        }
        for (n, person) in prospect.raw.people.iter().enumerate() {
            if !has(cast, Move::M36, Manner::Plain, (TopicKind::Person, n + 1), None) {
                missing(at, &format!("M36 on `{}`", person.id.value), problems);
            }
        }
        if raw.rep.is_none() {
            continue;
        }
        for (r#move, manner) in ON_NOTHING {
            if !has(cast, r#move, manner, (TopicKind::None, 0), None) {
                missing(at, &format!("{} ({}) on nothing in particular", r#move.word(), manner.word()), problems);
            }
        }
        for (r#move, stage) in BY_STAGE {
            if !has(cast, r#move, Manner::Plain, (TopicKind::None, 0), Some(stage)) {
                missing(at, &format!("{} in {}", r#move.word(), stage.word()), problems);
            }
        }
        for (n, rung) in raw.product.iter().flat_map(|product| &product.raw.rungs).enumerate() {
            if !has(cast, rung.r#move, Manner::Plain, (TopicKind::Rung, n), None) {
                missing(at, &format!("{} on the rung `{}`", rung.r#move.word(), rung.id.value), problems);
            }
        }
    }
    let Some(moves) = &raw.moves else { return };
    for prospect in &raw.prospects {
        for line in &prospect.raw.rep {
            legal(line, place(prospect.file, line.at), &moves.raw, problems);
        }
    }
    if let Some(common) = &raw.rep {
        for line in &common.raw.rep {
            legal(line, place(common.file, line.at), &moves.raw, problems);
        }
    }
}

fn missing(at: Place, what: &str, problems: &mut Problems<'_>) {
    problems.add_in(at, "rep", format!("the rep has no words for {what}"));
}

fn has(cast: &Cast, r#move: Move, manner: Manner, topic: (TopicKind, usize), stage: Option<Stage>) -> bool {
    cast.rep.iter().any(|line| {
        (line.r#move, line.manner, line.kind, usize::from(line.topic)) == (r#move, manner, topic.0, topic.1)
            && line.lines.len > 0
            && stage.is_none_or(|stage| line.at == 0 || line.at & (1 << stage.index()) != 0)
    })
}

/// Whether the move takes what the line is about and how it is made.
fn legal(line: &RawRep, at: Place, moves: &RawMoves, problems: &mut Problems<'_>) {
    let Some(row) = moves.moves.iter().find(|row| row.id == line.r#move) else { return };
    let kind = match &line.topic {
        RawTopic::None => TopicKind::None,
        RawTopic::Need(_) => TopicKind::Need,
        RawTopic::Cause(..) => TopicKind::Cause,
        RawTopic::Field(_) => TopicKind::Field,
        RawTopic::Person(_) => TopicKind::Person,
        RawTopic::Rung(_) => TopicKind::Rung,
    };
    if !row.topics.contains(&kind) {
        problems.add(at, format!("{} takes no topic of the kind {}", line.r#move.word(), kind.word()));
    }
    if line.manner != Manner::Plain && !row.manners.contains(&line.manner) {
        problems.add_in(at, "manner", format!("{} doesn't take the manner {}", line.r#move.word(), line.manner.word()));
    }
}
