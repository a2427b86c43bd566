//! How do bots play, and what do games show? Policies, simulations, and the moments of a run that mattered.

pub mod moments;
pub mod played;
pub mod policy;
pub mod simulate;
