//! How do bots play, and what do games show? Policies, rollouts, the analysis of a run, its moments and its hunches, two branches of
//! one run side by side, ratings and progress.

pub mod analysis;
pub mod compare;
pub mod exposure;
pub mod hunches;
pub mod interval;
pub mod lab;
pub mod moments;
pub mod played;
pub mod policy;
pub mod progress;
pub mod rating;
pub mod rollout;
pub mod simulate;
pub mod trend;
