// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateWorkspaceOriginPurposeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateWorkspaceOriginPurposeRequest {
    /// Origin purpose (`originPurpose`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_purpose: Option<String>,
}

impl UpdateWorkspaceOriginPurposeRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Origin purpose (`originPurpose`).
    #[must_use]
    pub fn origin_purpose(mut self, value: impl Into<String>) -> Self {
        self.origin_purpose = Some(value.into());
        self
    }
}
