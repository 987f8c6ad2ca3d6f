// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdatePageThemeTemplateStylingResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeTemplateStylingResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: crate::models::PageThemeTemplate,
}

impl UpdatePageThemeTemplateStylingResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme_template: impl Into<crate::models::PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}

rt::json_object!(UpdatePageThemeTemplateStylingResponse { page_theme_template: Required("pageThemeTemplate") });
