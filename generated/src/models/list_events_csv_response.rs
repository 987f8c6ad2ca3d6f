// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Events as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListEventsCsvResponse {
    /// MIME type of the data.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub content_type: String,
    /// The CSV text.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub csv_data: String,
}

impl ListEventsCsvResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
