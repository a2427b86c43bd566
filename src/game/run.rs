//! What is being played, and how does an intent become what is shown? Applied to a clone, committed to the store, then swapped.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::screens::{Screen, go};
use super::settings::Settings;
use super::shelf::Store;
use super::transcript::{self, Entry};
use super::view::Shown;
use crate::scenario::Pack;
use crate::scenario::cast::Cast;
use crate::scenario::words::CardField;
use crate::sim::choices::choices;
use crate::sim::log::{Header, RunInfo, TurnRecord, fold};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::names::Names;
use crate::sim::summary::summarise;
use crate::sim::{Intent, Known, Refusal, Session};
use crate::store::StoreError;
use crate::store::replay::names;
use crate::text::{Catalog, Voice};

/// What a panel asks for; the turn says when, so that a stale one does nothing. Panels overwrite it, one system takes it.
#[derive(Resource, Default, Debug)]
pub struct Pending(pub Option<(u16, Intent)>);

/// A turn that was played.
#[derive(Debug, Clone)]
pub struct Played {
    /// As the store keeps it.
    pub record: TurnRecord,
    /// The intent with places.
    pub intent: Intent,
    /// What was known after it.
    pub after: Box<Known>,
}

/// Where the run stands with the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Everything shown is kept.
    Kept,
    /// A turn waits, because the store failed; nothing of it is shown.
    Stopped(StoreError),
    /// The trainee went on unsaved.
    Unsaved(StoreError),
}

/// The run in play.
#[derive(Resource)]
pub struct Play {
    /// The pack it belongs to.
    pub pack: Arc<Pack>,
    /// The scenario.
    pub cast: Arc<Cast>,
    /// Places and ids.
    pub names: Names,
    /// Who plays.
    pub info: RunInfo,
    /// What is played.
    pub header: Header,
    /// The engine's side.
    pub session: Session,
    /// What was known before the first turn.
    pub start: Box<Known>,
    /// Turn by turn.
    pub turns: Vec<Played>,
    /// How many of them the store has.
    pub kept: usize,
    /// Whether the store has the run itself.
    pub begun: bool,
    /// Whether the store knows that it is over.
    pub finished: bool,
    /// How it stands with the store.
    pub saving: Saving,
    /// A turn that waits for the store.
    held: Option<(Session, Played)>,
    /// Why the last intent wasn't accepted.
    pub refused: Option<Refusal>,
    /// What is offered now, in the order shown.
    pub offered: Vec<Intent>,
    /// Everything put into words; made again when a turn or the language changes.
    pub shown: Option<Arc<Shown>>,
}

/// Everything that words are made with.
pub(crate) struct Words<'a> {
    pub voice: Voice<'a>,
    pub catalog: &'static Catalog,
    pub pack: &'a Pack,
    pub cast: &'a Cast,
    pub seed: u64,
}

impl Words<'_> {
    /// A person's name.
    pub fn person_name(&self, person: u8) -> String {
        let prospect = &self.pack.prospects[self.cast.prospect];
        match usize::from(person).checked_sub(1).and_then(|place| prospect.people.get(place)) {
            Some(other) => other.name.clone(),
            None => prospect.name.clone(),
        }
    }

    /// A fact as the transcript notes it: field and value.
    pub fn fact_line(&self, fact: u8) -> String {
        let place = usize::from(fact);
        let field = self.cast.facts.get(place).map_or(CardField::Problem, |fact| fact.field);
        format!("{}: {}", self.catalog.card_field(field), self.voice.fact(fact))
    }

    /// What a lead that isn't one answers first.
    pub fn lead_reply(&self, known: &Known, lead: u8) -> Option<String> {
        Some(self.voice.plain(&self.decoy(known, lead)?.reply))
    }

    /// The mixed signs that the first look-up of a lead finds.
    pub fn lead_finding(&self, known: &Known, lead: u8) -> Option<String> {
        Some(self.voice.plain(&self.decoy(known, lead)?.finding))
    }

    fn decoy(&self, known: &Known, lead: u8) -> Option<&crate::scenario::raw::RawDecoy> {
        let decoy = known.leads.cards.get(usize::from(lead)).copied().flatten()?;
        self.pack.leads.decoys.get(usize::from(decoy)).map(|decoy| &decoy.value)
    }

    /// The company on a lead's card.
    pub fn company(&self, known: &Known, lead: u8) -> String {
        let card = match self.decoy(known, lead) {
            Some(decoy) => &decoy.card,
            None => &self.pack.prospects[self.cast.prospect].lead,
        };
        card.company.clone()
    }

    /// Why a lead wasn't one.
    pub fn lead_why_not(&self, known: &Known, lead: u8) -> Option<String> {
        Some(self.voice.plain(&self.decoy(known, lead)?.why_not))
    }
}

