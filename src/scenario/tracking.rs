//! How does a [`Located`](super::located::Located) value learn its offset? A deserialiser that passes everything on and notes
//! where in the source each borrowed identifier or string lies.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};

/// The name by which a located value asks for its offset.
pub(super) const LOCATED: &str = "$dealdojo::Located";

/// What has been seen of the source so far.
pub(super) struct Tracker<'s> {
    source: &'s str,
    /// The first offset seen since the innermost located value began.
    first: Cell<Option<usize>>,
    /// The last offset seen.
    last: Cell<usize>,
}

impl<'s> Tracker<'s> {
    /// Nothing seen yet.
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, first: Cell::new(None), last: Cell::new(0) }
    }

    /// Notes a piece of the source; anything that isn't part of it is ignored.
    fn note(&self, piece: &str) {
        let at = (piece.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        if at.checked_add(piece.len()).is_none_or(|end| end > self.source.len()) {
            return;
        }
        self.last.set(at);
        if self.first.get().is_none() {
            self.first.set(Some(self.opening(at)));
        }
    }

    /// Steps back from the first character inside a string or structure to what opens it.
    fn opening(&self, at: usize) -> usize {
        let before = &self.source[..at];
        if let Some(quoted) = before.strip_suffix('"') {
            let hashes = quoted.trim_end_matches('#');
            return if hashes.ends_with('r') { hashes.len() - 1 } else { quoted.len() };
        }
        before.trim_end().strip_suffix('(').map_or(at, str::len)
    }
}

/// A deserialiser, visitor, seed or access that passes on to `inner` and notes what it sees.
pub(super) struct Tracking<'t, 's, I> {
    inner: I,
    tracker: &'t Tracker<'s>,
}

impl<'t, 's, I> Tracking<'t, 's, I> {
    /// Puts `tracker` in front of `inner`.
    pub(super) fn new(inner: I, tracker: &'t Tracker<'s>) -> Self {
        Self { inner, tracker }
    }

    fn wrap<J>(&self, inner: J) -> Tracking<'t, 's, J> {
        Tracking { inner, tracker: self.tracker }
    }
}

/// Methods of a deserialiser that differ in their names only.
macro_rules! pass_on {
    ($($name:ident)+) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.wrap(visitor);
            self.inner.$name(visitor)
        })+
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tracking<'_, '_, D> {
    type Error = D::Error;

    pass_on! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
        deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf deserialize_option
        deserialize_unit deserialize_seq deserialize_map deserialize_identifier deserialize_ignored_any
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        let visitor = self.wrap(visitor);
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        if name == LOCATED {
            let outer = self.tracker.first.replace(None);
            let tracker = self.tracker;
            return visitor.visit_seq(LocatedAccess { value: Some(self), tracker, outer, step: 0 });
        }
        let visitor = self.wrap(visitor);
        self.inner.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, D::Error> {
        let visitor = self.wrap(visitor);
        self.inner.deserialize_tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.wrap(visitor);
        self.inner.deserialize_tuple_struct(name, len, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.wrap(visitor);
        self.inner.deserialize_struct(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.wrap(visitor);
        self.inner.deserialize_enum(name, variants, visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// Gives a located value its two parts: the value, then the offset of the first thing seen in it.
struct LocatedAccess<'t, 's, D> {
    value: Option<Tracking<'t, 's, D>>,
    tracker: &'t Tracker<'s>,
    outer: Option<usize>,
    step: u8,
}

impl<'de, D: Deserializer<'de>> SeqAccess<'de> for LocatedAccess<'_, '_, D> {
    type Error = D::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, D::Error> {
        self.step += 1;
        if let Some(value) = self.value.take() {
            return seed.deserialize(value).map(Some);
        }
        if self.step > 2 {
            return Ok(None);
        }
        let at = self.tracker.first.get().unwrap_or_else(|| self.tracker.last.get());
        self.tracker.first.set(self.outer.or(Some(at)));
        seed.deserialize(at.into_deserializer()).map(Some)
    }
}

/// Methods of a visitor that differ in their names and types only.
macro_rules! visit {
    ($($name:ident: $type:ty),+) => {
        $(fn $name<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.inner.$name(value)
        })+
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Tracking<'_, '_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    visit! {
        visit_bool: bool, visit_i8: i8, visit_i16: i16, visit_i32: i32, visit_i64: i64, visit_i128: i128, visit_u8: u8,
        visit_u16: u16, visit_u32: u32, visit_u64: u64, visit_u128: u128, visit_f32: f32, visit_f64: f64, visit_char: char,
        visit_str: &str, visit_string: String, visit_bytes: &[u8], visit_borrowed_bytes: &'de [u8], visit_byte_buf: Vec<u8>
    }

    fn visit_borrowed_str<E: Error>(self, piece: &'de str) -> Result<V::Value, E> {
        self.tracker.note(piece);
        self.inner.visit_borrowed_str(piece)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let deserializer = self.wrap(deserializer);
        self.inner.visit_some(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let deserializer = self.wrap(deserializer);
        self.inner.visit_newtype_struct(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        let seq = self.wrap(seq);
        self.inner.visit_seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let map = self.wrap(map);
        self.inner.visit_map(map)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        let data = self.wrap(data);
        self.inner.visit_enum(data)
    }
}

impl<'de, T: DeserializeSeed<'de>> DeserializeSeed<'de> for Tracking<'_, '_, T> {
    type Value = T::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Value, D::Error> {
        let deserializer = self.wrap(deserializer);
        self.inner.deserialize(deserializer)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Tracking<'_, '_, A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, A::Error> {
        let seed = self.wrap(seed);
        self.inner.next_element_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Tracking<'_, '_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let seed = self.wrap(seed);
        self.inner.next_key_seed(seed)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        let seed = self.wrap(seed);
        self.inner.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'t, 's, 'de, A: EnumAccess<'de>> EnumAccess<'de> for Tracking<'t, 's, A> {
    type Error = A::Error;
    type Variant = Tracking<'t, 's, A::Variant>;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self::Variant), A::Error> {
        let seed = self.wrap(seed);
        let (value, variant) = self.inner.variant_seed(seed)?;
        Ok((value, Tracking { inner: variant, tracker: self.tracker }))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Tracking<'_, '_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, A::Error> {
        let seed = self.wrap(seed);
        self.inner.newtype_variant_seed(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = self.wrap(visitor);
        self.inner.tuple_variant(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        let visitor = self.wrap(visitor);
        self.inner.struct_variant(fields, visitor)
    }
}
