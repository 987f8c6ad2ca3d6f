// Written by `cargo xtask regenerate`.

/// The API's `FindMatchingPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindMatchingPageThemeTemplateResponse {
    /// Matched.
    pub matched: bool,
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: Option<Box<crate::models::PageThemeTemplate>>,
}

crate::rt::model!(FindMatchingPageThemeTemplateResponse, [], {
    default matched "matched", optional page_theme_template "pageThemeTemplate",
});

impl FindMatchingPageThemeTemplateResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
