// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl CreateMediaUploadResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self {
            media: media.into(),
            upload_expires_at: Default::default(),
            upload_headers: Default::default(),
            upload_method: Default::default(),
            upload_url: Default::default(),
        }
    }
}

rt::json_object!(CreateMediaUploadResponse {
    media: Required("media"),
    upload_expires_at: Optional("uploadExpiresAt"),
    upload_headers: Optional("uploadHeaders"),
    upload_method: Always("uploadMethod"),
    upload_url: Always("uploadUrl"),
});
