//! Which mind does a seed give the prospect? Causes, thresholds, meters, needs, signers and the right end.

use crate::scenario::cast::{CONCERNS, Cast, PEOPLE};
use crate::scenario::words::*;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::rule::Fired;
use crate::sim::state::{ConcernMind, Meters, Mind};
use crate::sim::turn::{FULL, points};

/// Draws the hidden mind.
pub(in crate::sim) fn mind(cast: &Cast, luck: Luck) -> Mind {
    let end = luck.weighted(Purpose::End, 0, cast.ends.iter().map(|e| e.weight));
    let end = cast.ends.get(usize::from(end)).copied();
    let (right, because) = end.map_or((RightEnd::Win, EndCause::Fit), |e| (e.end, e.because));
    let profile = luck.below(Purpose::Profile, 0, 0, cast.profiles.len().max(1) as u32) as usize;
    let mut people = [Meters::default(); PEOPLE];
    let mut signers = 0;
    for (place, person) in cast.people.iter().enumerate().take(PEOPLE) {
        let vary =
            |meter: u16, at: i16| points((at + luck.around(Purpose::Start, place as u8, meter, 8)).clamp(0, 100));
        let [trust, interest, patience, tension, fear, clarity, preference] = person.start;
        people[place] = Meters {
            trust: vary(0, trust),
            interest: vary(1, interest),
            patience: vary(2, patience),
            tension: points(tension),
            fear: vary(4, fear),
            clarity: points(clarity),
            preference: points(preference),
            value: [0; 3],
        };
        let signs = match place {
            0 => person.authority == Authority::Signer,
            _ => luck.chance(Purpose::Signer, place as u8, 0, u32::from(person.signs_percent)),
        };
        if signs {
            signers |= 1 << place;
        }
    }
    if signers == 0 {
        // Somebody must sign: whoever signs most often.
        let most = cast.people.iter().enumerate().max_by_key(|(place, p)| (p.signs_percent, usize::MAX - place));
        signers = most.map_or(1, |(place, p)| if p.signs_percent == 0 { 1 } else { 1 << place });
    }
    let mut concerns = [ConcernMind::default(); CONCERNS];
    for (place, concern) in cast.concerns.iter().enumerate().take(CONCERNS) {
        let cause = luck.weighted(Purpose::Cause, place as u8, concern.causes.iter().map(|c| c.weight));
        let unlock = concern.causes.get(usize::from(cause)).map_or(0, |c| c.unlock);
        concerns[place] = ConcernMind {
            present: luck.chance(Purpose::Present, place as u8, 0, u32::from(concern.present_percent)),
            cause,
            salience: points((concern.salience + luck.around(Purpose::Threshold, place as u8, 1, 6)).clamp(0, 100)),
            unlock: (unlock + luck.around(Purpose::Threshold, place as u8, 0, 10)).clamp(0, 70),
            ..ConcernMind::default()
        };
    }
    Mind {
        end: right,
        because,
        weights: cast.profiles.get(profile).copied().unwrap_or([34, 33, 33]),
        people,
        signers,
        needs: std::array::from_fn(|need| points(15 + luck.around(Purpose::Start, 8, need as u16, 3))),
        concerns,
        price_credibility: points(80),
        momentum: FULL / 2,
        adoption: points(20),
        satisfaction: 0,
        armed: false,
        forced: 0,
        paid: 0,
        upset: false,
        lies: 0,
        caught: 0,
        loose: 0,
        left: 0,
        stalled: u32::MAX,
        doubted: false,
        shaken: false,
        news: None,
        told: 0,
        fired: Fired::default(),
        reason: None,
        shown: [(0, 0); Skill::COUNT],
        judged: 0,
    }
}
