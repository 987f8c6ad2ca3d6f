// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `FindMatchingPageThemeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FindMatchingPageThemeTemplateResponse {
    /// Matched.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub matched: bool,
    /// Page theme template (`pageThemeTemplate`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme_template: Option<crate::models::PageThemeTemplate>,
}

impl FindMatchingPageThemeTemplateResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
