// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Values as JSON.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Unexpected, Visitor},
};
use serde_with::{DeserializeAs, SerializeAs, ser::SerializeAsWrap};

use super::{InvalidRequest, Operation};

/// An integer of 32 or 64 bits. It is deserialized from a number, a whole float or the text of either, and serialized as a
/// number.
pub(crate) struct Integer;

impl<'de> DeserializeAs<'de, i64> for Integer {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> DeserializeAs<'de, i32> for Integer {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        let value: i64 = Self::deserialize_as(deserializer)?;
        value.try_into().map_err(|_| de::Error::invalid_value(Unexpected::Signed(value), &"an integer of 32 bits"))
    }
}

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
pub(crate) struct Float;

impl<'de> DeserializeAs<'de, f64> for Float {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

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

/// Deserializes `null` as the default value.
pub(crate) fn lenient<'de, T: Deserialize<'de> + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// A value that may be null, which differs from an absent value.
pub(crate) struct Present<U>(PhantomData<U>);

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Option<T>> for Present<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        U::deserialize_as(deserializer).map(Some)
    }
}

impl<T, U: SerializeAs<T>> SerializeAs<Option<T>> for Present<U> {
    fn serialize_as<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_ref().map(SerializeAsWrap::<T, U>::new).serialize(serializer)
    }
}

/// A secret in the `Debug` of a model, which shows only whether it is set.
pub(crate) struct Redacted<'a, T>(pub(crate) &'a T);

impl<T: Default + PartialEq + fmt::Debug> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_default(self.0) { self.0.fmt(f) } else { f.write_str("[redacted]") }
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

pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
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
