//! Does the core hold its promises? Packs, rules, records and reports, without a window.

mod packs;
mod store;
