// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AssistantCreateAttachmentUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssistantCreateAttachmentUploadResponse {
    /// File id (`fileId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub file_id: String,
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

impl AssistantCreateAttachmentUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
