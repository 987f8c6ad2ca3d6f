// Written by `cargo xtask regenerate`.

/// Settings of an opened file.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OpenMediaPayload {
    /// Id of the media item.
    pub media_id: String,
}

crate::rt::model!(OpenMediaPayload, [], {
    default media_id "mediaId",
});

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
