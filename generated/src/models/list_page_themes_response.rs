// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListPageThemesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListPageThemesResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Page themes (`pageThemes`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub page_themes: Vec<crate::models::PageTheme>,
    /// Number of items over all pages.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
}

impl ListPageThemesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[must_use]
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Page themes (`pageThemes`).
    #[must_use]
    pub fn page_themes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::PageTheme>>) -> Self {
        self.page_themes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of items over all pages.
    #[must_use]
    pub fn total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}
