//! What does the conversation's screen show? Read-only data for its panels, made once per turn and language.

mod analysis;
mod card;
mod compare;
mod debrief;
mod desk;
mod leads;
mod mind;
mod talk;
mod tries;
mod veil;
mod who;

use std::sync::Arc;

pub use crate::report::MomentText;
pub use analysis::{
    AnalysisView, Band, CauseView, DecisionView, HeadView, Mark, ReplyView, ShareRow, SituationView, WhyView, analysis,
    situation,
};
pub use card::{CalendarRow, CardRow, HunchView, NeedRow, PersonRow, ValueRow};
pub use compare::{CompareView, SideView, TurnPair};
pub use debrief::{DebriefView, HunchText, SkillView, debrief};
pub use desk::{BuilderView, DeskView, MeetingView, OfferView, PartView, PersonChoice};
pub use leads::{LeadView, SourceView, TouchView};
pub use mind::{MeterLine, MindView, TruthRow, mind};
pub use talk::{PaletteFamily, PaletteRow, TalkView, palette};
pub use tries::{TriesView, TryRow, fork_note};
pub use who::WhoView;

use super::run::Play;
use super::settings::Settings;
use super::transcript::Entry;
use crate::scenario::words::*;
use crate::sim::{Intent, Known, Place};
use crate::text::{Arg, Lang, date};

/// A thing that can be done, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// What is asked for.
    pub intent: Intent,
    /// What the choice says.
    pub words: String,
}

/// Everything the screen shows.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The turn it belongs to.
    pub turn: u16,
    /// The language.
    pub lang: Lang,
    /// Where the trainee is.
    pub place: Place,
    /// Short names of the stages.
    pub stages: Vec<String>,
    /// The current one's place.
    pub stage: usize,
    /// Today.
    pub date: String,
    /// Day of the run and what is going on.
    pub moment: String,
    /// Who it is about.
    pub who: WhoView,
    /// What was said and done.
    pub entries: Arc<Vec<Entry>>,
    /// The five replies or the desk's presets.
    pub offered: Vec<Offered>,
    /// What is known.
    pub card: Vec<CardRow>,
    /// Needs as far as they were heard.
    pub needs: Vec<NeedRow>,
    /// The others of the deal.
    pub people: Vec<PersonRow>,
    /// What may lie behind the objection on the table.
    pub hunch: Option<HunchView>,
    /// Promises and what is due.
    pub calendar: Vec<CalendarRow>,
    /// The forms of the desk.
    pub desk: DeskView,
    /// The talk.
    pub talk: TalkView,
    /// Why the last intent wasn't accepted.
    pub refused: Option<String>,
}

impl Shown {
    /// Puts a run into words.
    pub fn of(play: &Play, settings: &Settings) -> Self {
        let words = play.words(settings);
        let known = play.session.known();
        let catalog = settings.catalog();
        let voice = &words.voice;
        let offered = play.offered.iter().map(|&intent| Offered {
            intent,
            words: leads::touch_words(&words, known, intent)
                .unwrap_or_else(|| voice.choice(known, play.header.seed, intent)),
        });
        let stage = shown_stage(known);
        Self {
            turn: known.turn,
            lang: settings.lang,
            place: known.place,
            stages: Stage::ALL.iter().map(|stage| catalog.get(&format!("ui-stage-{}", stage.index() + 1))).collect(),
            stage: stage.index(),
            date: date(known.season, known.now / 1_440, settings.lang),
            moment: moment(known, settings),
            who: who::view(play, &words),
            entries: Arc::new(play.transcript(settings)),
            offered: offered.collect(),
            card: card::rows(play, &words, known),
            needs: card::needs(&words, known),
            people: card::people(&words, known),
            hunch: card::hunch(&words, known),
            calendar: card::calendar(&words, known),
            desk: desk::view(play, &words),
            talk: talk::view(&words, known),
            refused: play.refused.map(|refusal| catalog.refusal(refusal)),
        }
    }

    /// The key on which an intent lies, if it is offered.
    pub fn key_of(&self, intent: Intent) -> Option<String> {
        self.offered.iter().position(|offered| offered.intent == intent).map(|place| (place + 1).to_string())
    }
}

/// The stage as the trainee sees it: a lead that was taken up is in first contact, whether it is one or not.
pub(super) fn shown_stage(known: &Known) -> Stage {
    if known.stage == Stage::LeadGeneration && known.leads.picked.is_some() { Stage::FirstContact } else { known.stage }
}

/// "day 41 · call, 12 min".
fn moment(known: &Known, settings: &Settings) -> String {
    let catalog = settings.catalog();
    let day = ("day", Arg::from(known.now / 1_440 + 1));
    if known.place == Place::Talk {
        let minutes = (u32::from(known.talk.rep_seconds) + u32::from(known.talk.their_seconds)).div_ceil(60);
        let channel = match known.talk.channel {
            Channel::Call => catalog.get("ui-moment-call"),
            Channel::Visit => catalog.get("ui-moment-visit"),
            Channel::Intro | Channel::Email | Channel::Social => catalog.get("ui-moment-talk"),
        };
        return catalog.with("ui-moment-talking", &[day, ("what", channel.into()), ("minutes", minutes.into())]);
    }
    catalog.with("ui-moment-desk", &[day])
}
