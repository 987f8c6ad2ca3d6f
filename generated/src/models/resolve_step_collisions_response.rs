// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ResolveStepCollisionsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsResponse {
    /// Steps repositioned (`stepsRepositioned`).
    pub steps_repositioned: i32,
}

impl ResolveStepCollisionsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveStepCollisionsResponse { steps_repositioned: Always("stepsRepositioned") });
