// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateMediaUploadRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMediaUploadRequest {
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
    /// Uploaded from (`uploadedFrom`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<crate::models::MediaUsage>,
    /// Visibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<crate::models::MediaVisibility>,
}

impl CreateMediaUploadRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(file_name: impl Into<String>, mime_type: impl Into<String>, size: i64) -> Self {
        Self {
            file_name: file_name.into(),
            mime_type: mime_type.into(),
            sha256: Default::default(),
            size,
            uploaded_from: Default::default(),
            usage: Default::default(),
            visibility: Default::default(),
        }
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

    /// Uploaded from (`uploadedFrom`).
    #[must_use]
    pub fn uploaded_from(mut self, value: impl Into<crate::models::MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(value.into());
        self
    }

    /// Usage.
    #[deprecated]
    #[must_use]
    pub fn usage(mut self, value: impl Into<crate::models::MediaUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Visibility.
    #[must_use]
    pub fn visibility(mut self, value: impl Into<crate::models::MediaVisibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
}
