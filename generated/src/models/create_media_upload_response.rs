// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateMediaUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMediaUploadResponse {
    /// Media.
    pub media: crate::models::Media,
    /// Upload expires at (`uploadExpiresAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub upload_method: String,
    /// Upload url (`uploadUrl`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
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
