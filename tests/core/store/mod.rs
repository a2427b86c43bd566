//! Does every kind of store keep its promises? One contract for all kinds, then what only a file can go through.

mod contract;
mod damage;
mod forks;
pub(crate) mod play;
mod processes;
mod transfer;
mod verify;
