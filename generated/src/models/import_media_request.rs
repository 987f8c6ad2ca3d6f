// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ImportMediaRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportMediaRequest {
    /// Assistant attachment id (`assistantAttachmentId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_attachment_id: Option<String>,
    /// File name (`fileName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Uploaded from (`uploadedFrom`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Url.
    #[serde(skip_serializing_if = "Option::is_none")]
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
