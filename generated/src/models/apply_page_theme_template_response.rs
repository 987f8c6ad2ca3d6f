// Written by `cargo xtask regenerate`.

/// The API's `ApplyPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyPageThemeTemplateResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: crate::models::PageTheme,
}

crate::rt::model!(ApplyPageThemeTemplateResponse, ["pageTheme"], {
    required page_theme "pageTheme",
});

impl ApplyPageThemeTemplateResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme: impl Into<crate::models::PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}
