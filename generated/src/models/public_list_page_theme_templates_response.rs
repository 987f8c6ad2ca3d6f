// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PublicListPageThemeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicListPageThemeTemplatesResponse {
    /// Has more (`hasMore`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Page theme templates (`pageThemeTemplates`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub page_theme_templates: Vec<crate::models::PublicPageThemeTemplate>,
}

impl PublicListPageThemeTemplatesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
