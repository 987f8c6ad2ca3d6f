// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ResolvePageThemeTemplateImagesRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResolvePageThemeTemplateImagesRequest {
    /// Template ids (`templateIds`).
    pub template_ids: Vec<String>,
}

impl ResolvePageThemeTemplateImagesRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(template_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { template_ids: template_ids.into_iter().map(|item| item.as_ref().to_owned()).collect() }
    }

    /// Template ids (`templateIds`).
    #[must_use]
    pub fn template_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.template_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(ResolvePageThemeTemplateImagesRequest { template_ids: Required("templateIds") });
