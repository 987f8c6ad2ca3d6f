// Written by `cargo xtask regenerate`.

/// The API's `CompleteMediaUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaUploadResponse {
    /// Media.
    pub media: crate::models::Media,
}

crate::rt::model!(CompleteMediaUploadResponse, ["media"], {
    required media "media",
});

impl CompleteMediaUploadResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { media: media.into() }
    }
}
