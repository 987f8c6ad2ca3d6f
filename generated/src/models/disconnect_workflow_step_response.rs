// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DisconnectWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct DisconnectWorkflowStepResponse {
    /// Disconnected steps (`disconnectedSteps`).
    pub disconnected_steps: Vec<crate::models::WorkflowIssue>,
    /// Unconnected branch ids (`unconnectedBranchIds`).
    pub unconnected_branch_ids: Vec<String>,
    /// Workflow step (`workflowStep`).
    pub workflow_step: crate::models::WorkflowStep,
}

impl DisconnectWorkflowStepResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(workflow_step: impl Into<crate::models::WorkflowStep>) -> Self {
        Self {
            disconnected_steps: Default::default(),
            unconnected_branch_ids: Default::default(),
            workflow_step: workflow_step.into(),
        }
    }
}

rt::json_object!(DisconnectWorkflowStepResponse {
    disconnected_steps: Optional("disconnectedSteps"),
    unconnected_branch_ids: Optional("unconnectedBranchIds"),
    workflow_step: Required("workflowStep"),
});
