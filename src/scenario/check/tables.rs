//! Is the table of moves complete, and can every reply of the reaction table be made? `moves.ron`, `reactions.ron`, `tuning.ron`.

use super::super::diagnostic::Problems;
use super::super::raw::{About, RawMove, RawMoves, RawPattern, TopicKind};
use super::super::read::RawPack;
use super::super::source::Place;
use super::super::words::{Manner, Move};
use super::place;

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    if let Some(moves) = &raw.moves {
        table(&moves.raw, moves.file, problems);
    }
    if let (Some(reactions), Some(moves)) = (&raw.reactions, &raw.moves) {
        for row in &reactions.raw.rows {
            let at = place(reactions.file, row.at);
            let places = [
                ("answer", &row.answer),
                ("advance", &row.advance),
                ("trap", &row.trap),
                ("lookalike", &row.lookalike),
                ("weak", &row.weak),
            ];
            for (field, patterns) in places {
                for (n, pattern) in patterns.iter().enumerate() {
                    let at = problems.item(at, field, n);
                    reply(pattern, &moves.raw, at, problems);
                }
            }
        }
    }
    if let Some(tuning) = &raw.tuning {
        let top = place(tuning.file, 0);
        for (n, (style, r#move, percent)) in tuning.raw.style.iter().enumerate() {
            let at = problems.item(top, "style", n);
            if !(0..=300).contains(percent) {
                problems.add(at, format!("a style factor is 0 to 300 percent, not {percent}"));
            }
            if tuning.raw.style[..n].iter().any(|known| (known.0, known.1) == (*style, *r#move)) {
                problems.add(at, format!("{} is written twice for {}", r#move.word(), style.word()));
            }
        }
    }
}

fn table(raw: &RawMoves, file: u16, problems: &mut Problems<'_>) {
    let top = place(file, 0);
    if raw.moves.len() != Move::COUNT {
        let message = format!("the table has all {} moves in order, not {}", Move::COUNT, raw.moves.len());
        problems.add_in(top, "moves", message);
        return;
    }
    for (row, wanted) in raw.moves.iter().zip(Move::ALL) {
        let at = place(file, row.at);
        if row.id != *wanted {
            let message = format!("{} stands where {} belongs", row.id.word(), wanted.word());
            problems.add_in(at, "id", message);
            break;
        }
    }
    for row in &raw.moves {
        one_move(row, place(file, row.at), problems);
    }
}

/// The manner that a move may take beside `Plain`.
fn other_manner(r#move: Move) -> Option<Manner> {
    match r#move {
        Move::M13 => Some(Manner::Twist),
        Move::M14 => Some(Manner::Why),
        Move::M16 => Some(Manner::Bluff),
        Move::M29 => Some(Manner::Overpromise),
        Move::M31 => Some(Manner::Fake),
        _ => None,
    }
}

fn one_move(row: &RawMove, at: Place, problems: &mut Problems<'_>) {
    let word = row.id.word();
    if !(1..=60).contains(&row.seconds) {
        problems.add_in(at, "seconds", format!("{word} takes 1 to 60 seconds, not {}", row.seconds));
    }
    for fit in row.fit {
        if !matches!(fit, 100 | 50 | -50) {
            problems.add_in(at, "fit", format!("the fit of {word} is 100, 50 or -50, not {fit}"));
        }
    }
    if !(-100..=100).contains(&row.patience) {
        problems.add_in(at, "patience", format!("{word} costs -100 to 100 points of patience, not {}", row.patience));
    }
    if row.topics.is_empty() {
        problems.add_in(at, "topics", format!("{word} takes one kind of topic at least; `None` is one"));
    }
    if row.manners.iter().any(|manner| Some(*manner) != other_manner(row.id)) {
        let right = other_manner(row.id).map_or("none", Manner::word);
        problems.add_in(at, "manners", format!("{word} takes no such manner; beside Plain: {right}"));
    }
    for (n, case) in row.cases.iter().enumerate() {
        let case_at = problems.item(at, "cases", n);
        if row.cases[..n].iter().any(|known| known.when == case.when) {
            problems.add(case_at, format!("the case {} of {word} is written twice", case.when.word()));
        }
        for (n, (meter, points)) in case.effects.iter().enumerate() {
            let effect_at = problems.item(case_at, "effects", n);
            if !(-100..=100).contains(points) {
                problems.add(effect_at, format!("an effect is -100 to 100 points, not {points}"));
            }
            if case.effects[..n].iter().any(|(known, _)| known == meter) {
                problems.add(effect_at, format!("{} is written twice", meter.word()));
            }
        }
    }
}

fn reply(pattern: &RawPattern, moves: &RawMoves, at: Place, problems: &mut Problems<'_>) {
    let word = pattern.r#move.word();
    if matches!(pattern.r#move, Move::M10 | Move::M38 | Move::M39 | Move::M42) {
        problems.add_in(at, "move", format!("{word} is made by a control of its own, never from the list"));
        return;
    }
    if let Some(lead) = pattern.lead
        && !matches!(lead, Move::M11 | Move::M12 | Move::M13)
    {
        problems.add_in(at, "lead", format!("{} is no lead: M11, M12 or M13", lead.word()));
    }
    let Some(row) = moves.moves.iter().find(|row| row.id == pattern.r#move) else { return };
    if pattern.manner != Manner::Plain && !row.manners.contains(&pattern.manner) {
        problems.add_in(at, "manner", format!("{word} doesn't take the manner {}", pattern.manner.word()));
    }
    let kind = topic_kind(pattern.about);
    if !row.topics.contains(&kind) {
        problems.add_in(at, "about", format!("{word} takes no topic of the kind {}", kind.word()));
    }
}

/// The kind of topic that a pattern finds.
fn topic_kind(about: About) -> TopicKind {
    match about {
        About::Nothing => TopicKind::None,
        About::LastHook => TopicKind::Hook,
        About::LastNeed | About::NextNeed | About::BestNeed => TopicKind::Need,
        About::NextField => TopicKind::Field,
        About::KnownCause | About::GuessedCause | About::RivalCause => TopicKind::Cause,
        About::NextPerson => TopicKind::Person,
        About::NextRung => TopicKind::Rung,
    }
}
