// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ConnectWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectWorkflowStepResponse {
    /// Disconnected steps (`disconnectedSteps`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub disconnected_steps: Vec<crate::models::WorkflowIssue>,
    /// Unconnected branch ids (`unconnectedBranchIds`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub unconnected_branch_ids: Vec<String>,
    /// Workflow step (`workflowStep`).
    pub workflow_step: crate::models::WorkflowStep,
}

impl ConnectWorkflowStepResponse {
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
