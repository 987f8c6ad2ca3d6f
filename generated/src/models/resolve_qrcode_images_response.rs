// Written by `cargo xtask regenerate`.

use crate::rt;

/// Addresses of QR images by link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeImagesResponse {
    /// Signed image addresses by link id. Links without an image are missing. The addresses expire.
    pub qrcode_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveQrcodeImagesResponse { qrcode_signed_urls: Optional("qrcodeSignedUrls") });
