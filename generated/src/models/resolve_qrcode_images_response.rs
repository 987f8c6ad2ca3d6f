// Written by `cargo xtask regenerate`.

/// Addresses of QR images by link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeImagesResponse {
    /// Signed image addresses by link id. Links without an image are missing. The addresses expire.
    pub qrcode_signed_urls: std::collections::BTreeMap<String, String>,
}

crate::rt::model!(ResolveQrcodeImagesResponse, [], {
    filled qrcode_signed_urls "qrcodeSignedUrls",
});

impl ResolveQrcodeImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
