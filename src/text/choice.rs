//! What does a choice say? A move says the rep's words; a form says in one sentence what it would do (`form-…`).

use super::catalog::Arg;
use super::dates::short_date;
use super::voice::Voice;
use crate::scenario::words::*;
use crate::sim::luck::Luck;
use crate::sim::session::{WAIT_DAYS, days_until_next};
use crate::sim::{Intent, Known, Place, legal};

/// Days between two checkpoints after the signature.
const CHECKPOINT_DAYS: u32 = 30;

impl Voice<'_> {
    /// What a choice says: lead and move as one line of speech, or the sentence of a form. `seed` is the run's.
    pub fn choice(&self, known: &Known, seed: u64, intent: Intent) -> String {
        let lines = legal::words(self.cast, known, Luck::new(seed), intent);
        let said: Vec<String> = lines.into_iter().flatten().map(|line| self.line(known, line)).collect();
        if said.is_empty() { self.form(known, intent) } else { said.join(" ") }
    }

    /// The three parts of a first contact in writing: opening, substance, ask. Parts that aren't there are left out.
    pub fn message(&self, known: &Known, opening: u8, substance: u8, ask: u8) -> Vec<String> {
        let parts = [
            self.cast.openings.get(usize::from(opening)).map(|opening| opening.line),
            self.cast.substances.get(usize::from(substance)).map(|substance| substance.1),
            self.cast.asks.get(usize::from(ask)).map(|ask| ask.1),
        ];
        parts.into_iter().flatten().map(|line| self.line(known, line)).collect()
    }

    fn form(&self, known: &Known, intent: Intent) -> String {
        let words = self.catalog();
        let say = |key: &str| words.get(key);
        let with = |key: &str, args: &[(&str, Arg<'_>)]| words.with(key, args);
        match intent {
            Intent::MakeMove { r#move: Move::M10, .. } => say("form-pause"),
            Intent::MakeMove { r#move, .. } => self.move_name(r#move),
            Intent::ChooseSource { source } => with("form-choose-source", &[("source", self.source(source).into())]),
            Intent::Research { lead } => with("form-research", &[("company", self.lead_company(known, lead).into())]),
            Intent::PickLead { lead } => with("form-pick-lead", &[("company", self.lead_company(known, lead).into())]),
            Intent::SendTouch { channel, opening, substance, ask } => {
                self.touch(known, channel, &self.message(known, opening, substance, ask))
            }
            Intent::BookMeeting { person, channel } => {
                let key = match channel {
                    Channel::Call => "form-book-call",
                    Channel::Visit => "form-book-visit",
                    Channel::Email | Channel::Social | Channel::Intro => "form-book-meeting",
                };
                with(key, &[("person", self.person(person).into())])
            }
            Intent::NoteFact => say("form-note-fact"),
            Intent::EndMeeting { note } => say(match (known.place == Place::Wrap, note) {
                (false, true) => "form-end-with-card",
                (false, false) => "form-end-without-card",
                (true, true) => "form-file-card",
                (true, false) => "form-skip-card",
            }),
            Intent::AdvanceDay if known.stage == Stage::FollowUp => {
                let next = u32::from(known.after.checkpoint) + CHECKPOINT_DAYS;
                with("form-wait-checkpoint", &[("day", next.into())])
            }
            Intent::AdvanceDay => {
                let days = days_until_next(known).unwrap_or(WAIT_DAYS);
                with("form-wait", &[("days", days.into())])
            }
            Intent::BuildPresentation { needs, story, scope, range } => {
                let key = if range { "form-present-with-range" } else { "form-present" };
                let args = [
                    ("needs", self.needs(needs).into()),
                    ("story", self.story(story).into()),
                    ("scope", self.scope(scope).into()),
                ];
                with(key, &args)
            }
            Intent::ComposeOffer { price_permille, terms, scope, days } => {
                self.offer(known, i64::from(price_permille), terms, scope, days)
            }
            Intent::ForceGate => say(match known.stage {
                Stage::LeadGeneration | Stage::FirstContact => "form-force-slot",
                Stage::Qualification => "form-force-solution",
                Stage::Presentation => "form-force-offer",
                Stage::ObjectionHandling => "form-force-settled",
                Stage::Closing | Stage::FollowUp => "form-force-signature",
            }),
            Intent::HandToMarketing { reason, topic, days } => with(
                "form-hand-to-marketing",
                &[
                    ("reason", words.end_cause(reason).into()),
                    ("topic", self.need(topic).into()),
                    ("days", days.into()),
                ],
            ),
            Intent::Disqualify { reason } => with("form-disqualify", &[("reason", words.end_cause(reason).into())]),
            Intent::HandOver { facts, promises } => say(match (facts, promises) {
                (true, true) => "form-hand-over-all",
                (true, false) => "form-hand-over-facts",
                (false, true) => "form-hand-over-promises",
                (false, false) => "form-hand-over-bare",
            }),
            Intent::KeepPromise { promise } => self.promise(known, promise),
            Intent::MarkHunch { concern, cause, sureness } => with(
                "form-mark-hunch",
                &[("cause", self.cause(concern, cause).into()), ("sureness", words.sureness(sureness).into())],
            ),
            Intent::PrepareAnswers { causes } => {
                let names: Vec<String> =
                    causes.iter().flatten().map(|&(concern, cause)| self.cause(concern, cause)).collect();
                if names.is_empty() {
                    return say("form-prepare-nothing");
                }
                with("form-prepare-answers", &[("causes", names.join("; ").into())])
            }
            Intent::LogReason { reason, cause } => {
                with("form-log-reason", &[("cause", self.cause(reason, cause).into())])
            }
        }
    }

    /// A first contact. One to a lead that isn't the prospect has no words of its own.
    fn touch(&self, known: &Known, channel: Channel, message: &[String]) -> String {
        let words = self.catalog();
        let live = matches!(channel, Channel::Call | Channel::Visit | Channel::Intro);
        let channel = words.channel(channel);
        let elsewhere =
            known.leads.picked.filter(|&lead| known.leads.cards.get(usize::from(lead)).is_some_and(Option::is_some));
        match elsewhere {
            Some(lead) => {
                let company = self.lead_company(known, lead);
                words.with("form-touch-company", &[("channel", channel.into()), ("company", company.into())])
            }
            // What is said on a call or a visit comes in the talk.
            None if live => {
                let lead = known.leads.picked.unwrap_or(0);
                words.with(
                    "form-touch-company",
                    &[("channel", channel.into()), ("company", self.lead_company(known, lead).into())],
                )
            }
            None => words.with("form-touch", &[("channel", channel.into()), ("words", message.join(" ").into())]),
        }
    }

    fn offer(&self, known: &Known, price_permille: i64, terms: u8, scope: u8, days: u16) -> String {
        let words = self.catalog();
        let price = self.cast.scope_price(scope) * price_permille / 1_000;
        let named = self.terms(terms);
        let terms = if named.is_empty() { words.get("form-offer-no-terms") } else { named };
        let today = known.now / 1_440;
        let start = match days {
            0 => words.get("form-offer-no-date"),
            days => {
                let date = short_date(known.season, today + u32::from(days), self.lang);
                words.with("form-offer-date", &[("date", date.into())])
            }
        };
        let args = [
            ("price", self.net_amount(price).into()),
            ("scope", self.scope(scope).into()),
            ("terms", terms.into()),
            ("start", start.into()),
        ];
        words.with("form-offer", &args)
    }

    fn promise(&self, known: &Known, promise: u8) -> String {
        let words = self.catalog();
        let Some(made) = known.promises.get(usize::from(promise)) else { return words.get("form-keep-promise") };
        let what = match made.by {
            Some(Move::M28) => words.get("promise-m28"),
            Some(Move::M29) => words.get("promise-m29"),
            Some(other) => self.move_name(other),
            None => return words.get("form-keep-promise"),
        };
        let date = short_date(known.season, u32::from(made.due), self.lang);
        words.with("form-keep-promise-of", &[("promise", what.into()), ("date", date.into())])
    }
}
