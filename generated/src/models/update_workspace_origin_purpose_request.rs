// Written by `cargo xtask regenerate`.

/// The API's `UpdateWorkspaceOriginPurposeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceOriginPurposeRequest {
    /// Origin purpose (`originPurpose`).
    pub origin_purpose: Option<String>,
}

crate::rt::model!(UpdateWorkspaceOriginPurposeRequest, [], {
    optional origin_purpose "originPurpose",
});

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
