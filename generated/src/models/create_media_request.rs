// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateMediaRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaRequest {
    /// File data (`fileData`).
    pub file_data: Option<String>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Media type (`mediaType`).
    #[deprecated]
    pub media_type: Option<crate::models::MediaType>,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    pub usage: Option<crate::models::MediaUsage>,
    /// Visibility.
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

rt::json_object!(CreateMediaRequest {
    file_data: Optional("fileData"),
    file_name: Optional("fileName"),
    media_type: Optional("mediaType"),
    uploaded_from: Optional("uploadedFrom"),
    usage: Optional("usage"),
    visibility: Optional("visibility"),
});
