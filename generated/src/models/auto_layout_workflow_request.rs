// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WorkflowStepsServiceAutoLayoutWorkflowBody`.
#[doc(alias = "WorkflowStepsServiceAutoLayoutWorkflowBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowRequest {}

impl AutoLayoutWorkflowRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AutoLayoutWorkflowRequest {});
