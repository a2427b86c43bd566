//! Which label does a loss get?

use super::{Label, Permille};
use crate::scenario::words::Manner;
use crate::sim::Intent;

/// Odds lost, in thousandths, from which on a reply is an inaccuracy, a mistake, a blunder: the chess sites' 5, 10 and 15
/// points of winning chance.
pub const INACCURACY: Permille = 50;
/// See [`INACCURACY`].
pub const MISTAKE: Permille = 100;
/// See [`INACCURACY`].
pub const BLUNDER: Permille = 150;

/// Whether a reply may count as a principled loss: what was made up, promised too much or bent never does (R65), however level
/// the behaviour scores are.
pub fn is_honest(intent: Intent) -> bool {
    let Intent::MakeMove { manner, .. } = intent else { return true };
    !matches!(manner, Manner::Bluff | Manner::Overpromise | Manner::Fake | Manner::Twist)
}

/// Labels a loss. `is_best`: the reply itself came out best. `principled`: its expected behaviour score is at least the best's,
/// and it [is honest](is_honest).
pub fn label(is_best: bool, loss: Permille, se: Permille, principled: bool) -> Label {
    if is_best {
        return Label::Best;
    }
    if loss <= 2 * se || loss < INACCURACY {
        return Label::Good;
    }
    match loss {
        _ if principled => Label::Inaccuracy,
        BLUNDER.. => Label::Blunder,
        MISTAKE.. => Label::Mistake,
        _ => Label::Inaccuracy,
    }
}

/// Whether more rollouts could still change the label: the interval of two errors around the loss holds a threshold.
pub fn is_close(loss: Permille, se: Permille) -> bool {
    [INACCURACY, MISTAKE, BLUNDER].iter().any(|&at| (loss - 2 * se..=loss + 2 * se).contains(&at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::words::Move;
    use crate::sim::Topic;

    #[test]
    fn a_loss_within_twice_its_error_is_no_mistake() {
        assert_eq!(label(false, 160, 81, false), Label::Good);
        assert_eq!(label(false, 160, 79, false), Label::Blunder);
        assert_eq!(label(false, 100, 10, false), Label::Mistake);
        assert_eq!(label(false, 99, 10, false), Label::Inaccuracy);
        assert_eq!(label(false, 49, 1, false), Label::Good);
        assert_eq!(label(true, 400, 1, false), Label::Best);
    }

    #[test]
    fn a_principled_loss_is_at_most_an_inaccuracy() {
        assert_eq!(label(false, 400, 1, true), Label::Inaccuracy);
    }

    #[test]
    fn what_is_made_up_is_never_principled() {
        let deadline = |manner| Intent::MakeMove { lead: None, r#move: Move::M31, topic: Topic::None, manner };
        assert!(is_honest(deadline(Manner::Plain)));
        assert!(!is_honest(deadline(Manner::Fake)));
    }

    #[test]
    fn a_loss_is_close_while_its_interval_holds_a_threshold() {
        assert!(is_close(40, 10) && is_close(120, 15) && !is_close(20, 10) && !is_close(300, 30));
    }
}
