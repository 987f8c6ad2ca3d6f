// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AutoLayoutWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowResponse {
    /// Steps repositioned (`stepsRepositioned`).
    pub steps_repositioned: i32,
}

impl AutoLayoutWorkflowResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AutoLayoutWorkflowResponse { steps_repositioned: Always("stepsRepositioned") });
