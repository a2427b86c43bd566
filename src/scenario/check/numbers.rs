//! Is every number of a prospect in its range? Meters 0–100, percents, prices, minutes.

use super::super::diagnostic::Problems;
use super::super::raw::{RawProspect, RawStart};
use super::super::read::RawPack;
use super::super::source::Place;
use super::place;

/// Salience plus trigger at which a concern surfaces.
const SURFACES: i16 = 60;

/// Most points that an event moves a meter.
const EVENT: i16 = 20;

pub(super) fn check(raw: &RawPack, problems: &mut Problems<'_>) {
    for prospect in &raw.prospects {
        prospect_numbers(&prospect.raw, prospect.file, problems);
    }
}

fn prospect_numbers(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    let top = place(file, 0);
    for (field, amount) in [("list_price", raw.list_price), ("budget", raw.budget)] {
        if !(1..=100_000_000).contains(&amount) {
            problems.add_in(top, field, format!("a {field} is 1 to 100000000 zł, not {amount}"));
        }
    }
    let start_at = problems.field(top, "start");
    start(&raw.start, start_at, problems);
    for card in &raw.research {
        if !(1..=120).contains(&card.minutes) {
            let message = format!("research takes 1 to 120 minutes, not {}", card.minutes);
            problems.add_in(place(file, card.at), "minutes", message);
        }
    }
    for person in &raw.people {
        let at = place(file, person.at);
        percent(person.signs_percent, at, "signs_percent", problems);
        let start_at = problems.field(at, "start");
        start(&person.start, start_at, problems);
    }
    events(raw, file, problems);
    for concern in &raw.concerns {
        let at = place(file, concern.at);
        points(concern.salience, at, "salience", problems);
        percent(concern.present_percent, at, "present_percent", problems);
        for (n, (trigger, amount)) in concern.triggers.iter().enumerate() {
            let at = problems.item(at, "triggers", n);
            if !(1..=100).contains(amount) {
                problems.add(at, format!("{} brings it up by 1 to 100 points, not {amount}", trigger.word()));
            }
            if concern.triggers[..n].iter().any(|(known, _)| known == trigger) {
                problems.add(at, format!("{} is written twice", trigger.word()));
            }
        }
        if concern.triggers.iter().all(|(_, amount)| concern.salience.saturating_add(*amount) < SURFACES) {
            let message = format!("nothing brings this concern up: salience and a trigger reach {SURFACES} nowhere");
            problems.add_in(at, "triggers", message);
        }
        for cause in &concern.causes {
            points(cause.unlock, place(file, cause.at), "unlock", problems);
        }
    }
}

fn events(raw: &RawProspect, file: u16, problems: &mut Problems<'_>) {
    for event in &raw.events {
        let at = place(file, event.at);
        let weighs = event.weighs.iter().map(|(_, by)| *by);
        for by in event.change.iter().map(|(_, by)| *by).chain(weighs) {
            if !(-EVENT..=EVENT).contains(&by) {
                let message = format!("an event moves a meter by -{EVENT} to {EVENT} points, not {by}");
                problems.add_in(at, "change", message);
            }
        }
    }
    for (n, end) in raw.ends.iter().enumerate() {
        if let Some((from, to)) = end.back_days.filter(|(from, to)| from > to || *to > 730) {
            let at = problems.item(place(file, 0), "ends", n);
            let message = format!("one comes back after 0 to 730 days, the earlier number first, not {from} to {to}");
            problems.add_in(at, "back_days", message);
        }
    }
}

fn start(raw: &RawStart, at: Place, problems: &mut Problems<'_>) {
    let meters = [
        ("trust", raw.trust),
        ("interest", raw.interest),
        ("patience", raw.patience),
        ("fear", raw.fear),
        ("tension", raw.tension),
        ("clarity", raw.clarity),
    ];
    for (field, value) in meters {
        points(value, at, field, problems);
    }
    if !(-100..=100).contains(&raw.preference) {
        problems.add_in(at, "preference", format!("preference is -100 to 100, not {}", raw.preference));
    }
}

fn points(value: i16, at: Place, field: &str, problems: &mut Problems<'_>) {
    if !(0..=100).contains(&value) {
        problems.add_in(at, field, format!("{field} is 0 to 100, not {value}"));
    }
}

fn percent(value: u8, at: Place, field: &str, problems: &mut Problems<'_>) {
    if value > 100 {
        problems.add_in(at, field, format!("{field} is 0 to 100, not {value}"));
    }
}
