//! What has been said and done so far? The events of each turn, put into words for the middle of the screen.

use super::run::{Played, Words};
use crate::scenario::cast::LineId;
use crate::scenario::words::*;
use crate::sim::event::Event;
use crate::sim::{Intent, Known};
use crate::text::Arg;

/// Who an entry belongs to and how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The trainee's words.
    Rep,
    /// A written message of the trainee's.
    RepMail,
    /// A person's words.
    Person,
    /// A person's written words.
    PersonMail,
    /// A look or a silence.
    Beat,
    /// What was done or happened: days, bookings, look-ups.
    Note,
    /// Something was learnt.
    Fact,
    /// A stage begins.
    Stage,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The turn it belongs to.
    pub turn: u16,
    /// How it is shown.
    pub look: Look,
    /// Who speaks, where that isn't plain.
    pub who: Option<String>,
    /// The words.
    pub words: String,
}

/// The entries of one turn. `before` is what was known until then.
pub(crate) fn entries(words: &Words<'_>, before: &Known, played: &Played) -> Vec<Entry> {
    let mut list = List { words, played, list: Vec::new() };
    list.open(before);
    let mut rep: Vec<LineId> = Vec::new();
    for event in &played.record.events {
        if let Event::Said { line } = event {
            rep.push(*line);
            continue;
        }
        list.flush(&mut rep);
        list.event(event);
    }
    list.flush(&mut rep);
    list.close(before);
    facts_after_what_gave_them(list.list)
}

/// Facts stand below the line in which they were told.
fn facts_after_what_gave_them(entries: Vec<Entry>) -> Vec<Entry> {
    let told = |entry: &Entry| matches!(entry.look, Look::Person | Look::PersonMail);
    if !entries.iter().any(told) {
        return entries;
    }
    let (facts, mut rest): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(|entry| entry.look == Look::Fact);
    let at = rest.iter().rposition(told).map_or(rest.len(), |last| last + 1);
    rest.splice(at..at, facts);
    rest
}

/// Whether words over a channel are spoken.
fn is_spoken(channel: Channel) -> bool {
    matches!(channel, Channel::Call | Channel::Visit)
}

/// Which parts of a first contact a channel carries: opening, substance, ask.
pub(crate) fn parts(channel: Channel) -> &'static [usize] {
    match channel {
        Channel::Email => &[0, 1, 2],
        Channel::Social => &[0, 2],
        Channel::Call | Channel::Visit | Channel::Intro => &[0],
    }
}

struct List<'a> {
    words: &'a Words<'a>,
    played: &'a Played,
    list: Vec<Entry>,
}

