// Written by `cargo xtask regenerate`.

/// A created link to a media item, and its workflow steps.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpenMediaLinkResponse {
    /// The created link.
    pub link: crate::models::Link,
    /// The link's first workflow steps.
    pub workflow_steps: Vec<crate::models::WorkflowStep>,
}

crate::rt::model!(CreateOpenMediaLinkResponse, ["link"], {
    required link "link", filled workflow_steps "workflowSteps",
});

impl CreateOpenMediaLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into(), ..crate::rt::Model::empty() }
    }
}
