// Written by `cargo xtask regenerate`.

/// The API's `UpdatePageThemeResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: crate::models::PageTheme,
}

crate::rt::model!(UpdatePageThemeResponse, ["pageTheme"], {
    required page_theme "pageTheme",
});

impl UpdatePageThemeResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme: impl Into<crate::models::PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}
