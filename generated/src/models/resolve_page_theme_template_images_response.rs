// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ResolvePageThemeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolvePageThemeTemplateImagesResponse {
    /// Images.
    pub images: std::collections::BTreeMap<String, crate::models::PageThemeTemplateImages>,
}

impl ResolvePageThemeTemplateImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolvePageThemeTemplateImagesResponse { images: Optional("images") });
