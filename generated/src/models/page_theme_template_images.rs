// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PageThemeTemplateImages`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeTemplateImages {
    /// Badge signed url (`badgeSignedUrl`).
    pub badge_signed_url: Option<String>,
    /// Cover signed url (`coverSignedUrl`).
    pub cover_signed_url: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    pub footer_logo_signed_url: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    pub thumbnail_signed_url: Option<String>,
}

impl PageThemeTemplateImages {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PageThemeTemplateImages {
    badge_signed_url: Optional("badgeSignedUrl"),
    cover_signed_url: Optional("coverSignedUrl"),
    footer_logo_signed_url: Optional("footerLogoSignedUrl"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
});
