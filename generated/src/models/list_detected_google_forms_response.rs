// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListDetectedGoogleFormsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDetectedGoogleFormsResponse {
    /// Forms.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<crate::models::DetectedGoogleForm>,
}

impl ListDetectedGoogleFormsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
