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

    /// Rendered images, in the order of the request.
    #[must_use]
    pub fn items(mut self, value: impl IntoIterator<Item = impl Into<crate::models::RenderedQrcode>>) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}
