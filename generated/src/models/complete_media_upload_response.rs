// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CompleteMediaUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteMediaUploadResponse {
    /// Media.
    pub media: crate::models::Media,
}

impl CompleteMediaUploadResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(CompleteMediaUploadResponse { media: Required("media") });
