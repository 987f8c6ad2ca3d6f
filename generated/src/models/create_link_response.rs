// Written by `cargo xtask regenerate`.

use crate::rt;

/// A created link and its first workflow steps.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkResponse {
    /// The created link.
    pub link: crate::models::Link,
    /// The link's first steps: the entry step, connected to a default exit step.
    ///
    /// Read-only: the API sets it.
    pub workflow_steps: Vec<crate::models::WorkflowStep>,
}

impl CreateLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into(), workflow_steps: Default::default() }
    }
}

rt::json_object!(CreateLinkResponse { link: Required("link"), workflow_steps: Optional("workflowSteps") });
