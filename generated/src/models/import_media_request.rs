// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ImportMediaRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportMediaRequest {
    /// Assistant attachment id (`assistantAttachmentId`).
    pub assistant_attachment_id: Option<String>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Url.
    pub url: Option<String>,
}

impl ImportMediaRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Assistant attachment id (`assistantAttachmentId`).
    #[must_use]
    pub fn assistant_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.assistant_attachment_id = Some(value.into());
        self
    }

    /// File name (`fileName`).
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Uploaded from (`uploadedFrom`).
    #[must_use]
    pub fn uploaded_from(mut self, value: impl Into<crate::models::MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(value.into());
        self
    }

    /// Url.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

rt::json_object!(ImportMediaRequest {
    assistant_attachment_id: Optional("assistantAttachmentId"),
    file_name: Optional("fileName"),
    uploaded_from: Optional("uploadedFrom"),
    url: Optional("url"),
});
