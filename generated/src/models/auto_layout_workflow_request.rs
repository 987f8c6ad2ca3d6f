// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WorkflowStepsServiceAutoLayoutWorkflowBody`.
#[doc(alias = "WorkflowStepsServiceAutoLayoutWorkflowBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AutoLayoutWorkflowRequest {}

impl AutoLayoutWorkflowRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
