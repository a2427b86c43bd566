//! How do bots play, and what do games show? Policies, simulations, the moments of a run that mattered, and its hunches.

pub mod hunches;
pub mod moments;
pub mod played;
pub mod policy;
pub mod simulate;
