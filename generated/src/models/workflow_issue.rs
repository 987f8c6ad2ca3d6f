// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl WorkflowIssue {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkflowIssue {
    message: Always("message"),
    severity: Always("severity"),
    step_id: Optional("stepId"),
    step_type: Optional("stepType"),
});
