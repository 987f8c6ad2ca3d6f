// Written by `cargo xtask regenerate`.

/// The API's `ResolveStepCollisionsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsResponse {
    /// Steps repositioned (`stepsRepositioned`).
    pub steps_repositioned: i32,
}

crate::rt::model!(ResolveStepCollisionsResponse, [], {
    default steps_repositioned "stepsRepositioned",
});

impl ResolveStepCollisionsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
