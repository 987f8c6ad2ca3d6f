// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ValidateWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidateWorkflowResponse {
    /// Issues.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<crate::models::WorkflowIssue>,
}

impl ValidateWorkflowResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
