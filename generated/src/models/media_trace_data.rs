// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A file that was opened.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MediaTraceData {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Kind of file.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub kind: crate::models::MediaKind,
    /// Id of the media item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_id: Option<String>,
    /// MIME type of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
}

impl MediaTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
