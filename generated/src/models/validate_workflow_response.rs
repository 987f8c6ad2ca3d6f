// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ValidateWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateWorkflowResponse {
    /// Issues.
    pub issues: Vec<crate::models::WorkflowIssue>,
}

impl ValidateWorkflowResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidateWorkflowResponse { issues: Optional("issues") });
