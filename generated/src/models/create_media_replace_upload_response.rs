// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateMediaReplaceUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMediaReplaceUploadResponse {
    /// Media.
    pub media: Option<crate::models::Media>,
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

impl CreateMediaReplaceUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateMediaReplaceUploadResponse {
    media: Optional("media"),
    replacement_id: Optional("replacementId"),
    unchanged: Always("unchanged"),
    upload_expires_at: Optional("uploadExpiresAt"),
    upload_headers: Optional("uploadHeaders"),
    upload_method: Optional("uploadMethod"),
    upload_url: Optional("uploadUrl"),
});
