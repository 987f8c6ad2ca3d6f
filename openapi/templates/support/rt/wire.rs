// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! How values travel as JSON.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize};
use serde_with::{DeserializeAs, DisplayFromStr, PickFirst, Same};

use super::{InvalidRequest, Operation};

/// A 64-bit integer: a number or its text in, a number out.
pub(crate) type Int64 = PickFirst<(Same, DisplayFromStr)>;

/// A value whose absence, spelled as `null` or not at all, means its default.
pub(crate) fn lenient<'de, T: Deserialize<'de> + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// A value that may be null, which is not the same as being left out.
pub(crate) struct Present<U>(PhantomData<U>);

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Option<T>> for Present<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        U::deserialize_as(deserializer).map(Some)
    }
}

/// A secret in a model's `Debug`: whether it is set, and nothing else.
pub(crate) struct Redacted<'a, T>(pub(crate) &'a T);

impl<T: Default + PartialEq + fmt::Debug> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_default(self.0) { self.0.fmt(f) } else { f.write_str("[redacted]") }
    }
}

/// An answer that says nothing but that the call has succeeded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Empty {}

pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

pub(crate) fn json_body<T: Serialize>(
    operation: &'static Operation,
    body: &T,
) -> Result<Option<Vec<u8>>, InvalidRequest> {
    serde_json::to_vec(body)
        .map(Some)
        .map_err(|error| InvalidRequest::new(operation.id, "body", format!("cannot be written as JSON: {error}")))
}
