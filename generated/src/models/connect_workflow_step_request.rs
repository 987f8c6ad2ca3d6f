// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WorkflowStepsServiceConnectStepBody`.
#[doc(alias = "WorkflowStepsServiceConnectStepBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectWorkflowStepRequest {
    /// Next step id (`nextStepId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_step_id: Option<String>,
}

impl ConnectWorkflowStepRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Next step id (`nextStepId`).
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}
