// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetPageThemeResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetPageThemeResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: crate::models::PageTheme,
}

impl GetPageThemeResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme: impl Into<crate::models::PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(GetPageThemeResponse { page_theme: Required("pageTheme") });
