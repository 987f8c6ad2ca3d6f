// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateWorkflowStepResponse {
    /// Workflow step (`workflowStep`).
    pub workflow_step: crate::models::WorkflowStep,
}

impl CreateWorkflowStepResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(workflow_step: impl Into<crate::models::WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}
