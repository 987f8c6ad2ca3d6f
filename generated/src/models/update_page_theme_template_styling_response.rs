// Written by `cargo xtask regenerate`.

/// The API's `UpdatePageThemeTemplateStylingResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeTemplateStylingResponse {
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: crate::models::PageThemeTemplate,
}

crate::rt::model!(UpdatePageThemeTemplateStylingResponse, ["pageThemeTemplate"], {
    required page_theme_template "pageThemeTemplate",
});

impl UpdatePageThemeTemplateStylingResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme_template: impl Into<crate::models::PageThemeTemplate>) -> Self {
        Self { page_theme_template: page_theme_template.into() }
    }
}
