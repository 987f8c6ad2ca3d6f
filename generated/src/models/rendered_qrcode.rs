// Written by `cargo xtask regenerate`.

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

crate::rt::model!(RenderedQrcode, [], {
    default address "address", default content_type "contentType", default image_url "imageUrl", filled values "values",
});

impl RenderedQrcode {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
