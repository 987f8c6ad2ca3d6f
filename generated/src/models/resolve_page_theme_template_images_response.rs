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

    /// Images.
    #[must_use]
    pub fn images(
        mut self,
        value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<crate::models::PageThemeTemplateImages>)>,
    ) -> Self {
        self.images = value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.into())).collect();
        self
    }
}
