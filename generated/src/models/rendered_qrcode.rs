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

    /// Address that the QR code holds.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = value.into();
        self
    }

    /// MIME type of the image.
    #[must_use]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = value.into();
        self
    }

    /// Address of the image. It expires.
    #[must_use]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = value.into();
        self
    }

    /// The values it was rendered for.
    #[must_use]
    pub fn values(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.values =
            value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect();
        self
    }
}
