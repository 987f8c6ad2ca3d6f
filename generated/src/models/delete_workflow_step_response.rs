// Written by `cargo xtask regenerate`.

/// The API's `DeleteWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteWorkflowStepResponse {}

crate::rt::model!(DeleteWorkflowStepResponse, [], {});

impl DeleteWorkflowStepResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
