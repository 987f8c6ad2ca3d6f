// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Empty answer to a deleted tag.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteTagResponse {}

impl DeleteTagResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
