// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Empty answer to a deleted link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteLinkResponse {}

impl DeleteLinkResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
