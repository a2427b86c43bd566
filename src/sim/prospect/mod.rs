//! What goes on in the prospect's mind? One file per hidden mechanic.
//!
//! | mechanic | file |
//! |---|---|
//! | need and how it is told | `need.rs` |
//! | felt value | `value.rs` |
//! | objections: surfacing, quieting, locking | `objection.rs` |
//! | telling the cause | `disclosure.rs` |
//! | patience and talk time | `patience.rs` |
//! | faces and tells | `mood.rs` |
//! | drawing the hidden mind from the seed | `draw.rs` |

pub(super) mod disclosure;
pub(super) mod draw;
pub(super) mod mood;
pub(super) mod need;
pub(super) mod objection;
pub(super) mod patience;
pub(super) mod value;
