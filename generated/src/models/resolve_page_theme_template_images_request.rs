// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ResolvePageThemeTemplateImagesRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolvePageThemeTemplateImagesRequest {
    /// Template ids (`templateIds`).
    pub template_ids: Vec<String>,
}

impl ResolvePageThemeTemplateImagesRequest {
    /// Makes one from what is required.
    #[must_use]
    pub fn new(template_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { template_ids: template_ids.into_iter().map(Into::into).collect() }
    }

    /// Template ids (`templateIds`).
    #[must_use]
    pub fn template_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.template_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
