// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Whether an attribute was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteAttributeResponse {
    /// Whether it worked.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub success: bool,
}

impl DeleteAttributeResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
