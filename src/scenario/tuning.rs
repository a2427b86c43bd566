//! Which numbers of the rules may an author change? Each with its unit and where it comes from; `tuning.ron` holds them.

use serde::Deserialize;

/// Declares the tuning numbers: name, value where `tuning.ron` is silent, and what it means.
macro_rules! tuning {
    ($($(#[$doc:meta])* $name:ident = $value:expr;)+) => {
        /// The tunable numbers of the rules.
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Tuning { $($(#[$doc])* pub $name: i32,)+ }

        impl Default for Tuning {
            fn default() -> Self { Self { $($name: $value,)+ } }
        }
    };
}

tuning! {
    /// Percent of a gain that is left when the same move on the same topic was made once in the last six turns; multiplied again for each further time (domain.md 5.2).
    novelty_percent = 60;
    /// Percent when it was the same move on another topic (play.md 1).
    novelty_other_topic_percent = 85;
    /// Percent of a harm in a stage where the move doesn't fit (engine.md).
    misfit_harm_percent = 150;
    /// Percent of a harm that is repeated (play.md 1).
    repeated_harm_percent = 125;
    /// Percent at which a lead acts (play.md 2).
    lead_percent = 80;
    /// Percent at which prepared answers, de-risking and recommendations work on a concern before its cause is disclosed (play.md 1).
    undisclosed_percent = 30;
    /// Percent of the cues on the way to a cause that point at the true one; the others point beside it (house rule: two in three).
    cue_percent = 67;
    /// Points of resolution lost when an answer or a remedy is beside the cause that was told (house rule; R49 grounds the direction).
    beside_resolution = 20;
    /// Points of trust lost then.
    beside_trust = 6;
    /// Points of tension added then.
    beside_tension = 8;
    /// Points of patience lost then.
    beside_patience = 6;
    /// Points of the decision score a signer needs (domain.md 5.4; tuned).
    sign_score = 42;
    /// Points that somebody who signs beside the contact needs: they hear the worth second-hand (domain.md 5.4; tuned).
    cosign_score = 32;
    /// Points a recommender needs.
    recommend_score = 15;
    /// Points of trust below which nobody signs or recommends, whatever it is worth; the same at which answers turn short (house rule; R65).
    sign_trust = 30;
    /// Points of trust below which the contact gives no further talk (house rule; R65).
    meet_trust = 10;
    /// Weights of the decision score in percent (domain.md 5.4).
    weight_value = 40;
    /// See `weight_value`.
    weight_trust = 20;
    /// See `weight_value`.
    weight_clarity = 15;
    /// See `weight_value`.
    weight_preference = 15;
    /// See `weight_value`.
    weight_interest = 10;
    /// See `weight_value`; subtracted.
    weight_fear = 45;
    /// See `weight_value`; subtracted for each unresolved concern.
    weight_concern = 35;
    /// Felt value, points, before which saying the price makes it the topic (N12).
    price_after_value = 30;
    /// Interest, points, at which a slot is given in a first call.
    slot_interest = 40;
    /// Interest, points, at which they want to see a solution.
    solution_interest = 40;
    /// Felt value, points, at which they take an offer by a date.
    offer_value = 25;
    /// Days between talks in a small deal (domain.md 2.4: cycle about 30 days).
    talk_days_small = 5;
    /// Days between talks in a mid-sized deal (cycle about 80 days).
    talk_days_mid = 8;
    /// Days between talks in a large deal (cycle about 160 days).
    talk_days_large = 16;
    /// Weeks from the first refused signature until nobody decides (engine.md).
    stall_weeks = 6;
}
