// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `Media`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Media {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// File name (`fileName`).
    pub file_name: Option<String>,
    /// Id.
    pub id: String,
    /// Kind.
    ///
    /// Read-only: the API sets it.
    pub kind: crate::models::MediaKind,
    /// Media type (`mediaType`).
    #[deprecated]
    pub media_type: Option<crate::models::MediaType>,
    /// Mime type (`mimeType`).
    ///
    /// Read-only: the API sets it.
    pub mime_type: Option<String>,
    /// References.
    pub references: Vec<crate::models::MediaReference>,
    /// Sha256.
    ///
    /// Read-only: the API sets it.
    pub sha256: Option<String>,
    /// Signed url (`signedUrl`).
    pub signed_url: Option<String>,
    /// Size.
    ///
    /// Read-only: the API sets it.
    pub size: i64,
    /// Status.
    ///
    /// Read-only: the API sets it.
    pub status: crate::models::MediaStatus,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Uploaded by (`uploadedBy`).
    ///
    /// Read-only: the API sets it.
    pub uploaded_by: Option<String>,
    /// Uploaded from (`uploadedFrom`).
    ///
    /// Read-only: the API sets it.
    pub uploaded_from: Option<crate::models::MediaUploadOrigin>,
    /// Usage.
    #[deprecated]
    pub usage: Option<crate::models::MediaUsage>,
    /// Visibility.
    pub visibility: crate::models::MediaVisibility,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl Media {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Media {
    created_at: Optional("createdAt"),
    file_name: Optional("fileName"),
    id: Always("id"),
    kind: Always("kind"),
    media_type: Optional("mediaType"),
    mime_type: Optional("mimeType"),
    references: Optional("references"),
    sha256: Optional("sha256"),
    signed_url: Optional("signedUrl"),
    size: Always("size"),
    status: Always("status"),
    updated_at: Optional("updatedAt"),
    uploaded_by: Optional("uploadedBy"),
    uploaded_from: Optional("uploadedFrom"),
    usage: Optional("usage"),
    visibility: Always("visibility"),
    workspace_id: Optional("workspaceId"),
});
