// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ReportStepSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportStepSearchMissRequest {
    /// Chosen step (`chosenStep`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_step: Option<String>,
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

impl ReportStepSearchMissRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
