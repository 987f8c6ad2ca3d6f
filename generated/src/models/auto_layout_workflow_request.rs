// Written by `cargo xtask regenerate`.

/// The API's `WorkflowStepsServiceAutoLayoutWorkflowBody`.
#[doc(alias = "WorkflowStepsServiceAutoLayoutWorkflowBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowRequest {}

crate::rt::model!(AutoLayoutWorkflowRequest, [], {});

impl AutoLayoutWorkflowRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
