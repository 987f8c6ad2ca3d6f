// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ImportPageThemeTemplateRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportPageThemeTemplateRequest {
    /// Slug.
    pub slug: Option<String>,
}

impl ImportPageThemeTemplateRequest {
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

rt::json_object!(ImportPageThemeTemplateRequest { slug: Optional("slug") });
