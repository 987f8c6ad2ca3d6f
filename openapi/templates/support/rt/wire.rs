// Copied from openapi/templates by `cargo xtask regenerate`; edit it there.
//! How values travel as JSON.

use serde::{Deserialize, Serialize};
use serde_with::{As, DefaultOnNull, DisplayFromStr, PickFirst, Same};

use super::{InvalidRequest, Operation};

/// A 64-bit integer: a number or its text in, a number out.
pub(crate) type Int64 = PickFirst<(Same, DisplayFromStr)>;

/// A value whose absence, spelled as `null` or not at all, means its default.
pub(crate) type Lenient = As<DefaultOnNull>;

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
