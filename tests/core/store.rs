//! Does every kind of store keep its promises? One contract for all; SQLite's own: crashes, leases, damage, versions; verify and transfer.

mod contract;
mod damage;
mod play;
mod processes;
mod sqlite;
mod verify;
