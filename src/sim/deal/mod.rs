//! What belongs to the deal and not to a person? Offer, promises, time, what comes after the signature.

pub(super) mod after_sale;
pub(super) mod offer;
pub(super) mod promise;
pub(super) mod time;
