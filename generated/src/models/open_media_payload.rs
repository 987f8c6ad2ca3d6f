// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Settings of an opened file.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenMediaPayload {
    /// Id of the media item.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub media_id: String,
}

impl OpenMediaPayload {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into() }
    }

    /// Id of the media item.
    #[must_use]
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = value.into();
        self
    }
}
