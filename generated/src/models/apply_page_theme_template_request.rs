// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ApplyPageThemeTemplateRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyPageThemeTemplateRequest {
    /// Link id (`linkId`).
    pub link_id: String,
    /// Page theme template id (`pageThemeTemplateId`).
    pub page_theme_template_id: Option<String>,
    /// Slug.
    pub slug: Option<String>,
}

impl ApplyPageThemeTemplateRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into(), page_theme_template_id: Default::default(), slug: Default::default() }
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = value.into();
        self
    }

    /// Page theme template id (`pageThemeTemplateId`).
    #[must_use]
    pub fn page_theme_template_id(mut self, value: impl Into<String>) -> Self {
        self.page_theme_template_id = Some(value.into());
        self
    }

    /// Slug.
    #[must_use]
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

rt::json_object!(ApplyPageThemeTemplateRequest {
    link_id: Required("linkId"),
    page_theme_template_id: Optional("pageThemeTemplateId"),
    slug: Optional("slug"),
});
