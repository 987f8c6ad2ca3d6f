// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PageThemeTemplateImages, [], {
    optional badge_signed_url "badgeSignedUrl", optional cover_signed_url "coverSignedUrl",
    optional footer_logo_signed_url "footerLogoSignedUrl", optional thumbnail_signed_url "thumbnailSignedUrl",
});

impl PageThemeTemplateImages {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
