//! How does a run start? The state before the first turn, and what somebody else left behind.

use super::intent::Topic;
use super::luck::{Luck, Purpose};
use super::prospect;
use super::state::*;
use crate::scenario::cast::{Cast, NEEDS};
use crate::scenario::words::*;

/// The state at the start, with the inherited card where the run begins later.
pub(super) fn begin(cast: &Cast, luck: Luck, mind: Mind) -> State {
    let season = luck.below(Purpose::Season, 0, 0, cast.seasons.len().max(1) as u32) as usize;
    // Nobody begins on a Sunday.
    let season = cast.seasons.get(season).copied().unwrap_or(100);
    let first_day = season + super::calendar::working_days(season, 0, 0);
    let person =
        PersonKnown { known: false, signs: false, access: false, talks: 0, mood: Mood::Calm, met_day: u16::MAX };
    let known = Known {
        turn: 0,
        now: 9 * 60,
        season: first_day,
        stage: Stage::LeadGeneration,
        place: Place::Desk,
        outcome: Outcome::Open,
        facts: 0,
        faded: 0,
        noted: 0,
        fact_turns: [0; 64],
        leads: Leads {
            source: None,
            cards: [None; 4],
            looked: [0; 4],
            caught: 0,
            out: 0,
            picked: None,
            wasted: 0,
            read: 0,
        },
        touches: Touches { count: 0, by_channel: [0; Channel::COUNT], last: None, sent: None, waited: 0, slot: false },
        talk: Talk {
            with: 0,
            also: 0,
            channel: Channel::Call,
            number: 0,
            began: 0,
            turns: 0,
            rep_seconds: 0,
            their_seconds: 0,
            questions: 0,
            situation: 0,
            streak: 0,
            pitches: 0,
            acknowledged: 0,
            listened: false,
            settled_turns: 0,
            agreed: false,
            isolated: false,
            checks: 0,
            facts: 0,
            made: 0,
        },
        last: Last {
            reaction: None,
            r#move: None,
            topic: Topic::None,
            hook: None,
            need: None,
            field: None,
            cue: None,
            tell: None,
            holds_back: None,
            own_price: false,
            paused: false,
        },
        history: [(u8::MAX, Topic::None); 6],
        needs: [NeedKnown::default(); NEEDS],
        concerns: [ConcernKnown::default(); 6],
        open: None,
        people: [person; 4],
        appointment: None,
        mails: 0,
        waits_until: 0,
        presentation: None,
        offer: OfferState {
            range_said: false,
            sent: false,
            scope: 1,
            terms: None,
            days: 0,
            first_price: 0,
            price: 0,
            given: 0,
            last_size: 0,
            concessions: 0,
            extras_permille: 0,
        },
        plan_steps: 0,
        promises: [Promise { by: None, due: 0, state: 0, loose: false }; 6],
        hunches: [None; 6],
        prepared: [None; 3],
        after: After::default(),
        used: [0; Move::COUNT],
        heard: [0; Reaction::COUNT],
        told: [[0; 5]; NEEDS],
        entered: [u32::MAX; Stage::COUNT],
        first_contact: u32::MAX,
        closed: u32::MAX,
        logged_reason: None,
    };
    let mut state = State { known, mind };
    state.known.people[0].known = true;
    state.known.people[0].access = true;
    state.known.entered[0] = state.known.now;
    if cast.start > Stage::LeadGeneration {
        inherit(cast, &mut state);
    }
    for (place, _) in cast.people.iter().enumerate() {
        state.known.people[place].mood = prospect::mood::face(&state, place, None);
    }
    state
}

/// What somebody else left behind: a good card knows needs, figures and fields, a poor one little.
fn inherit(cast: &Cast, state: &mut State) {
    let good = cast.card == Some(Card::Good);
    state.known.entered[0] = u32::MAX;
    state.known.stage = cast.start;
    state.known.entered[cast.start.index()] = state.known.now;
    state.known.touches.slot = true;
    state.known.leads.source = Some(Source::Networking);
    state.known.leads.picked = Some(0);
    let mut facts = 0u64;
    for research in cast.research.iter().take(if good { 4 } else { 1 }) {
        facts |= research.gives;
    }
    if cast.start >= Stage::Presentation {
        for (place, need) in cast.needs.iter().enumerate() {
            if state.mind.weights[place] > 0 && state.mind.because != EndCause::NoNeed {
                state.mind.needs[place] = if good { 7_000 } else { 5_000 };
                state.known.needs[place].depth = if good { 4 } else { 3 };
                if good {
                    facts |= 1 << need.figure;
                    facts |= need.answers[3].iter().fold(0, |all, variant| all | variant.gives);
                }
            }
        }
        for field in cast.fields.iter().take(if good { 6 } else { 2 }) {
            let shows = state.mind.because != EndCause::Fit && !field.telling.is_empty();
            let answers = if shows { &field.telling } else { &field.truth };
            facts |= answers.first().map_or(0, |variant| variant.gives);
        }
        let person = &mut state.mind.people[0];
        person.trust = (person.trust + if good { 1_500 } else { 500 }).min(10_000);
    }
    if cast.start >= Stage::ObjectionHandling {
        state.known.offer.range_said = true;
        let worth = if good { 5_500 } else { 3_500 };
        for need in 0..NEEDS {
            if state.mind.weights[need] > 0 {
                state.mind.people[0].value[need] = worth.min(state.mind.needs[need]);
                state.known.needs[need].benefit = true;
                state.known.needs[need].quantified = good;
            }
        }
        state.known.presentation = Some(Presentation { needs: 1, story: 0, scope: 1, range: true, held: true });
    }
    state.known.facts |= facts;
    state.known.noted |= facts;
    for (place, person) in cast.people.iter().enumerate() {
        if person.known_by.is_some_and(|fact| facts >> fact & 1 == 1) {
            state.known.people[place].known = true;
        }
    }
}
