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

    /// Has more (`hasMore`).
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }

    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[must_use]
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Page theme templates (`pageThemeTemplates`).
    #[must_use]
    pub fn page_theme_templates(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::PublicPageThemeTemplate>>,
    ) -> Self {
        self.page_theme_templates = value.into_iter().map(Into::into).collect();
        self
    }
}
