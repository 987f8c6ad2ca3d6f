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

    /// Workflow step (`workflowStep`).
    #[must_use]
    pub fn workflow_step(mut self, value: impl Into<crate::models::WorkflowStep>) -> Self {
        self.workflow_step = value.into();
        self
    }
}
