//! What do the moves do, and which replies are offered? `moves.ron`, `reactions.ron` and `tuning.ron` as the engine needs them.

use super::super::cast::{MoveCast, Pattern, RowCast};
use super::super::raw::{Case, Meter, RawMove, RawPattern, RawRow};
use super::super::read::RawPack;
use super::super::tuning::Tuning;
use super::super::words::*;
use super::{Compiler, small};

/// The tables of a pack.
pub(super) struct Tables {
    pub moves: Vec<MoveCast>,
    pub style: [[i16; Move::COUNT]; Style::COUNT],
    pub rows: Vec<RowCast>,
    pub tuning: Tuning,
}

/// Seconds of each move's lines.
pub(super) fn seconds(pack: &RawPack) -> [Option<u16>; Move::COUNT] {
    let mut seconds = [None; Move::COUNT];
    for row in pack.moves.iter().flat_map(|moves| &moves.raw.moves) {
        seconds[row.id.index()] = Some(row.seconds);
    }
    seconds
}

impl Compiler<'_, '_, '_> {
    pub(super) fn tables(&mut self) -> Tables {
        let tuning = self.pack.tuning.as_ref().map(|tuning| &tuning.raw);
        let mut style = [[100; Move::COUNT]; Style::COUNT];
        for (kind, r#move, percent) in tuning.into_iter().flat_map(|tuning| &tuning.style) {
            style[kind.index()][r#move.index()] = *percent;
        }
        Tables {
            moves: self.pack.moves.iter().flat_map(|moves| &moves.raw.moves).map(|row| move_cast(row)).collect(),
            style,
            rows: self.pack.reactions.iter().flat_map(|table| &table.raw.rows).map(|row| row_cast(row)).collect(),
            tuning: tuning.map(|tuning| tuning.numbers.clone()).unwrap_or_default(),
        }
    }
}

fn move_cast(row: &RawMove) -> MoveCast {
    let mut points = [[0; Meter::COUNT]; Case::COUNT];
    for case in &row.cases {
        for (meter, by) in &case.effects {
            points[case.when.index()][meter.index()] = *by;
        }
    }
    let changes = |points: [i16; Meter::COUNT]| {
        let all = Meter::ALL.iter().copied().zip(points);
        all.filter(|&(_, by)| by != 0).collect()
    };
    MoveCast {
        seconds: small(usize::from(row.seconds)),
        skill: row.skill,
        topics: row.topics.iter().fold(0, |bits, kind| bits | 1 << kind.index()),
        manners: row.manners.iter().fold(0, |bits, manner| bits | 1 << manner.index()),
        fit: row.fit,
        patience: row.patience,
        cases: points.map(changes),
    }
}

fn row_cast(row: &RawRow) -> RowCast {
    let patterns = |raw: &[RawPattern]| {
        raw.iter()
            .map(|pattern| Pattern {
                r#move: pattern.r#move,
                lead: pattern.lead,
                manner: pattern.manner,
                about: pattern.about,
            })
            .collect()
    };
    RowCast {
        on: row.on,
        at: stages(&row.at),
        open: row.open,
        places: [&row.answer, &row.advance, &row.trap, &row.lookalike, &row.weak].map(|raw| patterns(raw)),
    }
}

/// The bit set of stages.
pub(super) fn stages(stages: &[Stage]) -> u8 {
    stages.iter().fold(0, |bits, stage| bits | 1 << stage.index())
}
