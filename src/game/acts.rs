//! What is done with what a screen wanted? Screens change, runs begin and go on, settings are kept. One system, after egui.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::run::{Play, Saving};
use super::screens::briefing::Reading;
use super::screens::{Act, Screen, Wanted, go};
use super::settings::Settings;
use super::shelf::{Shelf, Store};
use super::tries::{self, Compared};
use crate::sim::log::{Header, RULES_VERSION};
use crate::store::record::FORMAT;
use crate::store::{Profile, StoreError, new_id, new_run};
use crate::text::Lang;

/// Why something that was wanted couldn't be done; shown once, on the library.
#[derive(Resource, Default, Debug)]
pub struct Trouble(pub Option<String>);

/// What is done as soon as it is known who practises: a run that was asked for on the command line.
#[derive(Resource, Default, Debug)]
pub struct Errand(pub Option<Act>);

/// Takes what is wanted.
#[allow(clippy::too_many_arguments, reason = "the one place where every act meets what it acts on")]
pub(crate) fn perform(
    mut wanted: ResMut<Wanted>,
    mut settings: ResMut<Settings>,
    shelf: Res<Shelf>,
    mut store: ResMut<Store>,
    play: Option<ResMut<Play>>,
    mut reading: ResMut<Reading>,
    mut trouble: ResMut<Trouble>,
    mut errand: ResMut<Errand>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(act) = wanted.0.take() else { return };
    redraw.write(RequestRedraw);
    match act {
        Act::Go(screen) => {
            trouble.0 = None;
            if let Some(play) = play.filter(|_| screen != Screen::Deal && screen != Screen::Debrief) {
                leave(&play, &mut store, &mut commands, &mut next, screen);
            } else {
                go(&mut next, screen);
            }
        }
        Act::Brief(scenario) => {
            reading.scenario = Some(scenario);
            go(&mut next, Screen::Briefing);
        }
        Act::Start(scenario, seed) => {
            let Some((pack, place)) = shelf.find(&scenario) else { return };
            let header = Header {
                format: FORMAT,
                rules: RULES_VERSION,
                pack: pack.id.clone(),
                pack_hash: pack.hash.to_string(),
                scenario,
                seed: seed.unwrap_or_else(new_seed),
            };
            if let Some(mut play) = Play::new(pack.clone(), place, new_run(&settings.trainee), header) {
                play.begin(&mut store);
                commands.insert_resource(play);
                go(&mut next, Screen::Deal);
            }
        }
        Act::Resume(run) => match take_up(&run, &shelf, &mut store, true) {
            Ok(taken) => {
                let over = taken.session.is_over();
                give_back(play.as_deref().filter(|play| play.info.id != taken.info.id), &mut store);
                commands.insert_resource(taken);
                go(&mut next, if over { Screen::Debrief } else { Screen::Deal });
            }
            Err(error) => {
                trouble.0 = Some(super::shelf::store_words(settings.catalog(), &error));
                go(&mut next, Screen::Library);
            }
        },
        Act::LookBack(run) => match take_up(&run, &shelf, &mut store, false) {
            Ok(taken) => {
                give_back(play.as_deref(), &mut store);
                commands.insert_resource(taken);
                go(&mut next, Screen::Debrief);
            }
            Err(error) => trouble.0 = Some(super::shelf::store_words(settings.catalog(), &error)),
        },
        Act::Fork(run, turn) => {
            if play.as_ref().is_some_and(|play| matches!(play.saving, Saving::Stopped(_))) {
                return;
            }
            match tries::try_again(&run, turn, &shelf, &mut store) {
                Ok(fork) => {
                    give_back(play.as_deref(), &mut store);
                    commands.insert_resource(fork);
                    go(&mut next, Screen::Deal);
                }
                Err(error) => {
                    trouble.0 = Some(super::shelf::store_words(settings.catalog(), &error));
                    go(&mut next, Screen::Library);
                }
            }
        }
        Act::Compare(fork) => match tries::pair(&fork, &shelf, &mut store) {
            Ok(pair) => {
                commands.insert_resource(Compared { pair, made: None });
                go(&mut next, Screen::Compare);
            }
            Err(error) => {
                trouble.0 = Some(super::shelf::store_words(settings.catalog(), &error));
                go(&mut next, Screen::Library);
            }
        },
        Act::Profile(name, gender) => {
            settings.trainee = name;
            settings.gender = gender;
            trouble.0 =
                keep(&settings, &mut store).err().map(|error| super::shelf::store_words(settings.catalog(), &error));
            match errand.0.take() {
                Some(act) => wanted.0 = Some(act),
                None => go(&mut next, Screen::Library),
            }
        }
        Act::SwitchTo(profile) => {
            settings.trainee = profile.name;
            settings.gender = profile.address;
            settings.lang = Lang::from_code(&profile.lang).unwrap_or(settings.lang);
            trouble.0 =
                keep(&settings, &mut store).err().map(|error| super::shelf::store_words(settings.catalog(), &error));
            match errand.0.take() {
                Some(act) => wanted.0 = Some(act),
                None => go(&mut next, Screen::Library),
            }
        }
        Act::Language(lang) => {
            settings.lang = lang;
            let _ = keep(&settings, &mut store);
        }
        Act::TextSize(percent) => {
            settings.look.text_percent = percent;
            let _ = keep(&settings, &mut store);
        }
        Act::Motion(moves) => {
            settings.look.reduced_motion = !moves;
            let _ = keep(&settings, &mut store);
        }
        Act::Retry => {
            if let Some(mut play) = play {
                play.retry(&mut store);
            }
        }
        Act::GoOnUnsaved => {
            if let Some(mut play) = play {
                play.go_on_unsaved();
            }
        }
    }
}

