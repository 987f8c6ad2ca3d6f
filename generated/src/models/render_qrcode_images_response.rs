// Written by `cargo xtask regenerate`.

use crate::rt;

/// The rendered QR images.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RenderQrcodeImagesResponse {
    /// Rendered images, in the order of the request.
    pub items: Vec<crate::models::RenderedQrcode>,
}

impl RenderQrcodeImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RenderQrcodeImagesResponse { items: Optional("items") });
