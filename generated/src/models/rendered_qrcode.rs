// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One rendered QR image.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RenderedQrcode {
    /// Address that the QR code holds.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub address: String,
    /// MIME type of the image.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub content_type: String,
    /// Address of the image. It expires.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub image_url: String,
    /// The values it was rendered for.
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub values: std::collections::BTreeMap<String, String>,
}

impl RenderedQrcode {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
