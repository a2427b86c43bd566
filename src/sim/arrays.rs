//! How are arrays longer than 32 written? Serde stops at 32; the pieces are written as a plain list.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes the array as a list.
pub fn serialize<S: Serializer, T: Serialize, const N: usize>(array: &[T; N], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(array)
}

/// Reads a list of exactly `N`.
pub fn deserialize<'de, D: Deserializer<'de>, T: DeserializeOwned, const N: usize>(
    from: D,
) -> Result<[T; N], D::Error> {
    Vec::<T>::deserialize(from)?
        .try_into()
        .map_err(|list: Vec<T>| D::Error::custom(format!("expected {N} numbers, found {}", list.len())))
}
