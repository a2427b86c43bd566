//! How do bots play, and what do games show? Policies, rollouts, the analysis of a run, its moments and its hunches, two branches of
//! one run side by side.

pub mod analysis;
pub mod compare;
pub mod hunches;
pub mod interval;
pub mod moments;
pub mod played;
pub mod policy;
pub mod rollout;
pub mod simulate;
