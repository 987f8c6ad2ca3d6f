// Written by `cargo xtask regenerate`.

/// The API's `CreateMediaUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaUploadResponse {
    /// Media.
    pub media: crate::models::Media,
    /// Upload expires at (`uploadExpiresAt`).
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    pub upload_method: String,
    /// Upload url (`uploadUrl`).
    pub upload_url: String,
}

crate::rt::model!(CreateMediaUploadResponse, ["media"], {
    required media "media", optional upload_expires_at "uploadExpiresAt", filled upload_headers "uploadHeaders",
    default upload_method "uploadMethod", default upload_url "uploadUrl",
});

impl CreateMediaUploadResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { media: media.into(), ..crate::rt::Model::empty() }
    }
}
