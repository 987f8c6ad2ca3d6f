// Written by `cargo xtask regenerate`.

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

crate::rt::model!(Media, [], {
    optional created_at "createdAt", optional file_name "fileName", default id "id", default kind "kind",
    optional media_type "mediaType", optional mime_type "mimeType", filled references "references",
    optional sha256 "sha256", optional signed_url "signedUrl", default size "size", default status "status",
    optional updated_at "updatedAt", optional uploaded_by "uploadedBy", optional uploaded_from "uploadedFrom",
    optional usage "usage", default visibility "visibility", optional workspace_id "workspaceId",
});

impl Media {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
