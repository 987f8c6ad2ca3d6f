// Written by `cargo xtask regenerate`.

/// The API's `WorkflowIssue`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowIssue {
    /// Message.
    pub message: String,
    /// Severity.
    pub severity: String,
    /// Step id (`stepId`).
    pub step_id: Option<String>,
    /// Step type (`stepType`).
    pub step_type: Option<String>,
}

crate::rt::model!(WorkflowIssue, [], {
    default message "message", default severity "severity", optional step_id "stepId", optional step_type "stepType",
});

impl WorkflowIssue {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
