// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ResolveQrcodeTemplateImagesRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeTemplateImagesRequest {
    /// Template ids (`templateIds`).
    pub template_ids: Option<Vec<String>>,
}

impl ResolveQrcodeTemplateImagesRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Template ids (`templateIds`).
    #[must_use]
    pub fn template_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.template_ids = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }
}

rt::json_object!(ResolveQrcodeTemplateImagesRequest { template_ids: Optional("templateIds") });
