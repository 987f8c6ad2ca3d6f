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

    /// Name of the file.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Kind of file.
    #[must_use]
    pub fn kind(mut self, value: impl Into<crate::models::MediaKind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Id of the media item.
    #[must_use]
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }

    /// MIME type of the file.
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
}
