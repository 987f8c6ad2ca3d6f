// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ResolvePageThemeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolvePageThemeTemplateImagesResponse {
    /// Images.
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub images: std::collections::BTreeMap<String, crate::models::PageThemeTemplateImages>,
}

impl ResolvePageThemeTemplateImagesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
