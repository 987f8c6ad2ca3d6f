// Written by `cargo xtask regenerate`.

/// The API's `CreateWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWorkflowStepResponse {
    /// Workflow step (`workflowStep`).
    pub workflow_step: crate::models::WorkflowStep,
}

crate::rt::model!(CreateWorkflowStepResponse, ["workflowStep"], {
    required workflow_step "workflowStep",
});

impl CreateWorkflowStepResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(workflow_step: impl Into<crate::models::WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}
