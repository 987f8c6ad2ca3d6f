// Written by `cargo xtask regenerate`.

/// The API's `AutoLayoutWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowResponse {
    /// Steps repositioned (`stepsRepositioned`).
    pub steps_repositioned: i32,
}

crate::rt::model!(AutoLayoutWorkflowResponse, [], {
    default steps_repositioned "stepsRepositioned",
});

impl AutoLayoutWorkflowResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
