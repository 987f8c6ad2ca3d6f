// Written by `cargo xtask regenerate`.

/// The API's `WorkflowStepsServiceResolveStepCollisionsBody`.
#[doc(alias = "WorkflowStepsServiceResolveStepCollisionsBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsRequest {}

crate::rt::model!(ResolveStepCollisionsRequest, [], {});

impl ResolveStepCollisionsRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