impl Play {
    /// A run that begins, or goes on where its log ends.
    pub fn new(pack: Arc<Pack>, place: usize, info: RunInfo, header: Header) -> Option<Self> {
        let cast = Arc::clone(pack.casts.get(place)?);
        let names = names(&pack, &cast);
        let session = Session::new(Arc::clone(&cast), header.seed);
        let start = Box::new(session.known().clone());
        let mut play = Self {
            pack,
            cast,
            names,
            info,
            header,
            session,
            start,
            turns: Vec::new(),
            kept: 0,
            begun: false,
            finished: false,
            saving: Saving::Kept,
            held: None,
            refused: None,
            offered: Vec::new(),
            shown: None,
        };
        play.offer();
        Some(play)
    }

    /// Takes stored turns up: their events are folded, so that a run of older rules goes on too; where only intents were kept
    /// they are played again.
    ///
    /// # Errors
    /// What doesn't fit, in words.
    pub(crate) fn take_up(&mut self, turns: Vec<TurnRecord>) -> Result<(), String> {
        for mut record in turns {
            let intent = self.names.read(record.intent.clone()).map_err(|unknown| unknown.to_string())?;
            if record.events.is_empty() {
                let turn = record.turn;
                let refused = |refusal: Refusal| format!("turn {turn} is refused ({})", refusal.word());
                self.session.apply(intent, &mut record.events).map_err(refused)?;
            } else {
                self.session.state = fold(&self.session.state, record.events.iter())?;
            }
            let after = Box::new(self.session.known().clone());
            self.turns.push(Played { record, intent, after });
        }
        self.kept = self.turns.len();
        self.begun = true;
        self.finished = self.session.is_over();
        self.offer();
        Ok(())
    }

    /// The five replies, or the presets of the desk.
    fn offer(&mut self) {
        let known = self.session.known();
        let slot = Luck::new(self.header.seed).slot(Purpose::Choices, 0, known.turn);
        self.offered = choices(&self.cast, known, slot);
        self.shown = None;
    }

    /// What was known before a turn (1 for the first).
    pub fn known_before(&self, turn: usize) -> &Known {
        turn.checked_sub(2).and_then(|place| self.turns.get(place)).map_or(&self.start, |played| &played.after)
    }

