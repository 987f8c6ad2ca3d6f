// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdatePageThemeResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePageThemeResponse {
    /// Page theme (`pageTheme`).
    pub page_theme: crate::models::PageTheme,
}

impl UpdatePageThemeResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(page_theme: impl Into<crate::models::PageTheme>) -> Self {
        Self { page_theme: page_theme.into() }
    }
}

rt::json_object!(UpdatePageThemeResponse { page_theme: Required("pageTheme") });
