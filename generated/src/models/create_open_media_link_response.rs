// Written by `cargo xtask regenerate`.

use crate::rt;

/// A created link to a media item, and its workflow steps.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpenMediaLinkResponse {
    /// The created link.
    pub link: crate::models::Link,
    /// The link's first workflow steps.
    pub workflow_steps: Vec<crate::models::WorkflowStep>,
}

impl CreateOpenMediaLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into(), workflow_steps: Default::default() }
    }
}

rt::json_object!(CreateOpenMediaLinkResponse { link: Required("link"), workflow_steps: Optional("workflowSteps") });
