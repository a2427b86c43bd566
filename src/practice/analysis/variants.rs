//! How is another mind made of one that fits? One part of it is drawn anew; it is kept where the run then still shows what was
//! seen.
//!
//! The parts of a hidden mind are independent of each other by the prior (`sim/prospect/draw.rs`), so that a walk of such steps
//! visits the minds that fit as often as the prior says (a Metropolis step whose proposal is the prior of one part).

use super::worlds::World;
use crate::scenario::cast::Cast;
use crate::sim::luck::{Luck, Purpose};
use crate::sim::session;

/// A world like this one, with one part of the mind drawn from another sheet; before the first turn.
pub(super) fn vary(cast: &Cast, sheet: Luck, world: &World, other: Luck) -> World {
    let (concerns, people) = (cast.concerns.len() as u32, cast.people.len() as u32);
    let mut mind = world.start.clone();
    let fresh = session::draw_mind(cast, other);
    let part = other.below(Purpose::Wording, 0, 0, 3 * concerns + 4 * people + 5);
    let mut luck = world.luck;
    if part < 3 * concerns {
        let place = (part / 3) as usize;
        let (new, old) = (fresh.concerns[place], &mut mind.concerns[place]);
        match part % 3 {
            0 => *old = new,
            1 => old.salience = new.salience,
            _ => old.present = new.present,
        }
    } else if part < 3 * concerns + 4 * people {
        let part = part - 3 * concerns;
        let (new, old) = (fresh.people[(part / 4) as usize], &mut mind.people[(part / 4) as usize]);
        match part % 4 {
            0 => old.trust = new.trust,
            1 => old.interest = new.interest,
            2 => old.patience = new.patience,
            _ => old.fear = new.fear,
        }
    } else {
        match part - 3 * concerns - 4 * people {
            0 => (mind.end, mind.because) = (fresh.end, fresh.because),
            1 => mind.weights = fresh.weights,
            2 => mind.signers = fresh.signers,
            3 => mind.needs = fresh.needs,
            _ => luck = sheet.with_mind_of(other),
        }
    }
    World::with(cast, luck, mind)
}
