// Written by `cargo xtask regenerate`.

/// The API's `ValidateWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateWorkflowResponse {
    /// Issues.
    pub issues: Vec<crate::models::WorkflowIssue>,
}

crate::rt::model!(ValidateWorkflowResponse, [], {
    filled issues "issues",
});

impl ValidateWorkflowResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
