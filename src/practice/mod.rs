//! How do bots play, and what do their games show? Policies and simulations.

pub mod played;
pub mod policy;
pub mod simulate;
