// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateMediaUploadRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaUploadRequest {
    /// File name (`fileName`).
    pub file_name: String,
    /// Mime type (`mimeType`).
    pub mime_type: String,
    /// Sha256.
    pub sha256: Option<String>,
    /// Size.
    pub size: i64,
    /// Uploaded from (`uploadedFrom`).
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    pub usage: Option<crate::models::MediaUsage>,
    /// Visibility.
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

rt::json_object!(CreateMediaUploadRequest {
    file_name: Required("fileName"),
    mime_type: Required("mimeType"),
    sha256: Optional("sha256"),
    size: Required("size"),
    uploaded_from: Optional("uploadedFrom"),
    usage: Optional("usage"),
    visibility: Optional("visibility"),
});
