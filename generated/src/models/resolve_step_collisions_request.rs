// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WorkflowStepsServiceResolveStepCollisionsBody`.
#[doc(alias = "WorkflowStepsServiceResolveStepCollisionsBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsRequest {}

impl ResolveStepCollisionsRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveStepCollisionsRequest {});
