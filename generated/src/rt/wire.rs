// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! Values as JSON.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::{InvalidRequest, Operation};

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
        Some(_) => Err(InvalidRequest::new(
            operation.id,
            name,
            "must not be set: CSV is not paged, all rows are in one response",
        )),
        None => Ok(()),
    }
}
