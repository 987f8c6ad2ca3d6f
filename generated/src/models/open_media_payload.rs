// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of an opened file.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OpenMediaPayload {
    /// Id of the media item.
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

rt::json_object!(OpenMediaPayload { media_id: Always("mediaId") });
