// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ImportQrcodeTemplateRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportQrcodeTemplateRequest {
    /// Slug.
    pub slug: Option<String>,
}

impl ImportQrcodeTemplateRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug.
    #[must_use]
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

rt::json_object!(ImportQrcodeTemplateRequest { slug: Optional("slug") });
