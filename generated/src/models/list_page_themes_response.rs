// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListPageThemesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPageThemesResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Page themes (`pageThemes`).
    pub page_themes: Vec<crate::models::PageTheme>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListPageThemesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListPageThemesResponse {
    next_page_token: Optional("nextPageToken"),
    page_themes: Optional("pageThemes"),
    total_count: Optional("totalCount"),
});
