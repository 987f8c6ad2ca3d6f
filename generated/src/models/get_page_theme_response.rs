// Written by `cargo xtask regenerate`.

/// The API's `GetPageThemeResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetPageThemeResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: crate::models::PageTheme,
}

crate::rt::model!(GetPageThemeResponse, ["pageTheme"], {
    required page_theme "pageTheme",
});

impl GetPageThemeResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme: impl Into<crate::models::PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}
