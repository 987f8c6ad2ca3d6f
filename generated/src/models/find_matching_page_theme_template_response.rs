// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `FindMatchingPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindMatchingPageThemeTemplateResponse {
    /// Matched.
    pub matched: bool,
    /// Page theme template (`pageThemeTemplate`).
    pub page_theme_template: Option<crate::models::PageThemeTemplate>,
}

impl FindMatchingPageThemeTemplateResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FindMatchingPageThemeTemplateResponse {
    matched: Always("matched"),
    page_theme_template: Optional("pageThemeTemplate"),
});
