// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Values as JSON.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Unexpected, Visitor},
};
use serde_json::{Map, Value};

use super::{InvalidRequest, Operation};

/// The type of a field, as the API encodes it.
///
/// A value is read into its place: models are large, and a `Result` of each would be copied several times.
pub(crate) trait Wire: Sized {
    /// Reads a value into an [`empty`](Self::empty) one. After an error, the value has no meaning.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error>;

    /// Reads a value that may be `null`, and returns whether it is not.
    fn read_nullable<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(Nullable(self))
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
    (@write) => {
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
            fn read<'de, D: serde::Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
                *self = serde::Deserialize::deserialize(deserializer)?;
                Ok(())
            }

            crate::rt::serde_wire!(@write);
            crate::rt::serde_wire!(@default);
        })+
    };
}
pub(crate) use serde_wire;

serde_wire!(bool, String, Value, Map<String, Value>; default);

impl Wire for i64 {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = deserializer.deserialize_any(Integer)?;
        Ok(())
    }

    serde_wire!(@write);
    serde_wire!(@default);
}

impl Wire for u64 {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = deserializer.deserialize_any(Unsigned)?;
        Ok(())
    }

    serde_wire!(@write);
    serde_wire!(@default);
}

impl Wire for i32 {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        let value = deserializer.deserialize_any(Integer)?;
        let error = |_| de::Error::invalid_value(Unexpected::Signed(value), &"an integer of 32 bits");
        *self = value.try_into().map_err(error)?;
        Ok(())
    }

    serde_wire!(@write);
    serde_wire!(@default);
}

impl Wire for f64 {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        *self = deserializer.deserialize_any(Float)?;
        Ok(())
    }

    serde_wire!(@write);
    serde_wire!(@default);
}

/// If the option is in another one, `null` is the value of the inner one, and differs from an absent property.
impl<T: Wire> Wire for Option<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        if !self.insert(T::empty()).read_nullable(deserializer)? {
            *self = None;
        }
        Ok(())
    }

    fn read_nullable<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        self.read(deserializer).map(|()| true)
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
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        (**self).read(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }

    fn empty() -> Self {
        Self::new(T::empty())
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(List(self))
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
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(Entries(self))
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
pub(super) struct Strict<'a, T>(pub(super) &'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Strict<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.read(deserializer)
    }
}

/// Reads a value that may be `null`, which leaves it empty.
pub(super) struct Lenient<'a, T>(pub(super) &'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Lenient<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.read_nullable(deserializer).map(|_| ())
    }
}

/// Reads a value unless it is `null`.
struct Nullable<'a, T>(&'a mut T);

impl<'de, T: Wire> Visitor<'de> for Nullable<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.read(deserializer).map(|()| true)
    }
}

struct List<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> Visitor<'de> for List<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Item(self.0))?.is_some() {}
        Ok(())
    }
}

/// Reads the next item of a list.
struct Item<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let index = self.0.len();
        self.0.push(T::empty());
        self.0[index].read(deserializer)
    }
}

struct Entries<'a, T>(&'a mut BTreeMap<String, T>);

impl<'de, T: Wire> Visitor<'de> for Entries<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key()? {
            read_entry(self.0, name, &mut map)?;
        }
        Ok(())
    }
}

/// Adds the next property to a map.
pub(crate) fn read_entry<'de, T: Wire, A: MapAccess<'de>>(
    entries: &mut BTreeMap<String, T>,
    name: String,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut value = T::empty();
    map.next_value_seed(Strict(&mut value))?;
    entries.insert(name, value);
    Ok(())
}

/// An integer of 32 or 64 bits. It is deserialized from a number, a whole float or the text of either, and serialized
/// as a number.
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

/// An unsigned integer of 64 bits, in the same notations.
struct Unsigned;

impl Visitor<'_> for Unsigned {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer of at least zero")
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<u64, E> {
        Ok(value)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<u64, E> {
        let error = || E::invalid_value(Unexpected::Float(value), &self);
        whole(value).and_then(|value| value.try_into().ok()).ok_or_else(error)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<u64, E> {
        let parsed = value.parse().ok().or_else(|| whole(value.parse().ok()?)?.try_into().ok());
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

/// A floating-point number. It is deserialized from a number or its text, including `NaN` and `Infinity`, and
/// serialized as a number.
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
