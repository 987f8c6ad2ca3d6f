// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ResolveQrcodeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeTemplateImagesResponse {
    /// Thumbnail signed urls (`thumbnailSignedUrls`).
    pub thumbnail_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeTemplateImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveQrcodeTemplateImagesResponse { thumbnail_signed_urls: Optional("thumbnailSignedUrls") });
