// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ResolveQrcodeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolveQrcodeTemplateImagesResponse {
    /// Thumbnail signed urls (`thumbnailSignedUrls`).
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub thumbnail_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeTemplateImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
