// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DeleteWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteWorkflowStepResponse {}

impl DeleteWorkflowStepResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
