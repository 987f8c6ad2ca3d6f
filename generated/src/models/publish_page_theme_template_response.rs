// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PublishPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublishPageThemeTemplateResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: crate::models::PageThemeTemplate,
}

impl PublishPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme_template: impl Into<crate::models::PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(PublishPageThemeTemplateResponse { page_theme_template: Required("pageThemeTemplate") });
