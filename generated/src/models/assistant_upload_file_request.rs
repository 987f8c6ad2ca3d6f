// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantUploadFileRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantUploadFileRequest {
    /// Content.
    pub content: Option<String>,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
}

impl AssistantUploadFileRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Content.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Mime type (`mimeType`).
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(AssistantUploadFileRequest {
    content: Optional("content"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
});
