// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantCreateAttachmentUploadRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AssistantCreateAttachmentUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Size.
    pub size: i64,
}

impl AssistantCreateAttachmentUploadRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(file_name: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), mime_type: Default::default(), size }
    }

    /// File name (`fileName`).
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }

    /// Mime type (`mimeType`).
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// Size.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

rt::json_object!(AssistantCreateAttachmentUploadRequest {
    file_name: Required("fileName"),
    mime_type: Optional("mimeType"),
    size: Required("size"),
});
