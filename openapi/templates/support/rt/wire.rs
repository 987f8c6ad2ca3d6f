// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Values as JSON.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Unexpected, Visitor},
};
use serde_json::{Map, Value};

use super::{InvalidRequest, Operation};

/// The type of a field, as the API encodes it.
pub(crate) trait Wire: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads a value that may be `null`.
    fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(Lenient(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The value of a field whose property is absent.
    fn empty() -> Self;

    /// Returns whether the value is [`empty`](Self::empty); always false for types whose properties are not left out.
    fn is_empty(&self) -> bool {
        false
    }
}

/// Implements [`Wire`] for types that serde encodes as the API does.
macro_rules! serde_wire {
    (@serde) => {
        fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            serde::Deserialize::deserialize(deserializer)
        }

        fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serde::Serialize::serialize(self, serializer)
        }
    };
    (@default) => {
        fn empty() -> Self {
            Self::default()
        }

        fn is_empty(&self) -> bool {
            *self == Self::default()
        }
    };
    ($($type:ty),+; default) => {
        $(impl crate::rt::Wire for $type {
            crate::rt::serde_wire!(@serde);
            crate::rt::serde_wire!(@default);
        })+
    };
}
pub(crate) use serde_wire;

serde_wire!(bool, String, Value, Map<String, Value>; default);

impl Wire for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Integer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }

    serde_wire!(@default);
}

impl Wire for i32 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = i64::read(deserializer)?;
        value.try_into().map_err(|_| de::Error::invalid_value(Unexpected::Signed(value), &"an integer of 32 bits"))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(*self)
    }

    serde_wire!(@default);
}

impl Wire for f64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Float)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(*self)
    }

    serde_wire!(@default);
}

/// If the option is in another one, `null` is the value of the inner one, and differs from an absent property.
impl<T: Wire> Wire for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_option(deserializer)
    }

    fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        T::read_option(deserializer).map(Some)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Written(value)),
            None => serializer.serialize_none(),
        }
    }

    fn empty() -> Self {
        None
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self::new)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }

    fn empty() -> Self {
        Self::new(T::empty())
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }

    fn empty() -> Self {
        Self::new()
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
    }

    fn empty() -> Self {
        Self::new()
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

/// Serializes a value as the API encodes it.
pub(super) struct Written<'a, T>(pub(super) &'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Reads a value that must not be `null`.
pub(super) struct Strict<T>(pub(super) PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Strict<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads a value that may be `null`.
pub(super) struct Lenient<T>(pub(super) PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Lenient<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read_option(deserializer)
    }
}

impl<'de, T: Wire> Visitor<'de> for Lenient<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer).map(Some)
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Strict(PhantomData))? {
            items.push(item);
        }
        Ok(items)
    }
}

struct Entries<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Entries<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            entries.insert(key, map.next_value_seed(Strict(PhantomData))?);
        }
        Ok(entries)
    }
}

/// An integer of 32 or 64 bits. It is deserialized from a number, a whole float or the text of either, and serialized as a
/// number.
pub(crate) struct Integer;

impl Visitor<'_> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<i64, E> {
        value.try_into().map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
        whole(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<i64, E> {
        let parsed = value.parse().ok().or_else(|| whole(value.parse().ok()?));
        parsed.ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

/// Converts a whole float to an integer; `None` for a fraction and for a value out of range.
fn whole(value: f64) -> Option<i64> {
    // 2^63, the smallest float that is too large.
    const END: f64 = 9_223_372_036_854_775_808.0;
    let fits = value.fract() == 0.0 && (-END..END).contains(&value);
    #[allow(clippy::cast_possible_truncation, reason = "a whole number in the range is not truncated")]
    fits.then_some(value as i64)
}

/// A floating-point number. It is deserialized from a number or its text, including `NaN` and `Infinity`, and serialized as
/// a number.
struct Float;

#[allow(clippy::cast_precision_loss, reason = "a float of the same value is what the field can hold")]
impl Visitor<'_> for Float {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<f64, E> {
        value.parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

/// A secret in the `Debug` of a model, which shows only whether it is set.
pub(crate) struct Redacted<'a, T>(pub(crate) &'a T);

impl<T: Default + PartialEq + fmt::Debug> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self.0 == T::default() { self.0.fmt(f) } else { f.write_str("[redacted]") }
    }
}

/// A response without properties.
///
/// It is deserialized from any JSON, because an error would hide the success of the call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Empty {}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::IgnoredAny::deserialize(deserializer).map(|_| Self {})
    }
}

pub(crate) fn json_body<T: Serialize>(
    operation: &'static Operation,
    body: &T,
) -> Result<Option<Vec<u8>>, InvalidRequest> {
    serde_json::to_vec(body)
        .map(Some)
        .map_err(|error| InvalidRequest::new(operation.id, "body", format!("cannot be serialized as JSON: {error}")))
}

/// Rejects a page token where the response is not paged.
pub(crate) fn reject_page_token(
    operation: &'static Operation,
    name: &'static str,
    token: &Option<String>,
) -> Result<(), InvalidRequest> {
    match token {
        Some(_) => Err(InvalidRequest::new(operation.id, name, "must not be set: CSV is not paged, all rows are in one response")),
        None => Ok(()),
    }
}
