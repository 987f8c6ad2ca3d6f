// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ImportMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
