// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(CreateWorkflowStepResponse { workflow_step: Required("workflowStep") });
