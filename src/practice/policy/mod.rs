//! Which bots are there? Seven ways of playing (domain.md section 10); all but the oracle read only what a trainee may see.

mod good;
mod oracle;
mod plain;

use crate::scenario::cast::Cast;
use crate::scenario::words::closed_list;
use crate::sim::choices::{PLACES, at_place};
use crate::sim::luck::{Luck, Purpose};
use crate::sim::presets::presets;
use crate::sim::{Intent, Known, Place, State, legal};

closed_list! {
    /// A bot's way of playing.
    Policy {
        /// Any legal move or preset.
        Random,
        /// Features, price, step, pressure.
        FeaturePitcher,
        /// Trust only: no worth, no next step.
        NiceListener,
        /// Half a method, and a discount for every objection.
        Discounter,
        /// Half a method, half whatever looks good.
        Average,
        /// The full method, on what is visible.
        Good,
        /// The full method, seeing the hidden mind.
        Oracle,
    }
}

impl Policy {
    /// The name on the command line and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::FeaturePitcher => "feature-pitcher",
            Self::NiceListener => "nice-listener",
            Self::Discounter => "discounter",
            Self::Average => "average",
            Self::Good => "good",
            Self::Oracle => "oracle",
        }
    }

    /// The policy of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|policy| policy.name() == name)
    }

    /// What it does now. `dice` is the bot's own luck, apart from the run's.
    pub fn choose(self, cast: &Cast, state: &State, dice: Luck) -> Intent {
        let known = &state.known;
        let roll = dice.slot(Purpose::Choices, 1, known.turn);
        if known.place == Place::Wrap {
            let tidy = matches!(self, Self::Good | Self::Oracle | Self::Average) || roll.is_multiple_of(3);
            return Intent::EndMeeting { note: tidy };
        }
        match self {
            Self::Random => plain::random(cast, known, roll),
            Self::FeaturePitcher => plain::feature_pitcher(cast, known, roll),
            Self::NiceListener => plain::nice_listener(cast, known, roll),
            Self::Discounter => plain::discounter(cast, known, roll),
            Self::Average => {
                if roll % 100 < AVERAGE_METHOD {
                    good::choose(cast, known, None)
                } else {
                    any_choice(cast, known, roll)
                }
            }
            Self::Good => method(cast, known),
            Self::Oracle => oracle::choose(cast, state, dice),
        }
    }
}

/// What the good policy does on what is known: the method.
pub fn method(cast: &Cast, known: &Known) -> Intent {
    good::choose(cast, known, None)
}

/// In how many of 100 turns the average policy follows the method: set so that it wins 20–24 % (domain.md section 10).
const AVERAGE_METHOD: u16 = 72;

/// Any of what is offered: a place of the list, the next one where that stays empty. Nobody gives a deal away by accident.
fn any_choice(cast: &Cast, known: &Known, roll: u16) -> Intent {
    let start = usize::from(roll >> 4);
    let offered = if known.place == Place::Talk {
        (0..PLACES).find_map(|n| at_place(cast, known, roll, (start + n) % PLACES, &[]))
    } else {
        let presets = presets(cast, known);
        let keeps = |intent: &Intent| !matches!(intent, Intent::HandToMarketing { .. } | Intent::Disqualify { .. });
        (0..presets.len())
            .map(|n| presets[(start + n) % presets.len()])
            .find(|intent| keeps(intent) && legal::check(cast, known, *intent).is_ok())
    };
    offered.unwrap_or_else(|| good::choose(cast, known, None))
}