/// Gives the lease of a run back that another one takes the place of.
fn give_back(play: Option<&Play>, store: &mut Store) {
    if let Some(play) = play.filter(|play| play.begun) {
        let _ = store.get().release(&play.info.id);
    }
}

/// Leaves the run; its lease goes back. What the store doesn't have would be lost: then the run stays.
fn leave(play: &Play, store: &mut Store, commands: &mut Commands, next: &mut NextState<Screen>, screen: Screen) {
    if matches!(play.saving, Saving::Stopped(_)) {
        return;
    }
    give_back(Some(play), store);
    commands.remove_resource::<Play>();
    go(next, screen);
}

/// A stored run; `to_play`: its lease is taken.
pub(crate) fn take_up(run: &str, shelf: &Shelf, store: &mut Store, to_play: bool) -> Result<Play, StoreError> {
    let log = if to_play { store.get().resume(run)? } else { store.get().load(run)? };
    let bad = |detail: String| StoreError::BadRecord { what: format!("run {run}"), detail };
    let pack = shelf.pack(&log.header.pack_hash, store)?;
    let place = pack.casts.iter().position(|cast| cast.id == log.header.scenario);
    let place = place.ok_or_else(|| bad(format!("its pack has no scenario {:?}", log.header.scenario)))?;
    let mut play =
        Play::new(pack, place, log.info, log.header).ok_or_else(|| bad("its scenario can't be played".to_owned()))?;
    play.take_up(log.turns).map_err(bad)?;
    Ok(play)
}

/// Keeps the settings and, where there is a name, the profile.
fn keep(settings: &Settings, store: &mut Store) -> Result<(), StoreError> {
    let store = store.get();
    for (key, value) in settings.pairs() {
        store.save_setting(key, &value)?;
    }
    if settings.trainee.is_empty() {
        return Ok(());
    }
    let profile =
        Profile { name: settings.trainee.clone(), address: settings.gender, lang: settings.lang.code().to_owned() };
    store.save_profile(&profile)
}

/// A seed in 0..2^53 from the random half of a fresh id.
fn new_seed() -> u64 {
    let digits: String = new_id().chars().filter(char::is_ascii_hexdigit).collect();
    let tail = digits.get(digits.len().saturating_sub(13)..).unwrap_or("0");
    u64::from_str_radix(tail, 16).unwrap_or(0) & ((1 << 53) - 1)
}
