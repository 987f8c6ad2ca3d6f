// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The rendered QR images.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RenderQrcodeImagesResponse {
    /// Rendered images, in the order of the request.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<crate::models::RenderedQrcode>,
}

impl RenderQrcodeImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
