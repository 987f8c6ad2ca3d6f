// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WorkflowStepsServiceResolveStepCollisionsBody`.
#[doc(alias = "WorkflowStepsServiceResolveStepCollisionsBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolveStepCollisionsRequest {}

impl ResolveStepCollisionsRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
