// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `Media`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Media {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// File name (`fileName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Kind.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub kind: crate::models::MediaKind,
    /// Media type (`mediaType`).
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<crate::models::MediaType>,
    /// Mime type (`mimeType`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// References.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<crate::models::MediaReference>,
    /// Sha256.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Signed url (`signedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_url: Option<String>,
    /// Size.
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub size: i64,
    /// Status.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::MediaStatus,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Uploaded by (`uploadedBy`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded_by: Option<String>,
    /// Uploaded from (`uploadedFrom`).
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<crate::models::MediaUsage>,
    /// Visibility.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub visibility: crate::models::MediaVisibility,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Media {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// File name (`fileName`).
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Kind.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn kind(mut self, value: impl Into<crate::models::MediaKind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Media type (`mediaType`).
    #[deprecated]
    #[must_use]
    pub fn media_type(mut self, value: impl Into<crate::models::MediaType>) -> Self {
        self.media_type = Some(value.into());
        self
    }

    /// Mime type (`mimeType`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }

    /// References.
    #[must_use]
    pub fn references(mut self, value: impl IntoIterator<Item = impl Into<crate::models::MediaReference>>) -> Self {
        self.references = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sha256.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn sha256(mut self, value: impl Into<String>) -> Self {
        self.sha256 = Some(value.into());
        self
    }

    /// Signed url (`signedUrl`).
    #[must_use]
    pub fn signed_url(mut self, value: impl Into<String>) -> Self {
        self.signed_url = Some(value.into());
        self
    }

    /// Size.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }

    /// Status.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::MediaStatus>) -> Self {
        self.status = value.into();
        self
    }

    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Uploaded by (`uploadedBy`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn uploaded_by(mut self, value: impl Into<String>) -> Self {
        self.uploaded_by = Some(value.into());
        self
    }

    /// Uploaded from (`uploadedFrom`).
    ///
    /// Read-only: the API sets it.
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
        self.visibility = value.into();
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
