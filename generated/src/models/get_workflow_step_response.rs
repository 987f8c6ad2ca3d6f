// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWorkflowStepResponse {
    /// Workflow step (`workflowStep`).
    pub workflow_step: crate::models::WorkflowStep,
}

impl GetWorkflowStepResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(workflow_step: impl Into<crate::models::WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(GetWorkflowStepResponse { workflow_step: Required("workflowStep") });
