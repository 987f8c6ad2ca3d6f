// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PageThemeTemplateImages`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageThemeTemplateImages {
    /// Badge signed url (`badgeSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_signed_url: Option<String>,
    /// Cover signed url (`coverSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover_signed_url: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_logo_signed_url: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_signed_url: Option<String>,
}

impl PageThemeTemplateImages {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
