//! Is anything left unwritten? Lists of lines that are empty: fields, concerns, causes, replies, beats, tells.

use super::super::diagnostic::Problems;
use super::super::raw::{RawCause, RawConcern, RawProspect};
use super::super::read::RawPack;
use super::super::source::Place;
use super::super::words::*;
use super::place;

/// What may come back to a touch in writing.
const REPLIES: [TouchResult; 5] = [
    TouchResult::BrushOff,
    TouchResult::WrongChannel,
    TouchResult::Irritated,
    TouchResult::AsksBack,
    TouchResult::GivesSlot,
];

/// Fewest variants of what may be said twice in a talk.
const TWICE: usize = 2;

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    for prospect in &raw.prospects {
        let (file, raw) = (prospect.file, &prospect.raw);
        for field in &raw.fields {
            let at = place(file, field.at);
            let lists = [("ask", field.ask.len()), ("truth", field.truth.len()), ("evasive", field.evasive.len())];
            none_empty(&lists, at, problems);
        }
        if raw.concerns.is_empty() {
            problems.add_in(place(file, 0), "concerns", "a prospect has a concern");
        }
        for one in &raw.concerns {
            concern(one, place(file, one.at), problems);
            for one in &one.causes {
                cause(one, place(file, one.at), problems);
            }
        }
        touch(raw, file, problems);
        moods(raw, file, problems);
        for says in &raw.says {
            none_empty(&[("say", says.say.len())], place(file, says.at), problems);
        }
        for says in raw.people.iter().flat_map(|person| &person.says) {
            none_empty(&[("say", says.say.len())], place(file, says.at), problems);
        }
        for rep in &raw.rep {
            none_empty(&[("say", rep.say.len())], place(file, rep.at), problems);
        }
    }
    if let Some(common) = &raw.rep {
        for rep in &common.raw.rep {
            none_empty(&[("say", rep.say.len())], place(common.file, rep.at), problems);
        }
        none_empty(&[("leads", common.raw.leads.len())], place(common.file, 0), problems);
    }
}

fn concern(raw: &RawConcern, at: Place, problems: &mut Problems<'_>) {
    let surface = problems.field(at, "surface");
    let bands = [("low", raw.surface.low.len()), ("mid", raw.surface.mid.len()), ("high", raw.surface.high.len())];
    none_empty(&bands, surface, problems);
    let lists = [
        ("causes", raw.causes.len()),
        ("explore", raw.explore.len()),
        ("why", raw.why.len()),
        ("isolate", raw.isolate.len()),
        ("confirm", raw.confirm.len()),
        ("argue", raw.argue.len()),
        ("nearer", raw.nearer.len()),
        ("phantom", raw.phantom.len()),
        ("missing", raw.missing.len()),
        ("settled", raw.settled.len()),
    ];
    none_empty(&lists, at, problems);
}

fn cause(raw: &RawCause, at: Place, problems: &mut Problems<'_>) {
    let lists = [
        ("feeling", raw.feeling.len()),
        ("answer", raw.answer.len()),
        ("bluff", raw.bluff.len()),
        ("discloses", raw.discloses.len()),
        ("lands", raw.lands.len()),
        ("cues", raw.cues.len()),
    ];
    none_empty(&lists, at, problems);
}

fn touch(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    let at = problems.field(place(file, 0), "touch");
    for result in REPLIES {
        let found = raw.touch.replies.iter().filter(|reply| reply.on == result).count();
        let written = raw.touch.replies.iter().any(|reply| reply.on == result && !reply.say.is_empty());
        if !written || found > 1 {
            let message = format!("{} is answered by one list of replies, not {found}", result.word());
            problems.add_in(at, "replies", message);
        }
    }
    for kind in OpeningKind::ALL {
        if !raw.touch.openings.iter().any(|opening| opening.kind == *kind) {
            problems.add_in(at, "openings", format!("there is no opening of the kind {}", kind.word()));
        }
    }
    for kind in SubstanceKind::ALL {
        if !raw.touch.substances.iter().any(|substance| substance.kind == *kind) {
            problems.add_in(at, "substances", format!("there is no substance of the kind {}", kind.word()));
        }
    }
    for kind in AskKind::ALL {
        if !raw.touch.asks.iter().any(|ask| ask.kind == *kind) {
            problems.add_in(at, "asks", format!("there is no ask of the kind {}", kind.word()));
        }
    }
}

fn moods(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    let top = place(file, 0);
    for mood in Mood::ALL {
        if raw.beats.iter().filter(|beat| beat.mood == *mood && !beat.show.is_empty()).count() != 1 {
            problems.add_in(top, "beats", format!("the mood {} is shown by one list", mood.word()));
        }
    }
    for tell in Tell::ALL {
        if raw.tells.iter().filter(|written| written.tell == *tell && !written.say.is_empty()).count() != 1 {
            problems.add_in(top, "tells", format!("{} is told by one list", tell.word()));
        }
    }
}

/// What is said between and beside the talks, and to an answer beside what was told. Packs of older runs are replayed without
/// it, so a replay doesn't ask for it.
pub(super) fn not_in_older_packs(raw: &RawPack, problems: &mut Problems<'_>) {
    for prospect in &raw.prospects {
        between(&prospect.raw, prospect.file, problems);
        for cause in prospect.raw.concerns.iter().flat_map(|concern| &concern.causes) {
            beside(cause, place(prospect.file, cause.at), problems);
        }
    }
}

/// It can be said more than once in a talk.
fn beside(raw: &RawCause, at: Place, problems: &mut Problems<'_>) {
    if raw.beside.len() < TWICE {
        let message = format!("`beside` has {TWICE} variants or more, not {}", raw.beside.len());
        problems.add_in(at, "beside", message);
    }
}

fn between(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    let top = place(file, 0);
    for event in &raw.events {
        none_empty(&[("say", event.say.len())], place(file, event.at), problems);
    }
    let readiness = problems.field(top, "readiness");
    let bands = [
        ("far", raw.readiness.far.len()),
        ("halfway", raw.readiness.halfway.len()),
        ("near", raw.readiness.near.len()),
    ];
    none_empty(&bands, readiness, problems);
    none_empty(&[("in_writing", raw.in_writing.len()), ("parks", raw.parks.len())], top, problems);
}

fn none_empty(lists: &[(&str, usize)], at: Place, problems: &mut Problems<'_>) {
    for (field, len) in lists {
        if *len == 0 {
            problems.add_in(at, field, format!("`{field}` is empty"));
        }
    }
}
