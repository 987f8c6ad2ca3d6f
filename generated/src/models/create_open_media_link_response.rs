// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A created link to a media item, and its workflow steps.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateOpenMediaLinkResponse {
    /// The created link.
    pub link: crate::models::Link,
    /// The link's first workflow steps.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub workflow_steps: Vec<crate::models::WorkflowStep>,
}

impl CreateOpenMediaLinkResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link: impl Into<crate::models::Link>) -> Self {
        Self { link: link.into(), workflow_steps: Default::default() }
    }
}
