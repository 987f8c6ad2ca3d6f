// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ReportIntegrationSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportIntegrationSearchMissRequest {
    /// Chosen integration (`chosenIntegration`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_integration: Option<String>,
    /// Query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

impl ReportIntegrationSearchMissRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
