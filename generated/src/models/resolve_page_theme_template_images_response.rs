// Written by `cargo xtask regenerate`.

/// The API's `ResolvePageThemeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolvePageThemeTemplateImagesResponse {
    /// Images.
    pub images: std::collections::BTreeMap<String, crate::models::PageThemeTemplateImages>,
}

crate::rt::model!(ResolvePageThemeTemplateImagesResponse, [], {
    filled images "images",
});

impl ResolvePageThemeTemplateImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
