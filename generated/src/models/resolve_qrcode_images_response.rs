// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Addresses of QR images by link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolveQrcodeImagesResponse {
    /// Signed image addresses by link id. Links without an image are missing. The addresses expire.
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub qrcode_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
