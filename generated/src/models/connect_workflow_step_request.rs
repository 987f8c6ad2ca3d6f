// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WorkflowStepsServiceConnectStepBody`.
#[doc(alias = "WorkflowStepsServiceConnectStepBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectWorkflowStepRequest {
    /// Next step id (`nextStepId`).
    pub next_step_id: Option<String>,
}

impl ConnectWorkflowStepRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Next step id (`nextStepId`).
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(ConnectWorkflowStepRequest { next_step_id: Optional("nextStepId") });