    /// Everything that words are made with.
    pub(crate) fn words<'a>(&'a self, settings: &Settings) -> Words<'a> {
        Words {
            voice: Voice { pack: &self.pack, cast: &self.cast, lang: settings.lang, trainee: settings.gender },
            catalog: settings.catalog(),
            pack: &self.pack,
            cast: &self.cast,
            seed: self.header.seed,
        }
    }

    /// The whole transcript.
    pub fn transcript(&self, settings: &Settings) -> Vec<Entry> {
        let words = self.words(settings);
        let entries = self
            .turns
            .iter()
            .enumerate()
            .map(|(place, played)| transcript::entries(&words, self.known_before(place + 1), played));
        entries.flatten().collect()
    }

    /// One intent: on a clone, nothing is shown yet.
    fn attempt(&self, intent: Intent) -> Result<(Session, Played), Refusal> {
        let mut session = self.session.clone();
        let mut events = Vec::new();
        session.apply(intent, &mut events)?;
        let offered = self.offered.iter().map(|&offered| self.names.written(offered)).collect();
        let known = session.known();
        let record = TurnRecord { turn: known.turn, intent: self.names.written(intent), offered, events };
        let after = Box::new(known.clone());
        Ok((session, Played { record, intent, after }))
    }

    /// Takes a turn over: from now on it is shown.
    fn swap(&mut self, session: Session, played: Played) {
        self.session = session;
        self.turns.push(played);
        self.refused = None;
        self.offer();
    }

    /// Writes what the store doesn't have yet, `extra` last; all of it or nothing.
    fn write(&mut self, store: &mut Store, extra: Option<(&Session, &Played)>) -> Result<(), StoreError> {
        if !self.begun {
            store.get().begin(&self.info, &self.header, &self.pack.files)?;
            self.begun = true;
        }
        let session = extra.map_or(&self.session, |(session, _)| session);
        let backlog = self.turns.get(self.kept..).unwrap_or_default().iter();
        let turns: Vec<TurnRecord> =
            backlog.chain(extra.map(|(_, played)| played)).map(|played| played.record.clone()).collect();
        if !turns.is_empty() {
            store.get().append_all(&self.info.id, &turns, &summarise(&self.cast, &session.state))?;
            self.kept += turns.len();
        }
        Ok(())
    }

    /// Makes the run known to the store, so that it can be gone on with.
    pub(crate) fn begin(&mut self, store: &mut Store) {
        if let Err(error) = self.write(store, None) {
            self.saving = Saving::Stopped(error);
        }
    }

    /// One intent: attempted, committed, and only then shown.
    pub fn play(&mut self, store: &mut Store, intent: Intent) {
        if matches!(self.saving, Saving::Stopped(_)) {
            return;
        }
        match self.attempt(intent) {
            Err(refusal) => {
                self.refused = Some(refusal);
                self.shown = None;
            }
            Ok((session, played)) => match self.write(store, Some((&session, &played))) {
                Ok(()) => {
                    self.saving = Saving::Kept;
                    self.swap(session, played);
                }
                Err(error) if matches!(self.saving, Saving::Unsaved(_)) => {
                    self.saving = Saving::Unsaved(error);
                    self.swap(session, played);
                }
                Err(error) => {
                    self.saving = Saving::Stopped(error);
                    self.held = Some((session, played));
                }
            },
        }
        self.close(store);
    }

    /// Tells the store that the run is over; tried again with every turn until it knows.
    fn close(&mut self, store: &mut Store) {
        if self.session.is_over() && !self.finished && self.saving == Saving::Kept {
            self.finished = store.get().finish(&self.info.id).is_ok();
        }
    }

    /// The banner's "Retry".
    pub(crate) fn retry(&mut self, store: &mut Store) {
        let held = self.held.take();
        let result = self.write(store, held.as_ref().map(|(session, played)| (session, played)));
        match (result, held) {
            (Ok(()), held) => {
                self.saving = Saving::Kept;
                if let Some((session, played)) = held {
                    self.swap(session, played);
                }
                self.close(store);
            }
            (Err(error), held) => {
                self.saving = match self.saving {
                    Saving::Unsaved(_) => Saving::Unsaved(error),
                    _ => Saving::Stopped(error),
                };
                self.held = held;
            }
        }
    }

    /// The banner's "Continue unsaved".
    pub(crate) fn go_on_unsaved(&mut self) {
        if let Saving::Stopped(error) = &self.saving {
            self.saving = Saving::Unsaved(error.clone());
        }
        if let Some((session, played)) = self.held.take() {
            self.swap(session, played);
        }
    }
}

/// Takes the pending intent, once, after egui has drawn.
pub(crate) fn apply_pending(
    mut pending: ResMut<Pending>,
    play: Option<ResMut<Play>>,
    mut store: ResMut<Store>,
    mut next: ResMut<NextState<Screen>>,
    screen: Res<State<Screen>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some((turn, intent)) = pending.0.take() else { return };
    let Some(mut play) = play else { return };
    if turn != play.session.known().turn {
        return;
    }
    play.play(&mut store, intent);
    if play.session.is_over() && *screen.get() == Screen::Deal {
        go(&mut next, Screen::Debrief);
    }
    redraw.write(RequestRedraw);
}

/// Puts the run into words where that isn't done yet.
pub(crate) fn show_run(play: Option<ResMut<Play>>, settings: Res<Settings>) {
    let Some(mut play) = play else { return };
    if play.shown.is_none() || settings.is_changed() {
        let shown = Arc::new(Shown::of(&play, &settings));
        play.shown = Some(shown);
    }
}
