//! How does one turn go, from intent to events? The session: its state and the order of a turn.

use std::sync::Arc;

use super::event::{Event, Sink};
use super::intent::{Intent, Lead, Topic};
use super::luck::Luck;
use super::refusal::Refusal;
use super::rule::Rule;
use super::state::*;
use super::turn::{Turn, percent};
use super::{calendar, deal, ending, legal, log, moves, prospect, reaction, skill, stage, start};
use crate::scenario::cast::Cast;
use crate::scenario::words::*;

/// Turns after which a run that goes nowhere ends without a decision.
const MOST_TURNS: u16 = 180;

/// A run in play.
#[derive(Debug, Clone)]
pub struct Session {
    /// The scenario.
    pub cast: Arc<Cast>,
    /// The run's seed, 0..2^53.
    pub seed: u64,
    /// Everything that changes.
    pub state: State,
}

impl Session {
    /// Starts a run.
    pub fn new(cast: Arc<Cast>, seed: u64) -> Self {
        let state = begin(&cast, Luck::new(seed));
        Self { cast, seed, state }
    }

    /// What the trainee has earned.
    pub fn known(&self) -> &Known {
        &self.state.known
    }

    /// True once the run has ended.
    pub fn is_over(&self) -> bool {
        self.state.known.place == Place::Over
    }

    /// Does what was asked for. Nothing changes where it is refused.
    ///
    /// # Errors
    /// Why it can't be done now.
    pub fn apply<S: Sink>(&mut self, intent: Intent, sink: &mut S) -> Result<(), Refusal> {
        let before = if S::KEEPS { Some(self.state.clone()) } else { None };
        apply(&self.cast, &mut self.state, Luck::new(self.seed), intent, sink)?;
        if let Some(before) = before {
            let cells = log::changed_cells(&before, &self.state);
            sink.take(Event::Changed { cells });
        }
        Ok(())
    }
}

/// The state before the first turn, on any sheet of luck.
pub fn begin(cast: &Cast, luck: Luck) -> State {
    begin_with(cast, luck, draw_mind(cast, luck))
}

/// The hidden mind that a sheet draws.
pub fn draw_mind(cast: &Cast, luck: Luck) -> Mind {
    prospect::draw::mind(cast, luck)
}

/// The state before the first turn with a given mind; what can be seen comes from the sheet.
pub fn begin_with(cast: &Cast, luck: Luck, mind: Mind) -> State {
    start::begin(cast, luck, mind)
}

