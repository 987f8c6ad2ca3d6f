// Written by `cargo xtask regenerate`.

use crate::rt;

/// One rendered QR image.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RenderedQrcode {
    /// Address that the QR code holds.
    pub address: String,
    /// MIME type of the image.
    pub content_type: String,
    /// Address of the image. It expires.
    pub image_url: String,
    /// The values it was rendered for.
    pub values: std::collections::BTreeMap<String, String>,
}

impl RenderedQrcode {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RenderedQrcode {
    address: Always("address"),
    content_type: Always("contentType"),
    image_url: Always("imageUrl"),
    values: Optional("values"),
});
