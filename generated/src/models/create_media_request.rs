// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateMediaRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMediaRequest {
    /// File data (`fileData`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_data: Option<String>,
    /// File name (`fileName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Media type (`mediaType`).
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<crate::models::MediaType>,
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

impl CreateMediaRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// File data (`fileData`).
    #[must_use]
    pub fn file_data(mut self, value: impl Into<String>) -> Self {
        self.file_data = Some(value.into());
        self
    }

    /// File name (`fileName`).
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Media type (`mediaType`).
    #[deprecated]
    #[must_use]
    pub fn media_type(mut self, value: impl Into<crate::models::MediaType>) -> Self {
        self.media_type = Some(value.into());
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
