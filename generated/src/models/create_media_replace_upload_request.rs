// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MediaServiceCreateReplaceUploadBody`.
#[doc(alias = "MediaServiceCreateReplaceUploadBody")]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaReplaceUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: String,
    /// Sha256.
    pub sha256: Option<String>,
    /// Size.
    pub size: i64,
}

impl CreateMediaReplaceUploadRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(file_name: impl Into<String>, mime_type: impl Into<String>, size: i64) -> Self {
        Self { file_name: file_name.into(), mime_type: mime_type.into(), sha256: Default::default(), size }
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
        self.mime_type = value.into();
        self
    }

    /// Sha256.
    #[must_use]
    pub fn sha256(mut self, value: impl Into<String>) -> Self {
        self.sha256 = Some(value.into());
        self
    }

    /// Size.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

rt::json_object!(CreateMediaReplaceUploadRequest {
    file_name: Required("fileName"),
    mime_type: Required("mimeType"),
    sha256: Optional("sha256"),
    size: Required("size"),
});
