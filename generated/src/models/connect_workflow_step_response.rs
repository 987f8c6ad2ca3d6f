// Written by `cargo xtask regenerate`.

/// The API's `ConnectWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectWorkflowStepResponse {
    /// Disconnected steps (`disconnectedSteps`).
    pub disconnected_steps: Vec<crate::models::WorkflowIssue>,
    /// Unconnected branch ids (`unconnectedBranchIds`).
    pub unconnected_branch_ids: Vec<String>,
    /// Workflow step (`workflowStep`).
    pub workflow_step: crate::models::WorkflowStep,
}

crate::rt::model!(ConnectWorkflowStepResponse, ["workflowStep"], {
    filled disconnected_steps "disconnectedSteps", filled unconnected_branch_ids "unconnectedBranchIds",
    required workflow_step "workflowStep",
});

impl ConnectWorkflowStepResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(workflow_step: impl Into<crate::models::WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into(), ..crate::rt::Model::empty() }
    }
}