impl List<'_> {
    fn push(&mut self, look: Look, words: String) {
        self.list.push(Entry { turn: self.played.record.turn, look, who: None, words });
    }

    fn line(&self, line: LineId) -> String {
        self.words.voice.line(&self.played.after, line)
    }

    /// The rep's words of this turn, lead and move in one breath.
    fn flush(&mut self, rep: &mut Vec<LineId>) {
        if rep.is_empty() {
            return;
        }
        let said: Vec<String> = rep.drain(..).map(|line| self.line(line)).collect();
        self.push(if self.written() { Look::RepMail } else { Look::Rep }, said.join(" "));
    }

    /// What the trainee did, where no line says it.
    fn open(&mut self, before: &Known) {
        let catalog = self.words.catalog;
        match self.played.intent {
            Intent::MakeMove { r#move: Move::M10, .. } => self.push(Look::Beat, catalog.get("ui-transcript-pause")),
            // What comes of these says it.
            Intent::MakeMove { .. } | Intent::MarkHunch { .. } | Intent::EndMeeting { .. } => {}
            Intent::BookMeeting { .. } | Intent::AdvanceDay => {}
            Intent::SendTouch { .. } if before.stage > Stage::LeadGeneration => {}
            Intent::SendTouch { channel, opening, substance, ask } => {
                self.sent_elsewhere(before, channel, [opening, substance, ask])
            }
            Intent::NoteFact => self.push(Look::Note, catalog.get("ui-transcript-noted")),
            Intent::ForceGate => {
                self.push(Look::Rep, self.words.voice.choice(before, self.words.seed, Intent::ForceGate))
            }
            form => {
                let done = self.done(before, form);
                self.push(Look::Note, done);
            }
        }
    }

    /// What was done at the desk, as a log says it.
    fn done(&self, before: &Known, form: Intent) -> String {
        let said = self.words.voice.choice(before, self.words.seed, form);
        let key = match form {
            Intent::ChooseSource { .. } => "ui-log-source",
            Intent::Research { .. } => "ui-log-research",
            Intent::PickLead { .. } => "ui-log-pick",
            Intent::BuildPresentation { .. } => "ui-log-presentation",
            Intent::ComposeOffer { .. } => "ui-log-offer",
            Intent::HandOver { facts: true, .. } | Intent::HandOver { promises: true, .. } => "ui-log-hand-over",
            Intent::PrepareAnswers { causes } if causes.iter().any(Option::is_some) => "ui-log-answers",
            _ => return said,
        };
        let what = match form {
            Intent::Research { lead } | Intent::PickLead { lead } => self.words.company(before, lead),
            _ => said.split_once(": ").map_or(said.clone(), |(_, what)| what.to_owned()),
        };
        self.words.catalog.with(key, &[("what", what.into())])
    }

    fn event(&mut self, event: &Event) {
        let catalog = self.words.catalog;
        match event {
            Event::Seen { line, .. } => self.push(Look::Beat, self.line(*line)),
            Event::Heard { person, line, .. } | Event::Told { person, line, .. } => {
                let who = (*person != 0).then(|| self.words.person_name(*person));
                let words = self.line(*line);
                let look = if self.written() { Look::PersonMail } else { Look::Person };
                self.list.push(Entry { turn: self.played.record.turn, look, who, words });
            }
            Event::News { line, .. } => {
                self.push(if self.written() { Look::PersonMail } else { Look::Person }, self.line(*line));
            }
            Event::Sent { channel, lines } => self.sent(*channel, *lines),
            Event::TouchAnswered { result, days, line } => {
                let args = [("days", Arg::from(*days))];
                match (result, line) {
                    (TouchResult::Silence, _) => self.silence(u16::from(*days)),
                    // The talk that begins says so.
                    (TouchResult::Reached, _) => {}
                    (_, Some(line)) => {
                        self.push(Look::Note, catalog.with("ui-transcript-answer", &args));
                        self.push(Look::PersonMail, self.line(*line));
                    }
                    (result, None) => {
                        self.push(Look::Note, catalog.with("ui-transcript-answer", &args));
                        if *result == TouchResult::AsksBack {
                            self.answer_elsewhere();
                        }
                    }
                }
            }
            Event::DaysPassed { days } if !matches!(self.played.intent, Intent::SendTouch { .. }) => {
                self.push(Look::Note, catalog.with("ui-transcript-days", &[("days", Arg::from(*days))]));
            }
            Event::FactLearnt { fact } => {
                let words = self.words.fact_line(*fact);
                self.push(Look::Fact, words);
            }
            Event::StageEntered { stage } => self.push(Look::Stage, catalog.stage(*stage)),
            _ => {}
        }
    }

    /// Whether the talk is by mail.
    fn written(&self) -> bool {
        let talks = matches!(self.played.intent, Intent::MakeMove { .. } | Intent::BookMeeting { .. });
        talks && self.played.after.talk.channel == Channel::Email
    }

    /// What a lead that isn't one answers first.
    fn answer_elsewhere(&mut self) {
        let reply = self.played.after.leads.picked.and_then(|lead| self.words.lead_reply(&self.played.after, lead));
        let live = matches!(self.played.intent, Intent::SendTouch { channel, .. } if parts(channel).len() == 1);
        if let Some(reply) = reply {
            self.push(if live { Look::Person } else { Look::PersonMail }, reply);
        }
    }

    fn sent(&mut self, channel: Channel, lines: [LineId; 3]) {
        let words = parts(channel).iter().map(|&part| self.line(lines[part])).collect();
        self.message(channel, words);
    }

    /// A first contact to a lead that isn't the prospect: in words that would fit anybody.
    fn sent_elsewhere(&mut self, before: &Known, channel: Channel, chosen: [u8; 3]) {
        let catalog = self.words.catalog;
        if let Some(lead) = before.leads.picked.filter(|_| is_spoken(channel) && !self.nobody_heard()) {
            let args = [("channel", catalog.channel(channel).into()), ("who", self.words.company(before, lead).into())];
            self.push(Look::Note, catalog.with("ui-transcript-talk", &args));
        }
        let keys = ["ui-touch-opening", "ui-touch-substance", "ui-touch-ask"];
        let words = parts(channel)
            .iter()
            .map(|&part| catalog.get(&format!("{}-{}", keys[part], chosen[part] % 3 + 1)))
            .collect();
        self.message(channel, words);
    }

    /// What is spoken is said in a talk, by a voice; to nobody nothing is said. What is written stands under its channel.
    fn message(&mut self, channel: Channel, words: Vec<String>) {
        if is_spoken(channel) {
            if !self.nobody_heard() {
                self.push(Look::Rep, words.join(" "));
            }
            return;
        }
        let look = if words.len() > 1 { Look::RepMail } else { Look::Rep };
        let who = Some(self.words.catalog.channel(channel));
        self.list.push(Entry { turn: self.played.record.turn, look, who, words: words.join(" ") });
    }

    /// Whether the first contact of this turn reached nobody.
    fn nobody_heard(&self) -> bool {
        let silence = |event: &Event| matches!(event, Event::TouchAnswered { result: TouchResult::Silence, .. });
        self.played.record.events.iter().any(silence)
    }

    /// Nobody answers.
    fn silence(&mut self, days: u16) {
        let key = match self.played.intent {
            Intent::SendTouch { channel: Channel::Call, .. } => "ui-transcript-no-call",
            Intent::SendTouch { channel: Channel::Visit, .. } => "ui-transcript-no-visit",
            _ => "ui-transcript-silence",
        };
        self.push(Look::Note, self.words.catalog.with(key, &[("days", Arg::from(days))]));
    }

    /// What is only seen in the state: a lead that wasn't one, facts that faded, a talk that ended.
    fn close(&mut self, before: &Known) {
        let after = &self.played.after;
        let catalog = self.words.catalog;
        if let Some(lead) = (0..4_u8).find(|lead| after.leads.out >> lead & 1 == 1 && before.leads.out >> lead & 1 == 0)
            && let Some(why) = self.words.lead_why_not(after, lead)
        {
            self.push(Look::Note, why);
        }
        if after.faded & !before.faded != 0 {
            self.push(Look::Note, catalog.get("ui-transcript-faded"));
        }
        for (promise, old) in after.promises.iter().zip(&before.promises) {
            if promise.state == 2 && old.state != 2 {
                self.push(Look::Note, catalog.get("ui-transcript-promise-broken"));
            }
        }
        let moved = |known: &Known| (known.place, known.talk.number);
        if moved(after) != moved(before) && after.place == crate::sim::Place::Talk {
            let who = self.words.person_name(after.talk.with);
            let channel = catalog.channel(after.talk.channel);
            self.push(
                Look::Note,
                catalog.with("ui-transcript-talk", &[("channel", channel.into()), ("who", who.into())]),
            );
            // The talk's opening stands before what is said in it.
            let last = self.list.len() - 1;
            let called = matches!(self.played.intent, Intent::SendTouch { .. });
            let spoken = |entry: &Entry| {
                matches!(entry.look, Look::Person | Look::PersonMail | Look::Beat) || called && entry.look == Look::Rep
            };
            let at = self.list.iter().position(spoken).unwrap_or(last);
            self.list[at..].rotate_right(1);
        }
        if before.place == crate::sim::Place::Talk && after.place == crate::sim::Place::Wrap {
            self.push(Look::Note, catalog.get("ui-transcript-ended"));
        }
    }
}
