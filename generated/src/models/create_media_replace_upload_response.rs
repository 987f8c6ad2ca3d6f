// Written by `cargo xtask regenerate`.

/// The API's `CreateMediaReplaceUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaReplaceUploadResponse {
    /// Media.
    pub media: Option<Box<crate::models::Media>>,
    /// Replacement id (`replacementId`).
    pub replacement_id: Option<String>,
    /// Unchanged.
    pub unchanged: bool,
    /// Upload expires at (`uploadExpiresAt`).
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    pub upload_method: Option<String>,
    /// Upload url (`uploadUrl`).
    pub upload_url: Option<String>,
}

crate::rt::model!(CreateMediaReplaceUploadResponse, [], {
    optional media "media", optional replacement_id "replacementId", default unchanged "unchanged",
    optional upload_expires_at "uploadExpiresAt", filled upload_headers "uploadHeaders",
    optional upload_method "uploadMethod", optional upload_url "uploadUrl",
});

impl CreateMediaReplaceUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
