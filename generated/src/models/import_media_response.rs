// Written by `cargo xtask regenerate`.

/// The API's `ImportMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportMediaResponse {
    /// Media.
    pub media: crate::models::Media,
}

crate::rt::model!(ImportMediaResponse, ["media"], {
    required media "media",
});

impl ImportMediaResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(media: impl Into<crate::models::Media>) -> Self {
        Self { media: media.into() }
    }
}
