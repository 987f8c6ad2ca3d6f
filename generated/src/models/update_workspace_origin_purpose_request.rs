// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateWorkspaceOriginPurposeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginPurposeRequest {
    /// Origin purpose (`originPurpose`).
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

rt::json_object!(UpdateWorkspaceOriginPurposeRequest { origin_purpose: Optional("originPurpose") });
