// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `MediaServiceCreateReplaceUploadBody`.
#[doc(alias = "MediaServiceCreateReplaceUploadBody")]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMediaReplaceUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: String,
    /// Sha256.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Size.
    #[serde(deserialize_with = "serde_with::As::<crate::rt::Integer>::deserialize")]
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
