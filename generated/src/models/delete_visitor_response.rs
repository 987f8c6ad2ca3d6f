// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Whether a visitor was deleted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteVisitorResponse {
    /// Whether it worked.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub success: bool,
}

impl DeleteVisitorResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
