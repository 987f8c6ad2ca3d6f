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
}
