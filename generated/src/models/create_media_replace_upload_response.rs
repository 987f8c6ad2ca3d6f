// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateMediaReplaceUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMediaReplaceUploadResponse {
    /// Media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<crate::models::Media>,
    /// Replacement id (`replacementId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_id: Option<String>,
    /// Unchanged.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub unchanged: bool,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_method: Option<String>,
    /// Upload url (`uploadUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_url: Option<String>,
}

impl CreateMediaReplaceUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
