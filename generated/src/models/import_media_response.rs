// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ImportMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportMediaResponse {
    /// Media.
    pub media: crate::models::Media,
}

impl ImportMediaResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { media: media.into() }
    }
}

rt::json_object!(ImportMediaResponse { media: Required("media") });
