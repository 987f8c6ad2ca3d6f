// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AssistantUploadFileResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssistantUploadFileResponse {
    /// File id (`fileId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub file_id: String,
    /// Mime type (`mimeType`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl AssistantUploadFileResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