/// One turn on a bare state: the way of rollouts.
///
/// # Errors
/// Why it can't be done now; the state is as it was.
pub fn apply<S: Sink>(cast: &Cast, state: &mut State, luck: Luck, intent: Intent, sink: &mut S) -> Result<(), Refusal> {
    legal::check(cast, &state.known, intent)?;
    state.known.turn = state.known.turn.saturating_add(1);
    let mut turn = Turn::new(cast, state, luck, sink);
    match intent {
        Intent::MakeMove { lead, r#move, topic, manner } => make_move(&mut turn, lead, r#move, topic, manner),
        form => desk(&mut turn, form)?,
    }
    if turn.st.known.turn >= MOST_TURNS && turn.st.known.place != Place::Over {
        let signed = turn.st.known.outcome == Outcome::Won;
        let (outcome, reason) =
            if signed { (Outcome::Won, Rule::Signed) } else { (Outcome::NoDecision, Rule::NoDecision) };
        ending::end(&mut turn, outcome, reason);
    }
    Ok(())
}

/// Applies a form. `legal::check` has let it pass; what depends on the hidden half can still refuse, before anything changed.
fn desk<S: Sink>(turn: &mut Turn<'_, S>, intent: Intent) -> Result<(), Refusal> {
    let undo = turn.st.known.turn - 1;
    if turn.st.known.place == Place::Desk {
        turn.who = 0;
    }
    let done = match intent {
        Intent::ChooseSource { source } => stage::lead_generation::choose(turn, source),
        Intent::Research { lead } => stage::lead_generation::research(turn, lead),
        Intent::PickLead { lead } => stage::lead_generation::pick(turn, lead),
        Intent::SendTouch { channel, opening, substance, ask } => match picked_decoy(turn.st) {
            Some(decoy) => {
                stage::lead_generation::touch_decoy(turn, decoy);
                Ok(())
            }
            None => stage::first_contact::touch(turn, (channel, opening, substance, ask)),
        },
        Intent::BookMeeting { person, channel } => stage::talk::book(turn, person, channel),
        Intent::NoteFact => stage::talk::note(turn),
        Intent::EndMeeting { note } => {
            stage::talk::leave(turn, note);
            Ok(())
        }
        Intent::AdvanceDay => {
            advance_day(turn);
            Ok(())
        }
        Intent::BuildPresentation { needs, story, scope, range } => {
            stage::presentation::build(turn, Presentation { needs, story, scope, range, held: false })
        }
        Intent::ComposeOffer { price_permille, terms, scope, days } => {
            deal::offer::send(turn, price_permille, terms, scope, days);
            Ok(())
        }
        Intent::ForceGate => {
            turn.st.known.talk.turns = turn.st.known.talk.turns.saturating_add(1);
            stage::force(turn);
            if stage::mail::writes(turn) {
                stage::mail::post(turn);
            }
            if turn.st.known.place != Place::Over {
                finish_talk_turn(turn);
            }
            Ok(())
        }
        Intent::HandToMarketing { reason, topic, days } => {
            ending::give_away(turn, Outcome::Nurture, reason, Some((topic, days)));
            Ok(())
        }
        Intent::Disqualify { reason } => {
            ending::give_away(turn, Outcome::Disqualified, reason, None);
            Ok(())
        }
        Intent::HandOver { facts, promises } => {
            deal::after_sale::hand_over(turn, facts, promises);
            Ok(())
        }
        Intent::KeepPromise { promise } => {
            turn.who = 0;
            deal::promise::keep(turn, usize::from(promise));
            Ok(())
        }
        Intent::MarkHunch { concern, cause, sureness } => {
            turn.st.known.hunches[usize::from(concern)] = Some((cause, sureness, turn.st.known.turn));
            Ok(())
        }
        Intent::PrepareAnswers { causes } => {
            turn.st.known.prepared = causes;
            turn.st.known.now += 20;
            Ok(())
        }
        Intent::LogReason { reason, cause } => {
            turn.st.known.logged_reason = Some((reason, cause));
            skill::judge_record(turn);
            Ok(())
        }
        Intent::MakeMove { .. } => Err(Refusal::NotAtDesk),
    };
    if done.is_err() {
        turn.st.known.turn = undo;
    }
    done
}

/// The decoy that is worked on, if the picked lead is one.
pub(super) fn picked_decoy(state: &State) -> Option<u8> {
    let leads = &state.known.leads;
    leads.picked.and_then(|lead| leads.cards[usize::from(lead)])
}

/// A move in a talk: lead, move, cures, telling, objections, cost, reaction (play.md sections 1–3).
fn make_move<S: Sink>(turn: &mut Turn<'_, S>, lead: Option<Lead>, r#move: Move, topic: Topic, manner: Manner) {
    turn.st.known.talk.turns = turn.st.known.talk.turns.saturating_add(1);
    turn.r#move = r#move;
    turn.topic = topic;
    turn.manner = manner;
    turn.st.known.last.cue = None;
    turn.st.known.last.tell = None;
    let said = turn.st.known.is_said(r#move);
    turn.st.known.talk.made |= 1 << r#move.index();
    repetition(turn);
    if S::KEEPS {
        for line in legal::words(turn.cast, &turn.st.known, turn.luck, Intent::MakeMove { lead, r#move, topic, manner })
            .into_iter()
            .flatten()
        {
            turn.sink.take(Event::Said { line });
        }
    }
    let used = &mut turn.st.known.used[r#move.index()];
    *used = used.saturating_add(1);
    let mut seconds = u16::from(turn.row().seconds);
    turn.led = lead.is_some();
    if let Some(lead) = lead {
        let novelty = std::mem::replace(&mut turn.novelty, 100);
        moves::make_lead(turn, lead);
        turn.novelty = novelty;
        seconds += 4;
    }
    if said {
        turn.change(crate::scenario::raw::Meter::Patience, -3);
        turn.fire(Rule::SaidAgain);
    } else {
        moves::make(turn);
        turn.need = None;
        prospect::objection::cure(turn);
    }
    if draws_out(r#move) || lead.is_some() {
        prospect::disclosure::tell_cause(turn);
    }
    linger(turn);
    if let Some(trigger) = turn.trigger.take() {
        prospect::objection::surface(turn, trigger);
    }
    let written = stage::mail::writes(turn);
    if written {
        stage::mail::forward(turn);
        stage::mail::post(turn);
        if turn.st.known.place == Place::Over {
            return;
        }
    } else {
        prospect::patience::charge(turn, seconds);
        prospect::patience::weigh_talk(turn);
        turn.st.known.now += 1;
    }
    turn.st.known.last.r#move = Some(r#move);
    turn.st.known.last.topic = topic;
    turn.st.known.last.paused = r#move == Move::M10;
    turn.st.known.last.own_price = r#move == Move::M25;
    turn.st.known.history.rotate_left(1);
    turn.st.known.history[5] = (r#move as u8, topic);
    finish_talk_turn(turn);
}

/// Moves after which a cause may be told (domain.md 5.3).
fn draws_out(r#move: Move) -> bool {
    matches!(r#move, Move::M8 | Move::M10 | Move::M11 | Move::M12 | Move::M13 | Move::M14)
}

/// Novelty: the same move on the same topic counts 0.6 for each time in the last six turns, on another topic 0.85. Following
/// up, pausing, exploring and answering are never damped; qualification questions on other topics aren't repetition.
fn repetition<S: Sink>(turn: &mut Turn<'_, S>) {
    let t = &turn.cast.tuning;
    let mut same = 0u32;
    let mut other = false;
    for (r#move, topic) in turn.st.known.history {
        if r#move == turn.r#move as u8 {
            if topic == turn.topic {
                same += 1;
            } else {
                other = true;
            }
        }
    }
    turn.repeated = same > 0;
    if matches!(turn.r#move, Move::M8 | Move::M10 | Move::M14 | Move::M16 | Move::M17 | Move::M33 | Move::M40) {
        return;
    }
    let mut novelty = 100;
    for _ in 0..same {
        novelty = percent(novelty, t.novelty_percent);
    }
    // Qualifying questions on other fields aren't repetition.
    if same == 0 && other && turn.r#move != Move::M9 {
        novelty = t.novelty_other_topic_percent;
    }
    turn.novelty = novelty;
}

/// Rule C12: staying on after everything was settled costs patience and lets fresh doubt in (R50).
fn linger<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.stage != Stage::ObjectionHandling || turn.st.known.open.is_some() {
        return;
    }
    let any = turn.st.known.concerns.iter().any(|c| c.settled);
    if !any || turn.r#move == Move::M33 {
        return;
    }
    turn.st.known.talk.settled_turns += 1;
    if turn.st.known.talk.settled_turns > 3 {
        turn.change(crate::scenario::raw::Meter::Patience, -4);
        turn.change(crate::scenario::raw::Meter::Fear, 2);
        turn.fire(Rule::Lingering);
    }
}

/// Gives the reaction and what follows from it: the stage's act, the end of the talk, the end of the run.
fn finish_talk_turn<S: Sink>(turn: &mut Turn<'_, S>) {
    let reaction = reaction::give(turn);
    match reaction {
        Reaction::AcceptsStep if turn.r#move == Move::M33 => accept(turn),
        Reaction::Leaves => leaves(turn),
        _ => {}
    }
    skill::judge_concerns(turn);
}

/// The prospect gave the stage's act.
fn accept<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.act(crate::scenario::raw::Case::Good, Rule::M33);
    turn.st.mind.stalled = u32::MAX;
    turn.st.known.talk.agreed = true;
    turn.st.known.place = Place::Wrap;
    turn.st.known.open = None;
    let stage = turn.st.known.stage;
    match stage {
        Stage::FirstContact => turn.st.known.touches.slot = true,
        Stage::Closing => {
            turn.st.known.closed = turn.st.known.now;
            turn.st.known.outcome = Outcome::Won;
            turn.fire(Rule::Signed);
            deal::after_sale::begin(turn);
        }
        Stage::FollowUp => {
            turn.fire(Rule::Stage7);
            ending::end(turn, Outcome::Won, Rule::Signed);
            return;
        }
        _ => {}
    }
    stage::advance(turn);
    if turn.st.known.stage < Stage::FollowUp {
        stage::talk::agree(turn);
    }
}

/// Rule D11: patience is gone: they end the talk; the second time, the deal.
fn leaves<S: Sink>(turn: &mut Turn<'_, S>) {
    turn.st.mind.left = turn.st.mind.left.saturating_add(1);
    turn.change(crate::scenario::raw::Meter::Trust, -5);
    turn.change(crate::scenario::raw::Meter::Momentum, -12);
    turn.fire(Rule::Left);
    if turn.st.mind.left >= 3 && turn.st.known.stage < Stage::FollowUp {
        ending::end(turn, Outcome::Lost, Rule::Left);
        return;
    }
    turn.st.known.place = Place::Wrap;
    turn.st.known.open = None;
}

/// Days that go by where nothing stands on the calendar.
pub const WAIT_DAYS: u16 = 3;

/// Days until the next thing on the calendar: the agreed talk, or the end of what runs; `None`: nothing is agreed.
pub fn days_until_next(known: &Known) -> Option<u16> {
    let agreed = known.appointment.map(|(minute, ..)| minute);
    let runs = (known.waits_until > known.now).then_some(known.waits_until);
    let next = agreed.into_iter().chain(runs).min()?;
    let days = (next / calendar::DAY).saturating_sub(known.now / calendar::DAY);
    (days > 0).then_some(days as u16)
}

/// Time goes on without a contact: after the signature to the next checkpoint, before it to the next thing on the calendar, else
/// by three days.
fn advance_day<S: Sink>(turn: &mut Turn<'_, S>) {
    if turn.st.known.stage == Stage::FollowUp {
        deal::after_sale::advance(turn);
    } else {
        let next = days_until_next(&turn.st.known);
        deal::time::wait(turn, next.unwrap_or(WAIT_DAYS), next.is_some());
    }
}
